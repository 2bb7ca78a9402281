/** Training: 培训规定（3号令）, 培训管理办法（44号令）, 特种作业规定（30号令）. */

import {
  between,
  clause,
  crime,
  may,
  must,
  mustAlso,
  placesIn,
  row,
  safetyLaw,
  supersededOn,
  upTo,
  violation,
  type UnderStatute,
} from './declare.ts';
import type { Violation } from './violation.ts';

const trainingMeasures = placesIn('安全生产培训管理办法');
const specialOperations = placesIn('特种作业人员安全技术培训考核管理规定');
const trainingRule = placesIn('生产经营单位安全培训规定');

const underTrainingRule: UnderStatute = {
  statute: '生产经营单位安全培训规定',
  version: '总局令第3号，第63号、第80号修正',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '工矿商贸',
  verified: 'text',
  source: '777doc.com/doc-9744803',
};

const underTrainingMeasures: UnderStatute = {
  statute: '安全生产培训管理办法',
  version: '总局令第44号，第63号、第80号修正',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '安全培训机构',
  verified: 'memory',
};

const underSpecialOperations: UnderStatute = {
  statute: '特种作业人员安全技术培训考核管理规定',
  version: '总局令第30号，第63号、第80号修正（2026-06-01被应急管理部令第19号替代）',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '各行业',
  verified: 'secondary',
};

/** 3号令 */
export const trainingRuleViolations: readonly Violation[] = [
  ...clause(
    underTrainingRule,
    { at: [29], rows: [row('单位', '首次即可', may(between(10_000, 30_000)), { order: '责令限期改正' })] },
    [
      violation('PXGD-29-1', '未将安全培训纳入工作计划并保证所需资金', {
        duty: [trainingRule(21)],
        item: 1,
        source: '777doc.com/doc-9744803(罚则第29、30条全文摘录)',
        note: 'duty条号（21条）为80号令修正后编号，待核。',
      }),
      violation('PXGD-29-2', '培训期间未支付工资或未承担培训费用', {
        duty: [trainingRule(23)],
        item: 2,
        note: 'duty条号（23条）待核。',
      }),
    ],
  ),
  ...clause(
    underTrainingRule,
    {
      at: [30, 1],
      countyPower: 'none',
      countyUse: '被上位法替代',
      note: '幅度已被2021年安全生产法97条取代，应直接引用97条。duty条号待核。',
      rows: [
        row('单位', '首次即可', may(upTo(50_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', mustAlso(between(50_000, 100_000)), { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(10_000, 20_000))),
      ],
    },
    [
      violation('PXGD-30-1', '矿山、危化、烟花、金属冶炼等单位负责人和安管人员未经考核合格', {
        duty: [trainingRule(24)],
        item: 1,
        also: [safetyLaw(97, 0, 2)],
        ...supersededOn('2021-09-01', 'AQSCF-97-2'),
      }),
      violation('PXGD-30-2', '未按规定培训从业人员、被派遣劳动者、实习学生或未如实告知', {
        duty: [trainingRule(4)],
        item: 2,
        also: [safetyLaw(97, 0, 3)],
        ...supersededOn('2021-09-01', 'AQSCF-97-3a', 'AQSCF-97-3b', 'AQSCF-97-3c', 'AQSCF-97-3d'),
      }),
      violation('PXGD-30-3', '未如实记录安全生产教育和培训情况', {
        duty: [trainingRule(22)],
        item: 3,
        also: [safetyLaw(97, 0, 4)],
        ...supersededOn('2021-09-01', 'AQSCF-97-4'),
      }),
      violation('PXGD-30-4', '特种作业人员未取得操作资格证书上岗', {
        duty: [trainingRule(18)],
        item: 4,
        also: [safetyLaw(97, 0, 7)],
        ...supersededOn('2021-09-01', 'AQSCF-97-7'),
      }),
    ],
  ),
];

/** 44号令 */
export const trainingMeasureViolations: readonly Violation[] = [
  ...clause(
    underTrainingMeasures,
    {
      at: [34, 1],
      countyUse: '偶用',
      rows: [
        row('机构', '首次即可', must(upTo(10_000)), { order: '责令限期改正' }),
        row('机构', '逾期未改正', mustAlso(between(10_000, 30_000)), { others: ['警告'] }),
      ],
    },
    [
      violation('PXGL-34-1-1', '安全培训机构不具备安全培训条件', { duty: [trainingMeasures(5)], item: 1 }),
      violation('PXGL-34-1-2', '安全培训机构未按统一培训大纲组织教学培训', { duty: [trainingMeasures(5)], item: 2 }),
      violation('PXGL-34-1-3', '安全培训机构未建立培训档案或档案管理不规范', { duty: [trainingMeasures(5)], item: 3 }),
    ],
  ),
  ...clause(
    underTrainingMeasures,
    {
      at: [35],
      industry: '主要负责人、安管人员、特种作业人员',
      rows: [row('个人', '首次即可', must(upTo(3000)), { others: ['撤销证书', '3年内不得再次申请'] })],
    },
    [violation('PXGL-35', '以欺骗、贿赂取得安全合格证或特种作业操作证', { crimes: [crime(280)] })],
  ),
  ...clause(
    underTrainingMeasures,
    {
      at: [36],
      industry: '各行业',
      note: '首次即应罚款。duty条号待核。',
      rows: [row('单位', '首次即可', must(upTo(30_000)), { order: '责令改正' })],
    },
    [
      violation('PXGL-36-1', '从业人员安全培训时间少于规定', { duty: [trainingMeasures(10)], item: 1 }),
      violation('PXGL-36-2', '新招井下或危险工艺人员未经实习期满独立上岗', { duty: [trainingMeasures(13)], item: 2 }),
      violation('PXGL-36-3', '相关人员未按规定重新参加安全培训', { duty: [trainingMeasures(12)], item: 3 }),
    ],
  ),
];

/** 30号令 */
export const specialOperationViolations: readonly Violation[] = [
  ...clause(
    underSpecialOperations,
    { at: [39, 1], rows: [row('单位', '首次即可', mustAlso(upTo(10_000)), { others: ['警告'] })] },
    [
      violation('TZZY-39-1', '未建立健全特种作业人员档案', {
        duty: [specialOperations(34)],
        note: '行为在2026-06-01以后的适用应急管理部令第19号对应条款（条号、金额未核）。',
      }),
    ],
  ),
  ...clause(
    underSpecialOperations,
    {
      at: [40, 1],
      rows: [
        row('单位', '首次即可', may(upTo(50_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', mustAlso(between(50_000, 100_000)), { order: '责令停产停业整顿' }),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(10_000, 20_000))),
      ],
    },
    [
      violation('TZZY-40', '使用未取得特种作业操作证的人员上岗作业', {
        duty: [specialOperations(5)],
        also: [safetyLaw(97, 0, 7)],
        countyPower: 'none',
        countyUse: '被上位法替代',
        majorHazard: 'yes',
        majorHazardBasis: '工贸10号令第三条',
        note: '幅度被2021年安全生产法97条第7项取代。行为在2026-06-01以后的适用应急管理部令第19号对应条款（条号、金额未核）。',
        ...supersededOn('2021-09-01', 'AQSCF-97-7'),
      }),
    ],
  ),
  ...clause(
    underSpecialOperations,
    {
      at: [41],
      verified: 'memory',
      rows: [row('单位', '首次即可', mustAlso(between(10_000, 30_000)), { others: ['警告'] })],
    },
    [
      violation('TZZY-41', '单位非法印制、伪造、倒卖或使用伪造的特种作业操作证', {
        duty: [specialOperations(36, 1)],
        crimes: [crime(280)],
        note: 'duty第36条摘录已见。行为在2026-06-01以后的适用应急管理部令第19号对应条款（条号、金额未核）。',
      }),
    ],
  ),
  ...clause(
    underSpecialOperations,
    {
      at: [42, 1],
      industry: '特种作业人员',
      rows: [row('个人', '首次即可', mustAlso(between(1000, 5000)), { others: ['警告'] })],
    },
    [
      violation('TZZY-42-1', '特种作业人员伪造、涂改或使用伪造的操作证', {
        duty: [specialOperations(36, 2)],
        crimes: [crime(280)],
        note: '110ask等页面摘录金额一致。行为在2026-06-01以后的适用应急管理部令第19号对应条款（条号、金额未核）。',
      }),
    ],
  ),
  ...clause(
    underSpecialOperations,
    {
      at: [42, 2],
      industry: '特种作业人员',
      rows: [row('个人', '首次即可', mustAlso(between(2000, 10_000)), { others: ['警告'] })],
    },
    [
      violation('TZZY-42-2', '特种作业人员转借、转让、冒用操作证', {
        duty: [specialOperations(36, 2)],
        note: '行为在2026-06-01以后的适用应急管理部令第19号对应条款（条号、金额未核）。',
      }),
    ],
  ),
];
