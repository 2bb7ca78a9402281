/** 危险化学品重大危险源监督管理暂行规定（40号令）. */

import {
  between,
  clause,
  may,
  mayAlso,
  must,
  mustAlso,
  noFine,
  placesIn,
  row,
  safetyLaw,
  supersededOn,
  upTo,
  violation,
  type UnderStatute,
} from './declare.ts';
import type { Violation } from './violation.ts';

const here = placesIn('危险化学品重大危险源监督管理暂行规定');

const under: UnderStatute = {
  statute: '危险化学品重大危险源监督管理暂行规定',
  version: '总局令第40号，第79号修正',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '危险化学品重大危险源单位',
  verified: 'memory',
};

/** 第三十二条起 */
export const hazardSourceViolations: readonly Violation[] = [
  ...clause(
    under,
    {
      at: [32],
      also: [safetyLaw(101, 0, 2)],
      verified: 'secondary',
      note: '2011年版条目与条号已见摘录；金额为79号令修正后数，凭记忆；2026-05-01起重大危险源登记建档、检测评估监控、预案、责任制、备案适用《危险化学品安全法》103、104条。',
      ...supersededOn('2026-05-01', 'WHPF-103-1a', 'WHPF-103-1b', 'WHPF-103-1c'),
      rows: [
        row('单位', '首次即可', may(upTo(100_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', mustAlso(between(100_000, 200_000)), { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(20_000, 50_000))),
      ],
    },
    [
      violation('ZDWXY-32-1', '未对重大危险源进行安全评估或安全评价', { duty: [here(8)], item: 1 }),
      violation('ZDWXY-32-2', '未对重大危险源登记建档', { duty: [here(22)], item: 2 }),
      violation('ZDWXY-32-3', '未对重大危险源进行安全监测监控', { duty: [here(13)], item: 3, majorHazard: 'maybe' }),
      violation('ZDWXY-32-4', '未制定重大危险源事故应急预案', { duty: [here(20)], item: 4 }),
    ],
  ),
  ...clause(
    under,
    {
      at: [33],
      verified: 'secondary',
      note: '2011年版条目与条号已见摘录；金额为79号令修正后数，凭记忆；2026-05-01起重大危险源登记建档、检测评估监控、预案、责任制、备案适用《危险化学品安全法》103、104条。',
      rows: [
        row('单位', '首次即可', may(upTo(50_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', must(between(50_000, 200_000))),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(10_000, 20_000))),
        noFine('单位', '情节严重', { order: '责令停产停业整顿' }),
      ],
    },
    [
      violation('ZDWXY-33-1', '重大危险源场所未设置明显安全警示标志', {
        duty: [here(18)],
        item: 1,
        also: [safetyLaw(99, 0, 1)],
      }),
      violation('ZDWXY-33-2', '未对重大危险源的设备、设施定期检测、检验', {
        duty: [here(15)],
        item: 2,
        also: [safetyLaw(99, 0, 3)],
      }),
    ],
  ),
  ...clause(
    under,
    {
      at: [34],
      note: '警告为必罚，罚款为可以并处。',
      rows: [row('单位', '首次即可', mayAlso(between(5000, 30_000)), { others: ['警告'] })],
    },
    [
      violation('ZDWXY-34-1', '未按标准对重大危险源进行辨识', { duty: [here(7)], item: 1 }),
      violation('ZDWXY-34-2', '未明确关键装置、重点部位责任人或责任机构', { duty: [here(16)], item: 2 }),
      violation('ZDWXY-34-3', '未建立应急救援组织或配备人员、器材并保障完好', { duty: [here(20)], item: 3 }),
      violation('ZDWXY-34-4', '未按规定进行重大危险源备案或核销', {
        duty: [here(23)],
        item: 4,
        note: '警告为必罚，罚款为可以并处。2026-05-01起备案适用WHPF-104-3。',
        ...supersededOn('2026-05-01', 'WHPF-104-3'),
      }),
      violation('ZDWXY-34-5', '未将事故后果、应急措施告知可能受影响的单位和人员', { duty: [here(19)], item: 5 }),
      violation('ZDWXY-34-6', '未开展重大危险源应急预案演练', { duty: [here(21)], item: 6 }),
    ],
  ),
  ...clause(
    under,
    {
      at: [35],
      rows: [
        noFine('单位', '首次即可', { order: '责令立即消除或者限期消除' }),
        row('单位', '拒不执行', mustAlso(between(100_000, 200_000)), { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '拒不执行', must(between(20_000, 50_000))),
      ],
    },
    [
      violation('ZDWXY-35', '未定期检查重大危险源、采取措施消除事故隐患', {
        duty: [here(16)],
        also: [safetyLaw(102)],
        countyPower: 'none',
        countyUse: '被上位法替代',
        note: '应直接引用安全生产法102条（首次即处5万元以下）。',
        ...supersededOn('2021-09-01', 'AQSCF-102'),
      }),
    ],
  ),
];
