/** 生产安全事故报告和调查处理条例（493号令） and 生产安全事故信息报告和处置办法（21号令）. */

import {
  between,
  clause,
  crime,
  must,
  mustAlso,
  ofIncome,
  placesIn,
  row,
  supersededOn,
  upTo,
  violation,
  type DeclaredViolation,
  type UnderStatute,
} from './declare.ts';
import type { FineForm, Violation } from './violation.ts';

const accidentRegulation = placesIn('生产安全事故报告和调查处理条例');

const underAccidentRegulation: UnderStatute = {
  statute: '生产安全事故报告和调查处理条例',
  version: '国务院令第493号',
  authority: '应急管理部门',
  industry: '事故发生单位',
  verified: 'text',
};

const underAccidentReports: UnderStatute = {
  statute: '生产安全事故信息报告和处置办法',
  version: '总局令第21号',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '各行业',
  verified: 'secondary',
  source: '中新网2009-06-18发布稿(金额一致;条号凭记忆)',
};

const outOfUse = { countyPower: 'none', countyUse: '不再适用' } as const;

/** 第三十七条 */
function ofUnit(level: string, item: number, fine: FineForm): DeclaredViolation {
  const rows = [row('单位', '导致事故', must(fine))];
  const since = supersededOn('2021-09-01', `AQSCF-114-${String(item)}`);
  const name = `事故发生单位对${level}负有责任（已被安全生产法114条替代）`;
  return violation(`SGTL-37-${String(item)}`, name, { item, rows, ...since });
}

/** 第三十八条 */
function ofHead(level: string, item: number, percent: number): DeclaredViolation {
  const rows = [row('主要负责人', '导致事故', must(ofIncome(percent)))];
  const since = supersededOn('2021-09-01', `AQSCF-95-${String(item)}`);
  const name = `主要负责人未履职导致${level}（已被安全生产法95条替代）`;
  return violation(`SGTL-38-${String(item)}`, name, { item, rows, ...since });
}

/** 493号令 */
export const accidentReportViolations: readonly Violation[] = [
  ...clause(
    underAccidentRegulation,
    {
      at: [36],
      note: '单位幅度细分见14号令第十三条（第1–5项），个人见第十一条、第十二条。',
      rows: [
        row('单位', '导致事故', must(between(1_000_000, 5_000_000))),
        row('主要负责人、直接负责的主管人员和其他直接责任人员', '导致事故', must(ofIncome(60, 100))),
      ],
    },
    [
      violation('SGTL-36-1', '事故发生单位及有关人员谎报或者瞒报事故', {
        duty: [accidentRegulation(4, 1), accidentRegulation(9, 1)],
        item: 1,
        crimes: [crime(139, { inserted: 1 })],
      }),
      violation('SGTL-36-2', '事故发生单位及有关人员伪造或者故意破坏事故现场', {
        duty: [accidentRegulation(16, 1)],
        item: 2,
      }),
      violation('SGTL-36-3', '事故发生单位及有关人员转移、隐匿资金、财产或销毁证据、资料', {
        duty: [accidentRegulation(16, 1)],
        item: 3,
        crimes: [crime(307)],
      }),
      violation('SGTL-36-4', '事故发生单位及有关人员拒绝接受调查或拒绝提供有关情况、资料', {
        duty: [accidentRegulation(26, 1)],
        item: 4,
      }),
      violation('SGTL-36-5', '事故发生单位及有关人员在事故调查中作伪证或指使他人作伪证', {
        duty: [accidentRegulation(26, 2)],
        item: 5,
      }),
      violation('SGTL-36-6', '事故发生单位及有关人员事故发生后逃匿', {
        duty: [accidentRegulation(14), accidentRegulation(26, 2)],
        item: 6,
      }),
    ],
  ),
  ...clause(
    underAccidentRegulation,
    {
      at: [35],
      note: '安全生产法2021年第110条已提高到60%–100%，上位法优先，一般不再适用本条幅度。',
      rows: [row('主要负责人', '导致事故', must(ofIncome(40, 80)))],
    },
    [
      violation('SGTL-35-1a', '主要负责人不立即组织事故抢救', {
        duty: [accidentRegulation(14)],
        item: 1,
        countyPower: 'none',
        ...supersededOn('2021-09-01', 'AQSCF-110-1a'),
      }),
      violation('SGTL-35-2a', '主要负责人迟报事故', {
        duty: [accidentRegulation(9, 1)],
        item: 2,
        countyPower: 'none',
        ...supersededOn('2021-09-01', 'AQSCF-110-2c'),
      }),
      violation('SGTL-35-2b', '主要负责人漏报事故', {
        duty: [accidentRegulation(9, 1)],
        item: 2,
        note: '漏报：14号令第十一条第2项仍适用40%–60%/60%–80%。',
      }),
      violation('SGTL-35-3', '主要负责人在事故调查处理期间擅离职守', {
        duty: [accidentRegulation(26, 2)],
        item: 3,
        countyPower: 'none',
        ...supersededOn('2021-09-01', 'AQSCF-110-1b'),
      }),
    ],
  ),
  ...clause(
    underAccidentRegulation,
    {
      at: [37],
      ...outOfUse,
      note: '安全生产法114条（上位法、新法）幅度已取代，系统内只作留档。',
    },
    [
      ofUnit('一般事故', 1, between(100_000, 200_000)),
      ofUnit('较大事故', 2, between(200_000, 500_000)),
      ofUnit('重大事故', 3, between(500_000, 2_000_000)),
      ofUnit('特别重大事故', 4, between(2_000_000, 5_000_000)),
    ],
  ),
  ...clause(
    underAccidentRegulation,
    {
      at: [38],
      ...outOfUse,
      note: '安全生产法95条（2021）比例为40%/60%/80%/100%，本条只作留档。',
    },
    [ofHead('一般事故', 1, 30), ofHead('较大事故', 2, 40), ofHead('重大事故', 3, 60), ofHead('特别重大事故', 4, 80)],
  ),
];

/** 21号令 */
export const accidentInformationViolations: readonly Violation[] = [
  ...clause(
    underAccidentReports,
    { at: [25], rows: [row('单位', '首次即可', mustAlso(upTo(30_000)), { others: ['警告'] })] },
    [violation('XXBG-25', '对较大涉险事故迟报、漏报、谎报或者瞒报')],
  ),
];
