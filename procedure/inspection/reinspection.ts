/** 整改复查: on site again, every open item by itself, and 未改 never without its consequence. */

import { z } from 'zod';
import { chineseDate, cite, CivilDate, civilDateOf } from '@zhifa/law';
import {
  act,
  advisoryGate,
  gate,
  happenedOn,
  missing,
  satisfied,
  type ActContext,
  type Facts,
} from '../kernel/index.ts';
import { enumOf, reference, statement } from '../shared/schema.ts';
import { OfficerSignatures, partyStatement, PartyStatementInput, signatureBlobs } from '../shared/signature.ts';
import { storedAnswer } from '../shared/stored-blobs.ts';
import { rectificationClocks } from './clocks.ts';
import { evidenceAnswer, notBefore, officersSigned, partyAnswered, recusedReplaced, refusalAttested } from './gates.ts';
import { numberOf, papersWith } from './papers.ts';
import type { Order, Reinspection } from './outcome.ts';
import {
  earliestDeadline,
  isStopOrder,
  lastResult,
  numbersText,
  stageAfter,
  toReinspect,
  findingOf,
} from './progress.ts';
import type { Rectifying, Reinspecting, Settled } from './state.ts';
import { ofTask, teamOf } from './team.ts';
import { consequences, reinspectionResults } from './words.ts';

const StartReinspection = z.strictObject({
  certificatesShown: z.boolean().meta({ title: '已出示执法证件' }),
  requestedByParty: z.boolean().meta({ title: '企业提前申请复查' }),
});
type StartReinspection = z.output<typeof StartReinspection>;

const something = gate(
  { name: 'somethingToReinspect', title: '有需要复查的事项' },
  cite('安全生产法', 62, 2),
  (state: Rectifying, _input: unknown) => {
    const open = toReinspect(state);
    return open.length === 0 ? missing('尚待复查的问题项') : satisfied(`第${numbersText(open)}项`);
  },
);

const shownAgain = gate(
  { name: 'certificatesShown', title: '复查时再次亮证', ref: 'staff.show.cert.as' },
  cite('安全生产法', 67, 2),
  (_state: Rectifying, input: StartReinspection) =>
    input.certificatesShown ? satisfied('已出示') : missing('出示执法证件的记录', '先亮证再复查'),
);

const afterDeparture = notBefore(
  { name: 'afterDeparture', title: '在上次离场之后' },
  cite('安全生产法', 62, 2),
  ({ departedAt }: Rectifying) => ({
    what: '上次离场',
    at: departedAt,
  }),
);

const afterStart = notBefore(
  { name: 'afterStart', title: '在开始复查之后' },
  cite('安全生产法', 67, 2),
  ({ current }: Reinspecting) => ({
    what: '开始复查',
    at: current.startedAt,
  }),
);

const due = advisoryGate(
  { name: 'dueOrRequested', title: '到期或者企业申请复查' },
  cite('安全生产违法行为行政处罚办法'),
  (state: Rectifying, { requestedByParty }: StartReinspection, facts: Facts) => {
    const deadline = earliestDeadline(state);
    if (requestedByParty) return satisfied('企业申请复查');
    if (deadline === undefined || deadline <= happenedOn(facts)) return satisfied('整改期限已到');
    return missing(`整改期限届满（${chineseDate(deadline)}）或者企业的复查申请`, '说明提前复查的理由');
  },
);

export const startReinspection = act({
  kind: 'inspection',
  name: 'reinspection.start',
  title: '开始复查',
  citations: [cite('安全生产法', 62, 2), cite('安全生产违法行为行政处罚办法')],
  by: ['officer'],
  from: ['rectifying'],
  certifiedOfficers: 2,
  input: StartReinspection,
  subject: ofTask,
  gates: [recusedReplaced, something, shownAgain, afterDeparture, due],
  apply: (state: Rectifying, _input, { at }): Reinspecting => {
    const key = `reinspection-${String(state.reinspections.length + 1)}`;
    const current = { key, on: civilDateOf(at), startedAt: at, officers: teamOf(state.task), items: [] };
    return { ...state, stage: 'reinspecting', current };
  },
});

const SignReinspection = z.strictObject({
  items: z
    .array(
      z.strictObject({
        finding: z.int().min(1).meta({ title: '问题项号' }),
        result: enumOf(reinspectionResults).meta({ title: '复查结论' }),
        description: statement('复查情况'),
        evidence: z.array(reference('证据')).max(50).meta({ title: '复查证据' }),
        consequence: z
          .strictObject({
            way: enumOf(consequences).meta({ title: '后果' }),
            deadline: CivilDate.exactOptional().meta({ title: '新的期限' }),
            remark: statement('理由'),
          })
          .exactOptional()
          .meta({ title: '未改的后果' }),
      }),
    )
    .min(1, { error: '请逐项填写复查结论' })
    .max(100)
    .meta({ title: '逐项复查' }),
  signatures: OfficerSignatures,
  party: PartyStatementInput.meta({ title: '被复查单位' }),
});
type SignReinspection = z.output<typeof SignReinspection>;

/** 逐项销号: every open item, each once, and no other. */
const everyOpenItem = gate(
  { name: 'everyOpenItem', title: '待复查的问题都有结论', ref: 'rectify.closed' },
  cite('执法规范提升年方案'),
  (state: Reinspecting, { items }: SignReinspection) => {
    const open = toReinspect(state);
    const left = open.filter(({ number }) => !items.some(({ finding }) => finding === number));
    if (left.length > 0) return missing(`第${numbersText(left)}项的复查结论`, '逐项填写');
    return items.length === open.length
      ? satisfied(`${String(open.length)}项均已复查`)
      : missing('只含待复查问题项、每项一次的结论');
  },
);

/** 督促彻底整改: what is not done leads to something, with a day where it is a further order. */
const leftoversAnswered = gate(
  { name: 'leftoversAnswered', title: '未整改的有后续处理', ref: 'inspect.finding.handle' },
  cite('安全生产法', 62, 2),
  (_state: Reinspecting, { items }: SignReinspection, facts: Facts) => {
    const bare = items.find(({ result, consequence }) => result !== 'done' && consequence === undefined);
    if (bare !== undefined) return missing(`第${String(bare.finding)}项未改的后果`, '立案、再次责令或者强制执行');
    const undated = items.find(
      ({ consequence }) => consequence?.way === 'furtherOrder' && !isAhead(consequence, facts),
    );
    return undated === undefined
      ? satisfied('未改的均有后果')
      : missing(`第${String(undated.finding)}项晚于当日的新期限`);
  },
);

function isAhead({ deadline }: { readonly deadline?: CivilDate }, facts: Facts): boolean {
  return deadline !== undefined && deadline > happenedOn(facts);
}

const doneWithoutConsequence = gate(
  { name: 'doneWithoutConsequence', title: '已整改的不附后果' },
  cite('安全生产法', 62, 2),
  (_state: Reinspecting, { items }: SignReinspection) => {
    const odd = items.find(({ result, consequence }) => result === 'done' && consequence !== undefined);
    return odd === undefined
      ? satisfied('已改的不附后果')
      : missing(`第${String(odd.finding)}项一致的结论`, '已改的不附后果');
  },
);

const evidenceInDossier = gate(
  { name: 'evidenceInDossier', title: '引用的证据在卷' },
  cite('行政处罚法', 46),
  (state: Reinspecting, { items }: SignReinspection) =>
    evidenceAnswer(
      state,
      items.flatMap(({ evidence }) => evidence),
    ),
);

const photosBeside = advisoryGate(
  { name: 'photosBeside', title: '复查照片与原照片对照' },
  cite('执法规范提升年方案'),
  (_state: Reinspecting, { items }: SignReinspection) => {
    const bare = items.filter(({ evidence }) => evidence.length === 0);
    return bare.length === 0
      ? satisfied('每项均有复查证据')
      : missing(`第${bare.map(({ finding }) => String(finding)).join('、')}项的复查证据`, '拍照与整改前对照');
  },
);

const marksStored = gate(
  { name: 'marksStored', title: '签名图样已存', ref: 'record.whole' },
  cite('行政处罚法', 47),
  (_state: Reinspecting, input: SignReinspection, facts: Facts) =>
    storedAnswer(facts, signatureBlobs(input.signatures, input.party)),
);

export const signReinspection = act({
  kind: 'inspection',
  name: 'reinspection.sign',
  title: '签署整改复查意见书',
  citations: [cite('安全生产法', 62, 2), cite('安全生产法', 68)],
  by: ['officer'],
  from: ['reinspecting'],
  certifiedOfficers: 2,
  input: SignReinspection,
  facts: ['organ', 'settings', 'storedBlobs'],
  subject: (state: Reinspecting, { signatures, party }) => ({
    ...ofTask(state),
    blobs: signatureBlobs(signatures, party),
  }),
  gates: [
    recusedReplaced,
    afterStart,
    everyOpenItem,
    leftoversAnswered,
    doneWithoutConsequence,
    evidenceInDossier,
    photosBeside,
    officersSigned,
    partyAnswered,
    refusalAttested,
    marksStored,
  ],
  apply: (state: Reinspecting, input, context): Rectifying | Settled => {
    const { current, ...before } = state;
    const reinspections = [...state.reinspections, signedReinspection(current, input, context)];
    const after = { ...before, reinspections };
    const orders = state.orders.map((order) => liftedWhenDone({ ...after, stage: 'rectifying' }, order));
    const settled = { ...after, orders, papers: papersWith(state, context) };
    return { ...settled, stage: stageAfter(settled) };
  },
  documents: ({ reinspections }: Rectifying | Settled) =>
    reinspections.slice(-1).map(({ key }) => ({ form: 'reinspectionOpinion', key })),
  clocks: rectificationClocks,
});

function signedReinspection(
  current: Reinspection,
  { items, party }: SignReinspection,
  context: ActContext,
): Reinspection {
  const { at } = context;
  const number = numberOf(context, 'reinspectionOpinion', current.key);
  return { ...current, items, party: partyStatement(party, at), number, signedAt: at };
}

/** A measure that stopped nothing (责令立即排除) ends with its findings; a stop waits for its review. */
function liftedWhenDone(state: Rectifying, order: Order): Order {
  if (order.form !== 'onSiteMeasureDecision' || isStopOrder(state, order)) return order;
  const isDone = order.findings.every((number) => {
    const finding = findingOf(state, number);
    return finding !== undefined && lastResult(state, finding)?.result === 'done';
  });
  return isDone ? { ...order, isLifted: true } : order;
}
