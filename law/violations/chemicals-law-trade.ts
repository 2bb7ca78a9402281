/** 危险化学品安全法第一百零六条起: purchase, sale, transport, forged licences, accidents. */

import {
  between,
  clause,
  crime,
  must,
  mustAlso,
  noFine,
  ofIncome,
  placesIn,
  row,
  safetyLaw,
  violation,
} from './declare.ts';
import { underChemicalsLaw } from './under-statutes.ts';
import type { PenaltyRow, Violation } from './violation.ts';

const here = placesIn('危险化学品安全法');

const rowsOf107: readonly PenaltyRow[] = [
  row('单位', '首次即可', mustAlso(between(200_000, 500_000)), { order: '责令限期改正', others: ['没收违法所得'] }),
  noFine('单位', '逾期未改正', { order: '责令停产停业整顿', others: ['由原发证机关吊销安全生产许可证、经营许可证'] }),
  row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(50_000, 100_000))),
];

/** 第一百零六条起 */
export const chemicalTradeViolations: readonly Violation[] = [
  ...clause(
    underChemicalsLaw,
    {
      at: [106],
      industry: '危险化学品经营',
      authority: '应急管理部门',
      rows: [
        row('单位', '首次即可', must(between(200_000, 500_000)), { order: '责令限期改正' }),
        noFine('单位', '逾期未改正', { order: '责令停业整顿', others: ['由原发证机关吊销经营许可证'] }),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(50_000, 100_000))),
      ],
    },
    [
      violation('WHPF-106', '经营企业向未经许可的企业采购危险化学品', {
        duty: [here(53, 1)],
        note: '处罚机关由条例83条的工商部门改为应急管理部门。',
      }),
    ],
  ),
  ...clause(
    underChemicalsLaw,
    { at: [107, 1], industry: '危险化学品生产、经营', authority: '应急管理部门', rows: rowsOf107 },
    [
      violation('WHPF-107-1', '向无许可证件或证明文件的单位销售剧毒、易制爆危险化学品', {
        duty: [here(60, 1)],
        item: 1,
      }),
      violation('WHPF-107-2', '不按购买许可证载明的品种、数量销售剧毒化学品', { duty: [here(60, 1)], item: 2 }),
      violation('WHPF-107-3', '向个人销售剧毒、易制爆危险化学品', { duty: [here(60, 2)], item: 3 }),
    ],
  ),
  ...clause(
    underChemicalsLaw,
    {
      at: [107, 3],
      industry: '剧毒、易制爆使用单位',
      authority: '公安机关',
      rows: [
        row('单位', '首次即可', mustAlso(between(100_000, 500_000)), {
          order: '责令限期改正',
          others: ['没收违法所得'],
        }),
        noFine('单位', '逾期未改正', { order: '责令停产停业整顿' }),
      ],
    },
    [
      violation('WHPF-107-3k', '单位出借、转让剧毒、易制爆化学品给无证单位或个人', {
        duty: [here(62)],
        countyPower: 'none',
        countyUse: '不作出处罚（移送公安）',
      }),
    ],
  ),
  ...clause(underChemicalsLaw, { at: [107, 4], industry: '危险化学品经营', rows: rowsOf107 }, [
    violation('WHPF-107-4', '在互联网上销售剧毒、易制爆危险化学品', { duty: [here(63)], note: '依第1款处理、处罚。' }),
  ]),
  ...clause(
    underChemicalsLaw,
    {
      at: [109, 1],
      industry: '危险化学品运输、托运',
      authority: '交通运输主管部门',
      rows: [
        row('单位', '首次即可', must(between(50_000, 500_000)), { order: '责令限期改正' }),
        noFine('单位', '逾期未改正', { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(10_000, 50_000))),
      ],
    },
    [
      violation('WHPF-109-1', '道路、水路运输危险化学品违法（10项）', {
        duty: [here(66)],
        countyPower: 'none',
        countyUse: '不作出处罚（移送交通运输）',
      }),
    ],
  ),
  ...clause(
    underChemicalsLaw,
    {
      at: [110, 1],
      industry: '危险化学品托运',
      authority: '交通运输主管部门',
      rows: [
        row('单位', '首次即可', must(between(200_000, 300_000)), { order: '责令限期改正', others: ['没收违法所得'] }),
        noFine('单位', '逾期未改正', { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(10_000, 50_000))),
      ],
    },
    [
      violation('WHPF-110-1', '委托无证承运、普通货物夹带或匿报谎报危险化学品等（5项）', {
        duty: [here(65, 2), here(83, 1)],
        countyPower: 'none',
        countyUse: '不作出处罚（移送交通运输）',
      }),
    ],
  ),
  ...clause(
    underChemicalsLaw,
    {
      at: [116, 2],
      industry: '危险化学品',
      authority: '相关许可证的颁发管理机关',
      rows: [row('单位或个人', '首次即可', must(between(200_000, 300_000)), { others: ['没收违法所得'] })],
    },
    [
      violation('WHPF-116-2', '伪造、变造、出租、出借、转让或使用伪造变造的危险化学品许可证（安全生产许可证除外）', {
        crimes: [crime(280)],
        note: '经营许可证由县级核发的，县级应急管理部门有权处罚。安全生产许可证、工业产品生产许可证转致（1款）。',
      }),
    ],
  ),
  ...clause(
    underChemicalsLaw,
    {
      at: [117, 1],
      industry: '危险化学品单位',
      authority: '应急管理部门',
      rows: [row('主要负责人', '导致事故', must(ofIncome(60, 100)))],
    },
    [
      violation('WHPF-117-1', '发生危险化学品事故主要负责人不立即组织救援或不立即报告', {
        duty: [here(93)],
        also: [safetyLaw(110, 1)],
        kind: '转致条款',
        countyPower: 'none',
        note: '转致事故报告调查条例和安全生产法110条；幅度取安全生产法110条。',
      }),
    ],
  ),
];
