/** 派发、改派、撤销任务. */

import { describe, expect, it } from 'vitest';
import { civil } from '@zhifa/law';
import type { Actor } from '../kernel/index.ts';
import { beginning, type World } from '../shared/play.ts';
import { inspectionAt, step } from './fixture.ts';
import { taskInput } from './fixture-inputs.ts';
import { actors, factory, officers, world } from './fixture-world.ts';
import { inspection } from './index.ts';
import { expectRefused, tried, whole } from './refusal.fixture.ts';

const nobodyYet = beginning(inspection);

function assign(changes: object = {}, by: Actor = actors.unitHead) {
  return step('task.assign', { ...taskInput, ...changes }, by, '2026-09-14 09:00');
}

function withLead(changes: Partial<(typeof officers)['lead']>): World {
  return { ...world, officers: [{ ...officers.lead, ...changes }, officers.assistant, officers.third] };
}

describe('派发检查任务', () => {
  it.each([
    ['同一人又主办又协办', { assistingOfficerIds: [officers.lead.id] }, 'twoDifferentOfficers', 42],
    [
      '协办人员重复',
      { assistingOfficerIds: [officers.assistant.id, officers.assistant.id] },
      'twoDifferentOfficers',
      42,
    ],
    ['人员不在台账', { assistingOfficerIds: [actors.office.accountId] }, 'teamCertified', 42],
    ['没有写明依据', { sourceReference: ' ' }, 'basisStated', 62],
    ['结束日早一天', { plannedTo: '2026-09-20' }, 'planDatesInOrder', 62],
    ['例外情形与来源不符', { capException: { kind: 'tipOff', reason: '举报' } }, 'exceptionFromSource', whole],
    ['紧急而没有说明', { isEmergency: true }, 'emergencyExplained', whole],
  ] as const)('%s → 拒绝', (_when, changes, gate, article) => {
    expectRefused(tried(nobodyYet, assign(changes)), gate, article);
  });

  it('执法证当日到期仍有效，前一日到期则拒绝', () => {
    const lastDay = withLead({ certificateValidUntil: civil('2026-09-14') });
    expect(tried(nobodyYet, assign(), lastDay).outcome).toBe('accepted');
    const over = withLead({ certificateValidUntil: civil('2026-09-13') });
    expectRefused(tried(nobodyYet, assign(), over), 'teamCertified', 42);
  });

  it('与企业有利害关系的人员不得承办', () => {
    const related = withLead({ recusals: [{ enterpriseId: factory.id, relation: '配偶任职' }] });
    expectRefused(tried(nobodyYet, assign(), related), 'officersWithoutRecusal', 43);
  });

  it('本年次数到上限即提示，少一次则不提示；写明理由可以继续', () => {
    const atCap = { ...world, frequency: { ...world.frequency, counted: 2 } };
    expectRefused(tried(nobodyYet, assign(), atCap), 'withinFrequencyCap', whole);
    const withReason = { ...assign(), overrides: { withinFrequencyCap: '上级部署专项检查' } };
    expect(tried(nobodyYet, withReason, atCap).outcome).toBe('accepted');
    expect(tried(nobodyYet, assign()).outcome).toBe('accepted');
  });

  it.each([
    ['2026-06-22', '第91天', 'accepted'],
    ['2026-06-23', '第90天', 'refused'],
  ])('上次检查在%s，今天是%s', (lastVisitOn, _day, outcome) => {
    const visited = { ...world, frequency: { ...world.frequency, lastVisitOn: civil(lastVisitOn) } };
    expect(tried(nobodyYet, assign(), visited).outcome).toBe(outcome);
  });

  it('同一企业有在办任务即提示合并', () => {
    const openTasks = [{ dossierId: 'x', unitName: '基础股', title: '日常检查', plannedOn: civil('2026-09-22') }];
    const busy = { ...world, frequency: { ...world.frequency, openTasks } };
    expectRefused(tried(nobodyYet, assign(), busy), 'noRepeatedVisit', whole);
  });
});

describe('改派', () => {
  const to = (...ids: string[]) => ({ leadOfficerId: ids[0], assistingOfficerIds: ids.slice(1), reason: '调休' });
  const reassign = (input: object, at = '2026-09-17 09:00') => step('task.reassign', input, actors.unitHead, at);

  it('被改派的人的分工归主办', () => {
    const outcome = tried('approved', reassign(to(officers.lead.id, officers.third.id)));
    expect(outcome.outcome).toBe('accepted');
  });

  it.each([
    ['名单没有变', to(officers.lead.id, officers.assistant.id), 'teamChanges', 62],
    ['只剩一人', to(officers.third.id, officers.third.id), 'twoDifferentOfficers', 42],
  ] as const)('%s → 拒绝', (_when, input, gate, article) => {
    expectRefused(tried('approved', reassign(input)), gate, article);
  });

  it('现场换人后，新来的人未亮证不得继续', () => {
    const input = to(officers.lead.id, officers.third.id);
    const played = inspectionAt('announced');
    const changed = tried(played, reassign(input, '2026-09-21 09:20'));
    expect(changed.outcome).toBe('accepted');
  });

  it('没有理由 → 填写有误', () => {
    expect(tried('approved', reassign({ ...to(officers.third.id, officers.lead.id), reason: ' ' })).outcome).toBe(
      'invalid',
    );
  });
});

describe('撤销任务', () => {
  it.each(['tasked', 'drafted', 'endorsed', 'approved'] as const)('%s 时可以撤销', (milestone) => {
    const cancel = step('task.cancel', { reason: '企业已停产' }, actors.unitHead, '2026-09-17 09:00');
    expect(tried(milestone, cancel).outcome).toBe('accepted');
  });

  it('到场以后不能撤销', () => {
    const cancel = step('task.cancel', { reason: '企业已停产' }, actors.unitHead, '2026-09-21 10:00');
    expectRefused(tried('arrived', cancel), 'stage', 62);
  });
});
