/** The year as it is told: deterministic, in working hours of workdays, in every stage, full of life. */

import { describe, expect, it } from 'vitest';
import { beijing, beijingTimeOf, checkItemOf, civil, civilDateOf } from '@zhifa/law';
import { demoBureau } from './index.ts';
import { dustFaults, paintFaults } from './year/faults/dust.ts';
import { isMajor, type Fault } from './year/faults/fault.ts';
import { dutyFaults, paperFaults, siteFaults } from './year/faults/general.ts';
import { chemicalFaults, specialFaults } from './year/faults/special.ts';
import { isWorkday } from './year/workdays.ts';

const bureau = demoBureau(beijing('2026-11-24', '10:00'));
const { steps, pictures } = bureau.year;

describe('一年的检查', () => {
  it('同一天讲两遍，一字不差', () => {
    const again = demoBureau(beijing('2026-11-24', '17:30')).year;
    expect(JSON.stringify(again.steps)).toBe(JSON.stringify(steps));
    expect(again.pictures.map(({ sha256 }) => sha256)).toEqual(pictures.map(({ sha256 }) => sha256));
  });

  it('260 卷，按时间先后，从一月到昨天', () => {
    expect(new Set(steps.map(({ dossier }) => dossier)).size).toBe(260);
    expect(steps.every(({ at }, index) => index === 0 || at >= (steps[index - 1]?.at ?? at))).toBe(true);
    expect(steps[0]?.at.slice(0, 7)).toBe('2026-01');
    expect(steps.every(({ at }) => at < beijing('2026-11-24', '00:00'))).toBe(true);
  });

  it('只在工作日的白天', () => {
    const odd = steps.filter(({ at }) => {
      const { on, hour } = beijingTimeOf(at);
      return !isWorkday(on) || hour < 8 || hour >= 19;
    });
    expect(odd.map(({ dossier, act, at }) => `${dossier} ${act} ${at}`)).toEqual([]);
  });

  it('要紧的事都有：退回、拒签、补批、延期、作废、回避、恢复审查、移送、立案建议', () => {
    const acts = new Set(steps.map(({ act }) => act));
    const wanted = ['scheme.return', 'approval.supplement', 'extension.answer', 'paper.void', 'recusal.decide'];
    for (const act of [...wanted, 'resumption.review', 'referral.issue', 'opening.propose', 'task.cancel'])
      expect(acts).toContain(act);
    const records = steps.filter(({ act }) => act === 'record.sign').map(({ input }) => JSON.stringify(input));
    expect(records.some((input) => input.includes('"signed":false'))).toBe(true);
    expect(steps.some(({ occurredAt }) => occurredAt !== undefined)).toBe(true);
  });

  it('有一卷 12 个问题，许多卷没有问题', () => {
    const counts = new Map<string, number>();
    for (const { dossier, act } of steps)
      if (act === 'finding.record') counts.set(dossier, (counts.get(dossier) ?? 0) + 1);
    expect(Math.max(...counts.values())).toBe(12);
    expect(260 - counts.size).toBeGreaterThan(60);
  });

  it('同一人同一天不在两处', () => {
    const places = new Map<string, Set<string>>();
    for (const { act, by, at, dossier } of steps.filter((step) => step.act === 'arrival.register')) {
      const key = `${by} ${civilDateOf(at)} ${act}`;
      places.set(key, (places.get(key) ?? new Set()).add(dossier));
    }
    expect([...places].filter(([, dossiers]) => dossiers.size > 1).map(([key]) => key)).toEqual([]);
  });

  it('每件用到的照片和签名都在，并且在用之前存入', () => {
    const stored = new Map(pictures.map(({ sha256, at }) => [sha256, at]));
    const used = steps.flatMap(({ at, input }) =>
      [...JSON.stringify(input).matchAll(/"sha256":"(\w{64})"/g)].map(([, sha256 = '']) => ({ at, sha256 })),
    );
    expect(used.filter(({ at, sha256 }) => (stored.get(sha256) ?? '9') > at)).toEqual([]);
  });

  it('元旦刚过时，讲去年以来的', () => {
    const { year } = demoBureau(beijing('2027-01-06', '09:00'), 60);
    expect(year.steps[0]?.at.slice(0, 4)).toBe('2026');
    expect(civilDateOf(year.steps.at(-1)?.at ?? beijing('2020-01-01', '00:00')) >= civil('2027-01-04')).toBe(true);
  });
});

describe('问题库', () => {
  const faults: readonly Fault[] = [
    ...[dustFaults, paintFaults, dutyFaults, paperFaults, siteFaults, chemicalFaults].flat(),
    ...Object.values(specialFaults).flat(),
  ];

  it.each(faults.map((fault) => [`${fault.checkItem} ${fault.place}`, fault] as const))(
    '%s 与检查项相符',
    (_name, fault) => {
      const item = checkItemOf(fault.checkItem);
      expect(item).toBeDefined();
      const keys = item?.majorHazard?.questions.map(({ key }) => key) ?? [];
      for (const key of fault.trueFacts ?? []) expect(keys).toContain(key);
      expect(isMajor(fault)).toBe(fault.remedy === 'measure');
      expect(fault.fact).not.toContain('＿');
      const isFined = item?.penaltyType === 'P1' || item?.penaltyType === 'P3';
      expect(fault.penalty !== undefined).toBe(isFined);
    },
  );
});
