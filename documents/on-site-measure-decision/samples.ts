/** Sample papers: the usual one, one measure with the rarest names and a refusal, a preview. */

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
import { standingRelease, type OnSiteMeasureDecisionPaper } from './paper.ts';

const usual: OnSiteMeasureDecisionPaper = {
  ...base,
  number: '（康）应急现决〔2026〕7号',
  inspectee: firm,
  inspectedOn: '2026年6月10日',
  findings: [
    {
      number: '1',
      text: '砂光车间2台宽带砂光机（设备编号SG-01、SG-02）连接除尘系统的风管未设置火花探测消除装置，对照《工贸企业重大事故隐患判定标准》（应急管理部令第10号）第十一条第八项，属重大事故隐患。',
    },
    {
      number: '2',
      text: '机修间焊工黄家顺1人未取得特种作业操作证（焊接与热切割作业），正在从事焊接作业，对照前述判定标准第三条第二项，属重大事故隐患。',
    },
  ],
  legalBasis: '《中华人民共和国安全生产法》第六十五条第一款第三项',
  measures: [
    { number: '1', text: '自2026年6月10日10时30分起，停止使用砂光车间SG-01、SG-02两台宽带砂光机及其连接的除尘系统。' },
    { number: '2', text: '立即停止黄家顺的焊接作业，撤出机修间动火区域。' },
  ],
  release: standingRelease,
  remedies,
  officers,
  party: { ...party, date: '2026年6月10日10时30分' },
  signOff: sealedOn('2026年6月10日'),
  qr: checkCode,
  copiesNote: '本文书一式两份：一份交被检查单位，一份存档。',
};

const declined: OnSiteMeasureDecisionPaper = {
  ...usual,
  number: '（康）应急现决〔2026〕108号',
  inspectee: longestFirm,
  findings: [
    { number: '1', text: '谢㛃、钟䶮、赖𬭚、邱烺4人在未经检测的有限空间（污水调节池）内作业，现场无监护人员。' },
  ],
  measures: [{ number: '1', text: '自2026年6月10日10时30分起，从污水调节池撤出全部作业人员，停止有限空间作业。' }],
  party: { signature: { kind: 'declined' }, date: '2026年6月10日10时50分' },
};

const previewed: OnSiteMeasureDecisionPaper = {
  ...usual,
  draft: true,
  preview: true,
  focus: 'measures.0.text',
  number: { before: '（康）应急现决〔2026〕', hint: '签发时取号', after: '号' },
  officers: officers.map((officer) => ({ ...officer, signature: { kind: 'unsigned' } })),
  party: { signature: { kind: 'unsigned' }, date: { byHand: true } },
  signOff: { ...sealedOn('2026年6月10日'), seal: 'none' },
};

export const samples: Sample<OnSiteMeasureDecisionPaper>[] = [
  { name: 'usual', paper: usual, assets: inkAssets(), pages: 1 },
  { name: 'declined', paper: declined, assets: inkAssets(), pages: 1 },
  { name: 'preview', paper: previewed, assets: {}, pages: 1 },
];
