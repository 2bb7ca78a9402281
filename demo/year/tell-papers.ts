/** The record is signed or not, the orders are issued and handed over, the officers leave. */

import { addMinutes, beijing, millisecondsOf, type CivilDate, type Instant } from '@zhifa/law';
import { deadlineOf } from './tell-findings.ts';
import { teamOnSite } from './tell-site.ts';
import type { Teller } from './teller.ts';
import { advice, declineReasons, opinions, outreach, partyWords } from './texts.ts';
import { workdaysFrom } from './workdays.ts';

/** Numbers of the findings, by what became of them. */
export function numbersOf({ visit }: Teller, ...remedies: readonly string[]): number[] {
  return visit.faults.flatMap(({ remedy }, index) => (remedies.includes(remedy) ? [index + 1] : []));
}

export function tellPapers(teller: Teller): boolean {
  const { visit, chance } = teller;
  const lead = visit.team[0].login;
  const isDeclined = visit.turns.has('declined');
  const received = isDeclined ? {} : { received: { name: receiver(teller) } };
  const measured = numbersOf(teller, 'measure');
  const issueMeasure = () => {
    if (measured.length > 0) teller.say(lead, 'measure.issue', { findings: measured, ...received });
  };
  if (visit.turns.has('measureAtOnce')) issueMeasure();
  teller.wait(chance.between(8, 16));
  const isRemote = visit.mode === 'remote';
  teller.say(lead, 'record.sign', recordInput(teller), isRemote ? { overrides: { bothMethods: remoteReason } } : {});
  if (!teller.reaches('signed')) return false;
  if (!visit.turns.has('measureAtOnce')) issueMeasure();
  const deadlines = deadlinesOf(teller);
  if (visit.turns.has('orderVoided')) voidOne(teller, deadlines[0]);
  for (const deadline of deadlines) teller.say(lead, 'order.issue', { deadline, ...received });
  if (isDeclined) leaveBehind(teller, measured.length > 0, deadlines.length);
  depart(teller);
  supplement(teller);
  return teller.reaches('departed');
}

const remoteReason = '非现场检查，通过视频和在线数据核查现场，未到现场查看。';

function deadlinesOf(teller: Teller): CivilDate[] {
  const ordered = teller.visit.faults.filter(({ remedy }) => remedy === 'order' || remedy === 'measure');
  return [...new Set(ordered.map((fault) => deadlineOf(teller, fault)))].toSorted();
}

/** A slip of the pen, seen before the paper was handed over: voided with its number, and written anew. */
function voidOne(teller: Teller, deadline: CivilDate | undefined): void {
  const { visit } = teller;
  if (deadline === undefined) return;
  teller.say(visit.team[0].login, 'order.issue', { deadline });
  teller.wait(4);
  teller.say(visit.handling.head, 'paper.void', {
    form: 'rectificationOrder',
    key: 'order-1',
    reason: '打印稿中企业名称漏一字，尚未交付，作废后重新签发。',
  });
  teller.wait(3);
}

export function receiver({ visit }: Teller): string {
  return visit.turns.has('deputyAttends') ? visit.enterprise.safetyManager : visit.enterprise.personInCharge;
}

export function postOfReceiver({ visit }: Teller): string {
  return visit.turns.has('deputyAttends') ? '安全管理人员' : visit.enterprise.post;
}

function recordInput(teller: Teller) {
  const { visit, chance } = teller;
  return {
    ...signatures(teller),
    recorder: teamOnSite(visit)[1].name,
    party: visit.turns.has('declined') ? declined(teller) : signed(teller),
    advice: chance.pick(advice),
    outreach: chance.pick(outreach),
  };
}

export function signatures(teller: Teller) {
  const team = teamOnSite(teller.visit);
  return {
    signatures: team.map(({ id, name, login }) => ({ officerId: id, sha256: teller.mark(login, name).sha256 })),
  };
}

export function signed(teller: Teller) {
  const { visit, chance } = teller;
  const isObjected = visit.turns.has('objected');
  const name = receiver(teller);
  return {
    signed: true,
    opinion: isObjected ? 'objected' : 'agreed',
    words: chance.pick(isObjected ? partyWords.objected : partyWords.agreed),
    name,
    post: postOfReceiver(teller),
    sha256: teller.mark(visit.team[0].login, name).sha256,
  };
}

const witness = { name: '王林', employer: '属地村（社区）委员会', telephone: '19970001234' };

function declined(teller: Teller) {
  const { visit, chance } = teller;
  const [reason, words] = chance.pick(declineReasons);
  const mark = teller.mark(visit.team[0].login, witness.name).sha256;
  return {
    signed: false,
    reason: `${receiver(teller)}${reason}`,
    words,
    witness: { ...witness, employer: `${visit.enterprise.township}应急管理所`, sha256: mark },
    recordingFile: `JLY-${visit.on.replaceAll('-', '')}-03`,
    reportedTo: '何建国',
  };
}

/** 留置送达: what nobody will sign for is left behind before a witness. */
function leaveBehind(teller: Teller, hasMeasure: boolean, orders: number): void {
  const { visit } = teller;
  const key = visit.turns.has('orderVoided') ? 2 : 1;
  const papers = [
    ...(hasMeasure ? [{ form: 'onSiteMeasureDecision', key: 'measure-1' }] : []),
    ...Array.from({ length: orders }, (_unused, index) => ({
      form: 'rectificationOrder',
      key: `order-${String(index + key)}`,
    })),
  ];
  if (papers.length === 0) return;
  teller.wait(5);
  teller.say(visit.team[0].login, 'paper.serve', {
    papers,
    way: 'leaving',
    receivedBy: receiver(teller),
    relation: postOfReceiver(teller),
    place: visit.enterprise.address,
    deliveredBy: teamOnSite(visit).map(({ id }) => id),
    attestor: witness.name,
    recordingFile: `JLY-${visit.on.replaceAll('-', '')}-04`,
    remark: '受送达人拒绝签收，将文书留在其经营场所并拍照录像。',
  });
}

function depart(teller: Teller): void {
  const { visit, chance } = teller;
  const lead = visit.team[0].login;
  teller.wait(chance.between(2, 6));
  if (!visit.turns.has('deputyAttends'))
    teller.say(lead, 'attendance.leave', { name: visit.enterprise.personInCharge });
  const leftAt = teller.now();
  const isRemote = visit.mode === 'remote';
  const input = { ...(isRemote ? {} : { recordingEndedAt: leftAt }), note: '' };
  if (!visit.turns.has('lateEntry')) {
    teller.say(lead, 'departure.register', input);
    return;
  }
  // The tablet was out of power: entered two days later, and marked so for ever.
  teller.goTo(workdaysFrom(visit.on, 2), '08:50');
  teller.say(
    lead,
    'departure.register',
    { ...input, note: '移动终端电量耗尽，离场登记返回后补录。' },
    { occurredAt: addMinutes(leftAt, 1) },
  );
}

function supplement(teller: Teller): void {
  const { visit, chance } = teller;
  const hours = visit.emergency?.approvedAfterHours;
  if (hours === undefined) return;
  const arrived = beijing(visit.on, visit.slot === 'morning' ? '08:45' : '14:15');
  const then = addMinutes(arrived, hours * 60);
  if (then > teller.now()) teller.wait(Math.max(1, minutesBetween(teller.now(), then)));
  teller.say(visit.handling.approver, 'approval.supplement', { opinion: chance.pick(opinions.supplement) });
}

function minutesBetween(from: Instant, to: Instant): number {
  return Math.round((millisecondsOf(to) - millisecondsOf(from)) / 60_000);
}
