/** On site: arrival, certificates, who is there, item by item. */

import { checkItemOf } from '@zhifa/law';
import { schemeInput } from './tell-planning.ts';
import type { Teller } from './teller.ts';
import type { Visit } from './visit.ts';

/** False where the story ends before anything is found. */
export function tellArrival(teller: Teller): boolean {
  const { visit, chance } = teller;
  const lead = visit.team[0].login;
  if (visit.emergency === undefined) teller.goTo(visit.on, visit.slot === 'morning' ? '09:02' : '14:38');
  teller.say(lead, 'arrival.register', arrivalInput(teller));
  teller.wait(chance.between(3, 7));
  teller.say(lead, 'announcement.make', announcementInput(teller));
  attend(teller);
  if (visit.turns.has('recusalRefused') || visit.turns.has('recusalGranted')) decideRecusal(teller);
  return teller.reaches('announced');
}

/** Whoever is on site after the changes of the story. */
export function teamOnSite({ team, substitute, turns }: Visit): Visit['team'] {
  if (!turns.has('reassigned') && !turns.has('recusalGranted')) return team;
  return [team[0], substitute];
}

function arrivalInput({ visit, chance }: Teller) {
  const { enterprise, mode, emergency } = visit;
  if (mode === 'remote') {
    return { place: '局应急指挥中心（在线检查）', uniformWorn: true, bodyCameras: [], equipment: ['视频会议系统'] };
  }
  const serial = String(enterprise.serial % 40).padStart(3, '0');
  return {
    place: enterprise.address,
    position: {
      longitude: String(enterprise.longitude),
      latitude: String(enterprise.latitude),
      accuracyMetres: chance.between(4, 25),
      source: '卫星定位',
    },
    uniformWorn: true,
    bodyCameras: [`JLY-${serial}`],
    equipment: ['移动执法终端 ZD-003', '便携式打印机 DY-002', ...(chance.often(30) ? ['四合一气体检测仪 QT-001'] : [])],
    ...(emergency === undefined ? {} : { scheme: schemeInput(visit) }),
  };
}

function announcementInput({ visit }: Teller) {
  const { enterprise, turns } = visit;
  const team = turns.has('recusalGranted') ? visit.team : teamOnSite(visit);
  const isAsked = turns.has('recusalRefused') || turns.has('recusalGranted');
  return {
    certificatesShown: team.map(({ id, certificateNumber }) => ({ officerId: id, certificateNumber })),
    noticeReceivedBy: turns.has('deputyAttends') ? enterprise.safetyManager : enterprise.personInCharge,
    rightsTold: true,
    recusalAsked: isAsked ? 'requested' : 'none',
    ...(isAsked ? { recusalReason: `称${team[1].name}与同村的竞争企业经营者是亲戚，申请其回避。` } : {}),
    personInChargeInvited: true,
    ...(turns.has('deputyAttends')
      ? { personInChargeAbsence: '主要负责人在外地参展，书面委托安全管理人员参加。' }
      : {}),
  };
}

function attend(teller: Teller): void {
  const { visit, chance, workers } = teller;
  const { enterprise, turns, mode } = visit;
  const lead = visit.team[0].login;
  teller.wait(chance.between(1, 3));
  const isDeputy = turns.has('deputyAttends');
  const first = isDeputy
    ? {
        role: 'deputy',
        name: enterprise.safetyManager,
        post: '安全管理人员',
        telephone: '',
        authorisedBy: enterprise.personInCharge,
      }
    : { role: 'personInCharge', name: enterprise.personInCharge, post: enterprise.post, telephone: '' };
  teller.say(lead, 'attendance.register', first);
  if (enterprise.employees < 8) return;
  if (!isDeputy)
    teller.say(lead, 'attendance.register', {
      role: 'safetyManager',
      name: enterprise.safetyManager,
      post: '安全员',
      telephone: '',
    });
  if (mode === 'onSite')
    teller.say(lead, 'attendance.register', {
      role: 'postOperator',
      name: workers[0],
      post: '岗位操作工',
      telephone: '',
    });
}

/** Asked for on site, decided by the leader the same morning; the inspection goes on meanwhile. */
function decideRecusal(teller: Teller): void {
  const { visit } = teller;
  const isGranted = visit.turns.has('recusalGranted');
  const asked = visit.team[1];
  teller.wait(25);
  teller.say(visit.handling.approver, 'recusal.decide', {
    isGranted,
    officerIds: isGranted ? [asked.id] : [],
    reason: isGranted
      ? `经核实，${asked.name}与该竞争企业经营者系表兄弟，可能影响公正，决定回避。`
      : '经核实，所称亲属关系不存在，且与本次检查事项无关，不予回避。',
  });
  if (!isGranted) return;
  teller.wait(6);
  teller.say(visit.handling.head, 'task.reassign', {
    leadOfficerId: visit.team[0].id,
    assistingOfficerIds: [visit.substitute.id],
    reason: `${asked.name}已决定回避，改派${visit.substitute.name}。`,
  });
  teller.wait(30);
  const { id, certificateNumber } = visit.substitute;
  teller.say(visit.team[0].login, 'announcement.make', {
    certificatesShown: [{ officerId: id, certificateNumber }],
    noticeReceivedBy: visit.enterprise.personInCharge,
    rightsTold: true,
    recusalAsked: 'none',
    personInChargeInvited: true,
  });
}

/** Papers first, then the workshop; the assisting officer reads, the lead officer walks. */
export function tellChecking(teller: Teller): boolean {
  const { visit, chance } = teller;
  const [lead, assisting] = teamOnSite(visit);
  const answers = answersOf(teller);
  const records = answers.filter(({ methods }) => methods[0] === 'records');
  teller.wait(chance.between(22, 38));
  if (records.length > 0) teller.say(assisting.login, 'item.answer', { answers: records });
  if (!teller.reaches('checked')) return false;
  const site = answers.filter((answer) => !records.includes(answer));
  teller.wait(chance.between(20, 34));
  if (site.length > 0) teller.say(lead.login, 'item.answer', { answers: site });
  return true;
}

interface Answer {
  readonly checkItem: string;
  readonly result: string;
  readonly methods: readonly string[];
  readonly reason?: string;
  readonly note?: string;
}

const passNotes = ['台账齐全', '现场查看符合要求', '抽查2人，回答正确', '有记录并签字', '电子查验，证件有效'];

function answersOf({ visit, chance }: Teller): Answer[] {
  const failing = visit.faults.map(({ checkItem }) => checkItem);
  const { items } = schemeInput(visit);
  return items.map(({ checkItem }): Answer => {
    const usual = checkItemOf(checkItem)?.methods ?? ['site'];
    const methods = visit.mode === 'remote' ? ['records'] : usual;
    if (failing.includes(checkItem)) return { checkItem, result: 'fail', methods };
    const point = chance.below(100);
    if (point < 4) return { checkItem, result: 'notApplicable', methods: [], reason: '该单位没有此类作业或者设备。' };
    if (point < 6) return { checkItem, result: 'notChecked', methods: [], reason: '该工段当日停工，列入下次检查。' };
    return { checkItem, result: 'pass', methods, ...(point < 40 ? { note: chance.pick(passNotes) } : {}) };
  });
}
