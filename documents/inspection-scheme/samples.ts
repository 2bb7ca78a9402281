/** Sample papers: the usual one with five assignments, a long one with the rarest names, a preview. */

import type { Sample } from '../shared/sample.ts';
import { address, base, firm, inkAssets, inkOf, longestFirm } from '../shared/sample.ts';
import type { InspectionSchemePaper } from './paper.ts';

const usual: InspectionSchemePaper = {
  ...base,
  number: '（康）应急检查〔2026〕18号',
  inspectee: firm,
  address,
  contact: '邱小兵（生产副总经理）',
  telephone: '138 0000 0033',
  industry: '木质家具制造（粉尘涉爆）',
  type: '日常检查（计划内）',
  period: '2026年6月10日9时至12时',
  method: '现场检查、查阅资料',
  places: '砂光车间、机修间、底漆房、面漆房、危险化学品中间仓库、成品仓库',
  officers: '刘建明（带队，14070316021）、陈晓芸（记录，14070316035）',
  assistants: '技术检查员1人、镜坝镇1人，共2人',
  profile:
    '有限责任公司，2021年8月成立，从业人员126人；年产实木床、柜4万套；宽带砂光机2台、除尘系统1套；水性漆与硝基漆并用，中间仓库存漆料不超过1昼夜用量；安全生产标准化三级，有效期至2027年3月；不构成危险化学品重大危险源；上次检查2025年5月，遗留问题0项。',
  content: '粉尘防爆、特种作业持证、隐患排查治理与通报、安全警示标志、危险化学品储存使用，共5个方面23项，详见附件。',
  otherMatters: '涂装区按要求消除静电后进入；不影响企业正常生产；问题当场告知。',
  author: { signature: inkOf('陈晓芸'), date: '2026年6月8日' },
  leader: { signature: inkOf('刘建明'), date: '2026年6月8日' },
  endorsement: {
    opinion: '分工明确，检查内容与计划一致，同意报批。',
    signature: inkOf('张志强'),
    date: '2026年6月8日',
  },
  approval: { opinion: '同意按本方案检查。', signature: inkOf('肖国平'), date: '2026年6月9日' },
  remarks: '无',
  assignments: [
    {
      matter: '粉尘防爆',
      content: '除尘系统锁气卸灰、泄爆、火花探测消除；20区电气；积尘清扫',
      place: '砂光车间',
      method: '除尘系统设计与验收资料、清扫记录；现场查看、拍照',
      officer: '刘建明',
      adjustment: '无',
    },
    {
      matter: '特种作业持证',
      content: '焊接与热切割、低压电工持证及复审',
      place: '机修间、配电房',
      method: '特种作业操作证、花名册；联网查询',
      officer: '陈晓芸',
      adjustment: '无',
    },
    {
      matter: '隐患排查治理',
      content: '排查记录、治理闭环、向从业人员通报',
      place: '会议室',
      method: '2026年1月至5月台账、公示栏照片；询问',
      officer: '陈晓芸',
      adjustment: '无',
    },
    {
      matter: '安全警示标志',
      content: '较大危险因素场所、设施设备的标志',
      place: '底漆房、面漆房、中间仓库',
      method: '较大危险因素清单；逐处核对',
      officer: '刘建明',
      adjustment: '无',
    },
    {
      matter: '危险化学品储存使用',
      content: '漆料、稀释剂限量、通风、防静电、防泄漏；气瓶间距',
      place: '中间仓库、机修间',
      method: '出入库台账、安全技术说明书；现场测量',
      officer: '刘建明',
      adjustment: '增加气瓶',
    },
  ],
};

const long: InspectionSchemePaper = {
  ...usual,
  number: '（康）应急检查〔2026〕219号',
  inspectee: longestFirm,
  contact: '谢㛃（安全总监）',
  officers: '刘建明（带队，14070316021）、钟䶮（记录，14070316035）、赖𬭚（14070316048）、邱烺（14070316052）',
  assignments: [...usual.assignments, ...usual.assignments, ...usual.assignments],
};

const previewed: InspectionSchemePaper = {
  ...usual,
  draft: true,
  preview: true,
  focus: 'otherMatters',
  number: { before: '（康）应急检查〔2026〕', hint: '签发时取号', after: '号' },
  author: { signature: { kind: 'unsigned' }, date: { hint: '签名时填写' } },
  approval: { opinion: { hint: '待审批' }, signature: { kind: 'unsigned' }, date: { hint: '签名时填写' } },
};

const ink = inkAssets('张志强', '肖国平');

export const samples: Sample<InspectionSchemePaper>[] = [
  { name: 'usual', paper: usual, assets: ink, pages: 2 },
  { name: 'long', paper: long, assets: ink, pages: 3 },
  { name: 'preview', paper: previewed, assets: ink, pages: 2 },
];
