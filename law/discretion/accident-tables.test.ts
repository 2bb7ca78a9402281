import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../condition/condition.ts';
import { yuan } from '../money/fen.ts';
import { contains } from '../money/fen-range.ts';
import { violationOf } from '../violations/catalogue.ts';
import { gradeOf } from '../violations/accident-grade.ts';
import { punishes } from '../violations/violation.ts';
import { accidentTables } from './accident-tables.ts';
import { nationalTables } from './national.ts';

const byLosses = accidentTables.filter(({ violations: [first = ''] }) => first.startsWith('AQSCF-114-'));

function tiersFor(deaths: number, seriousInjuries: number, directLossYuan: number): string[] {
  return byLosses.flatMap(({ ref, tiers }) =>
    tiers
      .filter(({ condition }) => evaluate(condition, { deaths, seriousInjuries, directLossYuan }) === true)
      .map(({ name }) => `${ref} ${name}`),
  );
}

describe('令第14号第十四条至第十七条', () => {
  it.each([
    [0, 2, 2_999_999, 'TT-14-1 1'],
    [0, 3, 0, 'TT-14-1 2'],
    [0, 0, 3_000_000, 'TT-14-1 2'],
    [1, 0, 0, 'TT-14-1 2'],
    [1, 5, 4_999_999, 'TT-14-1 2'],
    [2, 0, 0, 'TT-14-1 3'],
    [0, 6, 0, 'TT-14-1 3'],
    [1, 0, 5_000_000, 'TT-14-1 3'],
    [2, 9, 9_999_999, 'TT-14-1 3'],
    [3, 0, 0, 'TT-14-2 1'],
    [4, 19, 19_999_999, 'TT-14-2 1'],
    [5, 0, 0, 'TT-14-2 2'],
    [6, 29, 29_999_999, 'TT-14-2 2'],
    [7, 0, 0, 'TT-14-2 3'],
    [9, 49, 49_999_999, 'TT-14-2 3'],
    [10, 0, 0, 'TT-14-3 1'],
    [13, 0, 0, 'TT-14-3 2'],
    [15, 0, 0, 'TT-14-3 3'],
    [29, 99, 99_999_999, 'TT-14-3 3'],
    [30, 0, 0, 'TT-14-4 1'],
    [40, 0, 0, 'TT-14-4 2'],
    [49, 149, 199_999_999, 'TT-14-4 2'],
    [50, 0, 0, 'TT-14-4 3'],
  ])('%d dead, %d injured, %d yuan: one tier', (deaths, injuries, ...[loss, tier]) => {
    expect(tiersFor(deaths, injuries, loss)).toEqual([tier]);
  });

  it('every accident falls into just one tier, and that is of its grade', () => {
    const law = fc.property(
      fc.nat({ max: 60 }),
      fc.nat({ max: 200 }),
      fc.nat({ max: 300_000_000 }),
      (deaths, injuries, loss) => {
        const { violations } = gradeOf({ deaths, seriousInjuries: injuries, directLoss: yuan(loss) });
        const [tier, ...others] = tiersFor(deaths, injuries, loss);
        return others.length === 0 && tier?.startsWith(`TT-14-${violations.unit.slice(-1)} `) === true;
      },
    );
    fc.assert(law, { numRuns: 2000 });
  });
});

describe('tables of the ministry', () => {
  it('name violations that exist and stay inside their statutory ranges', () => {
    for (const { ref, violations, tiers } of nationalTables) {
      for (const violation of violations) {
        for (const { subject, phase, fine } of tiers.flatMap((tier) => tier.outcomes)) {
          const row = violationOf(violation)?.rows.find(
            (each) => each.phase === phase && punishes(each.subject, subject),
          );
          const form = row?.fine?.form;
          expect(form?.form, `${ref} ${violation} ${subject}`).toBe(fine.form);
          if (form?.form !== 'amount' || fine.form !== 'amount') continue;
          expect(contains(form.range, fine.range.min), ref).toBe(true);
          expect(contains(form.range, fine.range.max ?? fine.range.min), ref).toBe(true);
        }
      }
    }
  });
});
