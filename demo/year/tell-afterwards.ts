/** After the visit: proposals and letters, publication, more time, the second look, and the archive. */

import { addDays, type CivilDate } from '@zhifa/law';
import { deadlineOf } from './tell-findings.ts';
import { numbersOf } from './tell-papers.ts';
import { serve } from './tell-service.ts';
import { tellReinspection } from './tell-reinspection.ts';
import { teamOnSite } from './tell-site.ts';
import type { Teller } from './teller.ts';
import { cleanResults, extensionReasons, openingReasons } from './texts.ts';
import { workdaysFrom } from './workdays.ts';

export function tellAfterwards(teller: Teller): void {
  const { visit } = teller;
  handOn(teller);
  disclose(teller);
  const until = extend(teller);
  if (until === 'waiting') return;
  if (numbersOf(teller, 'order', 'measure').length > 0 && !tellReinspection(teller, until)) return;
  if (!teller.reaches('settled') || visit.turns.has('neverReinspected')) return;
  close(teller);
}

function handOn(teller: Teller): void {
  const { visit, chance } = teller;
  const { on, faults, handling } = visit;
  const punished = faults.flatMap(({ penalty }, index) => (penalty === 'opening' ? [index + 1] : []));
  if (punished.length > 0) {
    teller.goTo(workdaysFrom(on, 1), '09:10');
    teller.say(visit.team[0].login, 'opening.propose', { findings: punished, reason: chance.pick(openingReasons) });
  }
  const targets = [...new Set(faults.flatMap(({ target }) => target ?? []))];
  targets.forEach((target, index) => {
    const findings = faults.flatMap((fault, at) => (fault.target === target ? [at + 1] : []));
    teller.goTo(workdaysFrom(on, 2), index === 0 ? '10:20' : '11:00');
    teller.say(handling.head, 'referral.issue', {
      target,
      findings,
      materials: '现场检查记录复印件1份、现场照片2张、移送清单1份',
      sentBy: teamOnSite(visit)
        .slice(0, 2)
        .map(({ id }) => id),
    });
  });
  if (visit.turns.has('receiptMissing')) return;
  targets.forEach((target, index) => {
    const day = workdaysFrom(on, 5 + index);
    teller.goTo(day, '15:40');
    teller.say(visit.team[0].login, 'referral.receipt', {
      key: `referral-${String(index + 1)}`,
      name: target.includes('消防') ? '消防救援大队监督科 李工' : '市监局特种设备股 朱股长',
      on: day,
      feedback: '已受理，将依法核查处理并反馈结果。',
    });
  });
}

function disclose(teller: Teller): void {
  const { visit, chance } = teller;
  if (visit.turns.has('undisclosed')) return;
  teller.goTo(workdaysFrom(visit.on, chance.between(6, 7)), chance.pick(['09:30', '14:50', '16:30']));
  teller.say('bangongshi', 'result.disclose', { on: teller.today(), channel: '南康区人民政府网站行政执法公示专栏' });
}

/** The day until which there is time now; `waiting` where nobody has answered yet. */
function extend(teller: Teller): CivilDate | 'waiting' | undefined {
  const { visit, chance } = teller;
  const { turns, faults, handling } = visit;
  const isAsked = turns.has('extensionGranted') || turns.has('extensionRefused') || turns.has('extensionWaiting');
  const findings = numbersOf(teller, 'order', 'measure');
  const fault = faults[(findings[0] ?? 0) - 1];
  if (!isAsked || fault === undefined) return undefined;
  const deadline = deadlineOf(teller, fault); // The same for all of them, where more time is asked for.
  teller.goTo(workdaysFrom(deadline, -3), '10:10');
  const until = addDays(deadline, chance.between(12, 20));
  teller.say('bangongshi', 'extension.request', {
    findings,
    reason: chance.pick(extensionReasons),
    requestedOn: teller.today(),
    requestedUntil: until,
    interimMeasures: '相关设备保持停用，安全员每日巡查并登记。',
  });
  if (turns.has('extensionWaiting')) return 'waiting';
  teller.goTo(workdaysFrom(deadline, -1), '11:20');
  const granted = turns.has('extensionGranted');
  teller.say(handling.head, 'extension.answer', {
    key: 'extension-1',
    granted,
    ...(granted ? { until } : {}),
    reason: granted
      ? '所述情况属实，期间已采取可靠的安全措施，同意延期。'
      : '该问题可以在原期限内整改完成，理由不充分，不同意延期。',
  });
  serve(teller, { form: 'extensionReply', key: 'extension-1' });
  return granted ? until : undefined;
}

function close(teller: Teller): void {
  const { visit, chance } = teller;
  const isClean = visit.faults.length === 0;
  teller.goTo(workdaysFrom(teller.today(), chance.between(2, 4)), '16:40');
  const opened = visit.faults.filter(({ penalty }) => penalty === 'opening').length;
  const result = [
    `发现问题${String(visit.faults.length)}项，已按期整改或者依法移送`,
    ...(opened > 0 ? [`建议立案${String(opened)}项`] : []),
  ].join('；');
  teller.say(
    visit.handling.head,
    'closing.close',
    { result: isClean ? chance.pick(cleanResults) : `${result}。`, service: '已结合检查开展入企普法和服务指导。' },
    visit.turns.has('receiptMissing')
      ? { overrides: { receiptsIn: '移送函已当面送达，有音像记录，对方尚未盖章回执。' } }
      : {},
  );
}
