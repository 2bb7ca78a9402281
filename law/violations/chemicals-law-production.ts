/** 危险化学品安全法第一百零一条: pipelines, labels, data sheets, storage, registration. */

import { between, clause, may, must, noFine, placesIn, row, upTo, violation } from './declare.ts';
import { underChemicalsLaw } from './under-statutes.ts';
import type { Violation } from './violation.ts';

const here = placesIn('危险化学品安全法');

/** 第一百零一条 */
export const chemicalProductionViolations: readonly Violation[] = [
  ...clause(
    underChemicalsLaw,
    {
      at: [101, 1],
      industry: '危险化学品生产、进口',
      note: '港口经营人由港口行政管理部门处罚（2款）。首次为“可以处”，非强制。',
      rows: [
        row('单位', '首次即可', may(upTo(100_000)), { order: '责令限期改正' }),
        row('单位', '逾期未改正', must(between(100_000, 200_000))),
        row('直接负责的主管人员和其他直接责任人员', '逾期未改正', must(between(20_000, 50_000))),
        noFine('单位', '情节严重', { order: '责令停产停业整顿' }),
      ],
    },
    [
      violation('WHPF-101-1a', '生产、进口企业未提供中文安全技术说明书', { duty: [here(31, 1)], item: 1 }),
      violation('WHPF-101-1b', '生产、进口企业未在包装上粘贴、印刷、拴挂中文安全标签', {
        duty: [here(31, 1)],
        item: 1,
      }),
      violation('WHPF-101-2', '中文安全技术说明书、安全标签与产品不符或不符合国家标准', {
        duty: [here(31, 1)],
        item: 2,
      }),
      violation('WHPF-101-3', '发现新的危险特性不立即公告或不及时修订说明书、标签', { duty: [here(31, 2)], item: 3 }),
      violation('WHPF-101-4a', '未对敷设的危险化学品管道设置明显标志', {
        duty: [here(28, 2)],
        item: 4,
        industry: '危险化学品生产、储存',
      }),
      violation('WHPF-101-4b', '未对危险化学品管道定期检查、检测、巡护', {
        duty: [here(28, 2)],
        item: 4,
        industry: '危险化学品生产、储存',
      }),
      violation('WHPF-101-5', '危及管道安全的施工未书面通知、未共同制定预案和防护措施，或管道单位未派人指导', {
        duty: [here(28, 3)],
        item: 5,
        industry: '施工单位、管道单位',
      }),
      violation('WHPF-101-6a', '生产企业从业人员未满足国家规定的学历要求', {
        duty: [here(29, 2)],
        item: 6,
        industry: '危险化学品生产',
      }),
      violation('WHPF-101-6b', '生产企业从业人员未接受安全教育培训或未经考核合格上岗', {
        duty: [here(29, 2)],
        item: 6,
        industry: '危险化学品生产',
      }),
      violation('WHPF-101-7', '包装物、容器材质及包装型式规格等与性质用途不相适应', {
        duty: [here(32, 2)],
        item: 7,
        industry: '危险化学品',
      }),
      violation('WHPF-101-8', '未明确责任人、岗位职责和操作规程（过程安全管理）', {
        duty: [here(35)],
        item: 8,
        industry: '危险化学品生产、储存、使用从事生产',
      }),
      violation('WHPF-101-9a', '未按规定装备自动控制系统和安全仪表系统', {
        duty: [here(36)],
        item: 9,
        industry: '危险化学品生产、储存、使用从事生产',
        majorHazard: 'maybe',
      }),
      violation('WHPF-101-9b', '未建立安全风险监测预警系统或未与政府部门互联互通', {
        duty: [here(36)],
        item: 9,
        industry: '危险化学品生产、储存、使用从事生产',
      }),
      violation('WHPF-101-10a', '未在作业场所和安全设施、设备上设置明显安全警示标志', {
        duty: [here(37, 2)],
        item: 10,
        industry: '危险化学品生产、储存、使用',
      }),
      violation('WHPF-101-10b', '未在作业场所设置通信、报警装置并处于适用状态', {
        duty: [here(38, 1)],
        item: 10,
        industry: '危险化学品生产、储存、使用',
      }),
      violation('WHPF-101-11a', '专用储存场所未设专人管理', {
        duty: [here(41, 1)],
        item: 11,
        industry: '危险化学品储存',
      }),
      violation('WHPF-101-11b', '剧毒或构成重大危险源的未实行双人收发、双人保管，或收发记录保存少于3年', {
        duty: [here(41, 1)],
        item: 11,
        industry: '危险化学品储存',
      }),
      violation('WHPF-101-12', '储存单位未建立出入库核查、登记制度', {
        duty: [here(42, 1)],
        item: 12,
        industry: '危险化学品储存',
      }),
      violation('WHPF-101-13', '专用储存场所未设置明显标志', {
        duty: [here(43, 1)],
        item: 13,
        industry: '危险化学品储存',
      }),
      violation('WHPF-101-14', '未经小试、中试、工业化试验的新工艺直接用于生产，或转让时未提供安全论证报告', {
        duty: [here(44)],
        item: 14,
        industry: '研制开发单位',
      }),
      violation('WHPF-101-15', '未向从业人员提供安全技术说明书、标签或未告知使用方法、应急措施', {
        duty: [here(51, 1)],
        item: 15,
        industry: '危险化学品使用',
      }),
      violation('WHPF-101-16a', '经营没有安全技术说明书、安全标签的危险化学品', {
        duty: [here(57, 1)],
        item: 16,
        industry: '危险化学品生产、经营',
      }),
      violation('WHPF-101-16b', '擅自更改安全技术说明书、安全标签', {
        duty: [here(57, 1)],
        item: 16,
        industry: '危险化学品生产、经营',
      }),
      violation('WHPF-101-17a', '不办理危险化学品登记', { duty: [here(86, 1)], item: 17 }),
      violation('WHPF-101-17b', '危险特性或其他登记内容变更不办理登记变更', { duty: [here(86, 3)], item: 17 }),
    ],
  ),
];
