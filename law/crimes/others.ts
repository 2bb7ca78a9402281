/** False certificates, unsafe products, unlawful trade, forged papers, and what an officer answers for: C9 to C11, C13 to C16. */

import { all, any } from '../condition/condition.ts';
import { yuan } from '../money/fen.ts';
import { criminalLaw, criminalLawFromMemory, interpretation2015, interpretation2022 } from './basis.ts';
import {
  causation,
  deaths,
  deathsAtLeast,
  directLoss,
  injuriesAtLeast,
  lossAtLeast,
  seriousInjuries,
} from './consequences.ts';
import { papers, yesNo, type Crime, type CrimeElement } from './crime.ts';

const intermediary: CrimeElement = {
  kind: '主体',
  title: '承担安全评价、认证、检测、检验等职责的中介组织及其人员',
  basis: criminalLaw(229, 1),
  questions: yesNo({ intermediary: '该单位或者该人承担安全评价、认证、检测、检验等职责？' }),
  condition: { fact: 'intermediary' },
  evidence: papers({ intermediaryPapers: '资质证书、委托合同、收费凭证、人员任职材料' }),
};

const falseCertificate: Crime = {
  ref: 'C9',
  title: '提供虚假证明文件罪',
  basis: criminalLaw(229, 1),
  elements: [
    intermediary,
    {
      kind: '行为',
      title: '故意提供虚假证明文件（伪造、编造、隐瞒重要内容等）',
      basis: interpretation2022(6),
      questions: yesNo({ falseContent: '证明文件有伪造、编造、隐瞒重大风险等虚假内容？' }),
      condition: { fact: 'falseContent' },
      evidence: papers({
        certificate: '证明文件原件及虚假内容对照',
        realState: '现场实际状况的勘验、检测材料',
      }),
    },
    {
      kind: '主观',
      title: '故意',
      basis: interpretation2022(6),
      questions: yesNo({ knewFalse: '有证据证明知道内容虚假仍出具？' }),
      condition: { fact: 'knewFalse' },
      evidence: papers({ knowledgeProof: '明知的证据：检查记录签收、整改指令签收、会议纪要、聊天记录' }),
    },
  ],
  start: {
    title:
      '死亡一人或者重伤三人以上；或者直接经济损失五十万元以上；或者违法所得十万元以上；或者两年内因故意提供虚假证明文件受过两次以上行政处罚又提供',
    basis: interpretation2022(7, 1),
    questions: [
      deaths,
      seriousInjuries,
      directLoss,
      { key: 'illegalGainsFen', question: '违法所得数额？', unit: '分' },
      { key: 'punishedTwoYears', question: '两年内因故意提供虚假证明文件受行政处罚的次数？', unit: '次' },
      ...yesNo({ otherGraveCircumstances: '有其他严重情节？' }),
    ],
    condition: any(
      deathsAtLeast(1),
      injuriesAtLeast(3),
      lossAtLeast(500_000),
      { quantity: 'illegalGainsFen', atLeast: yuan(100_000) },
      { quantity: 'punishedTwoYears', atLeast: 2 },
      'otherGraveCircumstances',
    ),
  },
  aggravated: {
    title:
      '在涉及公共安全的重大工程、项目中提供虚假证明文件，死亡三人或者重伤十人以上，或者直接经济损失五百万元以上，或者其他特别重大损失',
    basis: interpretation2022(7, 2),
    questions: [
      deaths,
      seriousInjuries,
      directLoss,
      ...yesNo({
        publicSafetyProject: '是涉及公共安全的重大工程、项目？',
        otherGreatestLoss: '致使公共财产、国家和人民利益遭受其他特别重大损失？',
      }),
    ],
    condition: all(
      'publicSafetyProject',
      any(deathsAtLeast(3), injuriesAtLeast(10), lossAtLeast(5_000_000), 'otherGreatestLoss'),
    ),
  },
  sentence:
    '五年以下有期徒刑或者拘役，并处罚金；涉及公共安全的重大工程、项目且特别严重的五年以上十年以下有期徒刑，并处罚金',
  hasCriminalFine: true,
  road: '移送公安机关',
  violationRefs: ['AQSCF-92-2c'],
};

const carelessCertificate: Crime = {
  ref: 'C10',
  title: '出具证明文件重大失实罪',
  basis: criminalLaw(229, 3),
  elements: [
    intermediary,
    {
      kind: '行为',
      title: '严重不负责任，出具的证明文件有重大失实',
      basis: criminalLaw(229, 3),
      questions: yesNo({
        grosslyCareless: '严重不负责任（没有到现场、没有检测等）？',
        gravelyUntrue: '证明文件有重大失实？',
      }),
      condition: all('grosslyCareless', 'gravelyUntrue'),
      evidence: papers({
        certificate: '证明文件原件及虚假内容对照',
        workRecord: '现场勘查、检测过程记录或者没有记录的证明',
      }),
    },
    causation,
  ],
  start: {
    title: '死亡一人以上，或者重伤三人以上，或者直接经济损失一百万元以上，或者其他严重后果',
    basis: interpretation2022(8),
    questions: [
      deaths,
      seriousInjuries,
      directLoss,
      ...yesNo({ otherGraveConsequence: '有证据证明造成了其他严重后果或者重大安全事故？' }),
    ],
    condition: any(deathsAtLeast(1), injuriesAtLeast(3), lossAtLeast(1_000_000), 'otherGraveConsequence'),
  },
  sentence: '三年以下有期徒刑或者拘役，并处或者单处罚金',
  hasCriminalFine: true,
  road: '移送公安机关',
  violationRefs: ['AQSCF-92-2a', 'AQSCF-92-2b', 'AQSCF-92-2c'],
};

const unsafeProduct: Crime = {
  ref: 'C11',
  title: '生产、销售不符合安全标准的产品罪',
  basis: criminalLaw(146),
  elements: [
    {
      kind: '行为',
      title: '生产不符合保障人身、财产安全标准的安全设备，或者明知而销售',
      basis: interpretation2015(11),
      questions: yesNo({
        unsafeDevice: '安全设备不符合保障人身、财产安全的国家标准、行业标准？',
        producer: '该单位或者该人是生产者？',
        sellerKnew: '是销售者，并且有证据证明其明知？',
      }),
      condition: all('unsafeDevice', any('producer', 'sellerKnew')),
      evidence: papers({ deviceAppraisal: '设备检验、鉴定意见', purchasePapers: '购销合同、发票、明知的证据' }),
    },
    causation,
  ],
  start: {
    title: '致使发生安全事故，造成严重后果',
    basis: interpretation2015(11),
    questions: yesNo({ graveConsequence: '造成了严重后果？' }),
    condition: { fact: 'graveConsequence' },
  },
  sentence: '五年以下有期徒刑，并处罚金；后果特别严重的五年以上有期徒刑，并处罚金',
  hasCriminalFine: true,
  road: '线索转送主管部门',
  violationRefs: [],
  note: '线索转市场监督管理部门、公安机关',
};

const unlawfulTrade: Crime = {
  ref: 'C13',
  title: '非法经营罪',
  basis: criminalLawFromMemory(225, 0, 1),
  elements: [
    {
      kind: '行为',
      title: '未经许可经营法律、行政法规规定的专营、专卖物品或者其他限制买卖的物品',
      basis: criminalLawFromMemory(225, 0, 1),
      questions: yesNo({
        restrictedGoods: '经营的是专营、专卖或者限制买卖的物品？',
        tradedUnlicensed: '未经许可经营？',
      }),
      condition: all('restrictedGoods', 'tradedUnlicensed'),
      evidence: papers({
        licenceLookup: '许可证的查询结果，无许可或者过期的证明',
        salesRecords: '经营数额、次数、购销对象的记录',
      }),
    },
  ],
  start: {
    title: '扰乱市场秩序，情节严重（数额标准须查司法解释）',
    basis: criminalLawFromMemory(225),
    questions: yesNo({ graveTrade: '按现行司法解释属于情节严重？' }),
    condition: { fact: 'graveTrade' },
  },
  sentence: '五年以下有期徒刑或者拘役，并处或者单处罚金；情节特别严重的五年以上有期徒刑，并处罚金或者没收财产',
  hasCriminalFine: true,
  road: '移送公安机关',
  violationRefs: ['AQSCF-100', 'YHBZ-36-1b', 'WHP-77-3', 'WHPF-100-3', 'YHPF-31a', 'YHPF-31b', 'YHPF-31c'],
  note: '烟花爆竹、部分危险化学品是否属于限制买卖的物品，须查现行司法解释',
};

const explosives: Crime = {
  ref: 'C14',
  title: '非法制造、买卖、运输、储存爆炸物罪',
  basis: criminalLaw(125, 1),
  elements: [
    {
      kind: '行为',
      title: '非法制造、买卖、运输、储存爆炸物',
      basis: criminalLaw(125, 1),
      questions: yesNo({
        explosive: '涉及的是爆炸物（含达到规定数量的烟火药、黑火药）？',
        handledUnlawfully: '未经许可制造、买卖、运输或者储存？',
      }),
      condition: all('explosive', 'handledUnlawfully'),
      evidence: papers({
        goodsAppraisal: '物品名称、危险性的鉴定或者安全技术说明书',
        weighing: '称量、清点记录',
        licenceLookup: '许可证的查询结果，无许可或者过期的证明',
      }),
      note: '药量标准见法释〔2009〕18号，本库没有读到原文',
    },
  ],
  sentence: '三年以上十年以下有期徒刑；情节严重的十年以上有期徒刑、无期徒刑或者死刑',
  hasCriminalFine: true,
  road: '移送公安机关',
  violationRefs: ['AQSCF-100', 'YHBZ-36-1a', 'YHBZ-36-1c', 'YHBZ-36-2'],
  note: '单位犯的，对单位判处罚金',
};

const forgedPapers: Crime = {
  ref: 'C15',
  title: '伪造、变造、买卖国家机关证件罪',
  basis: criminalLaw(280, 1),
  elements: [
    {
      kind: '行为',
      title: '伪造、变造、买卖国家机关的证件',
      basis: criminalLaw(280, 1),
      questions: yesNo({
        organPaper: '该证件是国家机关的证件（是否属于，逐案认定）？',
        forgedOrTraded: '伪造、变造或者买卖了该证件？',
      }),
      condition: all('organPaper', 'forgedOrTraded'),
      evidence: papers({ paperAppraisal: '发证机关的查询、鉴定意见', paperOriginal: '证件原件及来源' }),
    },
  ],
  sentence: '三年以下有期徒刑、拘役、管制或者剥夺政治权利，并处罚金；情节严重的三年以上十年以下有期徒刑，并处罚金',
  hasCriminalFine: true,
  road: '移送公安机关',
  violationRefs: ['WHP-93-2', 'WHPF-116-2', 'XKZ-21-2', 'PXGL-35', 'TZZY-41', 'TZZY-42-1', 'YHPF-36-2'],
};

const dutyOfOfficers: Crime = {
  ref: 'C16',
  title: '滥用职权罪、玩忽职守罪、徇私舞弊不移交刑事案件罪',
  basis: criminalLaw(397),
  elements: [
    {
      kind: '主体',
      title: '国家机关工作人员、行政执法人员',
      basis: criminalLaw(402),
      questions: yesNo({ publicOfficer: '该人是国家机关工作人员？' }),
      condition: { fact: 'publicOfficer' },
      evidence: papers({ appointment: '任职文件、岗位职责、劳动合同' }),
    },
    {
      kind: '行为',
      title: '滥用职权、玩忽职守，或者徇私舞弊，对依法应当移交司法机关追究刑事责任的不移交',
      basis: criminalLaw(402),
      questions: yesNo({
        powerAbused: '滥用职权或者玩忽职守？',
        shouldRefer: '案件依法应当移交？',
        notReferredForFavour: '徇私舞弊不移交？',
      }),
      condition: any('powerAbused', all('shouldRefer', 'notReferredForFavour')),
      evidence: papers({ dossier: '案卷、审批记录、干预登记' }),
    },
  ],
  start: {
    title: '致使公共财产、国家和人民利益遭受重大损失，或者情节严重',
    basis: criminalLaw(397),
    questions: yesNo({ greatLoss: '造成重大损失，或者情节严重？' }),
    condition: { fact: 'greatLoss' },
  },
  sentence: '三年以下有期徒刑或者拘役；情节特别严重的三年以上七年以下有期徒刑',
  hasCriminalFine: false,
  road: '内部警示',
  violationRefs: ['AQSCF-90'],
  note: '线索移送监察机关或者人民检察院（国务院令第310号第十九条）',
};

export const otherCrimes: readonly Crime[] = [
  falseCertificate,
  carelessCertificate,
  unsafeProduct,
  unlawfulTrade,
  explosives,
  forgedPapers,
  dutyOfOfficers,
];
