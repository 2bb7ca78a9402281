/** Sample papers: the usual one, twelve findings over two pages, one finding with the longest name, a preview. */

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
import type { RectificationOrderPaper } from './paper.ts';

const five = [
  '砂光车间2台宽带砂光机（设备编号SG-01、SG-02）连接除尘系统的风管未设置火花探测消除装置（重大事故隐患）。',
  '机修间焊工黄家顺1人未取得特种作业操作证（焊接与热切割作业），上岗从事焊接作业（重大事故隐患）。',
  '2026年4月至5月自行排查治理的6条事故隐患，未向从业人员通报。',
  '底漆房、面漆房、危险化学品中间仓库3处未设置明显的安全警示标志。',
  '机修间氧气瓶与乙炔瓶同处放置，间距约2米，不足5米。',
];

const twelve = [
  ...five.slice(0, 2),
  '砂光车间除尘系统灰斗锁气卸灰装置停用，现场用编织袋直接接灰（重大事故隐患）。',
  ...five.slice(2),
  '木工车间推台锯（MJ-03）、压刨（MB-01）2台设备的防护罩缺失。',
  '面漆房排风机联锁失效，喷漆作业时未开启排风。',
  '危险化学品中间仓库存放硝基漆稀释剂约620千克，超过该单位规定的1昼夜用量。',
  '2026年新上岗的喷漆工3人未经三级安全教育培训，现场不能说出应急措施。',
  '成品仓库东侧疏散通道被半成品占用，剩余宽度约0.6米。',
  '应急预案自2023年6月备案后未组织演练，无演练记录和评估报告。',
];

function numbered(texts: readonly string[]): RectificationOrderPaper['findings'] {
  return texts.map((text, index) => ({ number: String(index + 1), text }));
}

const usual: RectificationOrderPaper = {
  ...base,
  number: '（康）应急责改〔2026〕12号',
  inspectee: firm,
  findings: numbered(five),
  atOnceItems: '5',
  byDeadline: { items: '1、2、3、4', deadline: '2026年6月24日' },
  remedies,
  officers,
  party,
  signOff: sealedOn('2026年6月10日'),
  qr: checkCode,
  copiesNote: '本文书一式两份：一份交被检查单位，一份存档。',
};

const manyFindings: RectificationOrderPaper = {
  ...usual,
  number: '（康）应急责改〔2026〕13号',
  findings: numbered(twelve),
  atOnceItems: '6、11',
  byDeadline: { items: '1、2、3、4、5、7、8、9、10、12', deadline: '2026年6月24日' },
};

const { atOnceItems: _none, ...withoutAtOnce } = usual;

const oneFinding: RectificationOrderPaper = {
  ...withoutAtOnce,
  number: '（康）应急责改〔2026〕104号',
  inspectee: longestFirm,
  findings: numbered(['喷漆工谢㛃、赖启烺、钟䶮3人未经安全生产教育和培训合格上岗作业。']),
  byDeadline: { items: '1', deadline: '2026年6月24日' },
  party: { signature: { kind: 'declined' }, date: '2026年6月10日' },
};

const previewed: RectificationOrderPaper = {
  ...usual,
  draft: true,
  preview: true,
  focus: 'byDeadline.deadline',
  number: { before: '（康）应急责改〔2026〕', hint: '签发时取号', after: '号' },
  officers: officers.map((officer) => ({ ...officer, signature: { kind: 'unsigned' } })),
  party: { signature: { kind: 'unsigned' }, date: { hint: '签名时填写' } },
  signOff: { ...sealedOn('2026年6月10日'), seal: 'none' },
};

export const samples: Sample<RectificationOrderPaper>[] = [
  { name: 'usual', paper: usual, assets: inkAssets(), pages: 1 },
  { name: 'twelve-findings', paper: manyFindings, assets: inkAssets(), pages: 2 },
  { name: 'one-finding', paper: oneFinding, assets: inkAssets(), pages: 1 },
  { name: 'preview', paper: previewed, assets: {}, pages: 1 },
];
