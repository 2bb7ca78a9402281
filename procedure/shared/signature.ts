/** 签名: officers sign, the party signs or declines; the picture of a mark is named by its hash. */

import { z } from 'zod';
import type { Instant } from '@zhifa/law';
import { reference, remark, Sha256, statement } from './schema.ts';
import type { OfficerFacts } from './facts.ts';

export const OfficerSignatures = z
  .array(z.strictObject({ officerId: reference('执法人员'), sha256: Sha256.exactOptional() }))
  .min(1, { error: '请执法人员签名' })
  .max(10)
  .meta({ title: '执法人员签名' });
export type OfficerSignatures = z.output<typeof OfficerSignatures>;

export const PartySigned = z.strictObject({
  signed: z.literal(true),
  opinion: z.enum(['agreed', 'objected']).meta({ title: '被检查单位意见' }),
  words: remark('被检查单位陈述（照原话记）'),
  name: statement('签名人姓名', 60),
  post: statement('签名人职务', 60),
  sha256: Sha256.exactOptional(),
});

export const PartyDeclined = z.strictObject({
  signed: z.literal(false),
  reason: statement('拒绝签名的情况和理由'),
  words: remark('被检查单位陈述（照原话记）'),
  witness: z
    .strictObject({
      name: statement('见证人姓名', 60),
      employer: statement('见证人单位', 100),
      telephone: remark('见证人电话', 30),
      sha256: Sha256.exactOptional(),
    })
    .exactOptional()
    .meta({ title: '见证人' }),
  recordingFile: remark('音像记录文件号', 200),
  reportedTo: remark('向谁报告', 60),
});

export const PartyStatementInput = z.discriminatedUnion('signed', [PartySigned, PartyDeclined]);
export type PartyStatementInput = z.output<typeof PartyStatementInput>;

/** 签收: signed for on the paper itself. */
export const Received = z.strictObject({ name: statement('签收人', 60) }).meta({ title: '当场签收' });

/** Every picture of a signature that an input names. */
export function signatureBlobs(signatures: OfficerSignatures, party: PartyStatementInput): string[] {
  const byParty = party.signed ? party.sha256 : party.witness?.sha256;
  return [...signatures.map(({ sha256 }) => sha256), byParty].filter((sha256) => sha256 !== undefined);
}

export function officerSignatures(signatures: OfficerSignatures, officers: readonly OfficerFacts[], at: Instant) {
  return signatures.map(({ officerId, ...mark }) => {
    const name = officers.find(({ id }) => id === officerId)?.name ?? officerId;
    return { name, post: '行政执法人员', at, ...mark };
  });
}

export function partyStatement(party: PartyStatementInput, at: Instant) {
  if (!party.signed) return party;
  const { signed, opinion, words, ...mark } = party;
  return { signed, opinion, words, signature: { ...mark, at } };
}
