/** Rules about chemicals of the ministry: trade, registration, use, construction projects. */

import { between, clause, may, must, noFine, placesIn, row, upTo, violation, type UnderStatute } from './declare.ts';
import type { Violation } from './violation.ts';

const useLicences = placesIn('危险化学品安全使用许可证实施办法');
const chemicalTrade = placesIn('危险化学品经营许可证管理办法');

const underChemicalTrade: UnderStatute = {
  statute: '危险化学品经营许可证管理办法',
  version: '总局令第55号，第79号修正',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '危险化学品经营',
  verified: 'memory',
};

const underRegistration: UnderStatute = {
  statute: '危险化学品登记管理办法',
  version: '总局令第53号',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '危险化学品生产、进口',
  verified: 'memory',
};

const underUseLicences: UnderStatute = {
  statute: '危险化学品安全使用许可证实施办法',
  version: '总局令第57号，第79号、第89号修正',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '化工（使用许可范围）',
  verified: 'memory',
};

const underChemicalProjects: UnderStatute = {
  statute: '危险化学品建设项目安全监督管理办法',
  version: '总局令第45号，第79号修正',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '危险化学品建设项目',
  verified: 'memory',
};

/** 55号令 */
export const chemicalTradeRuleViolations: readonly Violation[] = [
  ...clause(
    underChemicalTrade,
    {
      at: [32],
      rows: [
        noFine('单位', '首次即可', { order: '责令改正' }),
        noFine('单位', '逾期未改正', { order: '责令停产停业整顿', others: ['吊销经营许可证（整顿后仍不具备）'] }),
      ],
    },
    [violation('WHJY-32', '取得经营许可证后不再具备安全生产条件', { duty: [chemicalTrade(6)] })],
  ),
  ...clause(
    underChemicalTrade,
    {
      at: [33],
      rows: [
        row('单位', '首次即可', must(upTo(10_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', must(between(10_000, 30_000))),
      ],
    },
    [
      violation('WHJY-33', '应申请变更而未申请危险化学品经营许可证变更', {
        duty: [chemicalTrade(14), chemicalTrade(16)],
        countyUse: '常用（加油站等）',
        note: 'duty第14条（名称、主要负责人、注册地址、储存设施变更20个工作日内申请）已见摘录；罚则第33条凭记忆。',
      }),
    ],
  ),
];

/** 53号令 */
export const registrationViolations: readonly Violation[] = [
  ...clause(
    underRegistration,
    { at: [30], countyUse: '偶用', rows: [row('单位', '首次即可', may(upTo(30_000)), { order: '责令改正' })] },
    [
      violation('WHDJ-30-1', '登记企业未提供应急咨询服务或不符合规定', { item: 1 }),
      violation('WHDJ-30-2', '登记企业名称、地址、应急咨询电话变化未按时变更登记', { item: 2 }),
      violation('WHDJ-30-3', '登记企业登记证期满未复核换证继续生产或进口', { item: 3 }),
      violation('WHDJ-30-4', '登记企业转让、冒用、使用伪造登记证或不如实填报', { item: 4 }),
      violation('WHDJ-30-5', '登记企业拒绝、阻挠登记机构现场核查', { item: 5 }),
    ],
  ),
];

/** 57号令 */
export const useLicenceViolations: readonly Violation[] = [
  ...clause(
    underUseLicences,
    { at: [39], rows: [row('单位', '首次即可', must(between(10_000, 30_000)), { order: '责令限期办理变更' })] },
    [
      violation('WHSY-39', '使用许可企业主要负责人、名称等变更未按时申请变更', {
        duty: [useLicences(24)],
        countyUse: '少用',
      }),
    ],
  ),
];

/** 45号令 */
export const chemicalProjectViolations: readonly Violation[] = [
  ...clause(
    underChemicalProjects,
    {
      at: [38],
      countyUse: '偶用',
      rows: [
        row('单位', '首次即可', may(upTo(10_000)), { order: '责令改正' }),
        row('单位', '逾期未改正', must(between(10_000, 30_000))),
      ],
    },
    [
      violation('WHJS-38-1', '危险化学品建设项目安全设施竣工后未进行检验、检测', { item: 1 }),
      violation('WHJS-38-2', '危险化学品建设项目申请安全审查时提供虚假文件、资料', { item: 2 }),
      violation('WHJS-38-3', '危险化学品建设项目未组织研究或未制定周密试生产方案即试生产', { item: 3 }),
      violation('WHJS-38-4', '危险化学品建设项目未组织专家审查试生产方案、确认试生产条件', { item: 4 }),
    ],
  ),
];
