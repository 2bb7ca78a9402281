/** 证据: photos, copies, recordings, named by their hashes; the bytes are on disk before the record speaks of them. */

import { z } from 'zod';
import { cite, Instant } from '@zhifa/law';
import { act, advisoryGate, factOf, gate, missing, notNeeded, satisfied, type Facts } from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { enumOf, remark, Sha256, statement } from '../shared/schema.ts';
import { storedAnswer } from '../shared/stored-blobs.ts';
import { PositionInput } from './arrival.ts';
import { findingOf } from './progress.ts';
import type { AtScene } from './state.ts';
import { ofTask } from './team.ts';
import { evidenceOrigins, evidenceRoles, timeSources } from './words.ts';

const AddEvidence = z.strictObject({
  evidence: z
    .array(
      z.strictObject({
        id: statement('证据编号', 60),
        sha256: Sha256,
        sizeBytes: z.int().min(1, { error: '文件是空的' }),
        mediaType: statement('文件类型', 100),
        fileName: statement('文件名', 200),
        role: enumOf(evidenceRoles).meta({ title: '证明什么' }),
        caption: remark('说明', 500),
        origin: enumOf(evidenceOrigins).meta({ title: '来源' }),
        capturedAt: Instant.exactOptional(),
        timeSource: enumOf(timeSources).meta({ title: '时间来源' }),
        timeDeviationSeconds: z.number().exactOptional(),
        position: PositionInput.exactOptional(),
        findingNumber: z.int().min(1).exactOptional(),
      }),
    )
    .min(1, { error: '请添加证据' })
    .max(50)
    .meta({ title: '证据' }),
});
type AddEvidence = z.output<typeof AddEvidence>;

const bytesStored = gate(
  { name: 'bytesStored', title: '证据文件已存', ref: 'record.whole' },
  cite('行政处罚法', 47),
  (_state: AtScene, { evidence }: AddEvidence, facts: Facts) => {
    const stored = factOf(facts, 'storedBlobs');
    const differs = evidence.find(({ sha256, sizeBytes }) =>
      stored.some((blob) => blob.sha256 === sha256 && blob.sizeBytes !== sizeBytes),
    );
    if (differs !== undefined) return missing(`与已存文件大小一致的${differs.fileName}`, '请重新上传');
    return storedAnswer(
      facts,
      evidence.map(({ sha256 }) => sha256),
    );
  },
);

const idsNew = gate(
  { name: 'idsNew', title: '证据编号不重复' },
  cite('行政处罚法', 47),
  (state: AtScene, { evidence }: AddEvidence) => {
    const ids = evidence.map(({ id }) => id);
    const used = ids.find((id, index) => state.evidence.some((old) => old.id === id) || ids.indexOf(id) !== index);
    return used === undefined ? satisfied(`${String(ids.length)}件`) : missing(`未用过的证据编号（${used}已在卷）`);
  },
);

const ofKnownFinding = gate(
  { name: 'ofKnownFinding', title: '证据对应在卷的问题项' },
  cite('行政处罚法', 46),
  (state: AtScene, { evidence }: AddEvidence) => {
    const numbers = evidence.flatMap(({ findingNumber }) => findingNumber ?? []);
    const unknown = numbers.find((number) => findingOf(state, number) === undefined);
    if (numbers.length === 0) return notNeeded('未指明问题项');
    return unknown === undefined ? satisfied('所指问题项在卷') : missing(`在卷的问题项（没有第${String(unknown)}项）`);
  },
);

/** A picture taken after it was handed in, or with a clock far off, proves little. */
const timePlausible = advisoryGate(
  { name: 'timePlausible', title: '取证时间合理' },
  cite('行政处罚法', 46),
  (_state: AtScene, { evidence }: AddEvidence, { now }: Facts) => {
    const later = evidence.find(({ capturedAt }) => capturedAt !== undefined && capturedAt > now);
    if (later !== undefined) return missing(`不晚于现在的拍摄时间（${later.fileName}）`, '核对设备时钟并说明');
    const skewed = evidence.find(({ timeDeviationSeconds = 0 }) => Math.abs(timeDeviationSeconds) > 60);
    return skewed === undefined
      ? satisfied('时间可信')
      : missing(`与服务器相差60秒以内的时钟（${skewed.fileName}）`, '说明时钟偏差');
  },
);

export const addEvidence = act({
  kind: 'inspection',
  name: 'evidence.add',
  title: '添加证据',
  citations: [cite('行政处罚法', 46), cite('行政处罚法', 47)],
  by: ['officer'],
  ofTeam: 'member',
  from: ['onSite', 'signed', 'rectifying', 'reinspecting', 'settled'],
  input: AddEvidence,
  facts: ['storedBlobs'],
  subject: (state: AtScene, { evidence }) => ({ ...ofTask(state), blobs: evidence.map(({ sha256 }) => sha256) }),
  gates: [bytesStored, idsNew, ofKnownFinding, timePlausible],
  apply: (state: AtScene, { evidence }, { actor, at }): AtScene => ({
    ...state,
    evidence: [...state.evidence, ...evidence.map((item) => ({ ...item, addedBy: personRef(actor), addedAt: at }))],
  }),
});
