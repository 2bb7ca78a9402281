/** Sample papers: approved, refused with the longest name, a preview. */

import type { Sample } from '../shared/sample.ts';
import { base, firm, inkAssets, inkOf, longestFirm } from '../shared/sample.ts';
import type { ExtensionApprovalPaper } from './paper.ts';

const approved: ExtensionApprovalPaper = {
  ...base,
  number: '（康）应急延审〔2026〕2号',
  applicant: firm,
  uscc: '91360703MA39K4T02N',
  telephone: '138 0000 0021',
  original: '《责令限期整改指令书》（（康）应急责改〔2026〕12号）',
  originalDeadline: '2026年6月24日',
  appliedOn: '2026年6月20日',
  items: '第1项：砂光车间2台宽带砂光机连接除尘系统的风管未设置火花探测消除装置（重大事故隐患）',
  requestedUntil: '2026年7月10日',
  inTime: [
    { label: '是', chosen: true },
    { label: '否', chosen: false },
  ],
  reasons: '装置须按风管口径定制，供货单位书面承诺2026年7月3日交货，安装调试约需5日。',
  interimMeasures: '两台砂光机及其除尘系统继续停止使用；每班清扫积尘；禁止动火；安全管理员谢㛃每日检查并记录。',
  verification: '2026年6月22日到现场核查：设备已断电上锁，采购合同和交货承诺属实，清扫记录连续。',
  opinions: {
    handler: {
      text: '理由属实，延期期间的措施能够保证安全，建议同意延长至2026年7月10日。',
      signatures: [inkOf('刘建明'), inkOf('陈晓芸')],
      date: '2026年6月22日',
    },
    unitHead: { text: '拟同意，报局领导审批。', signatures: [inkOf('张志强')], date: '2026年6月22日' },
    organHead: { text: '同意。', signatures: [inkOf('肖国平')], date: '2026年6月23日' },
  },
  remarks: '无',
};

const refused: ExtensionApprovalPaper = {
  ...approved,
  number: '（康）应急延审〔2026〕11号',
  applicant: longestFirm,
  items: '第4项：3处未设置明显的安全警示标志',
  reasons: '安全警示标志的制作尚未询价。',
  interimMeasures: '无',
  verification: '警示标志可以即时购置，不存在客观上不能按期整改的情形。申请人赖𬭚对此无异议。',
  opinions: {
    ...approved.opinions,
    handler: {
      text: '不具备延期理由，建议不同意延期。',
      signatures: [inkOf('刘建明'), inkOf('陈晓芸')],
      date: '2026年6月22日',
    },
    organHead: { text: '不同意延期，按原期限整改。', signatures: [inkOf('肖国平')], date: '2026年6月23日' },
  },
};

const waiting = { text: { hint: '待填写' }, signatures: [{ kind: 'unsigned' as const }], date: { hint: '签名时填写' } };

const previewed: ExtensionApprovalPaper = {
  ...approved,
  draft: true,
  preview: true,
  focus: 'verification',
  number: { before: '（康）应急延审〔2026〕', hint: '签发时取号', after: '号' },
  verification: { hint: '待核查' },
  opinions: { handler: waiting, unitHead: waiting, organHead: waiting },
};

const ink = inkAssets('张志强', '肖国平');

export const samples: Sample<ExtensionApprovalPaper>[] = [
  { name: 'approved', paper: approved, assets: ink, pages: 1 },
  { name: 'refused', paper: refused, assets: ink, pages: 1 },
  { name: 'preview', paper: previewed, assets: {}, pages: 1 },
];
