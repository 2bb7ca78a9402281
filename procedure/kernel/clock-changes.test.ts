/** A clock takes its term, unit, roll and citation from the clock of the law it names, in the version of the day it starts. */

import { describe, expect, it } from 'vitest';
import { beijing, civil, workdays, type CivilDate, type PublishedYear } from '@zhifa/law';
import { actors } from '../inspection/fixture-world.ts';
import type { Act } from './act.ts';
import { start, type ClockChange, type StartOptions } from './clock.ts';
import { clockChanges } from './clock-changes.ts';
import type { StageState } from './state.ts';

type Refs = string | readonly [string, ...string[]];

interface Asked {
  readonly refs: Refs;
  readonly on: string | undefined;
  readonly options?: StartOptions<StageState, unknown>;
  readonly enteredYears?: readonly PublishedYear[];
}

function changes({ refs, on, options, enteredYears = [] }: Asked): ClockChange[] {
  const from = (): CivilDate | undefined => (on === undefined ? undefined : civil(on));
  const act = { clocks: [start<StageState, unknown>('asked', refs, from, options)] } as unknown as Act; // Only its clocks are asked.
  const at = beijing('2026-12-31', '10:00');
  const accepted = { outcome: 'accepted', input: {}, occurredAt: at, proofs: [] } as const;
  return clockChanges(act, { stage: 'any' }, accepted, { now: at, actor: actors.lead, gathered: { enteredYears } });
}

const deadlineFor = (asked: Asked) => changes(asked)[0];

describe('按期限目录起算', () => {
  it('处罚决定七日内送达：七个工作日，机关的期限不顺延，不是内部规定', () => {
    expect(deadlineFor({ refs: 'serve.decision.7wd', on: '2026-09-28' })).toEqual({
      change: 'started',
      clock: 'asked',
      deadline: expect.objectContaining({
        dueOn: '2026-10-13',
        term: workdays(7),
        startLabel: '作出决定',
        citation: { statute: '行政处罚法', article: 61, paragraph: 1 },
        rule: 'serve.decision.7wd',
      }),
    });
  });

  it('当事人十五日内缴款：末日是周六的，顺延到周一', () => {
    // 2026-11-06 起第十五日是 11-21（周六）。
    expect(deadlineFor({ refs: 'pay.15d', on: '2026-11-06' })).toMatchObject({
      deadline: { dueOn: '2026-11-23', rolledFrom: '2026-11-21' },
    });
  });

  it('往前数的也认得：听证七日前通知', () => {
    expect(deadlineFor({ refs: 'hearing.notify.7wd', on: '2026-10-20' })).toMatchObject({
      deadline: { dueOn: '2026-10-09', direction: 'before', lenientOn: '2026-10-10' },
    });
  });

  const reinspection = ['rectify.reinspect.10d', 'rectify.reinspect.cfg'] as const;

  it.each([
    ['旧办法的最后一日', '2026-01-31', 'rectify.reinspect.10d', '2026-02-10'],
    ['新办法施行当日', '2026-02-01', 'rectify.reinspect.cfg', '2026-02-11'],
    ['新办法施行次日', '2026-02-02', 'rectify.reinspect.cfg', '2026-02-12'],
  ])('%s起算，依当日有效的一条', (_when, on, rule, dueOn) => {
    expect(deadlineFor({ refs: reinspection, on })).toMatchObject({ deadline: { rule, dueOn }, isInternal: true });
  });

  it('法律没有日数的用机关自己的，没有设定的用参照值，都标内部规定', () => {
    const refs = 'refer.receipt.own';
    const own = { ownTerm: () => workdays(3) };
    expect(deadlineFor({ refs, on: '2026-11-24', options: own })).toMatchObject({
      deadline: { dueOn: '2026-11-27' },
      isInternal: true,
    });
    expect(deadlineFor({ refs, on: '2026-11-24' })).toMatchObject({
      deadline: { dueOn: '2026-12-08' },
      isInternal: true,
    });
  });

  it('法律有日数的，机关自己的不作数', () => {
    const own = { ownTerm: () => workdays(3) };
    expect(deadlineFor({ refs: 'serve.decision.7wd', on: '2026-09-28', options: own })).toMatchObject({
      deadline: { dueOn: '2026-10-13' },
    });
  });

  it('没有起点了，期限停下；不到时候的，不起算', () => {
    expect(changes({ refs: 'serve.decision.7wd', on: undefined })).toEqual([{ change: 'stopped', clock: 'asked' }]);
    expect(changes({ refs: 'serve.decision.7wd', on: '2026-09-28', options: { when: () => false } })).toEqual([]);
  });

  it('目录里没有的期限，声明时就不成立', () => {
    expect(() => start('asked', 'no.such.clock', () => civil('2026-09-28'))).toThrow('no.such.clock');
  });

  it('机关录入的年份算数，不再是暂定', () => {
    const year2027: PublishedYear = {
      year: 2027,
      documentNumber: '国办发明电〔2026〕9号',
      holidays: [{ name: '元旦', from: civil('2027-01-01'), to: civil('2027-01-03') }],
      makeUpDays: [],
    };
    const asked = { refs: 'serve.decision.7wd', on: '2026-12-28' };
    expect(deadlineFor(asked)).toMatchObject({ deadline: { dueOn: '2027-01-06', provisional: expect.any(String) } });
    const certain = deadlineFor({ ...asked, enteredYears: [year2027] });
    expect(certain).toMatchObject({ deadline: { dueOn: '2027-01-07' } });
    expect(certain).not.toHaveProperty('deadline.provisional');
  });
});
