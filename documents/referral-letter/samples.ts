/** Sample papers: a problem found in an inspection, a case with the rarest names, a preview. */

import type { Sample } from '../shared/sample.ts';
import { base, checkCode, inkAssets, inkOf, longestFirm, sealedOn, shortFirm } from '../shared/sample.ts';
import type { ReferralLetterPaper } from './paper.ts';

const problem: ReferralLetterPaper = {
  ...base,
  number: '（康）应急移〔2026〕5号',
  kind: 'problem',
  receiver: '赣州市南康区消防救援大队',
  facts: [
    `本机关于2026年6月10日对${shortFirm}进行安全生产监督检查时发现：该厂成品仓库占用、堵塞疏散通道，剩余宽度约0.6米；仓库内设置员工宿舍2间，住宿人员4人。`,
    '本机关已当场责令该厂立即疏通通道，并告知该厂将上述情况移送有关部门。',
  ],
  legalBasis: '《中华人民共和国安全生产法》第六十九条',
  materials: [
    { name: '现场检查记录', copies: '1', pages: '2', remarks: '复印件，已核对' },
    { name: '现场照片', copies: '1', pages: '4', remarks: '原始载体存本机关' },
    { name: '询问笔录', copies: '1', pages: '3', remarks: '复印件，已核对' },
  ],
  senders: [inkOf('刘建明'), inkOf('陈晓芸')],
  sentAt: '2026年6月12日15时',
  receivedBy: inkOf('李志伟'),
  receivedAt: '2026年6月12日15时20分',
  issuer: inkOf('肖国平'),
  telephone: '0797-6600000',
  signOff: sealedOn('2026年6月12日'),
  qr: checkCode,
  copiesNote: '本文书一式两份：一份交受移送机关，一份存档。',
};

const ofCase: ReferralLetterPaper = {
  ...problem,
  number: '（康）应急移〔2026〕6号',
  kind: 'case',
  receiver: '赣州市市场监督管理局南康分局',
  facts: [
    `本机关于2026年6月23日立案调查的${longestFirm}涉嫌未按规定使用特种设备一案，经调查核实：2026年3月至6月，该公司使用未经定期检验的叉车3台、储气罐2只从事生产，操作人员谢㛃、钟䶮、赖𬭚、邱烺未取得特种设备作业人员证。`,
    '上述行为涉嫌违反《中华人民共和国特种设备安全法》的有关规定，不属于本机关管辖。本机关尚未作出行政处罚决定。',
  ],
  legalBasis: '《中华人民共和国行政处罚法》第二十三条',
  materials: [
    { name: '立案审批表', copies: '1', pages: '1', remarks: '复印件，已核对' },
    { name: '现场检查记录及照片', copies: '1', pages: '9', remarks: '复印件，已核对' },
    { name: '询问笔录', copies: '4', pages: '14', remarks: '原件' },
    { name: '设备铭牌照片', copies: '5', pages: '5', remarks: '无' },
    { name: '从业人员花名册', copies: '1', pages: '6', remarks: '复印件，已核对' },
    { name: '证据清单', copies: '1', pages: '1', remarks: '无' },
  ],
};

const previewed: ReferralLetterPaper = {
  ...problem,
  draft: true,
  preview: true,
  focus: 'facts.0',
  number: { before: '（康）应急移〔2026〕', hint: '签发时取号', after: '号' },
  senders: [{ kind: 'unsigned' }],
  sentAt: { hint: '送件时填写' },
  receivedBy: { kind: 'unsigned' },
  receivedAt: { byHand: true },
  issuer: { kind: 'unsigned' },
  signOff: { ...sealedOn('2026年6月12日'), seal: 'none' },
};

const ink = inkAssets('李志伟', '肖国平');

export const samples: Sample<ReferralLetterPaper>[] = [
  { name: 'problem', paper: problem, assets: ink, pages: 1 },
  { name: 'case', paper: ofCase, assets: ink, pages: 2 },
  { name: 'preview', paper: previewed, assets: {}, pages: 1 },
];
