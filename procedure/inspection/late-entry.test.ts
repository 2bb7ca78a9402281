/** 补录: judged by when it happened, marked for ever, and never able to turn the order of the law round. */

import { describe, expect, it } from 'vitest';
import { addMinutes, beijing } from '@zhifa/law';
import type { Step } from '../shared/play.ts';
import { inspectionAt, roadTo, type Milestone } from './fixture.ts';
import { after, expectRefused, tried, whole } from './refusal.fixture.ts';

const later = beijing('2026-11-01', '09:00');

/** The road's own act, entered later, as having happened then. */
function late(act: string, on: string, time: string): Step {
  const step = roadTo('closed').find((one) => one.act === act);
  if (step === undefined) throw new Error(`the road has no ${act}`);
  return { ...step, at: later, occurredAt: beijing(on, time) };
}

describe('补录的时间', () => {
  it.each([
    ['到场早于批准一分钟', 'approved', 'arrival.register 2026-09-16 14:59', ['afterApproval', whole]],
    ['亮证早于到场一分钟', 'arrived', 'announcement.make 2026-09-21 09:04', ['afterArrival', 55]],
    ['检查早于亮证一分钟', 'announced', 'item.answer 2026-09-21 09:11', ['announced', 67]],
    ['指令书早于记录一分钟', 'signed', 'order.issue 2026-09-21 11:34', ['afterRecord', 68]],
    ['离场早于记录一分钟', 'ordered', 'departure.register 2026-09-21 11:34', ['afterRecord', 68]],
    ['批准早于审核一分钟', 'endorsed', 'scheme.approve 2026-09-16 08:59', ['afterEndorsement', whole]],
  ] as const)('%s → 拒绝', (_when, milestone, entry, [gate, article]) => {
    const [act = '', on = '', time = ''] = entry.split(' ');
    const outcome = tried(milestone, { ...late(act, on, time), overrides: { withinPeriod: '提前' } });
    expectRefused(outcome, gate, article);
  });

  it('发生在将来的不收', () => {
    const future = { ...late('scheme.approve', '2026-11-01', '09:00'), occurredAt: addMinutes(later, 1) };
    expectRefused(tried('endorsed', future), 'notInFuture', whole);
  });

  it.each([
    ['二十四小时不算补录', beijing('2026-09-22', '09:05'), false],
    ['过一分钟即是补录，两个时间都留下', beijing('2026-09-22', '09:06'), true],
  ])('%s', (_when, at, isLate) => {
    const arrival = { ...late('arrival.register', '2026-09-21', '09:05'), at };
    const last = after('approved', [arrival]).record.at(-1);
    expect(last).toMatchObject({ isLate, recordedAt: at, occurredAt: beijing('2026-09-21', '09:05') });
  });

  it('每一步都晚录也走得到头', () => {
    const milestone: Milestone = 'tasked';
    const steps = roadTo('closed').slice(inspectionAt(milestone).record.length);
    const played = after(
      milestone,
      steps.map((step) => ({ ...step, at: later, occurredAt: step.at })),
    );
    expect(played.state.stage).toBe('closed');
  });
});
