/** Issued documents, as PDF, editable draft, or page pictures; and the public check whether one is genuine. */

import { z } from 'zod';
import { CivilDate } from '@zhifa/law';
import { FileAnswer, route } from '../route.ts';

const byId = z.strictObject({ id: z.uuid() });

export const documentPdf = route({
  name: 'document.pdf',
  method: 'GET',
  path: '/documents/:id/pdf',
  summary: '文书 PDF',
  access: 'session',
  params: byId,
  answer: FileAnswer,
});

export const documentDraft = route({
  name: 'document.draft',
  method: 'GET',
  path: '/documents/:id/docx',
  summary: '文书可编辑稿（docx，标“草稿”，无文号印章）',
  access: 'session',
  params: byId,
  answer: FileAnswer,
});

export const documentPages = route({
  name: 'document.pages',
  method: 'GET',
  path: '/documents/:id/pages',
  summary: '文书页面（SVG）',
  access: 'session',
  params: byId,
  answer: z.strictObject({ title: z.string(), numberText: z.string().nullable(), pages: z.array(z.string()) }),
});

export const VerificationAnswer = z.discriminatedUnion('result', [
  z.strictObject({
    result: z.literal('genuine'),
    organName: z.string(),
    title: z.string(),
    numberText: z.string().nullable(),
    issuedOn: CivilDate,
    /** SHA-256 of what the paper says; printed short on the paper. */
    paperHash: z.string(),
    /** SHA-256 of each PDF file that left the system. */
    fileHashes: z.array(z.string()),
    isVoided: z.boolean(),
  }),
  z.strictObject({ result: z.literal('unknown') }),
]);
export type VerificationAnswer = z.output<typeof VerificationAnswer>;

/** Says whether the code belongs to a genuine paper, and nothing about what it says or whom it concerns. */
export const verifyDocument = route({
  name: 'public.verify',
  method: 'GET',
  path: '/public/verify/:code',
  summary: '核验文书真伪（公开）',
  access: 'public',
  params: z.strictObject({ code: z.string().min(1).max(60) }),
  answer: VerificationAnswer,
});

export const latestAnchor = route({
  name: 'public.anchor',
  method: 'GET',
  path: '/public/anchor',
  summary: '最近一次记录锚定值（公开）',
  access: 'public',
  answer: z.strictObject({
    organName: z.string(),
    anchors: z.array(z.strictObject({ on: CivilDate, hash: z.string(), dossiers: z.int(), acts: z.int() })),
  }),
});

/** Whose pages these are, and whom to call: the head and the foot of everything public. */
export const publicOrgan = route({
  name: 'public.organ',
  method: 'GET',
  path: '/public/organ',
  summary: '机关名称和电话（公开）',
  access: 'public',
  answer: z.strictObject({
    organName: z.string(),
    isDemo: z.boolean(),
    telephone: z.string().nullable(),
    supervisionTelephone: z.string().nullable(),
  }),
});
