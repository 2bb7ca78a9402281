/** 危险化学品安全管理条例第七十九条起, for conduct before 2026-05-01. */

import {
  between,
  clause,
  crime,
  may,
  must,
  mustAlso,
  noFine,
  placesIn,
  row,
  supersededOn,
  upTo,
  violation,
} from './declare.ts';
import { underChemicalsRegulation } from './under-statutes.ts';
import type { PenaltyRow, Violation } from './violation.ts';

const here = placesIn('危险化学品安全管理条例');

const rowsOf81: readonly PenaltyRow[] = [
  row('单位', '首次即可', may(upTo(10_000)), { order: '责令改正' }),
  row('单位', '拒不改正', must(between(10_000, 50_000))),
];

/** 第七十九条起 */
export const oldChemicalStorageViolations: readonly Violation[] = [
  ...clause(
    underChemicalsRegulation,
    {
      at: [80, 1],
      rows: [
        row('单位', '首次即可', must(between(50_000, 100_000)), { order: '责令改正' }),
        noFine('单位', '拒不改正', {
          order: '责令停产停业整顿',
          others: ['由原发证机关吊销许可证件', '市场监管部门责令变更或吊销营业执照'],
        }),
      ],
    },
    [
      violation('WHP-80-1', '重复使用的包装物、容器重复使用前未检查', {
        duty: [here(18, 3)],
        item: 1,
        ...supersededOn('2026-05-01', 'WHPF-103-2'),
      }),
      violation('WHP-80-2a', '未根据危险化学品种类和特性设置相关安全设施、设备', {
        duty: [here(20, 1)],
        item: 2,
        majorHazard: 'maybe',
        majorHazardBasis: '化工和危化品重大隐患判定标准（超量、禁配物混存等）',
        ...supersededOn('2026-05-01', 'WHPF-103-3a'),
      }),
      violation('WHP-80-2b', '未对安全设施、设备进行经常性维护、保养', {
        duty: [here(20, 1)],
        item: 2,
        ...supersededOn('2026-05-01', 'WHPF-103-3b'),
      }),
      violation('WHP-80-3', '未依规定对安全生产条件定期进行安全评价', {
        duty: [here(22, 1)],
        item: 3,
        ...supersededOn('2026-05-01', 'WHPF-103-4'),
      }),
      violation('WHP-80-4a', '未将危险化学品储存在专用仓库内', {
        duty: [here(24, 1)],
        item: 4,
        majorHazard: 'maybe',
        majorHazardBasis: '化工和危化品重大隐患判定标准（超量、禁配物混存等）',
        ...supersededOn('2026-05-01', 'WHPF-103-5a'),
      }),
      violation('WHP-80-4b', '剧毒或构成重大危险源的危险化学品未单独存放', {
        duty: [here(24, 1)],
        item: 4,
        ...supersededOn('2026-05-01', 'WHPF-103-5b'),
      }),
      violation('WHP-80-5', '储存方式、方法或储存数量不符合国家标准或规定', {
        duty: [here(24, 2)],
        item: 5,
        majorHazard: 'maybe',
        majorHazardBasis: '化工和危化品重大隐患判定标准（超量、禁配物混存等）',
        ...supersededOn('2026-05-01', 'WHPF-103-6'),
      }),
      violation('WHP-80-6', '危险化学品专用仓库不符合国家标准、行业标准', {
        duty: [here(26, 1)],
        item: 6,
        ...supersededOn('2026-05-01', 'WHPF-103-7'),
      }),
      violation('WHP-80-7', '未对专用仓库的安全设施、设备定期检测、检验', {
        duty: [here(26, 2)],
        item: 7,
        ...supersededOn('2026-05-01', 'WHPF-103-8'),
      }),
    ],
  ),
  ...clause(underChemicalsRegulation, { at: [81, 2], rows: rowsOf81 }, [
    violation('WHP-81-2a', '未将安全评价报告及整改落实情况报应急部门备案', {
      duty: [here(22, 2)],
      ...supersededOn('2026-05-01', 'WHPF-104-2'),
    }),
    violation('WHP-81-2b', '未将剧毒或构成重大危险源的危险化学品储存情况报应急部门备案', {
      duty: [here(25, 2)],
      industry: '危险化学品储存',
      ...supersededOn('2026-05-01', 'WHPF-104-3'),
    }),
  ]),
  ...clause(
    underChemicalsRegulation,
    { at: [82, 1], rows: [row('单位', '首次即可', must(between(50_000, 100_000)), { order: '责令改正' })] },
    [
      violation('WHP-82-1', '转产停产停业解散未妥善处置装置、设施及库存，或丢弃危险化学品', {
        duty: [here(27)],
        crimes: [crime(338)],
        ...supersededOn('2026-05-01', 'WHPF-105-1'),
      }),
    ],
  ),
  ...clause(
    underChemicalsRegulation,
    { at: [82, 2], authority: '有关部门分别（应急、工信、生态环境、公安）', rows: rowsOf81 },
    [
      violation('WHP-82-2', '转产停产停业解散未将处置方案报备案', {
        duty: [here(27)],
        ...supersededOn('2026-05-01', 'WHPF-105-2'),
      }),
    ],
  ),
  ...clause(
    underChemicalsRegulation,
    {
      at: [84, 1],
      industry: '危险化学品生产、经营',
      rows: [
        row('单位', '首次即可', mustAlso(between(100_000, 200_000)), { order: '责令改正', others: ['没收违法所得'] }),
        noFine('单位', '拒不改正', { order: '责令停产停业整顿', others: ['吊销安全生产许可证、经营许可证'] }),
      ],
    },
    [
      violation('WHP-84-1', '向不具有许可证件或证明文件的单位销售剧毒、易制爆危险化学品', {
        duty: [here(40, 1)],
        item: 1,
        ...supersededOn('2026-05-01', 'WHPF-107-1'),
      }),
      violation('WHP-84-2', '不按剧毒化学品购买许可证载明的品种、数量销售', {
        duty: [here(40, 1)],
        item: 2,
        ...supersededOn('2026-05-01', 'WHPF-107-2'),
      }),
      violation('WHP-84-3', '向个人销售剧毒（农药除外）、易制爆危险化学品', {
        duty: [here(40, 2)],
        item: 3,
        ...supersededOn('2026-05-01', 'WHPF-107-3'),
      }),
    ],
  ),
  ...clause(
    underChemicalsRegulation,
    {
      at: [93, 2],
      industry: '危险化学品',
      authority: '许可证颁发管理机关',
      note: '安全生产许可证、工业产品生产许可证分别转致各自条例（第1款）。',
      rows: [row('单位或个人', '首次即可', must(between(100_000, 200_000)), { others: ['没收违法所得'] })],
    },
    [
      violation('WHP-93-2', '伪造、变造、出租、出借、转让或使用伪造变造的危险化学品许可证（安全生产许可证除外）', {
        crimes: [crime(280)],
        ...supersededOn('2026-05-01', 'WHPF-116-2'),
      }),
    ],
  ),
  ...clause(
    underChemicalsRegulation,
    {
      at: [83],
      industry: '危险化学品经营',
      authority: '市场监管部门（原工商）罚款；发证机关吊销',
      rows: [
        row('单位', '首次即可', must(between(100_000, 200_000)), { order: '责令改正' }),
        noFine('单位', '拒不改正', { order: '责令停业整顿', others: ['吊销经营许可证'] }),
      ],
    },
    [
      violation('WHP-83', '经营企业向未经许可的企业采购危险化学品', {
        duty: [here(37)],
        countyPower: 'none',
        countyUse: '不作出处罚（移送市场监管）',
        ...supersededOn('2026-05-01', 'WHPF-106'),
      }),
    ],
  ),
];
