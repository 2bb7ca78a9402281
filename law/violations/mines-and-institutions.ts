/** Mines（62号令, 38号令） and institutions that assess and test（1号令）. */

import {
  between,
  clause,
  crime,
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

const tailings = placesIn('尾矿库安全监督管理规定');
const outsourcing = placesIn('非煤矿山外包工程安全管理暂行办法');

const underOutsourcing: UnderStatute = {
  statute: '非煤矿山外包工程安全管理暂行办法',
  version: '总局令第62号，第78号修正',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '非煤矿山发包单位',
  verified: 'memory',
};

const underTailings: UnderStatute = {
  statute: '尾矿库安全监督管理规定',
  version: '总局令第38号，第78号修正',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '尾矿库',
  verified: 'memory',
};

const underInstitutions: UnderStatute = {
  statute: '安全评价检测检验机构管理办法',
  version: '应急管理部令第1号（2026-05-28第20号令修订，施行日未核）',
  authority: '县级以上应急管理部门（按职责分工）',
  industry: '安全评价检测检验机构',
  verified: 'memory',
};

/** 62号令 */
export const outsourcingViolations: readonly Violation[] = [
  ...clause(
    underOutsourcing,
    {
      at: [33],
      verified: 'secondary',
      source: '86mdo.com 2013发布稿摘要(2–3万元)',
      rows: [row('单位', '首次即可', must(between(20_000, 30_000)), { order: '责令改正' })],
    },
    [
      violation('WBGC-33', '发包单位违章指挥或强令承包单位冒险作业', {
        duty: [outsourcing(6)],
        countyUse: '少用',
        crimes: [crime(134, { paragraph: 2 })],
      }),
    ],
  ),
  ...clause(
    underOutsourcing,
    {
      at: [34],
      industry: '非煤矿山发包、承包单位',
      rows: [
        row('单位', '首次即可', may(upTo(50_000)), { order: '责令限期改正' }),
        row('直接负责的主管人员和其他直接责任人员', '首次即可', may(upTo(10_000))),
        noFine('单位', '逾期未改正', { order: '责令停产停业整顿' }),
      ],
    },
    [
      violation('WBGC-34', '发包与承包、总包与分项承包未签订安全生产管理协议', {
        duty: [outsourcing(8)],
        also: [safetyLaw(103, 2)],
        countyPower: 'none',
        countyUse: '被上位法替代',
        ...supersededOn('2021-09-01', 'AQSCF-103-2a'),
      }),
    ],
  ),
  ...clause(
    underOutsourcing,
    {
      at: [35],
      countyUse: '少用',
      rows: [row('单位', '首次即可', mustAlso(between(10_000, 30_000)), { order: '责令限期改正', others: ['警告'] })],
    },
    [
      violation('WBGC-35-1', '发包单位未对承包单位实施安全监督检查或考核', { duty: [outsourcing(10)], item: 1 }),
      violation('WBGC-35-2', '发包单位未将承包单位及项目部纳入安全管理体系', { duty: [outsourcing(11)], item: 2 }),
      violation('WBGC-35-3', '发包单位未进行外包工程技术交底或提供资料', { duty: [outsourcing(13)], item: 3 }),
    ],
  ),
];

/** 38号令 */
export const tailingsViolations: readonly Violation[] = [
  ...clause(
    underTailings,
    { at: [39], rows: [row('单位', '首次即可', mustAlso(between(10_000, 30_000)), { others: ['警告'] })] },
    [
      violation('WKK-39', '违反尾矿库安全管理规定（第8条2款、19–22、24、26、29条1款）', {
        duty: [tailings(19)],
        countyUse: '少用',
      }),
    ],
  ),
  ...clause(
    underTailings,
    { at: [41], rows: [row('单位', '首次即可', mustAlso(between(30_000, 30_000)), { others: ['警告'] })] },
    [violation('WKK-41', '不主动实施尾矿库闭库', { duty: [tailings(28)], countyUse: '少用' })],
  ),
];

/** 1号令 */
export const institutionViolations: readonly Violation[] = [
  ...clause(
    underInstitutions,
    {
      at: [30],
      countyUse: '偶用',
      note: '1号令文本凭记忆；应急管理部令第20号（2026-05-28公布）已修订，施行日与现行条文未核，不得直接使用。',
      rows: [
        row('机构', '首次即可', mayAlso(upTo(10_000)), { order: '责令改正或者限期改正', others: ['警告'] }),
        row('机构', '逾期未改正', must(between(10_000, 30_000))),
        row('相关责任人', '逾期未改正', must(between(1000, 5000))),
        row('机构', '情节严重', must(between(10_000, 30_000))),
        row('相关责任人', '情节严重', must(between(5000, 10_000))),
      ],
    },
    [
      violation('APJG-30-8', '机构项目组组长及勘验负责人不到现场', { item: 8 }),
      violation('APJG-30-9', '机构检测检验人员不到现场', { item: 9 }),
      violation('APJG-30-10', '机构安全评价报告存在重大疏漏但尚未造成重大损失', { item: 10 }),
      violation('APJG-30-11', '机构检测检验报告存在重大疏漏但尚未造成重大损失', { item: 11 }),
    ],
  ),
];
