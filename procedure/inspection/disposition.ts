/**
 * 处置: every finding gets one before the officers leave, and what may be punished gets its choice as well, so that an
 * order never takes the place of a fine (不得以改代罚). Measures are those of 安全生产法第六十五条第一款第三项, and no other.
 */

import { z } from 'zod';
import { cite, CivilDate, type CheckItem } from '@zhifa/law';
import {
  act,
  advisoryGate,
  gate,
  happenedOn,
  missing,
  notNeeded,
  satisfied,
  type Facts,
  type GateAnswer,
} from '../kernel/index.ts';
import { enumOf, reference, remark, statement } from '../shared/schema.ts';
import { isConfirmedMajor, notOrderedYet, withFinding } from './findings.ts';
import type { Disposition, Finding, PenaltyChoice } from './parts.ts';
import { findingOf, isStop, itemOf } from './progress.ts';
import type { OnSite } from './state.ts';
import { ofTask } from './team.ts';
import { noPenaltyReasons, onSiteMeasures } from './words.ts';

const DispositionInput = z
  .discriminatedUnion('way', [
    z.strictObject({
      way: z.literal('onTheSpot'),
      beforeEvidence: reference('整改前照片'),
      afterEvidence: reference('整改后照片'),
    }),
    z.strictObject({
      way: z.literal('order'),
      deadline: CivilDate.meta({ title: '整改期限' }),
      requirement: statement('整改要求'),
      interimMeasures: statement('整改期间的安全措施'),
    }),
    z.strictObject({
      way: z.literal('measure'),
      measure: enumOf(onSiteMeasures).meta({ title: '现场处理措施' }),
      object: statement('措施对象', 300),
      requirement: statement('要求'),
      unsafeBecause: statement('排除前或者排除过程中无法保证安全的事实').exactOptional(),
      deadline: CivilDate.exactOptional().meta({ title: '整改期限' }),
    }),
    z.strictObject({
      way: z.literal('referral'),
      target: statement('接收机关', 100),
      reason: statement('移送理由'),
    }),
  ])
  .meta({ title: '处置' });
type DispositionInput = z.output<typeof DispositionInput>;

const PenaltyInput = z
  .discriminatedUnion('choice', [
    z.strictObject({ choice: z.literal('opening'), remark: remark('说明') }),
    z.strictObject({
      choice: z.literal('noPenalty'),
      reason: enumOf(noPenaltyReasons).meta({ title: '不予处罚的法定情形' }),
      explanation: statement('事实和理由'),
    }),
  ])
  .meta({ title: '应否处罚' });

const DisposeFinding = z.strictObject({
  number: z.int().min(1).meta({ title: '问题项号' }),
  disposition: DispositionInput,
  penalty: PenaltyInput.exactOptional(),
});
type DisposeFinding = z.output<typeof DisposeFinding>;

const findingToDispose = gate(
  { name: 'findingExists', title: '问题项在卷' },
  cite('安全生产法', 62, 2),
  (state: OnSite, { number }: DisposeFinding) =>
    findingOf(state, number) === undefined
      ? missing(`在卷的问题项（没有第${String(number)}项）`)
      : satisfied(`第${String(number)}项`),
);

/** 当场予以纠正: seen before and after, in two pictures. */
const correctionProved = gate(
  { name: 'correctionProved', title: '当场改正有前后照片' },
  cite('安全生产法', 65, 1, 2),
  ({ evidence }: OnSite, { disposition }: DisposeFinding) => {
    if (disposition.way !== 'onTheSpot') return notNeeded('不是当场改正');
    const { beforeEvidence, afterEvidence } = disposition;
    const has = (id: string) => evidence.some((item) => item.id === id);
    if (!has(beforeEvidence)) return missing('整改前的照片');
    if (!has(afterEvidence)) return missing('整改后的照片');
    return beforeEvidence === afterEvidence ? missing('前后两张不同的照片') : satisfied('整改前后照片在卷');
  },
);

/** 责令改正 names its last day, which lies ahead. */
const deadlineAhead = gate(
  { name: 'deadlineAhead', title: '整改期限在后', ref: 'order.deadline' },
  cite('行政处罚法', 28, 1),
  (_state: OnSite, { disposition }: DisposeFinding, facts: Facts) => {
    const deadline = disposition.way === 'order' || disposition.way === 'measure' ? disposition.deadline : undefined;
    if (deadline === undefined) return notNeeded('不限期');
    return deadline > happenedOn(facts)
      ? satisfied(deadline)
      : missing('晚于当日的整改期限', '当日能改的按当场改正处置');
  },
);

/** 重大事故隐患排除前或者排除过程中无法保证安全的, and only then, work and use are stopped. */
const stopAllowed = gate(
  { name: 'stopAllowed', title: '停产停用有事实条件', ref: 'order.major.scene' },
  cite('安全生产法', 65, 1, 3),
  (state: OnSite, { number, disposition }: DisposeFinding) => {
    if (disposition.way !== 'measure' || !isStop(disposition.measure)) return notNeeded('不涉及撤人、停产、停用');
    const finding = findingOf(state, number);
    const name = onSiteMeasures[disposition.measure];
    if (finding?.majorHazard?.isMajor !== true)
      return missing(`重大事故隐患（才能${name}）`, '改用责令立即排除或限期整改');
    if (!isConfirmedMajor(finding)) return missing('另一名执法人员对重大事故隐患的确认', '请协同人员确认后再处置');
    return disposition.unsafeBecause === undefined
      ? missing('排除前或者排除过程中无法保证安全的事实', '写明为何不停就不安全')
      : satisfied(disposition.unsafeBecause);
  },
);

/** A major hazard is not left to run until the last day of an order without saying why that is safe. */
const majorMeasured = advisoryGate(
  { name: 'majorMeasured', title: '重大事故隐患有现场措施' },
  cite('安全生产法', 65, 1, 3),
  (state: OnSite, { number, disposition }: DisposeFinding) => {
    if (findingOf(state, number)?.majorHazard?.isMajor !== true) return notNeeded('不是重大事故隐患');
    return disposition.way === 'order'
      ? missing('对重大事故隐患的现场处理措施', '采取措施，或说明整改期间如何保证安全')
      : satisfied('已采取措施、当场排除或移送');
  },
);

/** 属于其他部门处理的，及时移送: what we may not punish goes to whom it belongs. */
const referredWhereNotOurs = gate(
  { name: 'referredWhereNotOurs', title: '他部门管辖的移送' },
  cite('安全生产法', 69),
  (state: OnSite, { number, disposition, penalty }: DisposeFinding) => {
    const item = itemFor(state, number);
    if (item?.penaltyType !== 'P0') return notNeeded('属于本机关职权');
    if (penalty !== undefined) return missing('不附处罚选择的处置', '本机关无处罚权');
    if (disposition.way === 'referral') return satisfied(disposition.target);
    // Some duties are nobody's to punish; those may be put right without a letter.
    return item.referralTarget === undefined
      ? notNeeded('没有可移送的处罚机关')
      : missing(`向${item.referralTarget}的移送`, '处置方式改为移送');
  },
);

/** P1 and P3: the law writes 处……罚款, so 立案 or a lawful reason against it is chosen now. */
const penaltyChosen = gate(
  { name: 'penaltyChosen', title: '应否处罚已作选择' },
  cite('执法规范提升年方案'),
  (state: OnSite, { number, penalty }: DisposeFinding) => penaltyAnswer(itemFor(state, number), penalty),
);

export function penaltyAnswer(item: CheckItem | undefined, penalty: PenaltyChoice | undefined): GateAnswer {
  if (item === undefined || item.penaltyType === 'P0') return notNeeded('本机关无处罚权');
  if (item.penaltyType === 'P2') return notNeeded('逾期不改才处罚');
  if (penalty !== undefined)
    return satisfied(penalty.choice === 'opening' ? '建议立案' : noPenaltyReasons[penalty.reason]);
  return item.penalty.some(({ verified }) => verified === 'text')
    ? missing('立案或者不予处罚的选择', '不得以改代罚：建议立案，或写明不予处罚的法定情形')
    : notNeeded('罚则条款未核实，核后再定');
}

/** 及时改正 is a condition of 第三十三条第一款; a major hazard is hardly 轻微. */
const exemptionPlausible = advisoryGate(
  { name: 'exemptionPlausible', title: '不予处罚符合法定情形' },
  cite('行政处罚法', 33, 1),
  (state: OnSite, { number, disposition, penalty }: DisposeFinding) => {
    if (penalty?.choice !== 'noPenalty' || penalty.reason === 'noFault') return notNeeded('不适用轻微、首违不罚');
    if (findingOf(state, number)?.majorHazard?.isMajor === true) return missing('轻微的违法行为（重大事故隐患不适用）');
    return disposition.way === 'onTheSpot' ? satisfied('已当场改正') : missing('及时改正的事实', '说明何时改正');
  },
);

export const disposeFinding = act({
  kind: 'inspection',
  name: 'finding.dispose',
  title: '处置问题',
  citations: [cite('安全生产法', 62, 2), cite('安全生产法', 65, 1), cite('行政处罚法', 28, 1)],
  by: ['officer'],
  from: ['onSite'],
  certifiedOfficers: 2,
  input: DisposeFinding,
  subject: ofTask,
  gates: [
    findingToDispose,
    notOrderedYet,
    correctionProved,
    deadlineAhead,
    stopAllowed,
    majorMeasured,
    referredWhereNotOurs,
    penaltyChosen,
    exemptionPlausible,
  ],
  apply: (state: OnSite, { number, disposition, penalty }, { at }): OnSite =>
    withFinding(state, number, ({ penalty: _old, ...finding }) => ({
      ...finding,
      disposition: disposed(disposition, at),
      ...(penalty === undefined ? {} : { penalty }),
    })),
});

function disposed(input: DispositionInput, verifiedAt: Finding['recordedAt']): Disposition {
  return input.way === 'onTheSpot' ? { ...input, verifiedAt } : input;
}

function itemFor(state: OnSite, number: number): CheckItem | undefined {
  const finding = findingOf(state, number);
  return finding === undefined ? undefined : itemOf(finding);
}
