/** 安全生产法第一百零三条至第一百零九条: contracting out, shared sites, exits, agreements, refusals, insurance. */

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
  placesIn,
  row,
  times,
  upTo,
  violation,
  yuanRange,
} from './declare.ts';
import { underSafetyLaw } from './under-statutes.ts';
import type { PenaltyRow, Violation } from './violation.ts';

const here = placesIn('安全生产法');

const rowsOf103: readonly PenaltyRow[] = [
  row('单位', '首次即可', must(upTo(50_000)), { order: '责令限期改正' }),
  row('直接负责的主管人员和其他直接责任人员', '首次即可', must(upTo(10_000))),
  noFine('单位', '逾期未改正', { order: '责令停产停业整顿' }),
];

/** 第一百零三条至第一百零九条 */
export const siteViolations: readonly Violation[] = [
  ...clause(
    underSafetyLaw,
    {
      at: [103, 1],
      crimes: [crime(134), crime(135)],
      rows: [
        row(
          '单位',
          '首次即可',
          mustAlso(
            byGains(fromBase(100_000, times(2, 5)), belowBase(100_000, yuanRange(100_000, 200_000), '单处或者并处')),
          ),
          { order: '责令限期改正', others: ['没收违法所得'] },
        ),
        row('直接负责的主管人员和其他直接责任人员', '首次即可', must(between(10_000, 20_000))),
      ],
    },
    [
      violation('AQSCF-103-1a', '将生产经营项目、场所、设备发包给不具备安全生产条件或相应资质的单位、个人', {
        duty: [here(49, 1)],
      }),
      violation('AQSCF-103-1b', '将生产经营项目、场所、设备出租给不具备安全生产条件或相应资质的单位、个人', {
        duty: [here(49, 1)],
      }),
    ],
  ),
  ...clause(underSafetyLaw, { at: [103, 2], rows: rowsOf103 }, [
    violation('AQSCF-103-2a', '未与承包、承租单位签订安全生产管理协议或未在合同中明确安全职责', {
      duty: [here(49, 2)],
    }),
    violation('AQSCF-103-2b', '未对承包、承租单位的安全生产统一协调、管理（含未定期安全检查）', {
      duty: [here(49, 2)],
      majorHazard: 'yes',
      majorHazardBasis: '工贸10号令第三条',
    }),
  ]),
  ...clause(
    underSafetyLaw,
    {
      at: [103, 3],
      industry: '矿山、金属冶炼建设项目及用于生产、储存、装卸危险物品的建设项目',
      rows: [
        row('单位', '首次即可', must(upTo(100_000)), { order: '责令限期改正' }),
        row('直接负责的主管人员和其他直接责任人员', '首次即可', must(upTo(20_000))),
        noFine('单位', '逾期未改正', { order: '责令停产停业整顿' }),
      ],
    },
    [
      violation('AQSCF-103-3a', '高危建设项目施工单位未按规定对施工项目进行安全管理', {
        duty: [here(49, 3)],
        countyUse: '偶用',
      }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [103, 3],
      industry: '矿山、金属冶炼建设项目及用于生产、储存、装卸危险物品的建设项目',
      rows: [
        row(
          '单位',
          '首次即可',
          mustAlso(
            byGains(fromBase(100_000, times(2, 5)), belowBase(100_000, yuanRange(100_000, 200_000), '单处或者并处')),
          ),
          { order: '责令停产停业整顿', others: ['吊销资质证书', '没收违法所得'] },
        ),
        row('直接负责的主管人员和其他直接责任人员', '首次即可', must(between(50_000, 100_000))),
      ],
    },
    [
      violation('AQSCF-103-3b', '高危建设项目施工单位倒卖、出租、出借、挂靠或非法转让施工资质', {
        duty: [here(49, 3)],
        countyUse: '少用',
        crimes: [crime(137)],
        note: '吊销资质证书由发证部门（住建）作出。',
      }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [104],
      note: '第104条用语为“停产停业”，无“整顿”。',
      rows: [
        row('单位', '首次即可', must(upTo(50_000)), { order: '责令限期改正' }),
        row('直接负责的主管人员和其他直接责任人员', '首次即可', must(upTo(10_000))),
        noFine('单位', '逾期未改正', { order: '责令停产停业' }),
      ],
    },
    [
      violation('AQSCF-104-a', '同一作业区域内多单位未签订安全生产管理协议', { duty: [here(48)] }),
      violation('AQSCF-104-b', '同一作业区域内多单位未指定专职安全管理人员检查与协调', { duty: [here(48)] }),
    ],
  ),
  ...clause(underSafetyLaw, { at: [105], industry: '危险物品', majorHazard: 'maybe', rows: rowsOf103 }, [
    violation('AQSCF-105-1a', '生产、经营、储存、使用危险物品的车间、商店、仓库与员工宿舍在同一建筑内', {
      duty: [here(42, 1)],
      item: 1,
    }),
    violation('AQSCF-105-1b', '危险物品场所与员工宿舍的距离不符合安全要求', { duty: [here(42, 1)], item: 1 }),
    violation('AQSCF-105-2a', '生产经营场所、员工宿舍未设符合要求的出口、疏散通道', {
      duty: [here(42, 2)],
      item: 2,
      industry: '各行业生产经营单位（应急部门监管范围）',
      note: '与消防法第六十条竞合，注意同一行为不得两次罚款。',
    }),
    violation('AQSCF-105-2b', '占用、锁闭、封堵生产经营场所或员工宿舍出口、疏散通道', {
      duty: [here(42, 2)],
      item: 2,
      industry: '各行业生产经营单位（应急部门监管范围）',
      crimes: [crime(139)],
      note: '与消防法第六十条竞合，注意同一行为不得两次罚款。',
    }),
  ]),
  ...clause(
    underSafetyLaw,
    { at: [106], rows: [row('主要负责人、个人经营的投资人', '首次即可', must(between(20_000, 100_000)))] },
    [
      violation('AQSCF-106', '与从业人员订立免除或减轻伤亡责任的协议（“生死合同”）', {
        duty: [here(52, 2)],
        note: '该协议无效。',
      }),
    ],
  ),
  ...clause(underSafetyLaw, { at: [107], authority: '生产经营单位', rows: [] }, [
    violation('AQSCF-107', '从业人员不落实岗位安全责任、不服从管理、违章作业（由单位处理）', {
      duty: [here(57)],
      kind: '单位内部处理（非行政处罚）',
      countyPower: 'none',
      countyUse: '不作出处罚',
      crimes: [crime(134)],
      note: '法条只规定批评教育、单位内部处分；行政机关不能以本条对从业人员罚款。旧15号令45条曾另设对违反操作规程的处罚（见WFCF-45各条）。',
    }),
  ]),
  ...clause(
    underSafetyLaw,
    {
      at: [108],
      rows: [
        row('单位', '拒不改正', must(between(20_000, 200_000)), { order: '责令改正' }),
        row('直接负责的主管人员和其他直接责任人员', '拒不改正', must(between(10_000, 20_000))),
      ],
    },
    [violation('AQSCF-108', '拒绝、阻碍监督检查', { duty: [here(66)], crimes: [crime(277)] })],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [109],
      industry: '国家规定的高危行业、领域',
      rows: [
        row('单位', '首次即可', must(between(50_000, 100_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', must(between(100_000, 200_000))),
      ],
    },
    [
      violation('AQSCF-109', '高危行业、领域单位未按规定投保安全生产责任保险', {
        duty: [here(51, 2)],
        note: '首次罚款下限为5万元。无个人罚款。',
      }),
    ],
  ),
];
