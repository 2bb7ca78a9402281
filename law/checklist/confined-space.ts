/** 有限空间 YX-01 to YX-08, for 工贸 enterprises that have one: pits, tanks, towers, furnaces, silos. */

import { all, any, type Condition } from '../condition/condition.ts';
import { memory, safetyLaw, secondary, text, tradeStandard } from './basis.ts';
import type { CheckItem, MajorHazardRule } from './check-item.ts';
import { combined, item } from './item.ts';

/** 第十三条第一项 says 并且: both must be missing. Two items ask for it, because either may be seen first. */
const unidentifiedAndUnsigned: MajorHazardRule = combined(
  tradeStandard(13, 1),
  '未对有限空间进行辨识、建立安全管理台账，并且未设置明显的安全警示标志',
  {
    ledgerMissing: '没有对该有限空间进行辨识、没有列入管理台账？',
    signMissing: '该有限空间没有设置明显的安全警示标志？',
  },
  all('ledgerMissing', 'signMissing'),
);

/** 第十三条第二项 says 或者: one branch is enough. Each of the three items asks for its own. */
function workHazard(questions: Readonly<{ [key: string]: string }>, condition: Condition): MajorHazardRule {
  const title = '未落实有限空间作业审批，或者未执行“先通风、再检测、后作业”要求，或者作业现场未设置监护人员';
  return combined(tradeStandard(13, 2), title, questions, condition);
}

export const confinedSpaceItems: readonly CheckItem[] = [
  item({
    code: 'YX-01',
    title: '有限空间辨识和台账',
    question: '有限空间都辨识出来、写进台账，并且及时更新了吗？',
    methods: ['records', 'site'],
    guidance:
      '拿台账到现场对：污水池、化粪池、喷漆水帘循环池、除尘器箱体、储罐、地坑最容易漏。台账要有数量、位置、危险因素、防范措施。',
    evidence: '台账复印件 1 份（没有的写明），漏登空间全景和细节照片各 1 张。',
    duty: [text('工贸企业有限空间作业安全规定', 6), safetyLaw(41, 1)],
    penalty: [secondary('工贸企业有限空间作业安全规定', 21, 0, 2), safetyLaw(101, 0, 4)],
    violationRefs: ['YXKJ-21-2', 'AQSCF-101-4b'],
    hazardRefs: ['GM-13-01'],
    majorHazard: unidentifiedAndUnsigned,
    tags: ['有限空间'],
    factTemplate:
      '该单位＿＿处的＿＿（有限空间，尺寸约＿＿×＿＿×＿＿米，主要危险因素＿＿）未进行辨识，未列入有限空间管理台账。',
    rectification: '对全部有限空间进行辨识，建立并及时更新管理台账。',
    defaultDisposition: 'opening',
  }),
  item({
    code: 'YX-02',
    title: '有限空间警示标志和隔离',
    question: '每处有限空间都有明显的警示标志，并且上了锁或者隔离了吗？',
    methods: ['site'],
    guidance: '看入口处标志是否写明危险因素和禁止擅入；人能不能随便打开盖板进去。',
    evidence: '有限空间入口全景和细节照片各 1 张。',
    duty: [memory('工贸企业有限空间作业安全规定', 11), safetyLaw(35)],
    penalty: [safetyLaw(99, 0, 1), memory('工贸企业有限空间作业安全规定', 19, 0, 1)],
    violationRefs: ['AQSCF-99-1', 'YXKJ-19-1'],
    hazardRefs: ['GM-13-01'],
    majorHazard: unidentifiedAndUnsigned,
    tags: ['有限空间'],
    factTemplate: '该单位＿＿处的＿＿（有限空间）入口未设置明显的安全警示标志，未采取上锁、隔离等防止人员擅入的措施。',
    rectification: '在有限空间入口设置明显的安全警示标志，采取上锁、隔离措施。',
    defaultDisposition: 'opening',
  }),
  item({
    code: 'YX-03',
    title: '有限空间作业审批',
    question: '每次进有限空间作业前，都办了审批吗？',
    methods: ['records'],
    guidance: '用清池、检修、外委结算单倒查作业次数，再对作业票；看审批人、时间是否在作业之前。',
    evidence: '作业票或证明作业发生的单据复印件 1 份，询问笔录 1 份。',
    duty: [
      text('工贸企业有限空间作业安全规定', 4),
      memory('工贸企业有限空间作业安全规定', 7),
      memory('工贸企业有限空间作业安全规定', 14),
      safetyLaw(41, 2),
      safetyLaw(43),
    ],
    penalty: [memory('工贸企业有限空间作业安全规定', 21, 0, 3), safetyLaw(102)],
    violationRefs: ['YXKJ-21-3', 'AQSCF-102'],
    hazardRefs: ['GM-13-02'],
    majorHazard: workHazard(
      { confinedWork: '已经进行了有限空间作业？', noApproval: '该次作业没有办理审批？' },
      all('confinedWork', 'noApproval'),
    ),
    tags: ['有限空间'],
    factTemplate:
      '＿＿年＿＿月＿＿日，该单位安排＿＿等＿＿人进入＿＿（有限空间）进行＿＿作业，未办理有限空间作业审批。',
    rectification: '立即停止未经审批的有限空间作业；今后未经审批不得作业。',
  }),
  item({
    code: 'YX-04',
    title: '先通风、再检测、后作业',
    question: '进去之前先通风、再检测，合格才作业，检测记录完整吗？',
    methods: ['records', 'interview'],
    guidance:
      '看检测时间是否在作业前三十分钟内、作业中是否持续检测，数值是否真实（氧、可燃气、硫化氢、一氧化碳）；问作业人怎么做的。',
    evidence: '检测记录复印件 1 份，检测仪照片 1 张，询问笔录 1 份。',
    duty: [
      memory('工贸企业有限空间作业安全规定', 14),
      memory('工贸企业有限空间作业安全规定', 15),
      safetyLaw(41, 2),
      safetyLaw(43),
    ],
    penalty: [
      memory('工贸企业有限空间作业安全规定', 21, 0, 3),
      memory('工贸企业有限空间作业安全规定', 21, 0, 4),
      safetyLaw(102),
    ],
    violationRefs: ['YXKJ-21-3', 'YXKJ-21-4', 'AQSCF-102'],
    hazardRefs: ['GM-13-02'],
    majorHazard: workHazard(
      {
        confinedWork: '已经进行了有限空间作业？',
        notVentilated: '作业前没有通风？',
        notTested: '作业前没有检测，或者检测不合格仍作业？',
      },
      all('confinedWork', any('notVentilated', 'notTested')),
    ),
    tags: ['有限空间'],
    factTemplate:
      '＿＿年＿＿月＿＿日＿＿时，该单位＿＿等＿＿人进入＿＿（有限空间）作业，作业前未＿＿（通风／检测），无＿＿气体检测记录。',
    rectification: '立即停止作业、撤出人员；严格执行“先通风、再检测、后作业”，如实记录检测数据。',
  }),
  item({
    code: 'YX-05',
    title: '有限空间作业监护',
    question: '作业时有明确的、会处置的监护人，一直守在外面吗？',
    methods: ['site', 'interview', 'records'],
    guidance: '正在作业的看监护人在不在、是否兼做别的；问监护人看什么、出事先做什么。',
    evidence: '作业现场照片 2 张或作业票复印件 1 份，监护人询问笔录 1 份。',
    duty: [text('工贸企业有限空间作业安全规定', 5, 1), safetyLaw(43)],
    penalty: [secondary('工贸企业有限空间作业安全规定', 21, 0, 1), safetyLaw(101, 0, 3)],
    violationRefs: ['YXKJ-21-1', 'AQSCF-101-3e'],
    hazardRefs: ['GM-13-02'],
    majorHazard: workHazard(
      { confinedWork: '已经进行了有限空间作业？', noGuardian: '作业现场没有设置监护人员，或者监护人员离开？' },
      all('confinedWork', 'noGuardian'),
    ),
    tags: ['有限空间'],
    factTemplate:
      '＿＿年＿＿月＿＿日＿＿时，该单位＿＿等＿＿人在＿＿（有限空间）内作业，现场未设置监护人员（监护人员＿＿不在岗）。',
    rectification: '立即停止作业、撤出人员；配备具备能力的监护人员，全程监护。',
  }),
  item({
    code: 'YX-06',
    title: '有限空间专题培训',
    question: '负责人、监护、作业、救援四类人员，今年都做过有限空间专题培训吗？',
    methods: ['records', 'interview'],
    guidance: '看培训记录覆盖四类人员和外委队伍；问监护人和作业人会不会用检测仪、为什么不能盲目施救。',
    evidence: '专题培训档案复印件 1 份（没有的写明），询问笔录 1 份。',
    duty: [memory('工贸企业有限空间作业安全规定', 9), safetyLaw(28, 1)],
    penalty: [safetyLaw(97, 0, 3), memory('工贸企业有限空间作业安全规定', 20, 0, 1)],
    violationRefs: ['AQSCF-97-3a', 'YXKJ-20-1'],
    tags: ['有限空间'],
    factTemplate: '该单位＿＿年度未对有限空间作业的＿＿（审批／监护／作业／救援）人员＿＿等＿＿人进行专题安全培训。',
    rectification: '对有限空间作业相关人员进行专题安全培训并如实记录。',
  }),
  item({
    code: 'YX-07',
    title: '检测、通风、防护和救援装备',
    question: '气体检测、通风、呼吸防护、救援装备配齐，而且能用吗？',
    methods: ['site'],
    guidance:
      '当场开检测仪看自检和检定日期；看风机、长管或正压呼吸器、三脚架、安全绳；过滤式口罩不能代替隔绝式呼吸防护。',
    evidence: '装备（或空缺处）照片 2 张，检测仪检定标签照片 1 张。',
    duty: [text('工贸企业有限空间作业安全规定', 5), memory('工贸企业有限空间作业安全规定', 12), safetyLaw(45)],
    penalty: [safetyLaw(99, 0, 5), memory('工贸企业有限空间作业安全规定', 19, 0, 2)],
    violationRefs: ['AQSCF-99-5', 'YXKJ-19-2'],
    tags: ['有限空间'],
    factTemplate:
      '该单位有限空间作业未配备＿＿（检测仪／通风设备／隔绝式呼吸防护用品／救援装备）（或：＿＿已于＿＿年＿＿月＿＿日超过检定期）。',
    rectification: '配齐符合标准的检测、通风、呼吸防护和应急救援装备，定期检定和维护。',
  }),
  item({
    code: 'YX-08',
    title: '有限空间作业发包',
    question: '把清池、检修发包出去的，签了安全协议，也统一管理了吗？',
    methods: ['records'],
    guidance: '看承包方是否具备条件、协议是否写明安全责任、本单位有没有派人检查监护。',
    evidence: '合同、协议复印件各 1 份，双方询问笔录各 1 份。',
    duty: [safetyLaw(49, 2)],
    penalty: [safetyLaw(103, 2)],
    violationRefs: ['AQSCF-103-2a', 'AQSCF-103-2b'],
    hazardRefs: ['GM-03-01'],
    majorHazard: combined(
      secondary('工贸企业重大事故隐患判定标准', 3, 0, 1),
      '未对承包单位的安全生产工作统一协调、管理，或者未定期进行安全检查',
      {
        noCoordination: '没有对承包有限空间作业的单位统一协调、管理？',
        noRegularCheck: '没有对其定期进行安全检查？',
      },
      any('noCoordination', 'noRegularCheck'),
    ),
    tags: ['有限空间'],
    factTemplate:
      '该单位于＿＿年＿＿月＿＿日将＿＿（有限空间）的＿＿作业发包给＿＿，未签订安全生产管理协议（未统一协调、管理，未进行安全检查）。',
    rectification: '与承包单位签订安全生产管理协议，统一协调、管理并检查其有限空间作业。',
    defaultDisposition: 'opening',
  }),
];
