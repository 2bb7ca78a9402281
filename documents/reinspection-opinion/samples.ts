/** Sample papers: five items, one of them partly done; a refusal with the longest name; many items; a preview. */

import type { Sample } from '../shared/sample.ts';
import { base, checkCode, firm, inkAssets, longestFirm, officers, party, sealedOn } from '../shared/sample.ts';
import type { ReinspectionOpinionPaper } from './paper.ts';

const items: ReinspectionOpinionPaper['items'] = [
  {
    number: '1',
    problem: '砂光机风管未设置火花探测消除装置（重大事故隐患）',
    state: 'SG-01、SG-02支管各安装1套，主风管安装1套，出具调试报告；现场试验2次动作正常',
    opinion: '已整改',
  },
  {
    number: '2',
    problem: '焊工黄家顺无证上岗（重大事故隐患）',
    state: '黄家顺已调离；焊接由持证人员邓国华承担，证件经平台查询有效',
    opinion: '已整改',
  },
  {
    number: '3',
    problem: '6条隐患排查治理情况未通报',
    state: '6月12日公示栏张贴，6月15日职工大会通报，有签到表',
    opinion: '已整改',
  },
  {
    number: '4',
    problem: '3处未设置安全警示标志',
    state: '底漆房、面漆房已设置；中间仓库操作位已设置，南侧入口1块尚未设置',
    opinion: '部分整改',
  },
  { number: '5', problem: '气瓶间距不足5米', state: '分开放置，实测间距6.2米，设防倾倒装置', opinion: '已整改' },
];

const usual: ReinspectionOpinionPaper = {
  ...base,
  number: '（康）应急复查〔2026〕9号',
  inspectee: firm,
  original: {
    decidedOn: '2026年6月10日',
    kind: '责令限期整改',
    number: '（康）应急责改〔2026〕12号',
    deadline: '2026年6月24日',
  },
  items,
  conclusion:
    '5项问题中4项已整改、1项部分整改。第4项剩余部分责令于2026年6月26日前整改完毕。恢复使用SG-01、SG-02两台宽带砂光机的申请，审查意见另行作出。',
  officers,
  party: { ...party, date: '2026年6月25日' },
  signOff: sealedOn('2026年6月25日'),
  qr: checkCode,
  copiesNote: '本文书一式两份：一份交被复查单位，一份存档。',
};

const many: ReinspectionOpinionPaper = {
  ...usual,
  number: '（康）应急复查〔2026〕118号',
  inspectee: longestFirm,
  items: [...items, ...items, ...items].map((item, index) => ({ ...item, number: String(index + 1) })),
  conclusion: '15项问题中12项已整改、3项部分整改。谢㛃、钟䶮、赖𬭚、邱烺已完成培训。',
  party: { signature: { kind: 'declined' }, date: '2026年6月25日' },
};

const previewed: ReinspectionOpinionPaper = {
  ...usual,
  draft: true,
  preview: true,
  focus: 'items.3.state',
  number: { before: '（康）应急复查〔2026〕', hint: '签发时取号', after: '号' },
  conclusion: { hint: '逐项填写后生成' },
  officers: officers.map((officer) => ({ ...officer, signature: { kind: 'unsigned' } })),
  party: { signature: { kind: 'unsigned' }, date: { byHand: true } },
  signOff: { ...sealedOn('2026年6月25日'), seal: 'none' },
};

export const samples: Sample<ReinspectionOpinionPaper>[] = [
  { name: 'usual', paper: usual, assets: inkAssets(), pages: 1 },
  { name: 'many', paper: many, assets: inkAssets(), pages: 2 },
  { name: 'preview', paper: previewed, assets: {}, pages: 1 },
];
