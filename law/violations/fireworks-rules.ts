/** 烟花爆竹经营许可实施办法（65号令） and 烟花爆竹生产经营安全规定（93号令）. */

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
  upTo,
  violation,
  type UnderStatute,
} from './declare.ts';
import type { PenaltyRow, Violation } from './violation.ts';

const fireworksRegulation = placesIn('烟花爆竹安全管理条例');
const fireworksLicences = placesIn('烟花爆竹经营许可实施办法');

const underFireworksLicences: UnderStatute = {
  statute: '烟花爆竹经营许可实施办法',
  version: '总局令第65号',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '烟花爆竹批发',
  verified: 'text',
};

const underFireworksSafety: UnderStatute = {
  statute: '烟花爆竹生产经营安全规定',
  version: '总局令第93号',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '烟花爆竹生产、批发',
  verified: 'memory',
};

const rowsOf31: readonly PenaltyRow[] = [
  row('单位或个人', '首次即可', must(between(20_000, 100_000)), {
    order: '责令停止非法经营活动',
    others: ['没收非法经营的物品及违法所得'],
  }),
];

/** 65号令 */
export const fireworksLicenceViolations: readonly Violation[] = [
  ...clause(
    underFireworksLicences,
    {
      at: [31],
      industry: '烟花爆竹经营',
      also: [fireworksRegulation(36, 1)],
      crimes: [crime(225), crime(134, { inserted: 1, item: 3 })],
      source: '建标库(jianbiaoku.com webarbs 164409)法律责任章摘录',
      rows: rowsOf31,
    },
    [
      violation('YHPF-31a', '未经许可经营烟花爆竹', { duty: [fireworksRegulation(3, 2)] }),
      violation('YHPF-31b', '超许可范围经营烟花爆竹', { duty: [fireworksRegulation(3, 2)] }),
      violation('YHPF-31c', '许可证过期继续经营烟花爆竹', { duty: [fireworksRegulation(3, 2)] }),
    ],
  ),
  ...clause(
    underFireworksLicences,
    {
      at: [32],
      source: '建标库(jianbiaoku.com webarbs 164409)法律责任章摘录',
      rows: [row('单位', '首次即可', must(between(5000, 30_000)), { order: '责令限期改正' })],
    },
    [
      violation('YHPF-32-1', '批发企业在城市建成区内设仓库或在批发（展示）场所摆放有药样品', { item: 1 }),
      violation('YHPF-32-2', '批发企业采购和销售质量不符合标准的烟花爆竹', { item: 2 }),
      violation('YHPF-32-3', '批发企业在仓库内违反标准储存', { item: 3, majorHazard: 'maybe' }),
      violation('YHPF-32-4', '批发企业在许可证载明仓库以外储存', { item: 4, majorHazard: 'maybe' }),
      violation('YHPF-32-5', '批发企业对假冒伪劣、过期、超量违禁药物产品未及时销毁', { item: 5 }),
      violation('YHPF-32-6', '批发企业未执行合同管理、流向登记或流向信息系统', { item: 6 }),
      violation('YHPF-32-7', '批发企业未将黑火药、引火线采购销售记录备案', { item: 7 }),
      violation('YHPF-32-8', '批发企业仓储设施新改扩建后未重新申请许可', { item: 8 }),
      violation('YHPF-32-9', '批发企业变更名称、主要负责人、注册地址未办变更', { item: 9 }),
      violation('YHPF-32-10', '批发企业向未取得零售许可证的单位或个人销售', { item: 10 }),
    ],
  ),
  ...clause(
    underFireworksLicences,
    {
      at: [33],
      also: [fireworksRegulation(38, 1)],
      source: '建标库(jianbiaoku.com webarbs 164409)法律责任章摘录',
      rows: [
        row('单位', '首次即可', must(between(20_000, 100_000)), {
          order: '责令停业整顿',
          others: ['暂扣批发许可证', '没收非法经营的物品及违法所得'],
        }),
        noFine('单位', '情节严重', { others: ['吊销批发许可证'] }),
      ],
    },
    [
      violation('YHPF-33-1', '批发企业向无安全生产许可证者销售烟火药、黑火药、引火线', {
        duty: [fireworksRegulation(21)],
        item: 1,
        also: [fireworksRegulation(36, 1)],
      }),
      violation('YHPF-33-2', '批发企业向零售经营者供应非法生产、经营的烟花爆竹', {
        duty: [fireworksRegulation(20, 2)],
        item: 2,
      }),
      violation('YHPF-33-3', '批发企业向零售经营者供应应由专业人员燃放的烟花爆竹', {
        duty: [fireworksRegulation(20, 3)],
        item: 3,
      }),
    ],
  ),
  ...clause(
    underFireworksLicences,
    {
      at: [34],
      industry: '烟花爆竹零售',
      also: [fireworksRegulation(38, 2)],
      verified: 'secondary',
      source: '建标库(jianbiaoku.com webarbs 164409)法律责任章摘录(第34条前半)',
      rows: [
        row('零售经营者', '首次即可', must(between(1000, 5000)), {
          order: '责令停止违法行为',
          others: ['没收非法经营的物品及违法所得'],
        }),
        noFine('零售经营者', '情节严重', { others: ['吊销零售许可证'] }),
      ],
    },
    [
      violation('YHPF-34-1', '零售经营者销售非法生产、经营的烟花爆竹', { duty: [fireworksRegulation(20, 2)], item: 1 }),
      violation('YHPF-34-2', '零售经营者销售应由专业人员燃放的烟花爆竹', {
        duty: [fireworksRegulation(20, 3)],
        item: 2,
      }),
    ],
  ),
  ...clause(
    underFireworksLicences,
    {
      at: [35],
      industry: '烟花爆竹零售',
      verified: 'memory',
      rows: [
        row('零售经营者', '首次即可', must(between(1000, 5000)), { order: '责令限期改正' }),
        row('零售经营者', '情节严重', must(between(5000, 30_000))),
      ],
    },
    [
      violation('YHPF-35-1', '零售经营者变更零售点名称、主要负责人或经营场所未重新办证', { item: 1 }),
      violation('YHPF-35-2', '零售经营者存放数量超过零售许可证载明范围', { item: 2, majorHazard: 'maybe' }),
    ],
  ),
  ...clause(
    underFireworksLicences,
    {
      at: [36, 1],
      industry: '烟花爆竹经营',
      verified: 'memory',
      rows: [
        row('单位或个人', '首次即可', must(between(10_000, 30_000)), {
          order: '责令停止违法行为',
          others: ['撤销经营许可证'],
        }),
      ],
    },
    [violation('YHPF-36-1', '出租、出借、转让、买卖烟花爆竹经营许可证')],
  ),
  ...clause(underFireworksLicences, { at: [36, 2], industry: '烟花爆竹经营', verified: 'memory', rows: rowsOf31 }, [
    violation('YHPF-36-2', '冒用或使用伪造的烟花爆竹经营许可证', {
      also: [fireworksLicences(31)],
      crimes: [crime(280)],
    }),
  ]),
];

/** 93号令 */
export const fireworksSafetyViolations: readonly Violation[] = [
  ...clause(
    underFireworksSafety,
    {
      at: [33],
      rows: [
        noFine('单位', '首次即可', { order: '责令限期改正' }),
        row('单位', '逾期未改正', must(between(10_000, 30_000))),
      ],
    },
    [
      violation('YHAQ-33-1', '生产、批发企业工（库）房未设置准确、清晰、醒目的定员、定量、定级标识', { item: 1 }),
      violation('YHAQ-33-2', '生产、批发企业未向零售经营者或场所提供配送服务', { item: 2 }),
    ],
  ),
  ...clause(
    underFireworksSafety,
    {
      at: [34],
      rows: [
        row('单位', '首次即可', may(upTo(50_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', must(between(50_000, 200_000))),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(10_000, 20_000))),
        noFine('单位', '情节严重', { order: '责令停产停业整顿' }),
      ],
    },
    [
      violation('YHAQ-34-1', '生产、批发企业防范静电危害的措施不符合标准', { item: 1 }),
      violation('YHAQ-34-2', '生产、批发企业使用新安全设备未进行安全性论证', { item: 2 }),
      violation('YHAQ-34-3', '生产、批发企业在有药区域检测、改造前未搬走药物并清理现场', { item: 3 }),
    ],
  ),
  ...clause(
    underFireworksSafety,
    {
      at: [35],
      rows: [
        row('单位', '首次即可', may(upTo(100_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', mustAlso(between(100_000, 200_000)), { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(20_000, 50_000))),
      ],
    },
    [
      violation('YHAQ-35-1', '生产、批发企业未建立人员、车辆出入厂（库）区登记制度', { item: 1 }),
      violation('YHAQ-35-2', '生产、批发企业未制定黑火药、引火线、烟火药等安全管理制度', { item: 2 }),
      violation('YHAQ-35-3', '生产、批发企业未建立买卖合同管理制度', { item: 3 }),
      violation('YHAQ-35-4', '生产、批发企业未建立流向管理制度', { item: 4 }),
    ],
  ),
  ...clause(
    underFireworksSafety,
    {
      at: [36],
      industry: '烟花爆竹零售',
      rows: [
        row('零售经营者', '首次即可', may(between(1000, 5000)), { order: '责令限期改正' }),
        row('零售经营者', '逾期未改正', must(between(5000, 10_000))),
      ],
    },
    [
      violation('YHAQ-36-1', '零售经营者超越许可证载明限量储存烟花爆竹', { item: 1, majorHazard: 'maybe' }),
      violation('YHAQ-36-2', '零售经营者到批发企业仓库自行提取烟花爆竹', { item: 2 }),
    ],
  ),
  ...clause(
    underFireworksSafety,
    {
      at: [37],
      industry: '烟花爆竹生产、经营',
      rows: [
        noFine('单位', '首次即可', { order: '责令改正' }),
        row('单位', '拒不改正', must(between(10_000, 30_000))),
        row('直接负责的主管人员和其他直接责任人员', '拒不改正', must(between(5000, 10_000))),
      ],
    },
    [
      violation('YHAQ-37-1', '检维修改造作业前未制定方案或未切断电源', { item: 1 }),
      violation('YHAQ-37-2', '拒绝、阻挠受委托的专业机构检查检测', { item: 2 }),
    ],
  ),
];
