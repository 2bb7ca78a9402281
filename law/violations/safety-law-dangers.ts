/** 安全生产法第一百条至第一百零二条: dangerous goods, dangerous operations, hidden dangers. */

import { between, clause, crime, must, mustAlso, noFine, placesIn, row, upTo, violation } from './declare.ts';
import { underSafetyLaw } from './under-statutes.ts';
import type { Violation } from './violation.ts';

const here = placesIn('安全生产法');

/** 第一百条至第一百零二条 */
export const dangerViolations: readonly Violation[] = [
  ...clause(underSafetyLaw, { at: [100], industry: '危险物品', rows: [] }, [
    violation('AQSCF-100', '未经依法批准擅自生产、经营、运输、储存、使用危险物品或处置废弃危险物品', {
      duty: [here(39, 1)],
      kind: '转致条款',
      countyPower: 'none',
      crimes: [crime(134, { inserted: 1, item: 3 }), crime(125), crime(136), crime(225)],
      note: '本条不设罚款额，依危险化学品、烟花爆竹、民用爆炸物品等专门法律、行政法规处罚（见WHP-77、XKZ-19、YHBZ-36等）。',
    }),
  ]),
  ...clause(
    underSafetyLaw,
    {
      at: [101],
      rows: [
        row('单位', '首次即可', must(upTo(100_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', mustAlso(between(100_000, 200_000)), { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(20_000, 50_000))),
      ],
    },
    [
      violation('AQSCF-101-1a', '生产、经营、运输、储存、使用危险物品或处置废弃危险物品未建立专门安全管理制度', {
        duty: [here(39, 2)],
        item: 1,
        industry: '危险物品',
        crimes: [crime(136)],
      }),
      violation('AQSCF-101-1b', '生产、经营、运输、储存、使用危险物品或处置废弃危险物品未采取可靠的安全措施', {
        duty: [here(39, 2)],
        item: 1,
        industry: '危险物品',
        majorHazard: 'maybe',
        crimes: [crime(136)],
      }),
      violation('AQSCF-101-2a', '对重大危险源未登记建档', { duty: [here(40, 1)], item: 2, industry: '重大危险源单位' }),
      violation('AQSCF-101-2b', '对重大危险源未进行定期检测、评估、监控', {
        duty: [here(40, 1)],
        item: 2,
        industry: '重大危险源单位',
        majorHazard: 'maybe',
        majorHazardBasis: '化工和危化品重大隐患判定标准（重大危险源监测监控缺失）',
      }),
      violation('AQSCF-101-2c', '对重大危险源未制定应急预案', {
        duty: [here(40, 1)],
        item: 2,
        industry: '重大危险源单位',
      }),
      violation('AQSCF-101-2d', '对重大危险源未告知应急措施', {
        duty: [here(40, 1)],
        item: 2,
        industry: '重大危险源单位',
      }),
      violation('AQSCF-101-3a', '进行爆破作业未安排专门人员现场安全管理', {
        duty: [here(43)],
        item: 3,
        crimes: [crime(134)],
      }),
      violation('AQSCF-101-3b', '进行吊装作业未安排专门人员现场安全管理', {
        duty: [here(43)],
        item: 3,
        crimes: [crime(134)],
      }),
      violation('AQSCF-101-3c', '进行动火作业未安排专门人员现场安全管理', {
        duty: [here(43)],
        item: 3,
        majorHazard: 'maybe',
        crimes: [crime(134)],
      }),
      violation('AQSCF-101-3d', '进行临时用电作业未安排专门人员现场安全管理', {
        duty: [here(43)],
        item: 3,
        crimes: [crime(134)],
      }),
      violation('AQSCF-101-3e', '进行国家规定的其他危险作业（如有限空间）作业未安排专门人员现场安全管理', {
        duty: [here(43)],
        item: 3,
        majorHazard: 'maybe',
        crimes: [crime(134)],
        note: '有限空间作业等另有13号令专门规定，监护人员问题优先核对13号令相应条。',
      }),
      violation('AQSCF-101-4a', '未建立安全风险分级管控制度', { duty: [here(41, 1)], item: 4 }),
      violation('AQSCF-101-4b', '未按安全风险分级采取相应管控措施', { duty: [here(41, 1)], item: 4 }),
      violation('AQSCF-101-5a', '未建立事故隐患排查治理制度', { duty: [here(41, 2)], item: 5 }),
      violation('AQSCF-101-5b', '重大事故隐患排查治理情况未按规定报告', {
        duty: [here(41, 2)],
        item: 5,
        majorHazard: 'yes',
        majorHazardBasis: '本身针对重大事故隐患',
      }),
    ],
  ),
  ...clause(
    underSafetyLaw,
    {
      at: [102],
      rows: [
        row('单位', '首次即可', must(upTo(50_000)), { order: '责令立即消除或者限期消除' }),
        noFine('单位', '拒不执行', { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '拒不执行', must(between(50_000, 100_000))),
      ],
    },
    [
      violation('AQSCF-102', '未采取措施消除事故隐患', {
        duty: [here(41, 2)],
        majorHazard: 'yes',
        majorHazardBasis: '一般隐患与重大隐患均适用，重大隐患为从重情形',
        crimes: [crime(134, { inserted: 1, item: 2 })],
        note: '拒不执行阶段对单位只有停产停业整顿，本条没有加重罚款。',
      }),
    ],
  ),
];
