/** 检查、整改、现场处理措施. */

import { memory, safetyLaw, secondary } from '../checklist/basis.ts';
import { formerRule, inspectionForms, inspectionOpinion, presentRule } from '../gates/bases.ts';
import { calendarDays, hours, months, workdays, years } from '../term/term.ts';
import { organs, others, partys, type ClockRule } from './clock.ts';

/** 令第15号 was in force from this day, whose later text is cited. */
const FORMER_RULE_FROM = '2008-01-01';

export const inspectionClocks: readonly ClockRule[] = [
  organs('plan.annual.approve', '年度监督检查计划报批', {
    start: '编制完成',
    bases: [secondary('年度监督检查计划编制办法')],
    consequence: '没有批准的计划，不得作为计划检查的依据',
    note: '办法有批准、备案、调整三道程序；日数没有核实',
  }),
  organs('inspect.urgent.approve', '紧急检查事后补办审批', {
    start: '当场实施检查',
    suggested: hours(24),
    bases: [inspectionOpinion],
    consequence: '未经批准的检查，企业可以拒绝和投诉',
    note: '没有见到小时数；参照行政强制法第十九条，内部按 24 小时',
  }),
  organs('inspect.result.inform', '检查结果告知企业', {
    start: '检查结束',
    suggested: workdays(5),
    bases: [inspectionOpinion, inspectionForms],
    note: '要求检查后告知结果，没有见到日数；公开检查结果另有期限',
  }),
  organs('inspect.record.sign', '现场检查记录当场签字', {
    start: '检查结束',
    term: calendarDays(0),
    roll: 'never',
    bases: [safetyLaw(68)],
    consequence: '拒绝签字的，应当将情况记录在案，并向本机关报告',
    note: '法律要求双方签字，没有写日数：离场前完成',
  }),
  partys('rectify.extend.apply', '申请延期整改', {
    start: '整改期限届满日',
    days: 10,
    kind: '窗口',
    direction: 'within',
    roll: 'never',
    bases: [formerRule(17)],
    from: FORMER_RULE_FROM,
    consequence: '届满后提出的不予受理',
    note: '届满前十日内提出，提前提出的也应当收；因不可抗力不能按期完成的才延期。2026-02-01 起没有核实，可作内部规定',
  }),
  organs('rectify.extend.reply', '答复延期整改申请', {
    start: '收到延期申请',
    days: 5,
    bases: [memory('安全生产违法行为行政处罚办法2015', 17)],
    from: FORMER_RULE_FROM,
    consequence: '没有“逾期视为同意”的规定',
  }),
  organs('rectify.extend.reply.cfg', '答复延期整改申请（新办法）', {
    start: '收到延期申请',
    suggested: calendarDays(5),
    bases: [presentRule],
    consequence: '没有“逾期视为同意”的规定',
    note: '新办法没有取得；可沿用五日作内部规定',
  }),
  organs('rectify.reinspect.10d', '整改复查', {
    start: '收到复查申请或者整改期限届满（先到者）',
    days: 10,
    bases: [memory('安全生产违法行为行政处罚办法2015', 17)],
    from: FORMER_RULE_FROM,
    consequence: '逾期不复查，属于未履行监督检查职责',
  }),
  organs('rectify.reinspect.cfg', '整改复查（新办法）', {
    start: '收到复查申请或者整改期限届满（先到者）',
    suggested: calendarDays(10),
    bases: [presentRule],
    note: '新办法没有取得；可沿用十日作内部规定',
  }),
  organs('resume.review.10d', '重大事故隐患治理后恢复生产的审查', {
    start: '收到恢复生产申请',
    days: 10,
    bases: [memory('安全生产事故隐患排查治理暂行规定', 23)],
    consequence: '超期不等于同意：未经审查同意不得恢复（安全生产法第六十五条第一款第三项）',
    note: '安全生产法没有写日数；江西的规定没有核实',
  }),
  organs('poweroff.notice.24h', '停止供电提前通知企业', {
    start: '计划停电的时刻',
    term: hours(24),
    kind: '最短',
    direction: 'before',
    roll: 'never',
    bases: [safetyLaw(70, 2)],
    consequence: '没有提前通知的停电措施程序违法；有危及生产安全的紧急情形的除外',
  }),
  organs('poweroff.release', '解除停止供电措施', {
    start: '企业依法履行决定、消除事故隐患',
    suggested: calendarDays(0),
    bases: [safetyLaw(70, 2)],
    consequence: '迟迟不解除，构成违法限制',
    note: '法律写“及时解除”，没有写日数；宜当日',
  }),
  organs('penalty.daily.start', '按日连续处罚起算', {
    start: '作出责令改正决定之日',
    term: calendarDays(1),
    kind: '起算',
    roll: 'never',
    bases: [safetyLaw(112)],
    note: '被责令改正且受到罚款处罚而拒不改正的，自责令改正之日的次日起按原处罚数额按日连续处罚',
  }),
  organs('closure.count.180d', '提请关闭：一百八十日内三次受处罚', {
    start: '首次处罚决定日',
    days: 180,
    kind: '窗口',
    roll: 'never',
    bases: [safetyLaw(113, 1, 1)],
    note: '存在重大事故隐患，一百八十日内三次受到本法规定的行政处罚的，应当提请本级人民政府关闭',
  }),
  organs('closure.count.1y', '提请关闭：一年内四次受处罚', {
    start: '首次处罚决定日',
    term: years(1),
    kind: '窗口',
    roll: 'never',
    bases: [safetyLaw(113, 1, 1)],
  }),
  others('政府', 'evaluate.accident.1y', '事故整改和防范措施落实情况评估', {
    start: '批复事故调查报告',
    term: years(1),
    bases: [safetyLaw(86, 3)],
    consequence: '不履行职责导致整改措施没有落实的，追究有关人员责任',
  }),
  organs('order.suspend.6m', '责令暂时停产停业等现场处理措施', {
    start: '作出现场处理措施决定',
    term: months(6),
    roll: 'never',
    bases: [formerRule(14, 3)],
    from: FORMER_RULE_FROM,
    note: '一般不超过六个月；法律、行政法规另有规定的从其规定',
  }),
  organs('order.suspend.new', '责令暂时停产停业等现场处理措施（新办法）', {
    start: '作出现场处理措施决定',
    suggested: months(6),
    bases: [presentRule],
    note: '新办法没有取得；安全生产法第六十五条以隐患排除、审查同意为终点，没有期限',
  }),
];
