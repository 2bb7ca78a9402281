/** Sample papers: approved, an urgent one with the longest name approved afterwards, a preview before any opinion. */

import type { Sample } from '../shared/sample.ts';
import { address, base, firm, inkAssets, inkOf, longestFirm } from '../shared/sample.ts';
import type { InspectionApprovalPaper } from './paper.ts';

const usual: InspectionApprovalPaper = {
  ...base,
  number: '（康）应急检审〔2026〕18号',
  inspectee: firm,
  uscc: '91360703MA39K4T02N',
  industry: '木质家具制造（C2110）',
  address,
  representative: '钟䶮',
  telephone: '138 0000 0021',
  taskSource: '《南康区应急管理局2026年度安全生产监督检查计划》第38号任务（双随机抽取，抽取记录20260601-03）',
  legalBasis:
    '《中华人民共和国安全生产法》第六十二条第二款、第六十五条第一款；《中华人民共和国行政处罚法》第四十二条、第五十五条',
  types: [
    { label: '日常', chosen: true },
    { label: '专项', chosen: false },
    { label: '个案', chosen: false },
  ],
  methods: [
    { label: '现场', chosen: true },
    { label: '非现场', chosen: false },
  ],
  matters: '粉尘防爆；特种作业人员持证；隐患排查治理与通报；安全警示标志；危险化学品储存使用',
  period: '2026年6月10日9时至12时',
  officers: '刘建明（14070316021）、陈晓芸（14070316035），证件均有效；无应当回避的情形',
  assistants: '2人，不实施检查',
  frequency: '已查0次；上限2次',
  jointInspection: '否（无可合并事项）',
  advanceNotice: [
    { label: '告知', chosen: true },
    { label: '不告知', chosen: false },
  ],
  opinions: {
    handler: {
      text: '该企业列入年度计划，未超出频次上限，人员符合要求，建议实施检查。',
      signatures: [inkOf('刘建明'), inkOf('陈晓芸')],
      date: '2026年6月8日',
    },
    unitHead: {
      text: '检查事项、人员、时间合适，拟同意，报局领导审批。',
      signatures: [inkOf('张志强')],
      date: '2026年6月8日',
    },
    organHead: { text: '同意。', signatures: [inkOf('肖国平')], date: '2026年6月9日' },
  },
  remarks: '无',
};

const urgent: InspectionApprovalPaper = {
  ...usual,
  number: '（康）应急检审〔2026〕219号',
  inspectee: longestFirm,
  representative: '赖𬭚',
  taskSource: '举报（12350转办，线索编号20260609-02）：喷漆车间存放大量硝基稀释剂，正在动火作业',
  types: [
    { label: '日常', chosen: false },
    { label: '专项', chosen: false },
    { label: '个案', chosen: true },
  ],
  advanceNotice: [
    { label: '告知', chosen: false },
    { label: '不告知', chosen: true },
  ],
  remarks: '情况紧急，2026年6月10日8时40分经肖国平电话同意后实施检查，同日补办审批。',
};

const waiting = { text: { hint: '待填写' }, signatures: [{ kind: 'unsigned' as const }], date: { hint: '签名时填写' } };

const previewed: InspectionApprovalPaper = {
  ...usual,
  draft: true,
  preview: true,
  focus: 'frequency',
  number: { before: '（康）应急检审〔2026〕', hint: '签发时取号', after: '号' },
  opinions: { ...usual.opinions, unitHead: waiting, organHead: waiting },
};

const ink = inkAssets('张志强', '肖国平');

export const samples: Sample<InspectionApprovalPaper>[] = [
  { name: 'usual', paper: usual, assets: ink, pages: 1 },
  { name: 'urgent', paper: urgent, assets: ink, pages: 1 },
  { name: 'preview', paper: previewed, assets: ink, pages: 1 },
];
