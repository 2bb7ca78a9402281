/** 先行登记保存、查封、扣押. */

import { cite } from '../citation/citation.ts';
import { memory } from '../checklist/basis.ts';
import { compulsionLaw, formerRule, penaltyLaw } from '../gates/bases.ts';
import { calendarDays, hours } from '../term/term.ts';
import { organs, type ClockRule, type StayCause } from './clock.ts';

/** Its beginning and end must be told to the party in writing, or nothing is taken out. */
const appraisal: StayCause = { cause: '检测、检验、检疫或者技术鉴定', citation: cite('行政强制法', 25, 3) };

export const evidenceClocks: readonly ClockRule[] = [
  organs('evid.register.7d', '先行登记保存证据后作出处理决定', {
    start: '先行登记保存之日',
    days: 7,
    bases: [penaltyLaw(56)],
    consequence: '逾期未处理的，保存失去依据，应当解除；法律没有写“自动解除”',
    note: '须事先经行政机关负责人批准',
  }),
  organs('evid.register.7d.old', '先行登记保存证据后作出处理决定（旧法）', {
    start: '先行登记保存之日',
    days: 7,
    bases: [memory('行政处罚法2017', 37, 2)],
    from: '1996-10-01',
    note: '旧法的七日是自然日',
  }),
  organs('evid.test.period', '告知检测、检验、检疫或者技术鉴定的期间', {
    start: '送检',
    suggested: calendarDays(0),
    bases: [compulsionLaw(25, 3)],
    consequence: '没有书面告知期间的，不得扣除',
    note: '期间应当明确并书面告知当事人，费用由行政机关承担',
  }),
  organs('seize.30d', '查封、扣押', {
    start: '实施查封、扣押之日',
    days: 30,
    roll: 'never',
    extension: {
      grantedBy: '本机关负责人',
      atMost: calendarDays(30),
      counting: 'added',
      times: 1,
      condition: '情况复杂，届满前决定，书面告知并说明理由',
    },
    stayedBy: [appraisal],
    bases: [compulsionLaw(25, 1)],
    consequence: '届满应当解除并立即退还；逾期不解除的违法，造成损失的赔偿',
    note: '法律、行政法规另有规定的除外',
  }),
  organs('seize.extend.30d', '延长查封、扣押', {
    start: '原期限届满日',
    days: 30,
    roll: 'never',
    stayedBy: [appraisal],
    bases: [compulsionLaw(25, 1), compulsionLaw(25, 2)],
    consequence: '届满应当解除并立即退还',
    note: '合计最长六十日，不含检测、鉴定的期间；不得再次延长',
  }),
  organs('seize.urgent.24h', '紧急查封、扣押补办批准', {
    start: '当场实施的时刻',
    term: hours(24),
    roll: 'never',
    bases: [compulsionLaw(19)],
    consequence: '负责人认为不应当采取的，立即解除',
    note: '二十四小时内报告并补办批准手续，自实施时刻起算',
  }),
  organs('seize.docs.48h.old', '补办查封、扣押决定书（旧办法）', {
    start: '先行查封、扣押的时刻',
    term: hours(48),
    roll: 'never',
    bases: [formerRule(15)],
    note: '与行政强制法第二十四条“当场交付决定书和清单”冲突，从上位法：不采用',
  }),
  organs('seize.handle.15d.old', '查封、扣押后作出处理决定（旧办法）', {
    start: '实施查封、扣押之日',
    days: 15,
    roll: 'never',
    bases: [formerRule(15)],
    from: '2008-01-01',
    note: '2007 年版为十五日，2015 年修正后是否保留没有核实；从严按十五日提示，以三十日封顶',
  }),
  organs('freeze.na', '冻结存款、汇款', {
    start: '实施冻结之日',
    days: 30,
    roll: 'never',
    bases: [compulsionLaw(29), compulsionLaw(32)],
    note: '法律没有授权应急管理部门冻结存款、汇款，只列备查',
  }),
];
