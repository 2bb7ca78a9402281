/** The crimes of accidents: C1, C2, C4 to C7, C12. Their numbers are those of `consequences.ts`. */

import { all, any } from '../condition/condition.ts';
import { criminalLaw, interpretation2015, interpretation2022 } from './basis.ts';
import { causation, commonAggravated, commonStart } from './consequences.ts';
import { papers, yesNo, type Crime, type CrimeElement } from './crime.ts';

const accidentViolations = ['AQSCF-114-1', 'AQSCF-114-2', 'AQSCF-114-3', 'AQSCF-114-4'];
const personInChargeViolations = ['AQSCF-95-1', 'AQSCF-95-2', 'AQSCF-95-3', 'AQSCF-95-4', 'AQSCF-96-ACC'];

/** What proves the post of a person. */
const postPapers = papers({
  appointment: '任职文件、岗位职责、劳动合同',
  controlPapers: '出资、实际控制关系的材料（工商登记、资金往来、证言）',
});

const inProduction: CrimeElement = {
  kind: '行为',
  title: '在生产、作业中违反有关安全管理的规定',
  basis: criminalLaw(134, 1),
  questions: yesNo({
    inProduction: '事故发生在生产、作业中？',
    brokeSafetyRules: '违反了安全管理的法律、规章、标准或者本单位规程（写明条款）？',
  }),
  condition: all('inProduction', 'brokeSafetyRules'),
  evidence: papers({
    brokenRules: '被违反的规定、规程文本',
    sceneRecord: '现场勘验笔录、照片、视频',
    statements: '在场人员询问笔录',
  }),
};

const responsibilityAccident: Crime = {
  ref: 'C1',
  title: '重大责任事故罪',
  basis: criminalLaw(134, 1),
  elements: [
    {
      kind: '主体',
      title: '负有组织、指挥、管理职责的人员，或者直接从事生产、作业的人员',
      basis: interpretation2015(1),
      questions: yesNo({
        productionRole: '该人是负有组织、指挥、管理职责的负责人、管理人员、实际控制人、投资人，或者一线作业人员？',
      }),
      condition: { fact: 'productionRole' },
      evidence: postPapers,
    },
    inProduction,
    causation,
  ],
  start: commonStart,
  aggravated: commonAggravated,
  sentence: '三年以下有期徒刑或者拘役；情节特别恶劣的三年以上七年以下有期徒刑',
  hasCriminalFine: false,
  road: '移送公安机关',
  violationRefs: [
    ...accidentViolations,
    ...personInChargeViolations,
    ...['AQSCF-93-2', 'AQSCF-107', 'AQSCF-110-1a', 'AQSCF-103-1a', 'AQSCF-103-1b'],
    ...['AQSCF-101-3a', 'AQSCF-101-3b', 'AQSCF-101-3c', 'AQSCF-101-3d', 'AQSCF-101-3e'],
  ],
};

const forcedOperation: Crime = {
  ref: 'C2',
  title: '强令、组织他人违章冒险作业罪',
  basis: criminalLaw(134, 2),
  elements: [
    {
      kind: '主体',
      title: '负有组织、指挥、管理职责的负责人、管理人员、实际控制人、投资人（不含普通作业人员）',
      basis: interpretation2015(2),
      questions: yesNo({ commandingRole: '该人负有组织、指挥或者管理职责？' }),
      condition: { fact: 'commandingRole' },
      evidence: postPapers,
    },
    {
      kind: '行为',
      title: '强令他人违章冒险作业，或者明知存在重大事故隐患而不排除、仍冒险组织作业',
      basis: interpretation2022(1),
      questions: yesNo({
        forcedByThreat: '以威逼、胁迫、恐吓等手段强制他人违章作业？',
        forcedByPower: '利用组织、指挥、管理职权强制他人违章作业？',
        majorHazardLeft: '存在重大事故隐患（有标准条款号）没有排除，或者加以掩盖？',
        operationOrganised: '在隐患排除前仍组织他人作业？',
      }),
      condition: any('forcedByThreat', 'forcedByPower', all('majorHazardLeft', 'operationOrganised')),
      evidence: papers({
        orderToWork: '指令、会议纪要、聊天记录、排班表',
        statements: '在场人员询问笔录',
        majorHazardFinding: '重大事故隐患的认定材料（标准条款号、司法鉴定或者地市级以上部门意见）',
      }),
    },
    {
      kind: '主观',
      title: '明知存在事故隐患、继续作业存在危险',
      basis: interpretation2022(1),
      questions: yesNo({ knewDanger: '有证据证明该人作业前知道这一隐患？' }),
      condition: { fact: 'knewDanger' },
      evidence: papers({ knowledgeProof: '明知的证据：检查记录签收、整改指令签收、会议纪要、聊天记录' }),
    },
    causation,
  ],
  start: { ...commonStart, basis: interpretation2015(6, 2) },
  aggravated: { ...commonAggravated, basis: interpretation2015(7, 2) },
  sentence: '五年以下有期徒刑或者拘役；情节特别恶劣的五年以上有期徒刑',
  hasCriminalFine: false,
  road: '移送公安机关',
  violationRefs: [...accidentViolations, 'AQSCF-102', 'WFCF-45-2', 'WBGC-33'],
};

const safetyConditions: Crime = {
  ref: 'C4',
  title: '重大劳动安全事故罪',
  basis: criminalLaw(135),
  elements: [
    {
      kind: '主体',
      title: '对安全设施、安全条件负有责任的主管人员和其他直接责任人员',
      basis: interpretation2015(3),
      questions: yesNo({
        facilityRole: '该人是负责人、管理人员、实际控制人、投资人，或者负有设施管理、维护职责的人员？',
      }),
      condition: { fact: 'facilityRole' },
      evidence: postPapers,
    },
    {
      kind: '行为',
      title: '安全生产设施或者安全生产条件不符合国家规定',
      basis: criminalLaw(135),
      questions: yesNo({ facilitiesUnlawful: '安全设施或者安全条件不符合国家规定（写明标准、条款）？' }),
      condition: { fact: 'facilitiesUnlawful' },
      evidence: papers({
        facilityAppraisal: '设施检测、鉴定意见',
        designPapers: '设计、验收文件',
        sceneRecord: '现场勘验笔录、照片、视频',
      }),
    },
    causation,
  ],
  start: commonStart,
  aggravated: commonAggravated,
  sentence: '三年以下有期徒刑或者拘役；情节特别恶劣的三年以上七年以下有期徒刑',
  hasCriminalFine: false,
  road: '移送公安机关',
  violationRefs: [
    ...accidentViolations,
    ...personInChargeViolations,
    ...['AQSCF-93-2', 'AQSCF-98-1', 'AQSCF-98-2a', 'AQSCF-98-2b', 'AQSCF-98-3', 'AQSCF-98-4', 'AQSCF-99-6'],
    ...['AQSCF-103-1a', 'AQSCF-103-1b'],
    ...['WHPF-99-1', 'WHPF-99-2a', 'WHPF-99-2b', 'WHPF-99-3', 'WHPF-99-4', 'WHPF-99-5'],
  ],
};

const dangerousGoods: Crime = {
  ref: 'C5',
  title: '危险物品肇事罪',
  basis: criminalLaw(136),
  elements: [
    {
      kind: '行为',
      title: '违反爆炸性、易燃性、放射性、毒害性、腐蚀性物品的管理规定，在生产、储存、运输、使用中',
      basis: criminalLaw(136),
      questions: yesNo({
        dangerousGoods: '涉及爆炸性、易燃性、放射性、毒害性、腐蚀性物品？',
        brokeGoodsRules: '违反了这些物品的管理规定（写明条款）？',
        goodsInUse: '事故发生在生产、储存、运输、使用中？',
      }),
      condition: all('dangerousGoods', 'brokeGoodsRules', 'goodsInUse'),
      evidence: papers({
        goodsAppraisal: '物品名称、危险性的鉴定或者安全技术说明书',
        brokenRules: '被违反的规定、规程文本',
        sceneRecord: '现场勘验笔录、照片、视频',
      }),
    },
    causation,
  ],
  start: commonStart,
  aggravated: commonAggravated,
  sentence: '三年以下有期徒刑或者拘役；后果特别严重的三年以上七年以下有期徒刑',
  hasCriminalFine: false,
  road: '移送公安机关',
  violationRefs: [
    ...accidentViolations,
    ...['AQSCF-100', 'AQSCF-101-1a', 'AQSCF-101-1b'],
    ...['WHP-75-1a', 'WHP-75-1b', 'WHP-75-1c', 'WHPF-98-1a', 'WHPF-98-1b', 'WHPF-98-1c', 'WHPF-98-3'],
  ],
};

const engineeringAccident: Crime = {
  ref: 'C6',
  title: '工程重大安全事故罪',
  basis: criminalLaw(137),
  elements: [
    {
      kind: '主体',
      title: '建设、设计、施工、监理单位的直接责任人员',
      basis: criminalLaw(137),
      questions: yesNo({ buildingRole: '该人是建设、设计、施工或者工程监理单位的直接责任人员？' }),
      condition: { fact: 'buildingRole' },
      evidence: postPapers,
    },
    {
      kind: '行为',
      title: '违反国家规定，降低工程质量标准',
      basis: criminalLaw(137),
      questions: yesNo({ qualityLowered: '违反国家规定降低了工程质量标准？' }),
      condition: { fact: 'qualityLowered' },
      evidence: papers({ qualityAppraisal: '工程质量鉴定意见', designPapers: '设计、验收文件' }),
    },
    causation,
  ],
  start: { ...commonStart, basis: interpretation2015(6, 3) },
  aggravated: { ...commonAggravated, basis: interpretation2015(7, 3) },
  sentence: '五年以下有期徒刑或者拘役，并处罚金；后果特别严重的五年以上十年以下有期徒刑，并处罚金',
  hasCriminalFine: true,
  road: '线索转送主管部门',
  violationRefs: ['AQSCF-103-3b'],
  note: '多由住房和城乡建设部门查处，本机关转送线索',
};

const fireResponsibility: Crime = {
  ref: 'C7',
  title: '消防责任事故罪',
  basis: criminalLaw(139),
  elements: [
    {
      kind: '行为',
      title: '违反消防管理法规，经消防监督机构通知改正而拒绝执行',
      basis: criminalLaw(139),
      questions: yesNo({
        brokeFireRules: '违反消防管理法规？',
        fireNoticeRefused: '经消防监督机构通知采取改正措施而拒绝执行？',
      }),
      condition: all('brokeFireRules', 'fireNoticeRefused'),
      evidence: papers({ fireNotice: '消防监督机构的改正通知及送达材料', refusalProof: '拒绝执行的证据' }),
    },
    causation,
  ],
  start: commonStart,
  aggravated: commonAggravated,
  sentence: '三年以下有期徒刑或者拘役；后果特别严重的三年以上七年以下有期徒刑',
  hasCriminalFine: false,
  road: '线索转送主管部门',
  violationRefs: ['AQSCF-105-2b'],
  note: '线索转消防救援机构、公安机关',
};

const rescueObstructed: Crime = {
  ref: 'C12',
  title: '故意杀人罪、故意伤害罪（阻挠抢救、隐藏遗弃被害人）',
  basis: criminalLaw(232),
  elements: [
    {
      kind: '行为',
      title: '事故发生后故意阻挠抢救致人死亡、重伤，或者为逃避追究将被害人隐藏、遗弃，致其死亡或者重度残疾',
      basis: interpretation2015(10),
      questions: yesNo({
        rescueHindered: '事故发生后故意阻挠抢救，造成人员死亡或者重伤？',
        victimHidden: '为逃避法律追究，将被害人隐藏、遗弃，致其得不到救助而死亡或者重度残疾？',
      }),
      condition: any('rescueHindered', 'victimHidden'),
      evidence: papers({
        rescueTimeline: '抢救过程的时间记录、通话和视频',
        injuryAppraisal: '死亡证明、伤情鉴定意见',
        statements: '在场人员询问笔录',
      }),
    },
  ],
  sentence: '依照刑法第二百三十二条、第二百三十四条的规定',
  hasCriminalFine: false,
  road: '移送公安机关',
  violationRefs: ['AQSCF-110-1a', 'AQSCF-110-2a', 'FKGD-11-1'],
};

export const accidentCrimes: readonly Crime[] = [
  responsibilityAccident,
  forcedOperation,
  safetyConditions,
  dangerousGoods,
  engineeringAccident,
  fireResponsibility,
  rescueObstructed,
];
