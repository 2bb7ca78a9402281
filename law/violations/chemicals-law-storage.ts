/** 危险化学品安全法第一百零二条至第一百零五条: containers, major hazard sources, storage, filing, disposal. */

import { between, clause, crime, may, must, mustAlso, noFine, placesIn, row, violation } from './declare.ts';
import { underChemicalsLaw } from './under-statutes.ts';
import type { PenaltyRow, Violation } from './violation.ts';

const here = placesIn('危险化学品安全法');

const rowsOf104: readonly PenaltyRow[] = [
  row('单位', '首次即可', may(between(20_000, 100_000)), { order: '责令限期改正' }),
  row('单位', '逾期未改正', must(between(100_000, 200_000))),
  row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(10_000, 50_000))),
];

/** 第一百零二条至第一百零五条 */
export const chemicalStorageViolations: readonly Violation[] = [
  ...clause(
    underChemicalsLaw,
    {
      at: [102, 1],
      industry: '包装物、容器生产',
      authority: '市场监督管理部门',
      rows: [
        row('单位', '首次即可', must(between(200_000, 500_000)), { order: '责令限期改正', others: ['没收违法所得'] }),
        noFine('单位', '逾期未改正', { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(10_000, 50_000))),
      ],
    },
    [
      violation('WHPF-102-1', '销售未经检验或检验不合格的危险化学品包装物、容器', {
        duty: [here(33, 1)],
        countyPower: 'none',
        countyUse: '不作出处罚（移送市场监管）',
      }),
    ],
  ),
  ...clause(
    underChemicalsLaw,
    {
      at: [103, 1],
      note: '适用于使用单位时引用第五十二条。港口经营人由港口行政管理部门处罚。',
      rows: [
        row('单位', '首次即可', must(between(50_000, 100_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', mustAlso(between(100_000, 200_000)), {
          order: '责令停产停业整顿',
          others: ['由原发证机关吊销相关许可证件', '市场监管部门责令变更经营范围或吊销营业执照（许可证被吊销时）'],
        }),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(20_000, 50_000))),
      ],
    },
    [
      violation('WHPF-103-1a', '对重大危险源未登记建档', { duty: [here(13, 1)], item: 1, industry: '重大危险源单位' }),
      violation('WHPF-103-1b', '对重大危险源未定期检测、评估、监控', {
        duty: [here(13, 1)],
        item: 1,
        industry: '重大危险源单位',
        majorHazard: 'maybe',
      }),
      violation('WHPF-103-1c', '未制定重大危险源应急预案', {
        duty: [here(13, 1)],
        item: 1,
        industry: '重大危险源单位',
      }),
      violation('WHPF-103-1d', '未建立重大危险源安全责任制', {
        duty: [here(13, 1)],
        item: 1,
        industry: '重大危险源单位',
      }),
      violation('WHPF-103-2', '包装物、容器重复使用前不检查或使用有隐患的', {
        duty: [here(33, 3)],
        item: 2,
        industry: '危险化学品使用单位',
      }),
      violation('WHPF-103-3a', '未根据危险特性在作业场所设置相关安全设施、设备', {
        duty: [here(37, 1)],
        item: 3,
        industry: '危险化学品生产、储存',
        majorHazard: 'maybe',
      }),
      violation('WHPF-103-3b', '未对安全设施、设备进行经常性维护、保养', {
        duty: [here(37, 1)],
        item: 3,
        industry: '危险化学品生产、储存',
      }),
      violation('WHPF-103-4', '未对安全生产条件定期进行安全评价', {
        duty: [here(39, 1)],
        item: 4,
        industry: '危险化学品生产、储存',
      }),
      violation('WHPF-103-5a', '未将危险化学品储存在专用储存场所', {
        duty: [here(41, 1)],
        item: 5,
        majorHazard: 'maybe',
      }),
      violation('WHPF-103-5b', '剧毒或构成重大危险源的未单独存放', { duty: [here(41, 1)], item: 5 }),
      violation('WHPF-103-6', '储存方式、方法或数量不符合国家标准、规定', {
        duty: [here(41, 2)],
        item: 6,
        majorHazard: 'maybe',
      }),
      violation('WHPF-103-7', '专用储存场所不符合国家标准、行业标准', { duty: [here(43, 1)], item: 7 }),
      violation('WHPF-103-8', '未对专用储存场所安全设施定期检测检验，或不合格仍使用未维修更换', {
        duty: [here(43, 2)],
        item: 8,
      }),
      violation('WHPF-103-9a', '未建立安全风险分级管控制度', {
        duty: [here(34, 1)],
        item: 9,
        industry: '危险化学品生产、储存、使用从事生产',
      }),
      violation('WHPF-103-9b', '未开展安全风险辨识评估', {
        duty: [here(34, 1)],
        item: 9,
        industry: '危险化学品生产、储存、使用从事生产',
      }),
      violation('WHPF-103-9c', '未按安全风险分级采取管控措施', {
        duty: [here(34, 1)],
        item: 9,
        industry: '危险化学品生产、储存、使用从事生产',
      }),
      violation('WHPF-103-9d', '工艺、设施、设备、原料变更未重新进行风险辨识评估', {
        duty: [here(34, 2)],
        item: 9,
        industry: '危险化学品生产、储存、使用从事生产',
      }),
    ],
  ),
  ...clause(underChemicalsLaw, { at: [104, 1], industry: '剧毒、易制爆', authority: '公安机关', rows: rowsOf104 }, [
    violation('WHPF-104-1', '剧毒、易制爆化学品流向记录、丢失报告、备案等6种情形', {
      duty: [here(40, 1), here(61)],
      countyPower: 'none',
      countyUse: '不作出处罚（移送公安）',
    }),
  ]),
  ...clause(
    underChemicalsLaw,
    {
      at: [104, 2],
      industry: '危险化学品生产、储存、使用从事生产',
      authority: '应急管理部门或港口行政管理部门',
      rows: rowsOf104,
    },
    [
      violation('WHPF-104-2', '未将安全评价报告及整改落实情况报应急管理部门备案', {
        duty: [here(39, 2)],
        note: '依第1款幅度。',
      }),
    ],
  ),
  ...clause(
    underChemicalsLaw,
    {
      at: [104, 3],
      industry: '剧毒储存、重大危险源单位',
      authority: '应急管理部门、港口行政管理部门或消防救援机构',
      rows: rowsOf104,
    },
    [
      violation('WHPF-104-3', '未将剧毒化学品、重大危险源情况报备案', {
        duty: [here(42, 2), here(13, 1)],
        note: '依第1款幅度。',
      }),
    ],
  ),
  ...clause(
    underChemicalsLaw,
    {
      at: [105, 1],
      industry: '危险化学品生产、储存、使用',
      authority: '应急管理部门',
      rows: [row('单位', '首次即可', must(between(100_000, 500_000)), { order: '责令限期改正' })],
    },
    [
      violation('WHPF-105-1', '转产停产停业解散未妥善处置装置、设施及库存，或丢弃危险化学品', {
        duty: [here(45)],
        crimes: [crime(338)],
      }),
    ],
  ),
  ...clause(
    underChemicalsLaw,
    {
      at: [105, 2],
      industry: '危险化学品生产、储存、使用',
      authority: '有关部门分别（应急、工信、生态环境、公安、消防）',
      rows: [
        row('单位', '首次即可', may(between(20_000, 100_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', must(between(100_000, 200_000))),
      ],
    },
    [violation('WHPF-105-2', '转产停产停业解散未将处置方案报备案', { duty: [here(45)] })],
  ),
];
