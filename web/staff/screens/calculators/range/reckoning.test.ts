import { describe, expect, it } from 'vitest';
import { fineRangeOf, violationOf, violations } from '@zhifa/law/violations';
import { basesAsked, chosenPhase, chosenSubject, phasesOf, readBases, subjectsOf, type Given } from './given.ts';
import { reckon } from './reckoning.ts';

function of(ref: string, more: Partial<Given> = {}): Given {
  return { violation: violationOf(ref)!, conductOn: '2026-05-01', written: {}, ...more };
}

describe('what the calculator of ranges answers', () => {
  it('keeps the phases of one article apart', () => {
    const unit = of('AQSCF-97-7', { subject: '单位' });
    expect(reckon(unit)).toMatchObject({ outcome: 'waiting' });
    expect(reckon({ ...unit, phase: '首次即可' })).toMatchObject({
      range: { mode: '处', range: { min: 0, max: 10_000_000 } },
    });
    expect(reckon({ ...unit, phase: '逾期未改正' })).toMatchObject({
      range: { mode: '并处', range: { min: 10_000_000, max: 20_000_000 }, order: '责令停产停业整顿' },
    });
  });

  it('what is the only subject or phase needs no choice; one chosen for another subject is none', () => {
    expect(chosenSubject(of('AQSCF-95-1'))).toBe('主要负责人');
    expect(chosenPhase(of('AQSCF-95-1'))).toBe('导致事故');
    const person = of('AQSCF-97-7', { subject: '直接负责的主管人员和其他直接责任人员', phase: '首次即可' });
    expect(chosenPhase(person)).toBe('逾期未改正');
  });

  it('asks for the figure a fine is reckoned from, and reads it as people write it', () => {
    const share = of('AQSCF-95-1');
    expect(basesAsked(share)).toEqual(['annualIncome']);
    expect(reckon(share)).toMatchObject({ outcome: 'refused', because: 'baseMissing' });
    expect(reckon({ ...share, written: { annualIncome: '１２.８万' } })).toMatchObject({
      range: { range: { min: 5_120_000 } },
    });
    expect(reckon({ ...share, written: { annualIncome: '1e5' } })).toMatchObject({
      outcome: 'waiting',
      message: expect.stringContaining('科学记数法'),
    });
  });

  it('takes days as days, and only what is asked', () => {
    const written = { previousFine: '5万', orderedOn: '2026-05-01', refusedUntil: '2026-05-11', annualIncome: '坏的' };
    expect(readBases(of('AQSCF-112', { written })).problems.size).toBe(0);
    expect(reckon(of('AQSCF-112', { written }))).toMatchObject({
      range: { range: { min: 50_000_000, max: 50_000_000 } },
    });
  });

  it.each([
    ['没有行为日', { conductOn: undefined }],
    ['决定早于行为', { decidedOn: '2026-04-30' }],
  ])('%s is said, not guessed', (_what, more) => {
    expect(reckon(of('AQSCF-95-1', { ...more, written: { annualIncome: '10万' } }))).toMatchObject({
      outcome: 'waiting',
    });
  });

  it('names what governs instead of a rule that has ended', () => {
    expect(reckon(of('SGTL-38-1', { written: { annualIncome: '10万' } }))).toMatchObject({
      because: 'notInForce',
      instead: ['AQSCF-95-1'],
    });
  });

  it('gives for every violation, subject and phase what the law gives, with no English', () => {
    for (const violation of violations)
      for (const subject of subjectsOf(violation))
        for (const phase of phasesOf(violation, subject)) {
          const given = of(violation.ref, { subject, phase });
          const answer = reckon(given);
          const asked = { violation: violation.ref, subject, phase, conductOn: violation.inForceFrom };
          expect(reckon({ ...given, conductOn: asked.conductOn })).toEqual(fineRangeOf({ ...asked, bases: {} }));
          if (answer.outcome === 'refused') expect(answer.message.replace(violation.name, '')).not.toMatch(/[a-z]{3}/);
        }
  });
});
