/** 危险化学品安全管理条例第七十五条至第七十八条, for conduct before 2026-05-01. */

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
import type { Violation } from './violation.ts';

const here = placesIn('危险化学品安全管理条例');
const licenceRegulation = placesIn('安全生产许可证条例');

/** 第七十五条至第七十八条 */
export const oldChemicalProductionViolations: readonly Violation[] = [
  ...clause(
    underChemicalsRegulation,
    {
      at: [75, 1],
      industry: '危险化学品',
      majorHazard: 'maybe',
      crimes: [crime(136)],
      rows: [
        row('单位', '首次即可', must(between(200_000, 500_000)), {
          order: '责令停止生产、经营、使用活动；责令无害化处理（2款）',
          others: ['没收违法所得'],
        }),
      ],
    },
    [
      violation('WHP-75-1a', '生产国家禁止生产、经营、使用的危险化学品', {
        duty: [here(5, 1)],
        ...supersededOn('2026-05-01', 'WHPF-98-1a'),
      }),
      violation('WHP-75-1b', '经营国家禁止生产、经营、使用的危险化学品', {
        duty: [here(5, 1)],
        ...supersededOn('2026-05-01', 'WHPF-98-1c'),
      }),
      violation('WHP-75-1c', '使用国家禁止生产、经营、使用的危险化学品', {
        duty: [here(5, 1)],
        ...supersededOn('2026-05-01', 'WHPF-98-1b'),
      }),
    ],
  ),
  ...clause(
    underChemicalsRegulation,
    {
      at: [75, 3],
      industry: '危险化学品',
      rows: [
        row('单位', '首次即可', must(between(200_000, 500_000)), {
          order: '责令停止使用活动；责令无害化处理',
          others: ['没收违法所得'],
        }),
      ],
    },
    [
      violation('WHP-75-3', '违反使用限制性规定使用危险化学品', {
        duty: [here(5, 2)],
        ...supersededOn('2026-05-01', 'WHPF-98-3'),
      }),
    ],
  ),
  ...clause(
    underChemicalsRegulation,
    {
      at: [76, 1],
      industry: '危险化学品建设项目',
      note: '首次只责令停建、限期改正，逾期才罚款。与安全生产法98条部分竞合。',
      rows: [
        noFine('单位', '首次即可', { order: '责令停止建设，限期改正' }),
        row('单位', '逾期未改正', must(between(500_000, 1_000_000))),
      ],
    },
    [
      violation('WHP-76-1', '未经安全条件审查新建、改建、扩建危险化学品生产、储存项目', {
        duty: [here(12, 1)],
        crimes: [crime(134, { inserted: 1 })],
        ...supersededOn('2026-05-01', 'WHPF-99-1'),
      }),
    ],
  ),
  ...clause(
    underChemicalsRegulation,
    {
      at: [77, 1],
      industry: '危险化学品生产',
      note: '转致《安全生产许可证条例》第十九条（罚款额按该条）。',
      rows: [
        row('单位', '首次即可', mustAlso(between(100_000, 500_000)), {
          order: '责令停止生产',
          others: ['没收违法所得'],
        }),
      ],
    },
    [
      violation('WHP-77-1', '未取得危险化学品安全生产许可证从事危险化学品生产', {
        duty: [here(14, 1)],
        also: [licenceRegulation(19)],
        crimes: [crime(134, { inserted: 1, item: 3 })],
        ...supersededOn('2026-05-01', 'WHPF-100-1'),
      }),
    ],
  ),
  ...clause(
    underChemicalsRegulation,
    {
      at: [77, 2],
      industry: '化工（使用许可范围）',
      rows: [
        row('单位', '首次即可', must(between(100_000, 200_000)), { order: '责令限期改正' }),
        noFine('单位', '逾期未改正', { order: '责令停产整顿' }),
      ],
    },
    [
      violation('WHP-77-2', '化工企业未取得安全使用许可证使用危险化学品从事生产', {
        duty: [here(29, 1)],
        majorHazard: 'maybe',
        ...supersededOn('2026-05-01', 'WHPF-100-2'),
      }),
    ],
  ),
  ...clause(
    underChemicalsRegulation,
    {
      at: [77, 3],
      industry: '危险化学品经营',
      rows: [
        row('单位或个人', '首次即可', mustAlso(between(100_000, 200_000)), {
          order: '责令停止经营活动',
          others: ['没收违法经营的危险化学品', '没收违法所得'],
        }),
      ],
    },
    [
      violation('WHP-77-3', '未取得危险化学品经营许可证从事经营', {
        duty: [here(33, 1)],
        crimes: [crime(225), crime(134, { inserted: 1, item: 3 })],
        ...supersededOn('2026-05-01', 'WHPF-100-3'),
      }),
    ],
  ),
  ...clause(
    underChemicalsRegulation,
    {
      at: [78, 1],
      industry: '危险化学品生产、储存',
      rows: [
        row('单位', '首次即可', may(upTo(50_000)), { order: '责令改正' }),
        row('单位', '拒不改正', must(between(50_000, 100_000))),
        noFine('单位', '情节严重', { order: '责令停产停业整顿' }),
      ],
    },
    [
      violation('WHP-78-1a', '危险化学品管道未设置明显标志', {
        duty: [here(13, 1)],
        item: 1,
        ...supersededOn('2026-05-01', 'WHPF-101-4a'),
      }),
      violation('WHP-78-1b', '未对危险化学品管道定期检查、检测', {
        duty: [here(13, 1)],
        item: 1,
        ...supersededOn('2026-05-01', 'WHPF-101-4b'),
      }),
      violation('WHP-78-2', '管道附近施工作业未通知管道单位、未共同制定预案或管道单位未派人指导', {
        duty: [here(13, 2)],
        item: 2,
        industry: '施工单位、管道单位',
        ...supersededOn('2026-05-01', 'WHPF-101-5'),
      }),
      violation('WHP-78-3a', '危险化学品生产企业未提供化学品安全技术说明书', {
        duty: [here(15, 1)],
        item: 3,
        industry: '危险化学品生产',
        ...supersededOn('2026-05-01', 'WHPF-101-1a'),
      }),
      violation('WHP-78-3b', '危险化学品生产企业未在包装上粘贴、拴挂安全标签', {
        duty: [here(15, 1)],
        item: 3,
        industry: '危险化学品生产',
        ...supersededOn('2026-05-01', 'WHPF-101-1b'),
      }),
      violation('WHP-78-4', '安全技术说明书、安全标签与产品不相符或内容不符合国家标准', {
        duty: [here(15, 1)],
        item: 4,
        industry: '危险化学品生产',
        ...supersededOn('2026-05-01', 'WHPF-101-2'),
      }),
      violation('WHP-78-5', '发现新的危险特性未立即公告或未及时修订技术说明书、标签', {
        duty: [here(15, 2)],
        item: 5,
        industry: '危险化学品生产',
        ...supersededOn('2026-05-01', 'WHPF-101-3'),
      }),
      violation('WHP-78-6', '经营没有安全技术说明书和安全标签的危险化学品', {
        duty: [here(37)],
        item: 6,
        industry: '危险化学品经营',
        ...supersededOn('2026-05-01', 'WHPF-101-16a'),
      }),
      violation('WHP-78-7', '包装物、容器的材质、型式、规格等与危险化学品性质用途不相适应', {
        duty: [here(17, 2)],
        item: 7,
        industry: '危险化学品',
        ...supersededOn('2026-05-01', 'WHPF-101-7'),
      }),
      violation('WHP-78-8a', '未在作业场所和安全设施、设备上设置明显安全警示标志', {
        duty: [here(20, 2)],
        item: 8,
        ...supersededOn('2026-05-01', 'WHPF-101-10a'),
      }),
      violation('WHP-78-8b', '未在作业场所设置通信、报警装置', {
        duty: [here(21)],
        item: 8,
        ...supersededOn('2026-05-01', 'WHPF-101-10b'),
      }),
      violation('WHP-78-9a', '危险化学品专用仓库未设专人管理', {
        duty: [here(24, 1)],
        item: 9,
        industry: '危险化学品储存',
        ...supersededOn('2026-05-01', 'WHPF-101-11a'),
      }),
      violation('WHP-78-9b', '剧毒或构成重大危险源的危险化学品未实行双人收发、双人保管', {
        duty: [here(24, 1)],
        item: 9,
        industry: '危险化学品储存',
        ...supersededOn('2026-05-01', 'WHPF-101-11b'),
      }),
      violation('WHP-78-10', '储存单位未建立危险化学品出入库核查、登记制度', {
        duty: [here(25, 1)],
        item: 10,
        industry: '危险化学品储存',
        ...supersededOn('2026-05-01', 'WHPF-101-12'),
      }),
      violation('WHP-78-11', '危险化学品专用仓库未设置明显标志', {
        duty: [here(26, 1)],
        item: 11,
        industry: '危险化学品储存',
        ...supersededOn('2026-05-01', 'WHPF-101-13'),
      }),
      violation('WHP-78-12', '生产、进口企业未办理危险化学品登记或登记内容变更', {
        duty: [here(67, 1)],
        item: 12,
        industry: '危险化学品生产、进口',
        ...supersededOn('2026-05-01', 'WHPF-101-17a', 'WHPF-101-17b'),
      }),
    ],
  ),
];
