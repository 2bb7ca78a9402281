/** Sample papers: agreed with interim measures, refused with the longest name, a preview. */

import type { Sample } from '../shared/sample.ts';
import { base, checkCode, firm, longestFirm, remedies, sealedOn } from '../shared/sample.ts';
import type { ExtensionReplyPaper } from './paper.ts';

const agreed: ExtensionReplyPaper = {
  ...base,
  number: '（康）应急延复〔2026〕2号',
  inspectee: firm,
  original: { decidedOn: '2026年6月10日', number: '（康）应急责改〔2026〕12号', deadline: '2026年6月24日' },
  application: {
    appliedOn: '2026年6月20日',
    items: '1',
    until: '2026年7月10日',
    reasons: '火花探测消除装置须按风管口径定制，供货单位书面承诺2026年7月3日交货，安装调试约需5日。',
  },
  outcome: {
    kind: 'agreed',
    items: '1',
    until: '2026年7月10日',
    interimMeasures: [
      { number: '1', text: '装置验收合格并经本机关审查同意前，SG-01、SG-02两台宽带砂光机及其除尘系统继续停止使用。' },
      { number: '2', text: '砂光车间每班清扫积尘并记录，车间内禁止动火作业。' },
      { number: '3', text: '由安全管理员谢㛃每日检查上述措施的落实情况，检查记录留存备查。' },
    ],
  },
  contact: { name: '陈晓芸', telephone: '0797-6600000' },
  signOff: sealedOn('2026年6月23日'),
  qr: checkCode,
  copiesNote: '本文书一式两份：一份交申请单位，一份存档。',
};

const refused: ExtensionReplyPaper = {
  ...agreed,
  number: '（康）应急延复〔2026〕11号',
  inspectee: longestFirm,
  application: {
    appliedOn: '2026年6月22日',
    items: '4',
    until: '2026年8月31日',
    reasons: '安全警示标志的制作尚未询价。',
  },
  outcome: {
    kind: 'refused',
    reasons: '安全警示标志可以即时购置，不存在客观上不能按期整改的情形，也未提出延期期间的安全措施。',
    remedies,
  },
};

const previewed: ExtensionReplyPaper = {
  ...agreed,
  draft: true,
  preview: true,
  focus: 'outcome.until',
  number: { before: '（康）应急延复〔2026〕', hint: '签发时取号', after: '号' },
  signOff: { organ: base.organ, date: { hint: '签发日' }, seal: 'none' },
};

export const samples: Sample<ExtensionReplyPaper>[] = [
  { name: 'agreed', paper: agreed, assets: {}, pages: 1 },
  { name: 'refused', paper: refused, assets: {}, pages: 1 },
  { name: 'preview', paper: previewed, assets: {}, pages: 1 },
];
