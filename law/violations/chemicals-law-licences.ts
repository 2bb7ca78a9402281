/** 危险化学品安全法第九十八条至第一百条: forbidden chemicals, no examination of conditions, no licence. */

import {
  belowBase,
  between,
  byGoodsValue,
  clause,
  crime,
  fromBase,
  must,
  mustAlso,
  noFine,
  placesIn,
  row,
  times,
  violation,
  yuanRange,
} from './declare.ts';
import { underChemicalsLaw } from './under-statutes.ts';
import type { Violation } from './violation.ts';

const here = placesIn('危险化学品安全法');
const licenceRegulation = placesIn('安全生产许可证条例');

/** 第九十八条至第一百条 */
export const chemicalLicenceViolations: readonly Violation[] = [
  ...clause(
    underChemicalsLaw,
    {
      at: [98, 1],
      industry: '危险化学品',
      authority: '应急管理部门',
      majorHazard: 'maybe',
      crimes: [crime(136)],
      rows: [
        row(
          '单位或个人',
          '首次即可',
          mustAlso(byGoodsValue(belowBase(100_000, yuanRange(300_000, 500_000)), fromBase(100_000, times(5, 10)))),
          {
            order: '责令停止活动；责令无害化处理（2款）',
            others: ['没收违法所得', '没收违法生产、使用、经营的危险化学品及工具、设备、原料'],
          },
        ),
      ],
    },
    [
      violation('WHPF-98-1a', '生产国家禁止的危险化学品', { duty: [here(6, 1)] }),
      violation('WHPF-98-1b', '使用国家禁止的危险化学品', { duty: [here(6, 1)] }),
      violation('WHPF-98-1c', '经营国家禁止的危险化学品', { duty: [here(6, 1)] }),
    ],
  ),
  ...clause(
    underChemicalsLaw,
    {
      at: [98, 3],
      industry: '危险化学品使用',
      authority: '应急管理部门',
      rows: [
        row(
          '单位或个人',
          '首次即可',
          mustAlso(byGoodsValue(belowBase(100_000, yuanRange(300_000, 500_000)), fromBase(100_000, times(5, 10)))),
          {
            order: '责令停止活动；责令无害化处理',
            others: ['没收违法所得', '没收违法生产、使用、经营的危险化学品及工具、设备、原料'],
          },
        ),
      ],
    },
    [violation('WHPF-98-3', '违反使用限制性规定使用危险化学品', { duty: [here(6, 2)], crimes: [crime(136)] })],
  ),
  ...clause(
    underChemicalsLaw,
    {
      at: [99, 1],
      industry: '危险化学品建设项目',
      crimes: [crime(134, { inserted: 1 }), crime(135)],
      note: '与安全生产法98条竞合时，危险化学品安全法为特别法。港口项目由港口行政管理部门处罚。',
      rows: [
        row('单位', '首次即可', mustAlso(between(100_000, 500_000)), {
          order: '责令停止建设或者停产停业整顿，限期改正',
        }),
        row('直接负责的主管人员和其他直接责任人员', '首次即可', must(between(20_000, 50_000))),
        row('单位', '逾期未改正', must(between(500_000, 1_000_000))),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(50_000, 100_000))),
      ],
    },
    [
      violation('WHPF-99-1', '危险化学品建设项目未经安全条件审查', { duty: [here(23, 1)], item: 1 }),
      violation('WHPF-99-2a', '危险化学品建设项目没有安全设施设计', { duty: [here(24)], item: 2 }),
      violation('WHPF-99-2b', '安全设施设计未报应急管理部门审查同意', { duty: [here(26, 1)], item: 2 }),
      violation('WHPF-99-3', '施工单位未按批准的安全设施设计施工', { duty: [here(27, 1)], item: 3 }),
      violation('WHPF-99-4', '实行监理的项目未对安全设施施工一并委托监理', { duty: [here(27, 1)], item: 4 }),
      violation('WHPF-99-5', '竣工投产使用前安全设施未经验收合格', { duty: [here(27, 2)], item: 5 }),
    ],
  ),
  ...clause(
    underChemicalsLaw,
    {
      at: [100, 1],
      industry: '危险化学品生产',
      authority: '安全生产许可证颁发管理机关',
      rows: [
        row('单位', '首次即可', mustAlso(between(100_000, 500_000)), {
          order: '责令停止生产',
          others: ['没收违法所得'],
        }),
      ],
    },
    [
      violation('WHPF-100-1', '未取得危险化学品安全生产许可证从事生产', {
        duty: [here(30, 1)],
        also: [licenceRegulation(19)],
        kind: '转致条款',
        countyPower: 'none',
        countyUse: '受委托或移送',
        crimes: [crime(134, { inserted: 1, item: 3 })],
        note: '罚款额出自《安全生产许可证条例》第十九条。',
      }),
    ],
  ),
  ...clause(
    underChemicalsLaw,
    {
      at: [100, 2],
      industry: '化工（使用许可范围）',
      authority: '应急管理部门',
      rows: [
        row('单位', '首次即可', must(between(100_000, 500_000)), { order: '责令限期改正' }),
        noFine('单位', '逾期未改正', { order: '责令停产整顿' }),
      ],
    },
    [
      violation('WHPF-100-2', '化工企业未取得安全使用许可证使用危险化学品从事生产', {
        duty: [here(48, 1)],
        crimes: [crime(134, { inserted: 1, item: 3 })],
      }),
    ],
  ),
  ...clause(
    underChemicalsLaw,
    {
      at: [100, 3],
      industry: '危险化学品经营',
      authority: '应急管理部门',
      rows: [
        row('单位或个人', '首次即可', mustAlso(between(100_000, 500_000)), {
          order: '责令停止经营活动',
          others: ['没收违法经营的危险化学品', '没收违法所得'],
        }),
      ],
    },
    [
      violation('WHPF-100-3', '未取得危险化学品经营许可证从事经营', {
        duty: [here(53, 1)],
        crimes: [crime(225), crime(134, { inserted: 1, item: 3 })],
        note: '比条例77条3款上限提高（20万→50万），2026-04-30以前的行为从旧兼从轻。',
      }),
    ],
  ),
];
