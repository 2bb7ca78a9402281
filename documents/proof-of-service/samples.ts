/** Sample papers: four papers of a case handed over, one left after a refusal, a preview. */

import type { Sample } from '../shared/sample.ts';
import { address, base, firm, inkAssets, inkOf, longestFirm, sealedOn } from '../shared/sample.ts';
import { standingExplanations, type ProofOfServicePaper } from './paper.ts';

const servers = [inkOf('刘建明'), inkOf('陈晓芸')];

function handed(name: string, number: string, time: string): ProofOfServicePaper['papers'][number] {
  return { name, number, recipient: inkOf('邱小兵'), place: '该公司办公室', time, manner: '直接', servers };
}

const usual: ProofOfServicePaper = {
  ...base,
  number: '（康）应急回〔2026〕31号',
  matter: `${firm}特种作业人员未取得相应资格上岗作业、未采取措施消除事故隐患案`,
  addressee: firm,
  address,
  papers: [
    handed('行政处罚告知书', '（康）应急罚告〔2026〕9号', '2026年7月9日15时20分'),
    handed('听证告知书', '（康）应急听告〔2026〕6号', '2026年7月9日15时20分'),
    handed('行政处罚决定书', '（康）应急罚〔2026〕8号', '2026年7月22日10时05分'),
    handed('不予行政处罚决定书', '（康）应急不罚〔2026〕3号', '2026年7月22日10时05分'),
  ],
  remarks: '邱小兵系该公司负责收件的生产副总经理，授权委托书存卷第75页。',
  attestor: { signature: { kind: 'none' }, date: '／' },
  signOff: sealedOn('2026年7月22日'),
  copiesNote: standingExplanations,
};

const left: ProofOfServicePaper = {
  ...usual,
  number: '（康）应急回〔2026〕102号',
  matter: '对隆木木业的安全生产监督检查',
  addressee: longestFirm,
  papers: [
    {
      ...handed('责令限期整改指令书', '（康）应急责改〔2026〕104号', '2026年6月16日16时50分'),
      recipient: { kind: 'declined' },
      manner: '留置',
    },
  ],
  remarks:
    '该公司车间主任温建军以“老板不在”为由拒绝签收，执法人员将文书留置于该公司办公室，执法记录仪文件20260616-1650。',
  attestor: { signature: inkOf('郭春生'), date: '2026年6月16日' },
  signOff: sealedOn('2026年6月16日'),
};

const previewed: ProofOfServicePaper = {
  ...usual,
  draft: true,
  preview: true,
  focus: 'remarks',
  number: { before: '（康）应急回〔2026〕', hint: '签发时取号', after: '号' },
  signOff: { ...sealedOn('2026年7月22日'), seal: 'none' },
};

const ink = inkAssets('郭春生');

export const samples: Sample<ProofOfServicePaper>[] = [
  { name: 'usual', paper: usual, assets: ink, pages: 1 },
  { name: 'left', paper: left, assets: ink, pages: 1 },
  { name: 'preview', paper: previewed, assets: ink, pages: 1 },
];
