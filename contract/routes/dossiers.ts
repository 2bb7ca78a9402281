/** Dossiers: lists, one dossier with its record, acts, and previews of the papers an act would make. */

import { z } from 'zod';
import { CivilDate, Deadline, Instant } from '@zhifa/law';
import { Post, Proof, RecordedIssuance, Refusal, type RecordedAct, type StageState } from '@zhifa/procedure';
import { route } from '../route.ts';

export const DossierId = z.uuid({ error: '卷的编号不正确' });

export const ClockView = z.strictObject({
  clock: z.string(),
  title: z.string(),
  consequence: z.string(),
  dueOn: CivilDate,
  isRunning: z.boolean(),
  isProvisional: z.boolean(),
  /** 内部期限: the bureau's own, or not verified. */
  isInternal: z.boolean(),
  deadline: Deadline,
});
export type ClockView = z.output<typeof ClockView>;

export const DossierLine = z.strictObject({
  id: DossierId,
  kind: z.string(),
  stage: z.string(),
  stageTitle: z.string(),
  version: z.int(),
  title: z.string(),
  subtitle: z.string(),
  enterpriseId: z.string().nullable(),
  unitId: z.string(),
  unitName: z.string(),
  leadOfficerName: z.string().nullable(),
  number: z.string().nullable(),
  plannedOn: CivilDate.nullable(),
  nextDueOn: CivilDate.nullable(),
  openedAt: Instant,
  updatedAt: Instant,
  isClosed: z.boolean(),
  tags: z.array(z.string()),
});
export type DossierLine = z.output<typeof DossierLine>;

/** Lists never count what nobody reads: a page, and whether there is more. */
export const DossierPage = z.strictObject({
  lines: z.array(DossierLine),
  nextCursor: z.string().nullable(),
  /** Exact up to 1,000; above that `totalIsCapped`. */
  total: z.int(),
  totalIsCapped: z.boolean(),
});

export const listDossiers = route({
  name: 'dossier.list',
  method: 'GET',
  path: '/dossiers',
  summary: '卷列表',
  access: 'session',
  query: z.strictObject({
    kind: z.string().max(40),
    search: z.string().max(60).optional(),
    stage: z.string().max(40).optional(),
    unitId: z.string().max(60).optional(),
    enterpriseId: z.uuid().optional(),
    mine: z.enum(['true']).optional(),
    open: z.enum(['true', 'false']).optional(),
    overdue: z.enum(['true']).optional(),
    cursor: z.string().max(200).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answer: DossierPage,
});

export const DocumentLine = z.strictObject({
  id: z.uuid(),
  form: z.string(),
  part: z.string().nullable(),
  title: z.string(),
  numberText: z.string().nullable(),
  issuedOn: CivilDate,
  sequence: z.int(),
  verificationCode: z.string().nullable(),
});
export type DocumentLine = z.output<typeof DocumentLine>;

/** An act as it is offered: to me, or to whom else. */
export const OfferedAct = z.strictObject({
  name: z.string(),
  title: z.string(),
  isMine: z.boolean(),
  by: z.array(Post),
  /** 主办人员, 承办人员, or the names of posts. */
  who: z.array(z.string()),
});
export type OfferedAct = z.output<typeof OfferedAct>;

export const DossierView = z.strictObject({
  line: DossierLine,
  state: z.custom<StageState>(),
  clocks: z.array(ClockView),
  documents: z.array(DocumentLine),
  offered: z.array(OfferedAct),
});
export type DossierView = z.output<typeof DossierView>;

export const showDossier = route({
  name: 'dossier.show',
  method: 'GET',
  path: '/dossiers/:id',
  summary: '查看一卷',
  access: 'session',
  params: z.strictObject({ id: DossierId }),
  answer: DossierView,
});

const MOST_ACTS = 1_000_000; // A dossier has hundreds.

export const showRecord = route({
  name: 'dossier.record',
  method: 'GET',
  path: '/dossiers/:id/record',
  summary: '执法全过程记录',
  access: 'session',
  params: z.strictObject({ id: DossierId }),
  query: z.strictObject({
    after: z.coerce.number().int().min(0).max(MOST_ACTS).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(200),
  }),
  answer: z.strictObject({
    acts: z.array(
      z.strictObject({ act: z.custom<RecordedAct>(), title: z.string(), hash: z.string(), previousHash: z.string() }),
    ),
    hasMore: z.boolean(),
  }),
});

/** What goes with the input of an act; the Idempotency-Key and If-Match headers come beside it. */
export const ActEnvelope = z.strictObject({
  input: z.unknown(),
  occurredAt: Instant.optional(),
  overrides: z.record(z.string().max(60), z.string().max(1000)).optional(),
});
export type ActEnvelope = z.output<typeof ActEnvelope>;

export const ActAnswer = z.strictObject({
  dossierId: DossierId,
  actId: z.string(),
  sequence: z.int(),
  stage: z.string(),
  issued: z.array(RecordedIssuance),
  proofs: z.array(Proof),
  isRepeated: z.boolean(),
});
export type ActAnswer = z.output<typeof ActAnswer>;

const actName = z
  .string()
  .regex(/^[a-z][a-zA-Z]*\.[a-z][a-zA-Z]*$/)
  .max(60);

/** Opens a dossier. Headers: Idempotency-Key. */
export const openDossier = route({
  name: 'dossier.open',
  method: 'POST',
  path: '/kinds/:kind/acts/:act',
  summary: '以一个行为新建一卷',
  access: 'session',
  params: z.strictObject({ kind: z.string().max(40), act: actName }),
  body: ActEnvelope,
  answer: ActAnswer,
});

/** Performs an act. Headers: Idempotency-Key, If-Match (the version the person saw). */
export const performActRoute = route({
  name: 'dossier.act',
  method: 'POST',
  path: '/dossiers/:id/acts/:act',
  summary: '实施一个执法行为',
  access: 'session',
  params: z.strictObject({ id: DossierId, act: actName }),
  body: ActEnvelope,
  answer: ActAnswer,
});

export const TrialAnswer = z.strictObject({
  outcome: z.enum(['accepted', 'refused', 'invalid']),
  refusals: z.array(Refusal),
  proofs: z.array(Proof),
  problems: z.array(z.strictObject({ path: z.array(z.union([z.string(), z.number()])), message: z.string() })),
});
export type TrialAnswer = z.output<typeof TrialAnswer>;

/** Asks the gates without doing anything: what is missing, before the officer presses the button. */
export const tryAct = route({
  name: 'dossier.try',
  method: 'POST',
  path: '/dossiers/:id/acts/:act/trial',
  summary: '预检一个执法行为（不产生任何记录）',
  access: 'session',
  params: z.strictObject({ id: DossierId, act: actName }),
  body: ActEnvelope,
  answer: TrialAnswer,
});

/** The same for an act that would open a dossier. */
export const tryOpening = route({
  name: 'dossier.tryOpening',
  method: 'POST',
  path: '/kinds/:kind/acts/:act/trial',
  summary: '预检新建一卷（不产生任何记录）',
  access: 'session',
  params: z.strictObject({ kind: z.string().max(40), act: actName }),
  body: ActEnvelope,
  answer: TrialAnswer,
});

export const PaperPreview = z.strictObject({
  form: z.string(),
  part: z.string().nullable(),
  title: z.string(),
  /** One SVG text a page. */
  pages: z.array(z.string()),
  /** Blanks that nobody has filled yet. */
  blanks: z.array(z.strictObject({ path: z.string(), hint: z.string() })),
});
export type PaperPreview = z.output<typeof PaperPreview>;

/** The papers the act would make from this input, as they would look; nothing is recorded and no number is taken. */
export const previewAct = route({
  name: 'dossier.preview',
  method: 'POST',
  path: '/dossiers/:id/acts/:act/preview',
  summary: '预览行为将形成的文书',
  access: 'session',
  params: z.strictObject({ id: DossierId, act: actName }),
  body: z.strictObject({ input: z.unknown(), focus: z.string().max(200).optional() }),
  answer: z.strictObject({ papers: z.array(PaperPreview) }),
});
