/** 整改复查: item by item beside the old photos; what is not done leads to something; what was stopped may go on. */

import type { CivilDate } from '@zhifa/law';
import type { Fault } from './faults/fault.ts';
import { filled } from './filling.ts';
import { deadlineOf, evidenceItem } from './tell-findings.ts';
import { numbersOf, signatures, signed } from './tell-papers.ts';
import { serve } from './tell-service.ts';
import type { Teller } from './teller.ts';
import { openingReasons } from './texts.ts';
import { workdaysFrom } from './workdays.ts';

type Result = 'done' | 'partly' | 'notDone';

interface Look {
  readonly round: number;
  readonly numbers: readonly number[];
  readonly resultOf: (number: number) => Result;
  readonly consequence?: { readonly way: string; readonly deadline?: CivilDate; readonly remark: string };
}

/** False where the story ends before everything is settled. */
export function tellReinspection(teller: Teller, extendedTo: CivilDate | undefined): boolean {
  const { visit } = teller;
  if (visit.turns.has('neverReinspected')) return false;
  const numbers = numbersOf(teller, 'order', 'measure');
  const last = lastDay(teller, numbers, extendedTo);
  const isEarly = visit.turns.has('requestedEarly');
  if (
    !begin(teller, isEarly ? workdaysFrom(teller.today(), 1) : workdaysFrom(last, teller.chance.between(1, 4)), isEarly)
  )
    return false;
  const troubled = troubledNumber(teller, numbers);
  const isTroubled = visit.turns.has('partlyDone') || visit.turns.has('notDone');
  if (!isTroubled) look(teller, { round: 1, numbers, resultOf: () => 'done' });
  else if (visit.turns.has('notDone')) lookAndOpen(teller, numbers, troubled);
  else lookTwice(teller, numbers, troubled);
  if (!teller.reaches('reinspected')) return false;
  const stopped = visit.faults.findIndex(
    ({ measure }) => measure !== undefined && measure.stop !== 'removeImmediately',
  );
  const isHandedOn = visit.turns.has('notDone') && stopped + 1 === troubled;
  return stopped < 0 || isHandedOn || resume(teller);
}

function lastDay(teller: Teller, numbers: readonly number[], extendedTo: CivilDate | undefined): CivilDate {
  const days = numbers.flatMap((number) => {
    const fault = teller.visit.faults[number - 1];
    return fault === undefined ? [] : [deadlineOf(teller, fault)];
  });
  return [...days, ...(extendedTo === undefined ? [] : [extendedTo])].toSorted().at(-1) ?? teller.today();
}

function begin(teller: Teller, on: CivilDate, isEarly: boolean): boolean {
  teller.goTo(on, teller.chance.pick(['09:20', '10:00', '15:00']));
  teller.say(teller.visit.team[0].login, 'reinspection.start', { certificatesShown: true, requestedByParty: isEarly });
  return teller.reaches('reinspecting');
}

/** What stays undone is an order rather than a stop: a stopped machine stands still anyway. */
function troubledNumber({ visit }: Teller, numbers: readonly number[]): number {
  return numbers.find((number) => visit.faults[number - 1]?.remedy === 'order') ?? numbers[0] ?? 1;
}

function lookTwice(teller: Teller, numbers: readonly number[], troubled: number): void {
  const deadline = workdaysFrom(teller.today(), 6);
  const remark = '主要部分已整改，剩余部分正在施工，再次责令限期改正。';
  const resultOf = (number: number): Result => (number === troubled ? 'partly' : 'done');
  look(teller, { round: 1, numbers, resultOf, consequence: { way: 'furtherOrder', deadline, remark } });
  if (!begin(teller, workdaysFrom(deadline, 1), false)) return;
  look(teller, { round: 2, numbers: [troubled], resultOf: () => 'done' });
}

/** 逾期未改: a case is proposed, also where the first visit had spared it. */
function lookAndOpen(teller: Teller, numbers: readonly number[], troubled: number): void {
  const { visit, chance } = teller;
  const remark = '逾期未整改，且无正当理由，依法立案查处。';
  const resultOf = (number: number): Result => (number === troubled ? 'notDone' : 'done');
  look(teller, { round: 1, numbers, resultOf, consequence: { way: 'opening', remark } });
  if (visit.faults[troubled - 1]?.penalty === 'opening') return; // Proposed after the first visit.
  teller.goTo(workdaysFrom(teller.today(), 1), '09:40');
  teller.say(visit.team[0].login, 'opening.propose', { findings: [troubled], reason: chance.pick(openingReasons) });
}

function look(teller: Teller, { round, numbers, resultOf, consequence }: Look): void {
  const { visit, chance } = teller;
  const lead = visit.team[0].login;
  const id = (number: number) => `R${String(round)}-${String(number)}`;
  teller.wait(chance.between(18, 35));
  const evidence = numbers.flatMap((number) => {
    const fault = visit.faults[number - 1];
    if (fault === undefined) return [];
    const isDone = resultOf(number) === 'done';
    const picture = teller.photo(lead, fault.scene, isDone ? 'after' : 'before');
    const item = evidenceItem(teller, id(number), picture, { role: 'after', caption: `${fault.place}复查` });
    return [{ ...item, findingNumber: number }];
  });
  teller.say(lead, 'evidence.add', { evidence });
  teller.wait(chance.between(8, 15));
  teller.say(lead, 'reinspection.sign', {
    items: numbers.map((number) => {
      const result = resultOf(number);
      return {
        finding: number,
        result,
        description: described(teller, visit.faults[number - 1], result),
        evidence: [id(number)],
        ...(result === 'done' || consequence === undefined ? {} : { consequence }),
      };
    }),
    ...signatures(teller),
    party: signed(teller),
  });
}

function described(teller: Teller, fault: Fault | undefined, result: Result): string {
  if (fault === undefined) return '已核查。';
  return filled(result === 'done' ? fault.done : fault.left, teller);
}

/** 恢复生产审查: asked for, looked at, agreed or sent back once. */
function resume(teller: Teller): boolean {
  const { visit } = teller;
  request(teller);
  if (visit.turns.has('resumptionWaiting')) return false;
  let key = 1;
  if (visit.turns.has('resumptionRefused')) {
    review(teller, key, false);
    key += 1;
    teller.goTo(workdaysFrom(teller.today(), 3), '09:30');
    request(teller);
  }
  review(teller, key, true);
  return true;
}

function request(teller: Teller): void {
  teller.wait(teller.chance.between(20, 40));
  teller.say(teller.visit.team[0].login, 'resumption.request', {
    order: 'measure-1',
    requestedOn: teller.today(),
    materials: '整改报告、设备验收单、测试记录、员工培训签到表',
  });
}

function review(teller: Teller, key: number, agreed: boolean): void {
  const { visit } = teller;
  teller.goTo(workdaysFrom(teller.today(), 1), '10:30');
  teller.say(visit.handling.approver, 'resumption.review', {
    order: 'measure-1',
    onSiteCheck: agreed
      ? '经现场核查，隐患已消除，设施测试有效，操作人员已培训，具备恢复条件。'
      : '现场核查发现测试记录缺少签字，操作人员尚未培训，暂不具备恢复条件。',
    agreed,
  });
  serve(teller, { form: 'resumptionReview', key: `resumption-${String(key)}` });
}
