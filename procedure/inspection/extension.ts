/** 延期整改: asked before the day with a reason, answered with a day or a refusal; the clock moves, and the record says why. */

import { z } from 'zod';
import { calendarDays, cite, CivilDate, type Term } from '@zhifa/law';
import {
  act,
  advisoryGate,
  gate,
  happenedOn,
  missing,
  notNeeded,
  recordedFact,
  satisfied,
  start,
  stop,
  type Facts,
  type GatheredFacts,
} from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { reference, statement } from '../shared/schema.ts';
import { rectificationClocks } from './clocks.ts';
import { papersWith } from './papers.ts';
import type { Extension } from './outcome.ts';
import { deadlineOfFinding, findingOf, toReinspect } from './progress.ts';
import type { Departed, Rectifying } from './state.ts';

const RequestExtension = z.strictObject({
  findings: z.array(z.int().min(1)).min(1, { error: '请选择问题项' }).max(50).meta({ title: '申请延期的问题项' }),
  reason: statement('申请理由'),
  requestedOn: CivilDate.meta({ title: '收到申请之日' }),
  requestedUntil: CivilDate.meta({ title: '拟延至' }),
  interimMeasures: statement('延期期间的安全措施'),
});
type RequestExtension = z.output<typeof RequestExtension>;

function deadlines(state: Departed, numbers: readonly number[]): CivilDate[] {
  return numbers.flatMap((number) => {
    const finding = findingOf(state, number);
    return finding === undefined ? [] : (deadlineOfFinding(state, finding) ?? []);
  });
}

const stillOpen = gate(
  { name: 'stillOpen', title: '问题项尚未整改完成' },
  cite('行政处罚法', 28, 1),
  (state: Rectifying, { findings }: RequestExtension) => {
    const open = toReinspect(state).filter((finding) => deadlineOfFinding(state, finding) !== undefined);
    const other = findings.find((number) => !open.some((finding) => finding.number === number));
    return other === undefined
      ? satisfied(`第${findings.join('、')}项尚在整改期内`)
      : missing(`第${String(other)}项的整改期限`, '只有限期整改、尚未销号的问题项可以延期');
  },
);

/** 届满前提出: a late request is registered too, and said to be late. */
const askedInTime = advisoryGate(
  { name: 'askedInTime', title: '延期申请在期限届满前提出', ref: 'rectify.extend.reason' },
  cite('安全生产违法行为行政处罚办法'),
  (state: Rectifying, { findings, requestedOn }: RequestExtension) => {
    const over = deadlines(state, findings).find((deadline) => deadline < requestedOn);
    return over === undefined ? satisfied('期限届满前提出') : missing(`${over}届满前提出的申请`, '说明逾期提出的情况');
  },
);

const asksForMore = gate(
  { name: 'asksForMore', title: '申请的期限更晚' },
  cite('行政处罚法', 28, 1),
  (state: Rectifying, { findings, requestedUntil, requestedOn }: RequestExtension, facts: Facts) => {
    if (requestedOn > happenedOn(facts)) return missing('不晚于登记日的收到申请之日');
    return deadlines(state, findings).every((deadline) => deadline < requestedUntil)
      ? satisfied(`拟延至${requestedUntil}`)
      : missing('晚于原期限的拟延日期');
  },
);

const noneWaiting = gate(
  { name: 'noneWaiting', title: '没有待答复的延期申请' },
  cite('行政处罚法', 28, 1),
  ({ extensions }: Rectifying, { findings }: RequestExtension) =>
    extensions.some((old) => old.answer === undefined && old.findings.some((number) => findings.includes(number)))
      ? missing('已答复的前一申请', '先答复已登记的申请')
      : satisfied('没有待答复的申请'),
);

export const requestExtension = act({
  kind: 'inspection',
  name: 'extension.request',
  title: '登记延期申请',
  citations: [cite('安全生产违法行为行政处罚办法'), cite('行政处罚法', 28, 1)],
  by: ['officer', 'office', 'unitHead'],
  from: ['rectifying'],
  input: RequestExtension,
  facts: ['settings'],
  gates: [stillOpen, askedInTime, asksForMore, noneWaiting],
  apply: (state: Rectifying, input): Rectifying => {
    const key = `extension-${String(state.extensions.length + 1)}`;
    return { ...state, extensions: [...state.extensions, { ...input, key }] };
  },
  clocks: [
    // unverified: five days stood in the rule repealed on 2026-02-01.
    start<Rectifying, RequestExtension>(
      'extensionAnswer',
      ['rectify.extend.reply', 'rectify.extend.reply.cfg'],
      ({ input }) => input.requestedOn,
      { startLabel: '收到申请', ownTerm: ({ facts }) => answerTerm(facts) },
    ),
  ],
});

/** The bureau's own number; a record from before the setting has none, and goes by what is suggested. */
function answerTerm(facts: GatheredFacts): Term | undefined {
  const { extensionAnswerDays } = recordedFact(facts, 'settings');
  return extensionAnswerDays === undefined ? undefined : calendarDays(extensionAnswerDays);
}

const AnswerExtension = z.strictObject({
  key: reference('申请'),
  granted: z.boolean().meta({ title: '是否同意' }),
  until: CivilDate.exactOptional().meta({ title: '延至' }),
  reason: statement('理由'),
});
type AnswerExtension = z.output<typeof AnswerExtension>;

const requestWaiting = gate(
  { name: 'requestWaiting', title: '有待答复的延期申请' },
  cite('安全生产法', 62, 2),
  ({ extensions }: Departed, { key }: AnswerExtension) => {
    const request = extensions.find((one) => one.key === key);
    if (request === undefined) return missing('已登记的延期申请');
    return request.answer === undefined ? satisfied(request.reason) : missing('待答复的延期申请', '该申请已经答复');
  },
);

/** A day that lies after the one it replaces, for each item; a granted term without a day is none. */
const dayGiven = gate(
  { name: 'dayGiven', title: '同意延期写明日期' },
  cite('行政处罚法', 28, 1),
  (state: Departed, input: AnswerExtension) => {
    const { key, granted, until } = input;
    if (!granted) return notNeeded('不同意延期');
    if (until === undefined) return missing('延至的日期');
    const request = state.extensions.find((one) => one.key === key);
    return deadlines(state, request?.findings ?? []).every((deadline) => deadline < until)
      ? satisfied(`延至${until}`)
      : missing('晚于原期限的日期');
  },
);

export const answerExtension = act({
  kind: 'inspection',
  name: 'extension.answer',
  title: '答复延期申请',
  citations: [cite('安全生产违法行为行政处罚办法'), cite('行政处罚法', 28, 1)],
  by: ['unitHead', 'deputyHead', 'organHead'],
  from: ['rectifying', 'reinspecting', 'settled'],
  input: AnswerExtension,
  facts: ['organ', 'settings'],
  gates: [requestWaiting, dayGiven],
  apply: (state: Departed, { key, ...answer }, context): Departed => ({
    ...state,
    extensions: state.extensions.map((one): Extension =>
      one.key === key ? { ...one, answer: { ...answer, by: personRef(context.actor), at: context.at } } : one,
    ),
    papers: papersWith(state, context),
  }),
  documents: (_state, { key }) => [
    { form: 'extensionApproval', key },
    { form: 'extensionReply', key },
  ],
  clocks: [
    stop('extensionAnswer', ({ state }: { readonly state: Departed }) =>
      state.extensions.every(({ answer }) => answer !== undefined),
    ),
    ...rectificationClocks,
  ],
});
