/** What is said in the acts of the fixture, as inputs a screen would send. Each may be changed in one place by a test. */

import { blob, factory, officers, unit } from './fixture-world.ts';

export const taskInput = {
  enterpriseId: factory.id,
  source: 'annualPlan',
  sourceReference: '康应急字〔2026〕12号',
  type: 'routine',
  mode: 'onSite',
  matters: '粉尘防爆、涂装作业、主要负责人履职',
  ...unit,
  leadOfficerId: officers.lead.id,
  assistingOfficerIds: [officers.assistant.id],
  plannedFrom: '2026-09-21',
  plannedTo: '2026-09-25',
  jointWith: [],
  isEmergency: false,
};

export const checkedCodes = [
  'G-01',
  'G-02',
  'G-03',
  'G-04',
  'G-05',
  'G-06',
  'G-07',
  'G-08',
  'G-09',
  'G-12',
  'G-14',
  'G-17',
  'G-28',
  'FC-06',
  'FC-08',
  'FC-21',
] as const;

/** Those of the fixture that fail, in the order of their findings 1 to 4. */
export const failingCodes = ['FC-08', 'FC-21', 'G-14', 'G-28'] as const;

export const schemeInput = {
  basis: '《中华人民共和国安全生产法》第六十五条；2026年度监督检查计划',
  scope: '一车间砂光工段、二车间喷漆房、除尘系统、培训档案',
  method: '查资料、查现场、询问',
  items: checkedCodes.map((checkItem) => ({ checkItem, because: '年度计划重点事项' })),
  shares: [
    { officerId: officers.lead.id, duty: '砂光工段、除尘系统、喷漆房' },
    { officerId: officers.assistant.id, duty: '主要负责人履职、培训档案' },
  ],
  assistantsCount: 1,
  assistants: [{ name: '赖工', role: '技术检查员' }],
  notifyBeforehand: false,
  remarks: '',
};

export const arrivalInput = {
  place: factory.address,
  position: { longitude: '114.7651', latitude: '25.6613', accuracyMetres: 12, source: '卫星定位' },
  uniformWorn: true,
  bodyCameras: ['JLY-015'],
  equipment: ['ZD-003'],
};

export const announcementInput = {
  certificatesShown: [officers.lead, officers.assistant].map((one) => ({
    officerId: one.id,
    certificateNumber: one.certificateNumber,
  })),
  noticeReceivedBy: '谢柏年',
  rightsTold: true,
  recusalAsked: 'none',
  personInChargeInvited: true,
};

export const answersInput = {
  answers: checkedCodes.map((checkItem) => {
    const isFailing = failingCodes.some((code) => code === checkItem);
    const methods = checkItem.startsWith('FC') ? ['site'] : ['records', 'interview'];
    return { checkItem, result: isFailing ? 'fail' : 'pass', methods };
  }),
};

function photo(id: string, digit: string, role: string, findingNumber?: number) {
  const of = findingNumber === undefined ? {} : { findingNumber };
  return {
    id,
    sha256: blob(digit),
    sizeBytes: 1000,
    mediaType: 'image/jpeg',
    fileName: `${id}.jpg`,
    role,
    caption: '',
    origin: 'camera',
    timeSource: 'device',
    ...of,
  };
}

export const evidenceInput = {
  evidence: [
    photo('E1', '1', 'detail'),
    photo('E2', '2', 'detail'),
    photo('E3', '3', 'recordsCopy'),
    photo('E4', '4', 'before'),
    photo('E5', '5', 'after'),
  ],
};

const sparkFacts = { crushing: false, removerMissing: false, woodProducts: true, sparkControlMissing: true };

export const findingInputs = {
  spark: {
    checkItem: 'FC-08',
    place: '一车间砂光工段',
    fact: '2台宽带砂光机连接的风管没有火花探测消除装置',
    evidence: ['E1'],
    majorHazardFacts: sparkFacts,
  },
  paint: { checkItem: 'FC-21', place: '二车间喷漆房', fact: '喷漆房内调漆约18升，没有设置调漆室', evidence: ['E2'] },
  training: {
    checkItem: 'G-14',
    place: '办公室',
    fact: '8名从业人员的安全生产教育和培训情况没有如实记录',
    evidence: ['E3'],
  },
  sign: {
    checkItem: 'G-28',
    place: '二车间喷漆房入口',
    fact: '入口1处安全警示标志脱落',
    evidence: ['E4'],
    majorHazardFacts: { confinedSpace: false, signMissing: true, ledgerMissing: false },
  },
};

export const deadline = '2026-10-12';
const opening = { choice: 'opening', remark: '' };

export const dispositionInputs = {
  spark: {
    number: 1,
    disposition: {
      way: 'measure',
      measure: 'stopUsingEquipment',
      object: '宽带砂光机2台',
      requirement: '在风管上设置火花探测消除装置并经测试有效',
      unsafeBecause: '砂光机继续运行，火花可随风管进入除尘器，排除前无法保证安全',
      deadline,
    },
    penalty: opening,
  },
  paint: {
    number: 2,
    disposition: { way: 'order', deadline, requirement: '设置调漆室', interimMeasures: '停止在喷漆房内调漆' },
    penalty: opening,
  },
  training: {
    number: 3,
    disposition: { way: 'order', deadline, requirement: '补做培训并如实记录', interimMeasures: '未培训人员不得上岗' },
    penalty: opening,
  },
  sign: {
    number: 4,
    disposition: { way: 'onTheSpot', beforeEvidence: 'E4', afterEvidence: 'E5' },
    penalty: { choice: 'noPenalty', reason: 'minor', explanation: '标志当日脱落，当场补挂，没有造成危害后果' },
  },
};

export const signatures = [
  { officerId: officers.lead.id, sha256: blob('a') },
  { officerId: officers.assistant.id, sha256: blob('b') },
];

export const partySigned = {
  signed: true,
  opinion: 'agreed',
  words: '以上检查情况属实',
  name: '谢柏年',
  post: '厂长',
  sha256: blob('c'),
};

export const partyDeclined = {
  signed: false,
  reason: '厂长谢柏年看过记录后称要先问律师，拒绝签名',
  words: '我要先问律师',
  witness: { name: '王林', employer: '龙岭镇人民政府', telephone: '13900000000' },
  recordingFile: 'JLY-015-20260921-03',
  reportedTo: '何建国',
};

export const recordInput = {
  signatures,
  recorder: '刘晓岚',
  party: partySigned,
  advice: '建议每班清扫砂光工段积尘',
  outreach: '向班组长讲解火花探测装置的作用',
};

export const reinspectionInput = {
  items: [1, 2, 3].map((finding) => ({
    finding,
    result: 'done',
    description: '现场查看，已按要求整改',
    evidence: ['E6'],
  })),
  signatures,
  party: partySigned,
};

export const reinspectionEvidence = { evidence: [photo('E6', '6', 'after', 1)] };
