/** Sample papers: signed for on arrival, declined by a party with a very long name, a preview. */

import type { Sample } from '../shared/sample.ts';
import { address, base, checkCode, firm, inkAssets, inkOf, longestFirm, sealedOn } from '../shared/sample.ts';
import { standingConduct, type InspectionNoticePaper } from './paper.ts';

const usual: InspectionNoticePaper = {
  ...base,
  number: '（康）应急检通〔2026〕18号',
  inspectee: firm,
  legalBasis: '《中华人民共和国安全生产法》第六十二条第二款、第六十五条第一款',
  taskSource: '2026年度安全生产监督检查计划（双随机）',
  period: '2026年6月10日9时至12时',
  place: address,
  matters: '粉尘防爆、特种作业持证、隐患排查治理与通报、安全警示标志、危险化学品储存使用',
  officers: '刘建明（执法证号14070316021）、陈晓芸（执法证号14070316035）',
  assistants: '协助人员2人，不实施检查',
  frequency: '公布的年度上限2次，本次为本年度第1次',
  materials: '安全生产责任制和培训档案、隐患排查治理台账、特种作业操作证、除尘系统设计与验收资料',
  conduct: standingConduct,
  supervisionTelephone: '0797-6600012、12345',
  contact: { name: '陈晓芸', telephone: '0797-6600000' },
  receipt: { signature: inkOf('邱小兵'), time: '2026年6月10日9时05分' },
  signOff: sealedOn('2026年6月9日'),
  qr: checkCode,
  copiesNote: '本文书一式两份：一份交被检查单位，一份存档。',
};

const declined: InspectionNoticePaper = {
  ...usual,
  number: '（康）应急检通〔2026〕1021号',
  inspectee: longestFirm,
  matters:
    '全员安全生产责任制和安全生产规章制度、操作规程的建立与落实；粉尘防爆；特种作业持证；隐患排查治理与通报；安全警示标志；危险化学品储存使用；有限空间作业；应急预案与演练',
  receipt: { signature: { kind: 'declined' }, time: '2026年6月10日9时05分' },
};

const previewed: InspectionNoticePaper = {
  ...usual,
  draft: true,
  preview: true,
  focus: 'matters',
  number: { before: '（康）应急检通〔2026〕', hint: '签发时取号', after: '号' },
  receipt: { signature: { kind: 'unsigned' }, time: { byHand: true } },
  signOff: { ...sealedOn('2026年6月9日'), seal: 'none' },
};

export const samples: Sample<InspectionNoticePaper>[] = [
  { name: 'usual', paper: usual, assets: inkAssets(), pages: 1 },
  { name: 'declined', paper: declined, assets: inkAssets(), pages: 2 },
  { name: 'preview', paper: previewed, assets: {}, pages: 1 },
];
