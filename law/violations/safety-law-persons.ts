/** 安全生产法第九十条至第九十六条: organs, institutions, investors, those in charge, safety managers. */

import {
  belowBase,
  between,
  byGains,
  clause,
  crime,
  fromBase,
  must,
  mustAlso,
  noFine,
  ofIncome,
  placesIn,
  row,
  times,
  violation,
  yuanRange,
  type DeclaredViolation,
} from './declare.ts';
import { underSafetyLaw } from './under-statutes.ts';
import type { Violation } from './violation.ts';

const here = placesIn('安全生产法');

/** 第九十五条 */
function ofHead(level: string, item: number, percent: number, ban: string): DeclaredViolation {
  const rows = [row('主要负责人', '导致事故', must(ofIncome(percent)), { others: ['撤职处分（94条2款）', ban] })];
  return violation(`AQSCF-95-${String(item)}`, `主要负责人未履行职责导致发生${level}`, { item, rows });
}

/** 第九十条至第九十六条 */
export const personViolations: readonly Violation[] = [
  ...clause(
    underSafetyLaw,
    {
      at: [90, 1],
      industry: '监管部门',
      authority: '任免机关/监察机关',
      rows: [noFine('监管部门工作人员', '首次即可', { others: ['降级处分', '撤职处分'] })],
    },
    [
      violation('AQSCF-90', '监管部门工作人员违法审批、不依法查处或未及时处理重大事故隐患', {
        duty: [here(63)],
        kind: '处分（非行政处罚）',
        countyPower: 'none',
        countyUse: '不作出处罚',
        crimes: [crime(397)],
        note: '4项情形，属政务处分，系统内只作提示。第2款为其他滥用职权等情形。',
      }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [91],
      industry: '监管部门',
      authority: '上级机关或监察机关',
      rows: [
        noFine('监管部门', '首次即可', { order: '责令改正、责令退还费用' }),
        noFine('直接负责的主管人员和其他直接责任人员', '情节严重', { others: ['处分'] }),
      ],
    },
    [
      violation('AQSCF-91', '监管部门要求购买指定产品或在审查验收中收费', {
        duty: [here(64)],
        kind: '处分（非行政处罚）',
        countyPower: 'none',
        countyUse: '不作出处罚',
      }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [92, 1],
      industry: '安全评价、认证、检测、检验机构',
      rows: [row('机构', '首次即可', mustAlso(between(30_000, 100_000)), { order: '责令停业整顿' })],
    },
    [
      violation('AQSCF-92-1', '安全评价、认证、检测、检验机构出具失实报告', {
        duty: [here(72, 1)],
        countyUse: '偶用',
        note: '对他人造成损害另负赔偿责任。行政处罚管辖另见安全评价检测检验机构管理办法（1号令）。',
      }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [92, 2],
      industry: '安全评价、认证、检测、检验机构',
      also: [here(92, 3)],
      countyUse: '偶用',
      note: '吊销资质由发证机关作出。',
      rows: [
        row(
          '机构',
          '首次即可',
          mustAlso(
            byGains(fromBase(100_000, times(2, 5)), belowBase(100_000, yuanRange(100_000, 200_000), '单处或者并处')),
          ),
          { others: ['没收违法所得', '吊销资质（第3款）'] },
        ),
        row('直接负责的主管人员和其他直接责任人员', '首次即可', must(between(50_000, 100_000)), {
          others: ['吊销资格（直接责任人员，第3款）', '5年内从业禁止；情节严重终身行业和职业禁入（第3款）'],
        }),
      ],
    },
    [
      violation('AQSCF-92-2a', '安全评价、认证、检测、检验机构租借资质', { duty: [here(72, 2)] }),
      violation('AQSCF-92-2b', '安全评价、认证、检测、检验机构挂靠', { duty: [here(72, 2)] }),
      violation('AQSCF-92-2c', '安全评价、认证、检测、检验机构出具虚假报告', {
        duty: [here(72, 2)],
        crimes: [crime(229)],
      }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [93, 1],
      rows: [
        noFine('单位', '首次即可', { order: '责令限期改正、提供必需的资金' }),
        noFine('单位', '逾期未改正', { order: '责令停产停业整顿' }),
      ],
    },
    [
      violation('AQSCF-93-1', '未保证安全生产所必需的资金投入，致使不具备安全生产条件', {
        duty: [here(23, 1)],
        note: '首次只责令改正，无罚款；须以“致使不具备安全生产条件”为前提。责任主体是决策机构、主要负责人或个人经营的投资人。',
      }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [93, 2],
      rows: [
        noFine('主要负责人', '导致事故', { others: ['撤职处分'] }),
        row('个人经营的投资人', '导致事故', must(between(20_000, 200_000))),
      ],
    },
    [
      violation('AQSCF-93-2', '未保证安全投入导致发生生产安全事故', {
        duty: [here(23, 1)],
        crimes: [crime(134), crime(135)],
        note: '按事故等级细化见罚款处罚规定（14号令）。撤职处分由有权机关或单位作出。',
      }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [94, 1],
      also: [here(94, 2), here(94, 3)],
      note: '导致事故：给予撤职处分并依第95条罚款；刑罚或撤职后5年内禁任主要负责人，重大、特别重大事故终身不得任本行业主要负责人。',
      rows: [
        row('主要负责人', '首次即可', must(between(20_000, 50_000)), { order: '责令限期改正' }),
        row('主要负责人', '逾期未改正', must(between(50_000, 100_000)), {
          order: '责令停产停业整顿（对生产经营单位）',
        }),
      ],
    },
    [
      violation(
        'AQSCF-94-a',
        '主要负责人未履行安全生产管理职责：未建立健全并落实全员安全生产责任制、未加强标准化建设',
        { duty: [here(21, 0, 1)] },
      ),
      violation('AQSCF-94-b', '主要负责人未履行安全生产管理职责：未组织制定并实施安全生产规章制度和操作规程', {
        duty: [here(21, 0, 2)],
      }),
      violation('AQSCF-94-c', '主要负责人未履行安全生产管理职责：未组织制定并实施安全生产教育和培训计划', {
        duty: [here(21, 0, 3)],
      }),
      violation('AQSCF-94-d', '主要负责人未履行安全生产管理职责：未保证安全生产投入有效实施', {
        duty: [here(21, 0, 4)],
      }),
      violation(
        'AQSCF-94-e',
        '主要负责人未履行安全生产管理职责：未组织建立落实双重预防机制或未督促检查、及时消除事故隐患',
        { duty: [here(21, 0, 5)], majorHazard: 'maybe' },
      ),
      violation('AQSCF-94-f', '主要负责人未履行安全生产管理职责：未组织制定并实施事故应急救援预案', {
        duty: [here(21, 0, 6)],
      }),
      violation('AQSCF-94-g', '主要负责人未履行安全生产管理职责：未及时、如实报告生产安全事故', {
        duty: [here(21, 0, 7)],
        crimes: [crime(139, { inserted: 1 })],
        note: '事故隐瞒、谎报、迟报优先适用第110条第2款。',
      }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [95],
      authority: '应急管理部门（民航、铁路、电力行业也可由主管部门）',
      duty: [here(21)],
      crimes: [crime(134), crime(135)],
      note: '14号令19条比例相同。年收入计算规则见14号令第四条。',
    },
    [
      ofHead('一般事故', 1, 40, '5年内从业禁止'),
      ofHead('较大事故', 2, 60, '5年内从业禁止'),
      ofHead('重大事故', 3, 80, '5年内从业禁止；终身不得任本行业主要负责人（94条3款）'),
      ofHead('特别重大事故', 4, 100, '5年内从业禁止；终身不得任本行业主要负责人（94条3款）'),
    ],
  ),
  ...clause(
    underSafetyLaw,
    { at: [96], rows: [row('安全生产管理人员', '首次即可', must(between(10_000, 30_000)), { order: '责令限期改正' })] },
    [
      violation('AQSCF-96-a', '安全生产管理人员未履行职责：未组织或参与拟订规章制度、操作规程、应急预案', {
        duty: [here(25, 1, 1)],
      }),
      violation('AQSCF-96-b', '安全生产管理人员未履行职责：未组织或参与教育培训并如实记录', { duty: [here(25, 1, 2)] }),
      violation('AQSCF-96-c', '安全生产管理人员未履行职责：未组织危险源辨识评估、督促落实重大危险源安全管理措施', {
        duty: [here(25, 1, 3)],
      }),
      violation('AQSCF-96-d', '安全生产管理人员未履行职责：未组织或参与应急救援演练', { duty: [here(25, 1, 4)] }),
      violation('AQSCF-96-e', '安全生产管理人员未履行职责：未检查安全生产状况、及时排查隐患、提出改进建议', {
        duty: [here(25, 1, 5), here(46, 1)],
      }),
      violation('AQSCF-96-f', '安全生产管理人员未履行职责：未制止和纠正违章指挥、强令冒险作业、违反操作规程', {
        duty: [here(25, 1, 6)],
      }),
      violation('AQSCF-96-g', '安全生产管理人员未履行职责：未督促落实安全生产整改措施', { duty: [here(25, 1, 7)] }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    { at: [96], rows: [row('其他负责人', '首次即可', must(between(10_000, 30_000)), { order: '责令限期改正' })] },
    [
      violation('AQSCF-96-h', '其他负责人（分管负责人等）未履行安全生产管理职责', {
        duty: [here(5), here(25, 2)],
        note: '第五条：其他负责人对职责范围内的安全生产工作负责。',
      }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [96],
      rows: [
        row('其他负责人和安全生产管理人员', '导致事故', mustAlso(ofIncome(20, 50)), {
          others: ['暂停或者吊销与安全生产有关的资格'],
        }),
      ],
    },
    [
      violation('AQSCF-96-ACC', '其他负责人、安全生产管理人员未履行职责导致发生事故', {
        duty: [here(5), here(25, 1)],
        crimes: [crime(134)],
        note: '按事故等级细化见14号令第二十条。',
      }),
    ],
  ),
];
