/** 提请核实: the legal reviewer compares the rule with the bureau's own copy, word by word, and puts the copy on record. */

import { z } from 'zod';
import { cite, needsConfirming, ruleCatalogues } from '@zhifa/law';
import {
  act,
  factOf,
  gate,
  invariant,
  missing,
  recordedFact,
  satisfied,
  type ActContext,
  type Facts,
  type Nothing,
  type StageState,
} from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { enumOf, reference, remark, Sha256, statement } from '../shared/schema.ts';
import { storedAnswer } from '../shared/stored-blobs.ts';
import { notStanding, published, sameVersion } from './gates.ts';
import type { Dropped, Proposed, Returned } from './state.ts';

const Source = z
  .strictObject({
    title: statement('文件名称', 200),
    documentNumber: remark('文号或版本', 100),
    place: statement('条款、页码', 100),
    obtainedFrom: statement('文本从哪里来', 200),
  })
  .meta({ title: '本机关留存的文本' });

const comparison = {
  source: Source,
  wording: statement('原文怎么写', 4000),
  copies: z
    .array(
      z.strictObject({
        sha256: Sha256,
        fileName: statement('文件名', 200),
        mediaType: statement('文件类型', 100),
        sizeBytes: z.int().min(1, { error: '文件是空的' }),
      }),
    )
    .min(1, { error: '请上传原文（扫描件、照片或者电子文本）' })
    .max(20)
    .meta({ title: '原文' }),
  agrees: z.boolean().meta({ title: '规则与原文一致' }),
};

const Propose = z.strictObject({
  catalogue: enumOf(ruleCatalogues).meta({ title: '规则种类' }),
  ref: reference('规则'),
  /** The one that was before the reviewer; another by now must be compared anew. */
  version: z.int().min(1),
  ...comparison,
});
type Propose = z.output<typeof Propose>;

const Resubmit = z.strictObject({ version: z.int().min(1), ...comparison });
type Compared = z.output<typeof Resubmit>;

const versionSeen = gate(
  { name: 'versionSeen', title: '核对的是现行版本' },
  published,
  (_state: StageState, { version, ref }: Propose, facts: Facts) =>
    sameVersion({ title: factOf(facts, 'confirmableRule').rule?.title ?? '', ref, version }, facts),
);

const versionStillSeen = gate(
  { name: 'versionSeen', title: '核对的是现行版本' },
  published,
  ({ rule }: Returned, { version }: Compared, facts: Facts) => sameVersion({ ...rule, version }, facts),
);

const isOpen = gate(
  { name: 'isOpen', title: '规则有待核实' },
  published,
  (_state: StageState, _input: unknown, facts: Facts) => {
    const { rule } = factOf(facts, 'confirmableRule');
    if (rule !== null && !needsConfirming(rule)) {
      return missing('有待核实的规则（这一条已经读过原文，不是推论）', '不需要核实，已按原文执行');
    }
    return satisfied(rule === null || rule.verified !== 'text' ? '依据未核实' : '推论');
  },
);

/** A rule that reads otherwise in the original must be corrected, not confirmed. */
const agreesWithText = gate(
  { name: 'agreesWithText', title: '规则与原文一致' },
  published,
  (_state: StageState, { agrees }: Compared) =>
    agrees
      ? satisfied('逐句核对一致')
      : missing('与原文一致的规则', '不一致的不能核实，请把原文反馈给系统维护人员更正'),
);

const copiesStored = gate(
  { name: 'copiesStored', title: '原文已存入证据库' },
  cite('行政处罚法', 47),
  (_state: StageState, { copies }: Compared, facts: Facts) =>
    storedAnswer(
      facts,
      copies.map(({ sha256 }) => sha256),
    ),
);

export const propose = act({
  kind: 'ruleConfirmation',
  name: 'confirmation.propose',
  title: '提请核实规则依据',
  citations: [published],
  by: ['legalReviewer'],
  from: ['nothing'],
  input: Propose,
  facts: ['confirmableRule', 'storedBlobs'],
  subject: (_state: Nothing, { catalogue, ref, copies }) => ({
    rule: { catalogue, ref },
    blobs: copies.map(({ sha256 }) => sha256),
  }),
  gates: [versionSeen, isOpen, notStanding(['proposed', 'returned', 'confirmed']), agreesWithText, copiesStored],
  apply: (_state: Nothing, input, context): Proposed => ({
    stage: 'proposed',
    unitId: context.actor.unitId,
    returns: [],
    ...compared(input, context),
  }),
});

export const resubmit = act({
  kind: 'ruleConfirmation',
  name: 'confirmation.resubmit',
  title: '补正后再次提请',
  citations: [published],
  by: ['legalReviewer'],
  from: ['returned'],
  input: Resubmit,
  facts: ['confirmableRule', 'storedBlobs'],
  subject: ({ rule: { catalogue, ref } }: Returned, { copies }) => ({
    rule: { catalogue, ref },
    blobs: copies.map(({ sha256 }) => sha256),
  }),
  gates: [versionStillSeen, isOpen, notStanding(['proposed', 'confirmed']), agreesWithText, copiesStored],
  apply: (state: Returned, input, context): Proposed => ({ ...state, stage: 'proposed', ...compared(input, context) }),
});

export const drop = act({
  kind: 'ruleConfirmation',
  name: 'confirmation.drop',
  title: '撤销提请',
  citations: [published],
  by: ['legalReviewer'],
  from: ['proposed', 'returned'],
  input: z.strictObject({ reason: statement('撤销的理由', 1000) }),
  gates: [],
  apply: (state: Proposed | Returned, { reason }, { actor, at }): Dropped => ({
    ...state,
    stage: 'dropped',
    dropping: { by: personRef(actor), at, text: reason },
  }),
});

function compared(input: Compared, { actor, at, facts }: ActContext) {
  const { rule } = recordedFact(facts, 'confirmableRule');
  invariant(rule !== null, 'the gate versionSeen lets only rules of the catalogue pass');
  const { source, wording, copies } = input;
  return { rule, source, wording, copies, proposedBy: personRef(actor), proposedAt: at };
}
