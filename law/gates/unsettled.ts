/**
 * Where the law is unsettled: the question, the positions with what each rests on, the stricter one. The bureau chooses (a setting,
 * with who chose); until it does the stricter position counts, and screens show what each would give.
 *
 * Stricter means: the position under which the organ must do more, sooner, or for longer.
 */

import type { CivilDate } from '../calendar/civil-date.ts';
import { basesOn, type Basis } from '../checklist/check-item.ts';
import { memory, secondary, text } from '../checklist/basis.ts';
import { compulsionLaw, formerRule, inspectionOpinion, ownPlan, penaltyLaw, presentRule, safetyLaw } from './bases.ts';
import { calendarDays, workdays, type Term } from '../term/term.ts';
import { civilProcedureLaw, litigationLaw, reconsiderationLaw, referralRule } from './bases.ts';

export interface UnsettledOption {
  readonly key: string;
  readonly title: string;
  readonly position: string;
  readonly bases: readonly [Basis, ...Basis[]];
  /** Where the positions are lengths: the clock that counts it (`@zhifa/law/clocks`), and its length where the clock has another. */
  readonly counts?: { readonly clock: string; readonly term?: Term };
}

export interface UnsettledQuestion {
  readonly ref: string;
  readonly title: string;
  readonly question: string;
  /** Strictest first. */
  readonly options: readonly [UnsettledOption, UnsettledOption, ...UnsettledOption[]];
  readonly note?: string;
}

export const unsettledQuestions: readonly UnsettledQuestion[] = [
  {
    ref: 'U-01',
    title: '办案期限',
    question: '普通程序自立案起多少日内作出决定？',
    options: [
      {
        key: 'thirtyDays',
        title: '三十日，经批准可延长',
        position: '旧办法定三十日，本机关可延至九十日，上一级可延至一百八十日；第六十条的“规章另有规定”即指此',
        bases: [memory('安全生产违法行为行政处罚办法2015')],
        counts: { clock: 'case.decide.old.30d' },
      },
      {
        key: 'ninetyDays',
        title: '九十日',
        position: '行政处罚法定九十日；实务多按九十日办理',
        bases: [penaltyLaw(60)],
        counts: { clock: 'case.decide.90d' },
      },
    ],
    note: '旧办法至 2026-01-31；新办法（令第18号）没有取得，之后按九十日，不设延长',
  },
  {
    ref: 'U-02',
    title: '查封扣押决定书的交付',
    question: '查封、扣押决定书可以在四十八小时内补办吗？',
    options: [
      {
        key: 'onTheSpot',
        title: '当场交付',
        position: '决定书和清单应当制作并当场交付；上位法优先',
        bases: [compulsionLaw(24, 1)],
      },
      {
        key: 'within48Hours',
        title: '四十八小时内补办',
        position: '旧办法许可紧急时四十八小时内补办',
        bases: [memory('安全生产违法行为行政处罚办法2015')],
      },
    ],
  },
  {
    ref: 'U-03',
    title: '查封扣押后的处理期限',
    question: '查封、扣押后多少日内作出处理？',
    options: [
      {
        key: 'fifteenDays',
        title: '十五日',
        position: '旧办法要求十五日内处理，比法律更短',
        bases: [memory('安全生产违法行为行政处罚办法2015')],
        counts: { clock: 'seize.handle.15d.old' },
      },
      {
        key: 'thirtyDays',
        title: '三十日，可延长三十日',
        position: '行政强制法定三十日，情况复杂的经批准可以延长一次',
        bases: [compulsionLaw(25, 1)],
        counts: { clock: 'seize.30d' },
      },
    ],
    note: '两个日子都提示',
  },
  {
    ref: 'U-04',
    title: '公告送达的期间',
    question: '公告满多少日视为送达？',
    options: [
      {
        key: 'sixtyDays',
        title: '六十日',
        position: '旧办法写六十日；满六十日的送达没有争议',
        bases: [memory('安全生产违法行为行政处罚办法2015')],
        counts: { clock: 'serve.public.30d', term: calendarDays(60) },
      },
      {
        key: 'thirtyDays',
        title: '三十日',
        position: '行政处罚法第六十一条指向民事诉讼法，民事诉讼法定三十日',
        bases: [civilProcedureLaw(95), penaltyLaw(61, 1)],
        counts: { clock: 'serve.public.30d' },
      },
    ],
    note: '三十日有效；旧办法失效后仍可以选六十日',
  },
  {
    ref: 'U-05',
    title: '处罚决定的公开范围',
    question: '处罚决定都要公开，还是只公开有一定社会影响的？',
    options: [
      {
        key: 'all',
        title: '对生产经营单位的处罚决定一律七个工作日内公开',
        position: '安全生产法是特别法，要求作出处罚决定后七个工作日内公开曝光',
        bases: [safetyLaw(78, 2), secondary('三项制度指导意见')],
      },
      {
        key: 'ofInfluence',
        title: '具有一定社会影响的才公开',
        position: '行政处罚法只要求公开具有一定社会影响的处罚决定',
        bases: [penaltyLaw(48, 1)],
      },
    ],
  },
  {
    ref: 'U-06',
    title: '移送期限的“日”',
    question: '移送涉嫌犯罪案件的“三日”是自然日还是工作日？',
    options: [
      {
        key: 'calendarDays',
        title: '自然日',
        position: '移送规定没有工作日的条款；行政处罚法第八十五条只管本法中的期间',
        bases: [referralRule(5, 2)],
        counts: { clock: 'transfer.approve.3d', term: calendarDays(3) },
      },
      {
        key: 'workdays',
        title: '工作日',
        position: '类推行政处罚法第八十五条',
        bases: [penaltyLaw(85)],
        counts: { clock: 'transfer.approve.3d', term: workdays(3) },
      },
    ],
    note: '节前接到报告的，期限容易落在长假里，须提前提醒',
  },
  {
    ref: 'U-07',
    title: '复议答复期限的“十日”',
    question: '2024-01-01 前受理、之后未结的复议，“十日”怎样计算？',
    options: [
      {
        key: 'calendarDays',
        title: '自然日',
        position: '按受理时的旧法：只有五日、七日是工作日',
        bases: [text('行政复议法2017', 40, 2)],
        counts: { clock: 'review.reply.10d.old', term: calendarDays(10) },
      },
      {
        key: 'workdays',
        title: '工作日',
        position: '新法规定三日、五日、七日、十日均为工作日',
        bases: [reconsiderationLaw(88)],
        counts: { clock: 'review.reply.10wd' },
      },
    ],
    note: '2024-01-01 起受理的一律按工作日',
  },
  {
    ref: 'U-08',
    title: '当场处罚案件申请强制执行的起点',
    question: '复议前置的案件，申请法院执行的三个月从哪一天起算？',
    options: [
      {
        key: 'afterSixtyDays',
        title: '自复议申请期（六十日）届满起',
        position: '六十日内未申请复议就不能再起诉，救济期限自此届满；窗口关得较早',
        bases: [reconsiderationLaw(23, 1, 1), compulsionLaw(53)],
      },
      {
        key: 'afterSixMonths',
        title: '自六个月起诉期限届满起',
        position: '司法解释从法定起诉期限届满起算',
        bases: [text('行政诉讼法解释', 156), litigationLaw(46, 1)],
      },
    ],
  },
  {
    ref: 'U-09',
    title: '延期、分期案件申请执行的起点',
    question: '批准延期、分期的，三个月从延期结束起算，还是从救济期届满起算？',
    options: [
      {
        key: 'later',
        title: '取较晚的一日',
        position: '两条并读：延期结束而救济期未满的，还不能申请',
        bases: [penaltyLaw(72, 2), compulsionLaw(53)],
      },
      {
        key: 'endOfDeferral',
        title: '延期、分期期限结束之日',
        position: '第七十二条第二款按字面',
        bases: [penaltyLaw(72, 2)],
      },
    ],
  },
  {
    ref: 'U-10',
    title: '加处罚款的基数',
    question: '已部分缴纳的，百分之三按原罚款数额还是按未缴余额计算？',
    options: [
      {
        key: 'balance',
        title: '未缴余额',
        position: '有利于当事人',
        bases: [penaltyLaw(72, 1, 1)],
      },
      {
        key: 'wholeFine',
        title: '原罚款数额',
        position: '条文写“罚款数额”，按字面',
        bases: [penaltyLaw(72, 1, 1)],
      },
    ],
    note: '两个结果并列显示；上限都是罚款数额',
  },
  {
    ref: 'U-11',
    title: '“举行听证的七日前”',
    question: '七个工作日含不含通知的当日？',
    options: [
      {
        key: 'sevenWholeDays',
        title: '通知日与听证日之间有完整的七个工作日',
        position: '从严：两头都不算',
        bases: [penaltyLaw(64, 0, 2), penaltyLaw(85)],
        counts: { clock: 'hearing.notify.7wd' },
      },
      {
        key: 'countedFromNotice',
        title: '自通知次日起满七个工作日的当日即可举行',
        position: '只不计通知日',
        bases: [penaltyLaw(64, 0, 2), penaltyLaw(85)],
        counts: { clock: 'hearing.notify.7wd', term: workdays(6) },
      },
    ],
  },
  {
    ref: 'U-12',
    title: '三位一体到场、案件起数、示范观摩',
    question: '活动方案要求的到场、起数、观摩，还能作为要求吗？',
    options: [
      {
        key: 'onlyInvite',
        title: '只作提示：邀请而不要求，不下达指标',
        position: '不得刻意要求法定代表人到场，不得下达检查指标，不得以观摩变相检查',
        bases: [inspectionOpinion],
      },
      {
        key: 'asPlanned',
        title: '按活动方案执行',
        position: '活动方案的要求',
        bases: [ownPlan],
      },
    ],
  },
  {
    ref: 'U-13',
    title: '听证的罚款数额',
    question: '对单位的罚款达到多少应当告知听证？',
    options: [
      {
        key: 'provincial',
        title: '省的规定（江西：个人三千元、单位二万元）',
        position: '旧办法自己让位于省的规定；数额较低，对当事人有利',
        bases: [secondary('江西省行政处罚听证程序规定', 2, 0, 1)],
      },
      {
        key: 'ministerial',
        title: '部规章的数额（旧办法：个人二万元、单位五万元）',
        position: '省没有规定时适用；新办法若定数额，与省的规定的关系未定',
        bases: [formerRule(33), presentRule],
      },
    ],
  },
];

const byRef = new Map(unsettledQuestions.map((question) => [question.ref, question]));

export function unsettledQuestionOf(ref: string): UnsettledQuestion | undefined {
  return byRef.get(ref);
}

/** The question that a clock of the law leaves open, where one does. */
export function unsettledOfClock(clock: string): UnsettledQuestion | undefined {
  return unsettledQuestions.find(({ options }) => options.some(({ counts }) => counts?.clock === clock));
}

/** What counts here: the bureau's choice, also of a position whose basis has ended; else the default of that day. */
export function positionOn(question: UnsettledQuestion, chosen: string | undefined, on: CivilDate): UnsettledOption {
  return question.options.find(({ key }) => key === chosen) ?? defaultOptionOn(question, on);
}

/** What counts while nobody has chosen: the strictest position whose basis is in force on that day. */
export function defaultOptionOn({ options }: UnsettledQuestion, on: CivilDate): UnsettledOption {
  return options.find(({ bases }) => basesOn(bases, on).length > 0) ?? options[0];
}
