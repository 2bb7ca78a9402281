/** Sample papers: agreed, refused with remedies and the longest name, a preview. */

import type { Sample } from '../shared/sample.ts';
import {
  base,
  checkCode,
  firm,
  inkAssets,
  longestFirm,
  officers,
  party,
  remedies,
  sealedOn,
} from '../shared/sample.ts';
import type { ResumptionReviewPaper } from './paper.ts';

const usual: ResumptionReviewPaper = {
  ...base,
  number: '（康）应急恢审〔2026〕3号',
  inspectee: firm,
  original: {
    decidedOn: '2026年6月10日',
    number: '（康）应急现决〔2026〕7号',
    measure: '停止使用SG-01、SG-02两台宽带砂光机及其连接的除尘系统',
  },
  application: {
    appliedOn: '2026年6月24日',
    materials: '恢复使用申请书1份，火花探测消除装置采购合同、安装验收和调试报告各1份，整改前后照片12张。',
  },
  visitedOn: '2026年6月25日',
  dangers: [
    {
      number: '1',
      problem: '砂光机连接除尘系统的风管未设置火花探测消除装置',
      state: 'SG-01、SG-02支管各安装1套，主风管安装1套；调试报告齐全；现场试验2次，均在0.3秒内动作',
      opinion: '已排除',
    },
    {
      number: '2',
      problem: '焊工黄家顺无特种作业操作证上岗',
      state: '黄家顺已调离；焊接由持证人员邓国华承担，证件经平台查询有效',
      opinion: '已排除',
    },
  ],
  outcome: {
    kind: 'agreed',
    object: '使用SG-01、SG-02两台宽带砂光机及其连接的除尘系统',
    from: '2026年6月26日8时',
    conditions: '你单位应当保持火花探测消除装置正常运行，每班检查并记录。',
  },
  officers,
  party: { ...party, date: '2026年6月25日' },
  signOff: sealedOn('2026年6月25日'),
  qr: checkCode,
  copiesNote: '本文书一式两份：一份交被审查单位，一份存档。',
};

const refused: ResumptionReviewPaper = {
  ...usual,
  number: '（康）应急恢审〔2026〕14号',
  inspectee: longestFirm,
  dangers: [
    {
      number: '1',
      problem: '砂光机连接除尘系统的风管未设置火花探测消除装置',
      state: '支管已安装，主风管尚未安装；未提交调试报告；安全管理员谢㛃陈述装置订货未到',
      opinion: '未排除',
    },
  ],
  outcome: {
    kind: 'refused',
    object: '使用SG-01、SG-02两台宽带砂光机及其连接的除尘系统',
    reasons: '主风管未设置火花探测消除装置，重大事故隐患尚未排除。',
    remedies,
  },
  party: { signature: { kind: 'declined' }, date: '2026年6月25日' },
};

const previewed: ResumptionReviewPaper = {
  ...usual,
  draft: true,
  preview: true,
  focus: 'outcome.from',
  number: { before: '（康）应急恢审〔2026〕', hint: '签发时取号', after: '号' },
  officers: officers.map((officer) => ({ ...officer, signature: { kind: 'unsigned' } })),
  party: { signature: { kind: 'unsigned' }, date: { byHand: true } },
  signOff: { ...sealedOn('2026年6月25日'), seal: 'none' },
};

export const samples: Sample<ResumptionReviewPaper>[] = [
  { name: 'agreed', paper: usual, assets: inkAssets(), pages: 1 },
  { name: 'refused', paper: refused, assets: inkAssets(), pages: 1 },
  { name: 'preview', paper: previewed, assets: {}, pages: 1 },
];
