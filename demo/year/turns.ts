/** Which turns a story takes, by chance, and never two that exclude each other. */

import type { Chance } from '../seeded.ts';
import type { Fault } from './faults/fault.ts';
import type { Turn } from './visit.ts';

export function turnsOf(faults: readonly Fault[], chance: Chance): Set<Turn> {
  const turns = new Set<Turn>();
  const perhaps = (turn: Turn, permille: number) => {
    if (chance.below(1000) < permille) turns.add(turn);
  };
  const either = (options: readonly (readonly [Turn, number])[]) => {
    let point = chance.below(1000);
    for (const [turn, permille] of options) {
      if (point < permille && point >= 0) turns.add(turn);
      point -= permille;
    }
  };
  perhaps('returnedOnce', 90);
  perhaps('deputyAttends', 200);
  either([
    ['reassigned', 45],
    ['recusalRefused', 15],
    ['recusalGranted', 12],
  ]);
  if (faults.length === 0) return turns;
  either([
    ['declined', 60],
    ['objected', 60],
    ['orderVoided', 20],
  ]);
  either([
    ['findingWithdrawn', 30],
    ['findingRevised', 45],
  ]);
  either([
    ['lateEntry', 35],
    ['measureAtOnce', 250],
  ]);
  either([
    ['extensionGranted', 60],
    ['extensionRefused', 35],
    ['requestedEarly', 110],
    ['neverReinspected', 0],
  ]);
  either([
    ['partlyDone', 100],
    ['notDone', 60],
  ]);
  perhaps('resumptionRefused', 180);
  perhaps('receiptMissing', 50);
  return turns;
}
