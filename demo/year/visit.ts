/** One visit told as acts, from the task to the archive. What lies after today has not happened yet, and is left out. */

import {
  addDays,
  beijing,
  checkItemOf,
  dayOf,
  isWorked,
  publishedCalendar,
  suggestScheme,
  type CivilDate,
  type Instant,
} from '@zhifa/law';
import type { DemoOfficer } from '../bureau/officers.ts';
import { unitName } from '../bureau/officers.ts';
import type { DemoEnterprise } from '../bureau/enterprises.ts';
import type { Chance } from '../seeded.ts';
import type { Fault } from './faults.ts';
import { photo, signature, type DemoPicture } from './pictures.ts';

export interface DemoStep {
  readonly at: Instant;
  /** Login of who acts. */
  readonly by: string;
  readonly dossier: string;
  readonly act: string;
  readonly input: unknown;
  readonly overrides?: Readonly<{ [gate: string]: string }>;
}

export interface Visit {
  readonly key: string;
  readonly enterprise: DemoEnterprise;
  readonly lead: DemoOfficer & { readonly login: string };
  readonly assistant: DemoOfficer & { readonly login: string };
  readonly unitHead: string;
  readonly on: CivilDate;
  readonly faults: readonly Fault[];
  readonly chance: Chance;
  /** The person on site does not sign. */
  readonly isDeclined: boolean;
  /** Rectification is late, so the deadline passes. */
  readonly isLate: boolean;
  /** The scheme was sent back once. */
  readonly isReturned: boolean;
}

export interface ToldVisit {
  readonly steps: readonly DemoStep[];
  readonly pictures: readonly DemoPicture[];
}

export function tellVisit(visit: Visit): ToldVisit {
  const steps: DemoStep[] = [];
  const pictures: DemoPicture[] = [];
  const say = sayer(visit, steps);
  planned(visit, say);
  onSite(visit, say, pictures);
  afterwards(visit, say, pictures);
  return { steps, pictures };
}

type Say = (
  ...said: [
    by: string,
    act: string,
    when: readonly [on: CivilDate, time: string],
    input: unknown,
    overrides?: DemoStep['overrides'],
  ]
) => void;

function sayer({ key }: Visit, steps: DemoStep[]): Say {
  return (...[by, act, [on, time], input, overrides]) => {
    steps.push({
      at: beijing(on, time),
      by,
      dossier: key,
      act,
      input,
      ...(overrides === undefined ? {} : { overrides }),
    });
  };
}

function planned(visit: Visit, say: Say): void {
  const { enterprise, lead, assistant, unitHead, on, isReturned } = visit;
  const [task, drafted, endorsed, approved] = [-5, -4, -3, -2].map((days) => workdayFrom(on, days)) as [
    CivilDate,
    CivilDate,
    CivilDate,
    CivilDate,
  ]; // Four in, four out.
  say(
    unitHead,
    'task.assign',
    [task, '09:10'],
    {
      enterpriseId: enterprise.id,
      source: enterprise.values['isKeyUnit'] === true ? 'annualPlan' : 'draw',
      sourceReference: enterprise.values['isKeyUnit'] === true ? '康应急字〔2026〕12号' : '2026年第2次双随机抽查',
      type: 'routine',
      mode: 'onSite',
      matters: mattersOf(enterprise),
      unitId: lead.unitId,
      unitName: unitName(lead.unitId),
      leadOfficerId: lead.id,
      assistingOfficerIds: [assistant.id],
      plannedFrom: on,
      plannedTo: on,
      jointWith: [],
      isEmergency: false,
    },
    { withinFrequencyCap: '年度计划重点单位，按计划次数检查', noRepeatedVisit: '不同事项，已与原任务单位协商' },
  );
  const scheme = schemeOf(visit);
  say(lead.login, 'scheme.draft', [drafted, '10:00'], scheme);
  if (isReturned) {
    say(unitHead, 'scheme.return', [drafted, '15:20'], { reason: '分工没有写到除尘系统，请补充后再报' });
    say(lead.login, 'scheme.draft', [endorsed, '08:50'], { ...scheme, remarks: '已补充除尘系统的分工' });
  }
  say(unitHead, 'scheme.endorse', [endorsed, '11:00'], { opinion: '内容与计划一致，分工明确，同意报批' });
  say('fenguan', 'scheme.approve', [approved, '16:00'], { opinion: '同意按本方案检查' });
}

function schemeOf({ enterprise, lead, assistant, faults }: Visit) {
  const suggested = suggestScheme(enterprise.tags, { limit: { min: 15, max: 18 } }).map(({ item, because }) => ({
    checkItem: item.code,
    because,
  }));
  const needed = faults.filter(({ checkItem }) => !suggested.some((item) => item.checkItem === checkItem));
  return {
    basis: '《中华人民共和国安全生产法》第六十二条、第六十五条；年度监督检查计划',
    scope: `${enterprise.trade.keyPlaces.join('、')}及安全管理资料`,
    method: '查资料、查现场、询问',
    items: [...suggested, ...needed.map(({ checkItem }) => ({ checkItem, because: '本行业常见问题' }))],
    shares: [
      { officerId: lead.id, duty: enterprise.trade.keyPlaces.join('、') },
      { officerId: assistant.id, duty: '主要负责人履职、培训和隐患排查资料' },
    ],
    assistantsCount: 0,
    assistants: [],
    notifyBeforehand: false,
    remarks: '',
  };
}

function onSite(visit: Visit, say: Say, pictures: DemoPicture[]): void {
  const { enterprise, lead, assistant, on } = visit;
  const people = enterprise.values['people'] as readonly { name: string }[]; // As the enterprise was made.
  say(lead.login, 'arrival.register', [on, '09:05'], {
    place: enterprise.address,
    uniformWorn: true,
    bodyCameras: [`JLY-${lead.id.slice(-3)}`],
    equipment: ['移动执法终端ZD-003', '便携式打印机DY-002'],
  });
  say(lead.login, 'announcement.make', [on, '09:12'], {
    certificatesShown: [lead, assistant].map((officer) => ({
      officerId: officer.id,
      certificateNumber: officer.values['certificateNumber'],
    })),
    noticeReceivedBy: enterprise.legalRepresentative,
    rightsTold: true,
    recusalAsked: 'none',
    personInChargeInvited: true,
  });
  const attends = (role: string, name: string, post: string) => {
    say(lead.login, 'attendance.register', [on, '09:15'], { role, name, post, telephone: '' });
  };
  attends('personInCharge', enterprise.legalRepresentative, '总经理');
  attends('safetyManager', people[1]?.name ?? '谢安', '安全员');
  attends('postOperator', people[2]?.name ?? '黄工', '岗位操作工');
  say(lead.login, 'item.answer', [on, '10:20'], { answers: answersOf(visit) });
  found(visit, say, pictures);
  say(lead.login, 'record.sign', [on, '11:35'], recordInput(visit, pictures));
  issued(visit, say);
  say(lead.login, 'departure.register', [on, '11:58'], { recordingEndedAt: beijing(on, '11:55'), note: '' });
}

function answersOf(visit: Visit) {
  const { faults } = visit;
  return schemeOf(visit).items.map(({ checkItem }) => ({
    checkItem,
    result: faults.some((fault) => fault.checkItem === checkItem) ? 'fail' : 'pass',
    methods: checkItemOf(checkItem)?.methods ?? ['site'],
  }));
}

function found({ lead, assistant, on, faults, chance, key }: Visit, say: Say, pictures: DemoPicture[]): void {
  if (faults.length === 0) return;
  const taken = faults.map((fault, index) => {
    const before = photo(chance.below(10_000));
    const after = photo(chance.below(10_000));
    pictures.push(before, after);
    return { fault, number: index + 1, before, after };
  });
  const evidence = taken.flatMap(({ fault, number, before, after }) => [
    evidenceItem(`E${String(number)}a`, before, {
      role: fault.remedy === 'onTheSpot' ? 'before' : 'overview',
      caption: `${fault.place}全景`,
      key,
    }),
    evidenceItem(`E${String(number)}b`, after, {
      role: fault.remedy === 'onTheSpot' ? 'after' : 'detail',
      caption: `${fault.place}细节`,
      key,
    }),
  ]);
  say(lead.login, 'evidence.add', [on, '10:40'], { evidence });
  for (const { fault, number } of taken) {
    const minute = String(41 + number).padStart(2, '0');
    say(lead.login, 'finding.record', [on, `10:${minute}`], findingInput(fault, number));
    const isMajor = (fault.trueFacts ?? []).length > 1;
    if (isMajor) say(assistant.login, 'finding.confirmMajor', [on, '10:55'], { number });
  }
  for (const { fault, number } of taken)
    say(lead.login, 'finding.dispose', [on, `11:0${String(number)}`], dispositionInput(fault, number, deadlineOf(on)));
}

function evidenceItem(
  id: string,
  { sha256, bytes, mediaType }: DemoPicture,
  of: { role: string; caption: string; key: string },
) {
  return {
    id,
    sha256,
    sizeBytes: bytes.byteLength,
    mediaType,
    fileName: `${of.key}-${id}.png`,
    role: of.role,
    caption: of.caption,
    origin: 'camera',
    timeSource: 'device',
    timeDeviationSeconds: 1,
  };
}

function findingInput({ checkItem, place, fact, trueFacts = [] }: Fault, number: number) {
  const rule = checkItemOf(checkItem)?.majorHazard;
  const facts = rule && Object.fromEntries(rule.questions.map(({ key }) => [key, trueFacts.includes(key)]));
  const evidence = [`E${String(number)}a`, `E${String(number)}b`];
  return { checkItem, place, fact, evidence, ...(facts === undefined ? {} : { majorHazardFacts: facts }) };
}

function dispositionInput(fault: Fault, number: number, deadline: CivilDate) {
  const { requirement, interim, isPunished } = fault;
  const penalty = isPunished
    ? { choice: 'opening', remark: '' }
    : { choice: 'noPenalty', reason: 'minor', explanation: '当场改正，没有造成危害后果' };
  switch (fault.remedy) {
    case 'onTheSpot':
      return {
        number,
        disposition: { way: 'onTheSpot', beforeEvidence: `E${String(number)}a`, afterEvidence: `E${String(number)}b` },
        penalty,
      };
    case 'order':
      return { number, disposition: { way: 'order', deadline, requirement, interimMeasures: interim }, penalty };
    case 'measure':
      return {
        number,
        disposition: {
          way: 'measure',
          measure: 'stopUsingEquipment',
          object: fault.object ?? fault.place,
          requirement,
          unsafeBecause: '继续使用时火花可随风管进入除尘器，排除前无法保证安全',
          deadline,
        },
        penalty,
      };
    case 'referral':
      return {
        number,
        disposition: { way: 'referral', target: fault.target ?? '', reason: '属消防救援机构监督管理职责' },
      };
  }
}

function recordInput({ lead, assistant, enterprise, isDeclined }: Visit, pictures: DemoPicture[]) {
  const signed = [lead, assistant].map((officer) => ({ officerId: officer.id, picture: signature(officer.name) }));
  const party = signature(enterprise.legalRepresentative);
  pictures.push(...signed.map(({ picture }) => picture), party);
  return {
    signatures: signed.map(({ officerId, picture }) => ({ officerId, sha256: picture.sha256 })),
    recorder: assistant.name,
    party: isDeclined
      ? declined
      : {
          signed: true,
          opinion: 'agreed',
          words: '以上检查情况属实',
          name: enterprise.legalRepresentative,
          post: '总经理',
          sha256: party.sha256,
        },
    advice: '建议班前会安排5分钟讲解本岗位风险',
    outreach: '发放《安全生产法》宣传册，向班组长讲解重大事故隐患判定标准',
  };
}

const declined = {
  signed: false,
  reason: '看过记录后称要先问过公司律师，不签名',
  words: '我要先问律师',
  witness: { name: '王林', employer: '镇人民政府', telephone: '13900000000' },
  recordingFile: 'JLY-015-03',
  reportedTo: '何建国',
};

/** Ordered findings get one order; those stopped at once get their decision first. */
function issued({ lead, on, faults, enterprise }: Visit, say: Say): void {
  const received = { name: enterprise.legalRepresentative };
  const measured = numbersOf(faults, 'measure');
  if (measured.length > 0) say(lead.login, 'measure.issue', [on, '11:40'], { findings: measured, received });
  if (measured.length > 0 || numbersOf(faults, 'order').length > 0)
    say(lead.login, 'order.issue', [on, '11:45'], { deadline: deadlineOf(on), received });
}

function afterwards(visit: Visit, say: Say, pictures: DemoPicture[]): void {
  const { lead, unitHead, on, faults, isLate } = visit;
  const next = workdayFrom(on, 1);
  const punished = faults.flatMap(({ isPunished }, index) => (isPunished ? [index + 1] : []));
  if (punished.length > 0)
    say(lead.login, 'opening.propose', [next, '09:00'], {
      findings: punished,
      reason: '违反安全生产法，依法应当给予行政处罚，建议立案',
    });
  const referred = numbersOf(faults, 'referral');
  if (referred.length > 0) {
    say(unitHead, 'referral.issue', [next, '10:00'], {
      target: '消防救援机构',
      findings: referred,
      materials: '现场检查记录复印件、照片',
      sentBy: [visit.lead.id, visit.assistant.id],
    });
    say(lead.login, 'referral.receipt', [workdayFrom(on, 6), '10:00'], {
      key: 'referral-1',
      name: '区消防救援大队 李队',
      on: workdayFrom(on, 6),
      feedback: '已受理',
    });
  }
  say('bangongshi', 'result.disclose', [workdayFrom(on, 5), '10:00'], {
    on: workdayFrom(on, 5),
    channel: '区政府网站行政执法公示专栏',
  });
  const toReinspect = faults.flatMap(({ remedy }, index) =>
    remedy === 'order' || remedy === 'measure' ? [index + 1] : [],
  );
  const reinspected = toReinspect.length > 0;
  if (reinspected && !isLate) reinspect(visit, toReinspect, say, pictures);
  if (!isLate)
    say(unitHead, 'closing.close', [workdayFrom(on, reinspected ? 18 : 8), '09:00'], {
      result: faults.length === 0 ? '未发现问题' : '问题已整改或者依法移送、建议立案',
      service: '已结合检查开展入企普法',
    });
}

function reinspect(visit: Visit, numbers: readonly number[], say: Say, pictures: DemoPicture[]): void {
  const { lead, on, faults, chance, key } = visit;
  const day = workdayFrom(on, 14);
  const again = photo(chance.below(10_000));
  pictures.push(again);
  say(lead.login, 'reinspection.start', [day, '09:00'], { certificatesShown: true, requestedByParty: false });
  say(lead.login, 'evidence.add', [day, '09:30'], {
    evidence: [evidenceItem('R1', again, { role: 'after', caption: '整改后', key })],
  });
  const record = recordInput({ ...visit, isDeclined: false }, pictures);
  say(lead.login, 'reinspection.sign', [day, '10:00'], {
    items: numbers.map((finding) => ({
      finding,
      result: 'done',
      description: '现场查看，已按要求整改完毕',
      evidence: ['R1'],
    })),
    signatures: record.signatures,
    party: record.party,
  });
  if (numbersOf(faults, 'measure').length > 0) resume(visit, day, say);
}

function resume({ lead, unitHead, enterprise, assistant }: Visit, day: CivilDate, say: Say): void {
  say(lead.login, 'resumption.request', [day, '10:30'], {
    order: 'measure-1',
    requestedOn: day,
    materials: '火花探测消除装置验收单、测试记录',
  });
  say(unitHead, 'resumption.review', [workdayFrom(day, 1), '09:00'], {
    order: 'measure-1',
    onSiteCheck: '装置已安装并测试有效',
    agreed: true,
  });
  say(lead.login, 'paper.serve', [workdayFrom(day, 1), '15:00'], {
    papers: [{ form: 'resumptionReview', key: 'resumption-1' }],
    way: 'direct',
    receivedBy: enterprise.legalRepresentative,
    relation: '总经理',
    place: enterprise.address,
    deliveredBy: [lead.id, assistant.id],
    remark: '',
  });
}

function numbersOf(faults: readonly Fault[], remedy: Fault['remedy']): number[] {
  return faults.flatMap((fault, index) => (fault.remedy === remedy ? [index + 1] : []));
}

function mattersOf({ tags }: DemoEnterprise): string {
  return tags.includes('涉爆粉尘') ? '粉尘防爆、涂装作业、主要负责人履职' : '主要负责人履职、教育培训、现场安全管理';
}

function deadlineOf(on: CivilDate): CivilDate {
  return workdayFrom(on, 12);
}

/** The workday so many workdays away; an unpublished year goes by its weekdays. */
export function workdayFrom(on: CivilDate, days: number): CivilDate {
  let day = on;
  for (let left = Math.abs(days); left > 0;) {
    day = addDays(day, Math.sign(days));
    if (isWorked(dayOf(publishedCalendar, day))) left -= 1;
  }
  return day;
}
