/** Before anybody goes: the task, the scheme, its approval; or an emergency, of which the approval follows. */

import { addDays, checkItemOf, suggestScheme } from '@zhifa/law';
import { chanceOf } from '../seeded.ts';
import { schemeTexts } from './scheme-texts.ts';
import type { Teller } from './teller.ts';
import { cancelReasons, opinions } from './texts.ts';
import type { Visit } from './visit.ts';
import { workdaysFrom } from './workdays.ts';

/** False where the story ends before the visit. */
export function tellPlanning(teller: Teller): boolean {
  const { visit } = teller;
  return visit.emergency === undefined ? tellOrdinary(teller) : tellEmergencyTask(teller);
}

function tellEmergencyTask(teller: Teller): boolean {
  const { visit, chance } = teller;
  teller.goTo(visit.on, visit.slot === 'morning' ? '08:32' : '14:05');
  assign(teller, visit.on);
  teller.wait(chance.between(4, 12));
  return teller.reaches('assigned');
}

function tellOrdinary(teller: Teller): boolean {
  const { visit, chance } = teller;
  const { handling, on, turns } = visit;
  const [leadLogin, head] = [visit.team[0].login, handling.head];
  teller.goTo(workdaysFrom(on, -chance.between(5, 8)), chance.pick(['08:45', '09:20', '10:30', '15:10']));
  assign(teller, on);
  if (visit.ending === 'cancelled') {
    teller.goTo(workdaysFrom(on, -3), '16:10');
    teller.say(head, 'task.cancel', { reason: chance.pick(cancelReasons) });
  }
  if (!teller.reaches('cancelled') || !teller.reaches('assigned')) return false;
  teller.goTo(workdaysFrom(on, -4), chance.pick(['09:10', '10:05', '14:40']));
  const scheme = schemeInput(visit);
  teller.say(leadLogin, 'scheme.draft', scheme);
  if (turns.has('returnedOnce') || visit.ending === 'returned') {
    teller.goTo(workdaysFrom(on, -4), '16:20');
    teller.say(head, 'scheme.return', { reason: chance.pick(opinions.return) });
    if (!teller.reaches('returned')) return false;
    teller.goTo(workdaysFrom(on, -3), '08:50');
    teller.say(leadLogin, 'scheme.draft', { ...scheme, remarks: '已按退回意见补充检查依据和分工。' });
  }
  if (!teller.reaches('drafted')) return false;
  teller.goTo(workdaysFrom(on, -3), chance.pick(['09:40', '11:00', '15:30']));
  teller.say(head, 'scheme.endorse', { opinion: chance.pick(opinions.endorse) });
  if (!teller.reaches('endorsed')) return false;
  teller.goTo(workdaysFrom(on, -2), chance.pick(['10:10', '16:00', '17:05']));
  teller.say(handling.approver, 'scheme.approve', { opinion: chance.pick(opinions.approve) });
  if (turns.has('reassigned')) reassign(teller);
  return teller.reaches('approved');
}

function reassign(teller: Teller): void {
  const { visit } = teller;
  teller.goTo(workdaysFrom(visit.on, -1), '15:20');
  teller.say(visit.handling.head, 'task.reassign', {
    leadOfficerId: visit.team[0].id,
    assistingOfficerIds: [visit.substitute.id],
    reason: `${visit.team[1].name}当日参加市局培训，改由${visit.substitute.name}协办。`,
  });
}

function assign(teller: Teller, plannedFrom: Visit['on']): void {
  const { visit } = teller;
  const { handling, source, team, emergency } = visit;
  const [lead, ...others] = team;
  teller.say(handling.head, 'task.assign', {
    enterpriseId: visit.enterprise.id,
    source: source.source,
    sourceReference: source.sourceReference,
    type: source.type,
    mode: visit.mode,
    matters: schemeTexts(visit).matters,
    unitId: handling.unitId,
    unitName: handling.unitName,
    leadOfficerId: lead.id,
    assistingOfficerIds: others.map(({ id }) => id),
    plannedFrom,
    plannedTo: addDays(plannedFrom, emergency === undefined ? 3 : 0),
    ...(source.exception === undefined ? {} : { capException: source.exception }),
    jointWith: visit.jointWith,
    isEmergency: emergency !== undefined,
    ...(emergency === undefined ? {} : { emergencyReason: emergency.reason }),
  });
}

/** What is looked at: suggested by the tags, and what will be found in any case. */
export function schemeInput(visit: Visit) {
  const { enterprise, team, assistant, faults, emergency } = visit;
  const most = emergency === undefined ? chanceOf('scheme', visit.key).between(15, 24) : 15;
  const needed = faults.map(({ checkItem }) => checkItem);
  const suggested = suggestScheme(enterprise.tags, { limit: { min: 15, max: most } })
    .map(({ item, because }) => ({ checkItem: item.code, because }))
    .filter(({ checkItem }) => !needed.includes(checkItem));
  const own = needed.map((checkItem) => ({
    checkItem,
    because: (checkItemOf(checkItem)?.tags ?? []).length > 0 ? '本行业易发多发问题' : '年度计划重点事项',
  }));
  const texts = schemeTexts(visit);
  return {
    basis: texts.basis,
    scope: texts.scope,
    method: visit.mode === 'remote' ? '调阅视频、在线数据和电子台账，视频询问' : '查资料、查现场、询问',
    items: [...suggested, ...own],
    shares: team.map(({ id }, index) => ({ officerId: id, duty: texts.duties[index] ?? texts.otherDuty })),
    assistantsCount: assistant === undefined ? 0 : 1,
    assistants: assistant === undefined ? [] : [{ name: assistant, role: '技术检查员' }],
    notifyBeforehand: false,
    remarks: '',
  };
}
