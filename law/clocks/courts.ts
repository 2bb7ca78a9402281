/** 申请法院强制执行、行政诉讼. */

import { cite } from '../citation/citation.ts';
import { memory, text } from '../checklist/basis.ts';
import { compulsionLaw, litigationLaw, penaltyLaw, reconsiderationLaw } from '../gates/bases.ts';
import { months, years } from '../term/term.ts';
import { organs, others, partys, type ClockRule } from './clock.ts';

export const courtClocks: readonly ClockRule[] = [
  organs('court.apply.3m.sue6m', '申请法院强制执行（未复议、未起诉）', {
    start: '六个月起诉期限届满之日（含顺延）',
    term: months(3),
    roll: 'rolls',
    bases: [compulsionLaw(53), litigationLaw(97), text('行政诉讼法解释', 156)],
    from: '2018-02-08',
    consequence: '逾期申请，没有正当理由的，法院不予受理',
    note: '复议和起诉的期限都届满，取较晚的六个月；起点顺延后再数三个月',
  }),
  organs('court.apply.3m.review60', '申请法院强制执行（复议前置，未复议）', {
    start: '六十日复议期限届满之日',
    term: months(3),
    roll: 'rolls',
    bases: [compulsionLaw(53), reconsiderationLaw(23, 1, 1)],
    isInference: true,
    from: '2024-01-01',
    note: '当场作出的处罚决定须先复议；未复议的不能起诉，以六十日届满为起点（从严、较早），须法制审核确认',
  }),
  organs('court.apply.3m.afterreview', '申请法院强制执行（复议后未起诉）', {
    start: '收到复议决定后十五日起诉期限届满之日',
    term: months(3),
    roll: 'rolls',
    bases: [compulsionLaw(53), litigationLaw(45), reconsiderationLaw(78, 0, 1)],
    from: '2012-01-01',
    note: '维持的由作出决定的机关申请，变更的由复议机关申请',
  }),
  organs('court.apply.3m.afterinstall', '申请法院强制执行（延期、分期后）', {
    start: '暂缓或者分期缴纳期限结束之日',
    term: months(3),
    roll: 'rolls',
    bases: [penaltyLaw(72, 2), compulsionLaw(53)],
    note: '与救济期限届满日比较，取较晚的为起点（推论）',
  }),
  others('法院', 'court.accept.5wd', '法院受理强制执行申请', {
    start: '接到申请',
    days: 5,
    bases: [compulsionLaw(56, 1)],
  }),
  organs('court.reject.review.15d', '对不予受理裁定申请复议', {
    start: '收到裁定',
    days: 15,
    roll: 'rolls',
    bases: [compulsionLaw(56, 2)],
    consequence: '丧失申请复议的权利',
  }),
  others('法院', 'court.rule.7wd', '法院书面审查后裁定执行', {
    start: '受理',
    days: 7,
    bases: [compulsionLaw(57)],
  }),
  others('法院', 'court.rule.30d', '法院听取意见后裁定', {
    start: '受理',
    days: 30,
    bases: [compulsionLaw(58, 2)],
  }),
  others('法院', 'court.noexec.deliver.5wd', '不予执行的裁定送达机关', {
    start: '作出裁定',
    days: 5,
    bases: [compulsionLaw(58, 2)],
  }),
  organs('court.noexec.review.15d', '对不予执行裁定申请复议', {
    start: '收到裁定',
    days: 15,
    roll: 'rolls',
    bases: [compulsionLaw(58, 3)],
    consequence: '裁定确定',
  }),
  others('法院', 'court.immediate.5wd', '紧急情况立即执行', {
    start: '作出执行裁定',
    days: 5,
    bases: [compulsionLaw(59)],
  }),
  partys('sue.6m', '直接提起行政诉讼', {
    start: '知道或者应当知道作出行政行为之日',
    term: months(6),
    stayedBy: [{ cause: '不可抗力或者其他不属于自身的原因', citation: cite('行政诉讼法', 48, 1) }],
    bases: [litigationLaw(46, 1)],
    consequence: '不予立案，已经立案的裁定驳回起诉',
  }),
  partys('sue.15d', '复议后提起行政诉讼', {
    start: '收到复议决定书之日，或者复议期满之日',
    days: 15,
    bases: [litigationLaw(45)],
    consequence: '丧失起诉的权利',
  }),
  partys('sue.1y', '提起行政诉讼（未告知起诉期限）', {
    start: '知道或者应当知道行政行为内容之日',
    term: years(1),
    bases: [text('行政诉讼法解释', 64, 1)],
    consequence: '丧失起诉的权利',
    note: '最长不超过一年；未告知起诉期限的，从知道起诉期限起计算',
  }),
  partys('sue.max.5y', '提起行政诉讼的最长期限', {
    start: '行政行为作出之日',
    term: years(5),
    bases: [litigationLaw(46, 2)],
    consequence: '法院不予受理',
    note: '因不动产提起的为二十年',
  }),
  organs('sue.answer.15d', '应诉：提交证据、依据和答辩状', {
    start: '收到起诉状副本',
    days: 15,
    roll: 'rolls',
    bases: [litigationLaw(67, 1)],
    consequence: '无正当理由逾期提供的，视为没有相应证据（第三十四条第二款）',
  }),
  others('双方', 'sue.appeal.15d', '不服判决上诉', {
    start: '判决书送达',
    days: 15,
    roll: 'rolls',
    bases: [litigationLaw(85)],
    consequence: '判决发生法律效力',
  }),
  others('双方', 'sue.appeal.10d', '不服裁定上诉', {
    start: '裁定书送达',
    days: 10,
    roll: 'rolls',
    bases: [litigationLaw(85)],
    consequence: '裁定发生法律效力',
    note: '行政诉讼法没有“十日为工作日”的规定，是自然日',
  }),
  organs('court.suggest.2m', '回复检察建议', {
    start: '收到检察建议',
    term: months(2),
    bases: [memory('公益诉讼办案规则')],
    note: '紧急的十五日；条文没有核实，只作提示',
  }),
];
