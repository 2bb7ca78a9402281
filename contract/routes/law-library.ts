/** Official texts of statutes: imported by the office or the legal reviewer, read by everyone who is signed in. */

import { z } from 'zod';
import { CivilDate, Instant, StatuteName } from '@zhifa/law';
import { route } from '../route.ts';

/** Who answers for it that a text is the official one. */
const keepers = ['office', 'legalReviewer'] as const;

const TextCaution = z.strictObject({
  kind: z.string(),
  line: z.int().optional(),
  message: z.string(),
  mend: z.string(),
});

export const LawText = z.strictObject({
  id: z.uuid(),
  /** Absent where the library does not record the text. */
  statute: StatuteName.nullable(),
  title: z.string(),
  inForceFrom: CivilDate,
  articles: z.int(),
  fileName: z.string(),
  encoding: z.string(),
  /** Of the file as it came. */
  sha256: z.string(),
  /** Where the copy was taken from. */
  source: z.string(),
  cautions: z.array(TextCaution),
  enteredAt: Instant,
  enteredBy: z.string(),
  /** The how manieth import of this text it is. */
  sequence: z.int(),
});
export type LawText = z.output<typeof LawText>;

const ofText = z.strictObject({ id: z.uuid() });

export const listLawTexts = route({
  name: 'lawText.list',
  method: 'GET',
  path: '/law-texts',
  summary: '已导入的法规正文',
  access: 'session',
  answer: z.strictObject({ texts: z.array(LawText) }),
});

export const showLawText = route({
  name: 'lawText.show',
  method: 'GET',
  path: '/law-texts/:id',
  summary: '一部法规的正文',
  access: 'session',
  params: ofText,
  answer: z.strictObject({ text: LawText, markdown: z.string() }),
});

export const lawTextHistory = route({
  name: 'lawText.history',
  method: 'GET',
  path: '/law-texts/:id/history',
  summary: '一部法规正文的历次导入',
  access: 'session',
  params: ofText,
  /** Newest first. Withdrawn: from that entry on there was no text, and `source` says why. */
  answer: z.strictObject({ entries: z.array(LawText.extend({ isWithdrawal: z.boolean() })) }),
});

/** The body is the file itself, `application/octet-stream`. A broken file stores nothing and is told line by line. */
export const importLawText = route({
  name: 'lawText.import',
  method: 'POST',
  path: '/law-texts',
  summary: '导入法规正文',
  access: keepers,
  query: z.strictObject({
    fileName: z.string().min(1).max(200),
    source: z.string().trim().min(2, { error: '请写明正文取自哪里' }).max(300),
    /** Where the file does not say which text it is. */
    inForceFrom: CivilDate.optional(),
  }),
  body: z.custom<Blob>(() => true),
  answer: z.strictObject({ outcome: z.enum(['imported', 'unchanged']), text: LawText }),
});

export const withdrawLawText = route({
  name: 'lawText.withdraw',
  method: 'POST',
  path: '/law-texts/:id/withdraw',
  summary: '撤下法规正文',
  access: keepers,
  params: ofText,
  body: z.strictObject({ reason: z.string().trim().min(2, { error: '请写明撤下的理由' }).max(300) }),
  answer: z.strictObject({}),
});
