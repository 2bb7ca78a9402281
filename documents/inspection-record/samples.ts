/** Sample papers: five findings signed page by page, a refusal with its witness, one visit without findings, a preview. */

import type { Sample } from '../shared/sample.ts';
import { address, base, firm, inkAssets, inkOf, longestFirm } from '../shared/sample.ts';
import type { InspectionRecordPaper } from './paper.ts';

const law = '违反《中华人民共和国安全生产法》';

const usual: InspectionRecordPaper = {
  ...base,
  number: '（康）应急检记〔2026〕18号',
  inspectee: firm,
  uscc: '91360703MA39K4T02N',
  telephone: '138 0000 0021',
  address,
  representative: { name: '钟䶮', office: '总经理' },
  inCharge: { name: '邱小兵', office: '生产副总经理' },
  places: '砂光车间、机修间、底漆房、面漆房、危险化学品中间仓库、成品仓库',
  period: '2026年6月10日9时08分至11时46分',
  officers: [
    { name: '刘建明', certificate: '14070316021' },
    { name: '陈晓芸', certificate: '14070316035' },
  ],
  answer: { text: '看清楚了，不申请回避。', signature: inkOf('邱小兵') },
  account: [
    '2026年6月10日9时08分，执法人员刘建明、陈晓芸到达该单位，向现场负责人邱小兵出示执法证件，送达《行政检查通知书》（（康）应急检通〔2026〕18号），说明来意和检查事项。检查由邱小兵、安全管理员谢㛃全程陪同，按《现场检查方案》（（康）应急检查〔2026〕18号）逐项进行，全程音像记录（执法记录仪编号NK-0107，文件20260610-0908至20260610-1146）。检查23项，其中合格18项、不合格5项、不适用0项、未查0项。不合格项如下：',
  ],
  findings: [
    {
      number: '1',
      title: '除尘风管未设置火花探测消除装置',
      text: `砂光车间2台宽带砂光机（设备编号SG-01、SG-02，型号SR-RP1300）正在砂光作业，其连接除尘系统的主风管及支管均未设置火花探测消除装置。除尘系统设计资料第7页亦未见该项设计。${law}第四十一条第二款；对照《工贸企业重大事故隐患判定标准》（应急管理部令第10号）第十一条第八项，属重大事故隐患。证据：照片1至照片6，设计资料复印件1份。处置：现场处理措施决定、限期整改。`,
    },
    {
      number: '2',
      title: '特种作业人员无证上岗',
      text: `机修间黄家顺正在使用电弧焊机（编号HJ-03）焊接设备支架，现场未能出示特种作业操作证，经全国特种作业操作证查询平台查询，无其取证记录。${law}第三十条第一款；对照前述判定标准第三条第二项，属重大事故隐患。证据：照片7至照片9，查询截图1份，花名册复印件1份。处置：现场处理措施决定、限期整改。`,
    },
    {
      number: '3',
      title: '隐患排查治理情况未通报',
      text: `该单位2026年4月至5月排查事故隐患6条，均已治理并有记录，但未以职工大会、公示栏等任何方式向从业人员通报。${law}第四十一条第二款。证据：台账复印件4页，公示栏照片10。处置：限期整改。`,
    },
    {
      number: '4',
      title: '未设置安全警示标志',
      text: `底漆房、面漆房、危险化学品中间仓库3处入口及操作位均未设置明显的安全警示标志，该3处列入该单位较大危险因素清单。${law}第三十五条。证据：照片11至照片16，清单复印件1份。处置：限期整改。`,
    },
    {
      number: '5',
      title: '气瓶间距不足',
      text: `机修间氧气瓶1只、乙炔瓶1只同处放置，实测间距2.1米，不符合该单位《气焊气割安全操作规程》第8条“不小于5米”的规定。${law}第四十一条第二款。证据：照片17、照片18。处置：当场改正，11时20分复核已分开放置。`,
    },
  ],
  closing: ['除上述问题外，本次所查其余18项未发现问题（检查项目表附后，共2页）。'],
  ending: {
    kind: 'signed',
    opinion: inkOf('以上检查情况属实无异议'),
    party: inkOf('邱小兵'),
    partyDate: '2026年6月10日',
    accompanist: inkOf('谢㛃'),
  },
  officerSignatures: [inkOf('刘建明'), inkOf('陈晓芸')],
  officersDate: '2026年6月10日',
  recorder: inkOf('陈晓芸'),
  foot: { officers: [inkOf('刘建明'), inkOf('陈晓芸')], party: inkOf('邱小兵') },
  copiesNote: '本记录一式两份：一份交被检查单位，一份存档。修改处须由被检查单位现场负责人签名或者按指印。',
};

const { foot: _unsigned, ...withoutFoot } = usual;

const declined: InspectionRecordPaper = {
  ...withoutFoot,
  number: '（康）应急检记〔2026〕21号',
  inCharge: { name: '温建军', office: '车间主任' },
  period: '2026年6月16日14时30分至16时45分',
  answer: { text: '不回答。', signature: { kind: 'declined' } },
  findings: [
    ...usual.findings.slice(0, 3),
    {
      number: '4',
      title: '安全出口锁闭',
      text: `烘干车间东侧安全出口于作业时间被铁链锁闭，车间内有从业人员7人。${law}第四十二条第二款。证据：照片9至照片12，执法记录仪文件20260616-1512。处置：当场开锁，限期整改。`,
    },
  ],
  closing: ['除上述问题外，本次所查其余14项未发现问题。'],
  ending: {
    kind: 'declined',
    circumstances:
      '2026年6月16日16时20分，执法人员将本记录交该单位现场负责人温建军阅看并宣读，告知其可以在意见栏写明异议及理由。温建军阅看后表示“先问过老板再说”，不书写意见，不签名，也不说明其他理由。执法人员已当场告知拒绝签字的法律后果。上述过程有执法记录仪文件20260616-1620为证，并邀请在场的龙回镇新和村村民委员会工作人员郭春生见证。执法人员于当日16时45分将情况向本机关负责人肖国平报告。',
    opinion: '拒绝填写（理由见上）',
    partyDate: '2026年6月16日',
    certificates: '14070316021、14070316048',
    attestor: {
      signature: inkOf('郭春生'),
      date: '2026年6月16日',
      from: '龙回镇新和村村民委员会，137 0000 0058',
      statement: inkOf('我在现场看到他没有签字'),
    },
  },
  officerSignatures: [inkOf('刘建明'), inkOf('曾祥福')],
  officersDate: '2026年6月16日',
  recorder: inkOf('曾祥福'),
  copiesNote: '本记录一式两份：一份交被检查单位（拒绝签收的，留置并记录），一份存档。',
};

const clean: InspectionRecordPaper = {
  ...withoutFoot,
  number: '（康）应急检记〔2026〕3号',
  inspectee: longestFirm,
  representative: { name: '赖𬭚', office: '董事长' },
  account: [
    '2026年3月4日9时08分，执法人员刘建明、陈晓芸到达该单位，向现场负责人邱小兵出示执法证件，说明来意和检查事项。检查18项，其中合格18项、不合格0项、不适用0项、未查0项。',
  ],
  findings: [],
  closing: ['本次检查未发现问题。'],
  ending: {
    kind: 'signed',
    opinion: '以上检查情况属实，无异议。',
    party: { kind: 'unsigned' },
    partyDate: { byHand: true },
    accompanist: { kind: 'none' },
  },
  officerSignatures: [{ kind: 'unsigned' }],
  officersDate: { byHand: true },
  recorder: { kind: 'unsigned' },
};

const previewed: InspectionRecordPaper = {
  ...usual,
  draft: true,
  preview: true,
  focus: 'findings.0.text',
  number: { before: '（康）应急检记〔2026〕', hint: '签发时取号', after: '号' },
  period: { hint: '离场时填写' },
};

const ink = inkAssets('以上检查情况属实无异议', '谢㛃', '曾祥福', '郭春生', '我在现场看到他没有签字');

export const samples: Sample<InspectionRecordPaper>[] = [
  { name: 'signed', paper: usual, assets: ink, pages: 2 },
  { name: 'declined', paper: declined, assets: ink, pages: 2 },
  { name: 'clean', paper: clean, assets: ink, pages: 1 },
  { name: 'preview', paper: previewed, assets: ink, pages: 2 },
];
