/** 生产安全事故罚款处罚规定（14号令）: how accident fines are graded. unverified: all of it from memory. */

import {
  between,
  byHigherOrgans,
  clause,
  crime,
  may,
  must,
  ofIncome,
  ofPreviousFine,
  placesIn,
  row,
  safetyLaw,
  violation,
  type DeclaredViolation,
  type UnderStatute,
} from './declare.ts';
import type { FineForm, PenaltyRow, PenaltySubject, Violation } from './violation.ts';

const here = placesIn('生产安全事故罚款处罚规定');
const accidentRegulation = placesIn('生产安全事故报告和调查处理条例');

const under: UnderStatute = {
  statute: '生产安全事故罚款处罚规定',
  version: '应急管理部令第14号',
  authority: '按事故等级：一般事故由县级应急管理部门决定',
  industry: '事故发生单位',
  verified: 'memory',
};

/** Each article has a usual range and one for the worse case, which it describes in the same words. */
function usualAndGrave(subject: PenaltySubject, usual: FineForm, grave: FineForm): readonly PenaltyRow[] {
  return [
    row(subject, '导致事故', must(usual)),
    row(subject, '情节严重', must(grave), { note: '贻误抢救、事故扩大、影响调查或者造成重大社会影响' }),
  ];
}

interface Losses {
  readonly item: number;
  readonly fine: FineForm;
  readonly losses: string;
}

/** 第十四条至第十七条: the 项 of a level of accident, by what was lost. */
function responsible(ref: string, name: string, { item, fine, losses }: Losses): DeclaredViolation {
  const note = `情形：${losses}。人数、金额“以上”含本数，“以下”不含。`;
  return violation(ref, name, { item, rows: [row('单位', '导致事故', must(fine))], note });
}

const managers: PenaltySubject = '其他负责人和安全生产管理人员';

/** 第二十条 */
function ofManager(level: string, item: number, fine: FineForm): DeclaredViolation {
  const others = ['暂停或者吊销与安全生产有关的资格'];
  const rows = [row(managers, '导致事故', must(fine), { others })];
  return violation(`FKGD-20-${String(item)}`, `其他负责人、安全生产管理人员未履职导致${level}`, { item, rows });
}

/** 第十九条 */
function ofHead(level: string, item: number, percent: number): DeclaredViolation {
  const rows = [row('主要负责人', '导致事故', must(ofIncome(percent)))];
  return violation(`FKGD-19-${String(item)}`, `主要负责人未履职导致${level}`, {
    item,
    rows,
    also: [safetyLaw(95, 0, item)],
  });
}

/** 第二十一条 */
function ofInvestor(level: string, item: number, fine: FineForm): DeclaredViolation {
  const rows = [row('个人经营的投资人', '导致事故', must(fine))];
  return violation(`FKGD-21-${String(item)}`, `个人经营的投资人未保证安全投入导致${level}`, { item, rows });
}

/** 第十三条 */
function ofLyingUnit(level: string, item: number, usual: FineForm, grave: FineForm): DeclaredViolation {
  return violation(`FKGD-13-${String(item)}`, `${level}的事故发生单位谎报瞒报、破坏现场、隐匿证据、拒绝调查、作伪证`, {
    item,
    rows: usualAndGrave('单位', usual, grave),
    also: [accidentRegulation(36), here(13, 2, item)],
    ...(item === 1 ? { countyUse: '偶用' } : byHigherOrgans),
  });
}

/** 第十一条至第二十一条 */
export const accidentFineViolations: readonly Violation[] = [
  ...clause(under, { at: [11], duty: [safetyLaw(50), safetyLaw(83, 2)], crimes: [crime(139, { inserted: 1 })] }, [
    violation('FKGD-11-1', '主要负责人不立即组织抢救、擅离职守、瞒报谎报迟报或逃匿', {
      item: 1,
      rows: usualAndGrave('主要负责人', ofIncome(60, 80), ofIncome(80, 100)),
      also: [safetyLaw(110)],
    }),
    violation('FKGD-11-3', '主要负责人伪造破坏现场、隐匿销毁证据、拒绝调查、作伪证等', {
      item: 3,
      rows: usualAndGrave('主要负责人', ofIncome(60, 80), ofIncome(80, 100)),
      also: [safetyLaw(110)],
    }),
    violation('FKGD-11-2', '主要负责人漏报事故', {
      item: 2,
      rows: usualAndGrave('主要负责人', ofIncome(40, 60), ofIncome(60, 80)),
      also: [accidentRegulation(35, 0, 2)],
    }),
  ]),
  ...clause(
    under,
    {
      at: [12],
      rows: usualAndGrave('直接负责的主管人员和其他直接责任人员', ofIncome(60, 80), ofIncome(80, 100)),
    },
    [violation('FKGD-12', '直接负责的主管人员和其他直接责任人员有条例36条行为', { also: [accidentRegulation(36)] })],
  ),
  ...clause(under, { at: [13, 1] }, [
    ofLyingUnit('一般事故', 1, between(1_000_000, 1_500_000), between(3_000_000, 3_500_000)),
    ofLyingUnit('较大事故', 2, between(1_500_000, 2_000_000), between(3_500_000, 4_000_000)),
    ofLyingUnit('重大事故', 3, between(2_000_000, 2_500_000), between(4_000_000, 4_500_000)),
    ofLyingUnit('特别重大事故', 4, between(2_500_000, 3_000_000), between(4_500_000, 5_000_000)),
  ]),
  ...clause(under, { at: [14], also: [safetyLaw(114, 1)] }, [
    responsible('FKGD-14-1', '对一般事故负有责任：3人以下重伤或300万元以下损失', {
      item: 1,
      fine: between(300_000, 500_000),
      losses: '3人以下重伤（含急性工业中毒）或300万元以下直接经济损失',
    }),
    responsible('FKGD-14-2', '对一般事故负有责任：死亡1人等', {
      item: 2,
      fine: between(500_000, 700_000),
      losses: '死亡1人，或3–6人重伤，或300–500万元损失',
    }),
    responsible('FKGD-14-3', '对一般事故负有责任：死亡2人等', {
      item: 3,
      fine: between(700_000, 1_000_000),
      losses: '死亡2人，或6–10人重伤，或500–1000万元损失',
    }),
  ]),
  ...clause(under, { at: [15], also: [safetyLaw(114, 1)], ...byHigherOrgans }, [
    responsible('FKGD-15-1', '对较大事故负有责任：死亡3–5人等', {
      item: 1,
      fine: between(1_000_000, 1_200_000),
      losses: '死亡3–5人，或10–20人重伤，或1000–2000万元损失',
    }),
    responsible('FKGD-15-2', '对较大事故负有责任：死亡5–7人等', {
      item: 2,
      fine: between(1_200_000, 1_500_000),
      losses: '死亡5–7人，或20–30人重伤，或2000–3000万元损失',
    }),
    responsible('FKGD-15-3', '对较大事故负有责任：死亡7–10人等', {
      item: 3,
      fine: between(1_500_000, 2_000_000),
      losses: '死亡7–10人，或30–50人重伤，或3000–5000万元损失',
    }),
  ]),
  ...clause(under, { at: [16], also: [safetyLaw(114, 1)], ...byHigherOrgans }, [
    responsible('FKGD-16-1', '对重大事故负有责任：死亡10–13人等', {
      item: 1,
      fine: between(2_000_000, 4_000_000),
      losses: '死亡10–13人，或50–60人重伤，或5000–6000万元损失',
    }),
    responsible('FKGD-16-2', '对重大事故负有责任：死亡13–15人等', {
      item: 2,
      fine: between(4_000_000, 6_000_000),
      losses: '死亡13–15人，或60–70人重伤，或6000–7000万元损失',
    }),
    responsible('FKGD-16-3', '对重大事故负有责任：死亡15–30人等', {
      item: 3,
      fine: between(6_000_000, 10_000_000),
      losses: '死亡15–30人，或70–100人重伤，或7000万元–1亿元损失',
    }),
  ]),
  ...clause(under, { at: [17], also: [safetyLaw(114, 1)], ...byHigherOrgans }, [
    responsible('FKGD-17-1', '对特别重大事故负有责任：死亡30–40人等', {
      item: 1,
      fine: between(10_000_000, 12_000_000),
      losses: '死亡30–40人，或100–120人重伤，或1–1.5亿元损失',
    }),
    responsible('FKGD-17-2', '对特别重大事故负有责任：死亡40–50人等', {
      item: 2,
      fine: between(12_000_000, 15_000_000),
      losses: '死亡40–50人，或120–150人重伤，或1.5–2亿元损失',
    }),
    responsible('FKGD-17-3', '对特别重大事故负有责任：死亡50人以上等', {
      item: 3,
      fine: between(15_000_000, 20_000_000),
      losses: '死亡50人以上，或150人以上重伤，或2亿元以上损失',
    }),
  ]),
  ...clause(
    under,
    { at: [18], also: [safetyLaw(114, 2)], rows: [row('单位', '导致事故', may(ofPreviousFine(2, 5)))] },
    [
      violation('FKGD-18-1', '事故加重处罚情形：关闭、破坏监控报警等设备设施或篡改数据', { item: 1 }),
      violation('FKGD-18-2', '事故加重处罚情形：因重大隐患被责令停产等拒不执行', { item: 2 }),
      violation('FKGD-18-3', '事故加重处罚情形：未经批准擅自从事高度危险生产作业', { item: 3 }),
      violation('FKGD-18-4', '事故加重处罚情形：拒绝、阻碍行政执法', { item: 4 }),
      violation('FKGD-18-5', '事故加重处罚情形：强令违章冒险作业或明知重大隐患仍组织作业', { item: 5 }),
      violation('FKGD-18-6', '事故加重处罚情形：其他情节特别严重、影响特别恶劣', { item: 6 }),
    ],
  ),
  ...clause(under, { at: [19], duty: [safetyLaw(21)], note: '与安全生产法95条同额（该法条文本已核）。' }, [
    ofHead('一般事故', 1, 40),
    ofHead('较大事故', 2, 60),
    ofHead('重大事故', 3, 80),
    ofHead('特别重大事故', 4, 100),
  ]),
  ...clause(under, { at: [20], duty: [safetyLaw(25, 1)], also: [safetyLaw(96)] }, [
    ofManager('一般事故', 1, ofIncome(20, 30)),
    ofManager('较大事故', 2, ofIncome(30, 40)),
    ofManager('重大事故', 3, ofIncome(40, 50)),
    ofManager('特别重大事故', 4, ofIncome(50)),
  ]),
  ...clause(under, { at: [21], duty: [safetyLaw(23, 1)], also: [safetyLaw(93, 2)] }, [
    ofInvestor('一般事故', 1, between(20_000, 50_000)),
    ofInvestor('较大事故', 2, between(50_000, 100_000)),
    ofInvestor('重大事故', 3, between(100_000, 150_000)),
    ofInvestor('特别重大事故', 4, between(150_000, 200_000)),
  ]),
];
