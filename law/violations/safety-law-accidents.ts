/** 安全生产法第一百一十条至第一百一十六条: reports of accidents, daily fines, closing down, liability for accidents. */

import {
  between,
  byHigherOrgans,
  clause,
  crime,
  daily,
  may,
  must,
  noFine,
  ofIncome,
  ofPreviousFine,
  placesIn,
  row,
  violation,
  type DeclaredViolation,
} from './declare.ts';
import { underSafetyLaw } from './under-statutes.ts';
import type { FineForm, PenaltyRow, Violation } from './violation.ts';

const here = placesIn('安全生产法');

const rowsOf110: readonly PenaltyRow[] = [
  row('主要负责人', '导致事故', must(ofIncome(60, 100)), { others: ['降级处分', '撤职处分'] }),
];

/** 第一百一十四条第一款 */
function responsible(level: string, item: number, fine: FineForm): DeclaredViolation {
  const rows = [row('单位', '导致事故', must(fine))];
  const punishedBy = item === 1 ? {} : byHigherOrgans;
  return violation(`AQSCF-114-${String(item)}`, `对${level}发生负有责任`, { item, rows, ...punishedBy });
}

/** 第一百一十条至第一百一十六条 */
export const accidentLawViolations: readonly Violation[] = [
  ...clause(
    underSafetyLaw,
    {
      at: [110, 1],
      authority: '应急管理部门（民航、铁路、电力行业也可由主管部门）',
      note: '按情节细分见14号令第十一条。',
      rows: rowsOf110,
    },
    [
      violation('AQSCF-110-1a', '发生事故时主要负责人不立即组织抢救', { duty: [here(50)], crimes: [crime(134)] }),
      violation('AQSCF-110-1b', '发生事故时主要负责人在事故调查处理期间擅离职守', { duty: [here(50)] }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [110, 1],
      authority: '应急管理部门（民航、铁路、电力行业也可由主管部门）',
      rows: [
        row('主要负责人', '导致事故', must(ofIncome(60, 100)), {
          others: ['降级处分', '撤职处分', '拘留（公安机关）'],
        }),
      ],
    },
    [
      violation('AQSCF-110-1c', '发生事故时主要负责人逃匿', {
        duty: [here(50)],
        note: '逃匿的处15日以下拘留（公安机关决定）；按情节细分见14号令第十一条。',
      }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [110, 2],
      authority: '应急管理部门（民航、铁路、电力行业也可由主管部门）',
      crimes: [crime(139, { inserted: 1 })],
      note: '按情节细分见14号令第十一条。事故报告调查条例36条另对单位处100–500万元（见SGTL-36）。',
      rows: rowsOf110,
    },
    [
      violation('AQSCF-110-2a', '主要负责人对生产安全事故隐瞒不报', { duty: [here(83, 2)] }),
      violation('AQSCF-110-2b', '主要负责人对生产安全事故谎报', { duty: [here(83, 2)] }),
      violation('AQSCF-110-2c', '主要负责人对生产安全事故迟报', { duty: [here(83, 2)] }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [111],
      industry: '政府及监管部门',
      authority: '任免机关/监察机关',
      rows: [noFine('直接负责的主管人员和其他直接责任人员', '首次即可', { others: ['处分'] })],
    },
    [
      violation('AQSCF-111', '地方政府、监管部门对事故隐瞒不报、谎报、迟报', {
        duty: [here(84)],
        kind: '处分（非行政处罚）',
        countyPower: 'none',
        countyUse: '不作出处罚',
        crimes: [crime(139, { inserted: 1 })],
      }),
    ],
  ),
  ...clause(underSafetyLaw, { at: [112], rows: [row('单位', '拒不改正', may(daily), { order: '责令改正（前置）' })] }, [
    violation('AQSCF-112', '被责令改正且受罚款处罚后拒不改正（按日连续处罚）', {
      note: '须先有责令改正与罚款，且拒不改正；只适用于违反安全生产法的行为（行政法规、规章另行设定的罚款不能按日连续）。可以适用，非强制。法条未设上限，计日起点为责令改正之日的次日。',
    }),
  ]),
  ...clause(
    underSafetyLaw,
    {
      at: [113, 1],
      authority: '应急管理部门提请，县级以上政府决定关闭；有关部门吊销证照',
      note: '关闭按115条报请县级以上人民政府决定。',
      rows: [
        noFine('单位', '首次即可', { others: ['提请政府关闭', '吊销有关证照'] }),
        noFine('主要负责人', '首次即可', {
          others: ['5年内不得担任任何生产经营单位主要负责人；情节严重终身不得担任本行业主要负责人'],
        }),
      ],
    },
    [
      violation('AQSCF-113-1', '存在重大事故隐患，180日内三次或一年内四次受安全生产法处罚（提请关闭）', {
        duty: [here(20)],
        item: 1,
        majorHazard: 'yes',
      }),
      violation('AQSCF-113-2', '经停产停业整顿仍不具备安全生产条件（提请关闭）', { duty: [here(20)], item: 2 }),
      violation('AQSCF-113-3', '不具备安全生产条件导致重大、特别重大事故（提请关闭）', { duty: [here(20)], item: 3 }),
      violation('AQSCF-113-4', '拒不执行停产停业整顿决定（提请关闭）', { duty: [here(20)], item: 4 }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [114, 1],
      authority: '应急管理部门（民航、铁路、电力行业也可由主管部门）',
      duty: [here(4, 1), here(20)],
      crimes: [crime(134), crime(135), crime(136)],
      note: '按伤亡、损失细分见14号令对应条。duty按事故直接原因具体引用，第四条、第二十条仅为总括。',
    },
    [
      responsible('一般事故', 1, between(300_000, 1_000_000)),
      responsible('较大事故', 2, between(1_000_000, 2_000_000)),
      responsible('重大事故', 3, between(2_000_000, 10_000_000)),
      responsible('特别重大事故', 4, between(10_000_000, 20_000_000)),
    ],
  ),
  ...clause(
    underSafetyLaw,
    { at: [114, 2], authority: '应急管理部门', rows: [row('单位', '导致事故', may(ofPreviousFine(2, 5)))] },
    [violation('AQSCF-114-X', '事故情节特别严重、影响特别恶劣（加重2–5倍）', { note: '情形见14号令第十八条。' })],
  ),
  ...clause(underSafetyLaw, { at: [116, 1], authority: '人民法院', rows: [] }, [
    violation('AQSCF-116', '事故单位拒不承担赔偿责任（司法强制执行）', {
      kind: '民事责任（非行政处罚）',
      countyPower: 'none',
      countyUse: '不作出处罚',
    }),
  ]),
];
