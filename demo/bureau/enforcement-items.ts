/** 三定: which unit answers for which matter. Every matter has exactly one responsible unit. */

import { demoId } from '../seeded.ts';

type Row = readonly [
  name: string,
  kind: 'inspection' | 'penalty' | 'coercion',
  basis: string,
  unit: string,
  with_: string,
];

const rows: readonly Row[] = [
  [
    '对生产经营单位主要负责人履行安全生产职责的检查',
    'inspection',
    '安全生产法第二十一条、第六十五条',
    'brigade',
    'basics',
  ],
  [
    '对全员安全生产责任制和规章制度的检查',
    'inspection',
    '安全生产法第四条、第二十二条、第六十五条',
    'brigade',
    'basics',
  ],
  ['对安全生产教育和培训情况的检查', 'inspection', '安全生产法第二十八条、第六十五条', 'brigade', 'publicity'],
  ['对风险分级管控和隐患排查治理情况的检查', 'inspection', '安全生产法第四十一条、第六十五条', 'basics', 'brigade'],
  ['对粉尘防爆安全的检查', 'inspection', '安全生产法第六十五条，工贸企业粉尘防爆安全规定', 'brigade', 'basics'],
  ['对有限空间作业安全的检查', 'inspection', '安全生产法第六十五条，工贸企业有限空间作业安全规定', 'brigade', 'basics'],
  ['对涉氨制冷企业安全的检查', 'inspection', '安全生产法第六十五条', 'basics', 'brigade'],
  ['对冶金、有色、铸造企业安全的检查', 'inspection', '安全生产法第六十五条', 'basics', 'brigade'],
  [
    '对危险化学品经营单位安全的检查',
    'inspection',
    '安全生产法第六十五条，危险化学品安全管理条例第六条、第七条',
    'chemicals',
    'brigade',
  ],
  ['对加油站安全的检查', 'inspection', '安全生产法第六十五条，危险化学品安全管理条例第七条', 'chemicals', 'brigade'],
  ['对重大危险源管理的检查', 'inspection', '安全生产法第四十条、第六十五条', 'chemicals', 'brigade'],
  ['对烟花爆竹经营安全的检查', 'inspection', '烟花爆竹安全管理条例第四条、第六十五条', 'chemicals', 'brigade'],
  ['对特种作业人员持证上岗的检查', 'inspection', '安全生产法第三十条、第六十五条', 'brigade', 'publicity'],
  ['对建设项目安全设施“三同时”的检查', 'inspection', '安全生产法第三十一条、第六十五条', 'basics', 'chemicals'],
  [
    '对应急预案和演练的检查',
    'inspection',
    '生产安全事故应急条例第三十条，安全生产法第八十一条',
    'publicity',
    'command',
  ],
  ['对发包、出租安全管理的检查', 'inspection', '安全生产法第四十九条、第六十五条', 'brigade', ''],
  ['对安全评价、检测检验机构执业的检查', 'inspection', '安全生产法第七十二条', 'coordination', 'brigade'],
  ['对森林防灭火责任落实的检查', 'inspection', '森林防火条例第五条，突发事件应对法', 'disaster', 'command'],
  ['对防汛抗旱责任落实的检查', 'inspection', '防汛条例第四条，突发事件应对法', 'disaster', 'command'],
  ['对地质灾害防治责任落实的检查', 'inspection', '地质灾害防治条例第七条，突发事件应对法', 'disaster', ''],
  ['对避难场所和救灾物资储备的检查', 'inspection', '突发事件应对法', 'disaster', 'command'],
  ['对主要负责人未履行安全生产职责的处罚', 'penalty', '安全生产法第九十四条', 'brigade', 'publicity'],
  ['对安全生产教育培训、隐患记录等违法行为的处罚', 'penalty', '安全生产法第九十七条', 'brigade', 'publicity'],
  ['对安全设备、警示标志等违法行为的处罚', 'penalty', '安全生产法第九十九条', 'brigade', 'publicity'],
  ['对危险作业、危险物品管理违法行为的处罚', 'penalty', '安全生产法第一百零一条', 'brigade', 'chemicals'],
  ['对未采取措施消除事故隐患的处罚', 'penalty', '安全生产法第一百零二条', 'brigade', 'publicity'],
  ['对危险化学品违法行为的处罚', 'penalty', '危险化学品安全管理条例第七章', 'brigade', 'chemicals'],
  ['对烟花爆竹经营违法行为的处罚', 'penalty', '烟花爆竹安全管理条例第五章', 'brigade', 'chemicals'],
  [
    '对不符合标准的设施、设备、器材和危险物品的查封、扣押',
    'coercion',
    '安全生产法第六十五条第一款第四项',
    'brigade',
    'chemicals',
  ],
  ['通知停止供电、停止供应民用爆炸物品', 'coercion', '安全生产法第七十条', 'brigade', ''],
];

const letters = { inspection: 'JC', penalty: 'CF', coercion: 'QZ' } as const;

export const enforcementItemEntries = rows.map(([name, powerKind, basis, responsibleUnitId, helper], index) => ({
  id: demoId('enforcementItem', index + 1),
  values: {
    code: `3607-${letters[powerKind]}-${String(index + 1).padStart(3, '0')}`,
    name,
    powerKind,
    basis,
    responsibleUnitId,
    cooperatingUnitIds: helper === '' ? [] : [helper],
    subjects: responsibleUnitId === 'disaster' ? ['enterprise', 'township'] : ['enterprise', 'soleTrader'],
    isPublished: index !== 16,
    publishedOn: index === 16 ? null : '2025-12-20',
  },
}));
