/** 安全生产许可证条例（397号令） and 三同时监督管理办法（36号令）. */

import {
  between,
  clause,
  crime,
  mayAlso,
  must,
  mustAlso,
  noFine,
  placesIn,
  row,
  safetyLaw,
  supersededOn,
  violation,
  type UnderStatute,
} from './declare.ts';
import type { PenaltyRow, Violation } from './violation.ts';

const licenceRegulation = placesIn('安全生产许可证条例');
const safetyFacilities = placesIn('建设项目安全设施三同时监督管理办法');

const underLicenceRegulation: UnderStatute = {
  statute: '安全生产许可证条例',
  version: '国务院令第653号修订',
  authority: '安全生产许可证颁发管理机关（第23条）；县级须有委托或地方赋权',
  industry: '同上许可企业',
  verified: 'text',
};

const underSafetyFacilities: UnderStatute = {
  statute: '建设项目安全设施三同时监督管理办法',
  version: '总局令第36号，第77号修正',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '非煤矿山、危化、烟花、金属冶炼建设项目',
  verified: 'text',
  source: 'haowendang.cn c52lzh15…_3(第27–31条全文摘录)',
};

const rowsOf19: readonly PenaltyRow[] = [
  row('单位', '首次即可', mustAlso(between(100_000, 500_000)), { order: '责令停止生产', others: ['没收违法所得'] }),
];

/** 397号令 */
export const licenceViolations: readonly Violation[] = [
  ...clause(
    underLicenceRegulation,
    { at: [19], industry: '矿山、建筑施工、危化品、烟花爆竹、民爆生产企业', rows: rowsOf19 },
    [
      violation('XKZ-19', '未取得安全生产许可证擅自生产', {
        duty: [licenceRegulation(2, 2)],
        countyPower: 'delegated',
        countyUse: '受委托或移送',
        majorHazard: 'maybe',
        crimes: [crime(134, { inserted: 1, item: 3 })],
      }),
    ],
  ),
  ...clause(
    underLicenceRegulation,
    {
      at: [20],
      rows: [
        row('单位', '首次即可', mustAlso(between(50_000, 100_000)), {
          order: '责令停止生产、限期补办延期手续',
          others: ['没收违法所得'],
        }),
        row('单位', '逾期未改正', mustAlso(between(100_000, 500_000)), {
          order: '责令停止生产',
          others: ['没收违法所得'],
          note: '逾期仍不办理继续生产：依第19条',
        }),
      ],
    },
    [
      violation('XKZ-20', '许可证有效期满未办理延期手续继续生产', {
        duty: [licenceRegulation(9, 1)],
        also: [licenceRegulation(19)],
        countyPower: 'delegated',
        countyUse: '受委托或移送',
      }),
    ],
  ),
  ...clause(
    underLicenceRegulation,
    {
      at: [21, 1],
      rows: [
        row('单位', '首次即可', must(between(100_000, 500_000)), { others: ['没收违法所得', '吊销安全生产许可证'] }),
      ],
    },
    [
      violation('XKZ-21-1a', '转让安全生产许可证', {
        duty: [licenceRegulation(13)],
        countyPower: 'delegated',
        countyUse: '受委托或移送',
      }),
    ],
  ),
  ...clause(underLicenceRegulation, { at: [21, 1], rows: rowsOf19 }, [
    violation('XKZ-21-1b', '接受转让安全生产许可证', {
      duty: [licenceRegulation(13)],
      also: [licenceRegulation(19)],
      countyPower: 'delegated',
      countyUse: '受委托或移送',
      note: '依第19条处罚。',
    }),
  ]),
  ...clause(underLicenceRegulation, { at: [21, 2], rows: rowsOf19 }, [
    violation('XKZ-21-2', '冒用安全生产许可证或使用伪造的安全生产许可证', {
      duty: [licenceRegulation(13)],
      also: [licenceRegulation(19)],
      countyPower: 'delegated',
      countyUse: '受委托或移送',
      crimes: [crime(280)],
      note: '依第19条处罚。',
    }),
  ]),
  ...clause(
    underLicenceRegulation,
    { at: [14, 2], rows: [noFine('单位', '首次即可', { others: ['暂扣安全生产许可证', '吊销安全生产许可证'] })] },
    [
      violation('XKZ-14-2', '取得许可证后不再具备安全生产条件', {
        duty: [licenceRegulation(14, 1)],
        countyPower: 'delegated',
        countyUse: '受委托或移送',
        majorHazard: 'maybe',
      }),
    ],
  ),
];

/** 36号令 */
export const projectViolations: readonly Violation[] = [
  ...clause(
    underSafetyFacilities,
    {
      at: [28],
      countyPower: 'none',
      countyUse: '被上位法替代',
      note: '2021年安全生产法98条首次即罚（10–50万元），应直接引用98条。',
      rows: [
        noFine('单位', '首次即可', { order: '责令停止建设或者停产停业整顿，限期改正' }),
        row('单位', '逾期未改正', must(between(500_000, 1_000_000))),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(20_000, 50_000))),
      ],
    },
    [
      violation('STS-28-1', '高危建设项目未按规定进行安全评价', {
        duty: [safetyFacilities(7)],
        item: 1,
        also: [safetyLaw(98, 0, 1)],
        ...supersededOn('2021-09-01', 'AQSCF-98-1'),
      }),
      violation('STS-28-2', '高危建设项目没有安全设施设计或设计未经审查同意擅自开工', {
        duty: [safetyFacilities(7)],
        item: 2,
        also: [safetyLaw(98, 0, 2)],
        ...supersededOn('2021-09-01', 'AQSCF-98-2a', 'AQSCF-98-2b'),
      }),
      violation('STS-28-3', '高危建设项目施工单位未按批准的安全设施设计施工', {
        duty: [safetyFacilities(7)],
        item: 3,
        also: [safetyLaw(98, 0, 3)],
        ...supersededOn('2021-09-01', 'AQSCF-98-3'),
      }),
      violation('STS-28-4', '高危建设项目投入生产使用前安全设施未经验收合格', {
        duty: [safetyFacilities(7)],
        item: 4,
        also: [safetyLaw(98, 0, 4)],
        ...supersededOn('2021-09-01', 'AQSCF-98-4'),
      }),
    ],
  ),
  ...clause(
    underSafetyFacilities,
    { at: [29], rows: [row('单位', '首次即可', mayAlso(between(10_000, 30_000)), { order: '责令限期改正' })] },
    [violation('STS-29', '已批准的安全设施设计重大变更未报审擅自开工', { duty: [safetyFacilities(15)] })],
  ),
  ...clause(
    underSafetyFacilities,
    {
      at: [30],
      industry: '一般工业建设项目（第7条前四项以外）',
      note: '对一般工贸项目最常用。duty条号待核。',
      rows: [row('单位', '首次即可', mayAlso(between(5000, 30_000)), { order: '责令限期改正' })],
    },
    [
      violation('STS-30-1', '一般建设项目没有安全设施设计', { duty: [safetyFacilities(10)], item: 1 }),
      violation('STS-30-2', '一般建设项目安全设施设计未组织审查并形成书面报告', {
        duty: [safetyFacilities(16)],
        item: 2,
      }),
      violation('STS-30-3', '一般建设项目施工单位未按安全设施设计施工', { duty: [safetyFacilities(18)], item: 3 }),
      violation('STS-30-4', '一般建设项目投入使用前安全设施未经竣工验收合格并形成书面报告', {
        duty: [safetyFacilities(23)],
        item: 4,
      }),
    ],
  ),
];
