/** The people and registers of the fixture: fictional, deterministic, near to a county bureau and a furniture factory. */

import { beijing, civil, CivilDate, type Instant } from '@zhifa/law';
import type { Actor, Post } from '../kernel/index.ts';
import type { EnterpriseFacts, OfficerFacts } from '../shared/facts.ts';
import type { World } from '../shared/play.ts';

export const unit = { unitId: 'brigade', unitName: '综合行政执法大队' };

/** 0…f repeated: a hash nobody will take for a real one. */
export function blob(digit: string): string {
  return digit.repeat(64);
}

function id(serial: number): string {
  return `00000000-0000-4000-8000-${String(serial).padStart(12, '0')}`;
}

export function officer(serial: number, name: string, changes: Partial<OfficerFacts> = {}): OfficerFacts {
  return {
    id: id(serial),
    name,
    certificateNumber: `3607032100${String(serial)}`,
    certificateValidUntil: civil('2028-06-30'),
    ...unit,
    recusals: [],
    ...changes,
  };
}

export const officers = {
  lead: officer(1, '钟启明'),
  assistant: officer(2, '刘晓岚'),
  third: officer(3, '谢云峰'),
};

function actor(serial: number, name: string, ...posts: Post[]): Actor {
  return { accountId: id(100 + serial), name, posts, ...unit };
}

function officerActor(serial: number, { id: officerId, name }: OfficerFacts): Actor {
  return { ...actor(serial, name, 'officer'), officerId };
}

export const actors = {
  lead: officerActor(1, officers.lead),
  assistant: officerActor(2, officers.assistant),
  third: officerActor(3, officers.third),
  unitHead: actor(4, '邱志远', 'unitHead'),
  deputyHead: actor(5, '何建国', 'deputyHead'),
  organHead: actor(6, '温海清', 'organHead'),
  office: actor(7, '罗敏', 'office'),
  administrator: actor(8, '系统管理员', 'administrator'),
  technicalInspector: actor(9, '赖工', 'technicalInspector'),
  socialSupervisor: actor(10, '曾女士', 'socialSupervisor'),
};

export const factory: EnterpriseFacts = {
  id: id(201),
  name: '赣州市南康区榫禾木业家具厂',
  uscc: '91360703MA35XXXX0K',
  address: '南康区龙岭镇家具产业园三路8号',
  township: '龙岭镇',
  industryCode: 'C2110',
  industryName: '木质家具制造',
  legalRepresentative: '谢柏年',
  legalRepresentativePost: '厂长',
  telephone: '0797-6600000',
  contactName: '谢柏年',
  contactTelephone: '13800000000',
  employees: 62,
  tags: ['涉爆粉尘', '木制品加工', '喷漆', '特种作业'],
  keyPlaces: ['砂光工段', '喷漆房'],
  isKeyUnit: true,
  riskGrade: '较大风险',
  profile: '木质家具制造，砂光机2台，喷漆房1间，干式除尘系统1套。',
  isSoleTrader: false,
  isOperating: true,
};

export const storedAt: Instant = beijing('2026-09-21', '09:30');

/** What the registers say in the fixture; tests change one thing at a time. */
export const world: World = {
  organ: {
    name: '赣州市南康区应急管理局',
    shortName: '康',
    district: '南康区',
    reconsiderationOrgan: '赣州市南康区人民政府',
    court: '赣州市南康区人民法院',
    address: '南康区金赣大道1号',
    telephone: '0797-6610000',
    supervisionTelephone: '0797-6610012',
  },
  officers: Object.values(officers),
  enterprise: factory,
  frequency: {
    year: 2026,
    counted: 1,
    cap: 2,
    openTasks: [],
    repetitionDays: 90,
    lastVisitOn: CivilDate.parse('2026-03-10'),
  },
  openFindings: [],
  storedBlobs: Array.from('0123456789abcdef', (digit) => ({ sha256: blob(digit), sizeBytes: 1000, storedAt })),
  settings: {
    schemeItemsMinimum: 15,
    schemeItemsMaximum: 40,
    emergencyApprovalHours: 24,
    reinspectionDays: 10,
    lateEntryHours: 24,
    extensionAnswerDays: 5,
    referralReceiptDays: 10,
  },
  firmRules: [],
  confirmableRule: { rule: null, standing: [] },
  enteredYears: [],
  runningClocks: [],
};
