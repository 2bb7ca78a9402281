/** From what a person entered to an amount, or to what is missing; the same answers as the engine of `@zhifa/law/discretion`. */

import type { CivilDate, Fen, FenRange } from '@zhifa/law';
import {
  exemptionOf,
  ladderOf,
  strictExemptionSettings,
  tierQuestionOf,
  trialOf,
  type DiscretionSettings,
  type Exemption,
  type Ladder,
  type Weighed,
} from '@zhifa/law/discretion';
import { fineRangeOf, type FineRange } from '@zhifa/law/violations';
import { reckon } from '../range/reckoning.ts';
import { exemptionQuestionOf } from './exemption-entry.ts';
import { evidenceOf, fineQuestionOf, ownAmountOf, weighQuestionOf, withOwnAmount, type Line } from './line.ts';

export type WeighedFine = Extract<Weighed, { outcome: 'fine' }>;

/** Where an amount lies against an interval; both ends belong to it. */
export type Place = 'under' | 'least' | 'within' | 'most' | 'over';

export interface OwnVerdict {
  readonly amount: Fen;
  readonly inRange: Place;
  /** Absent where no tier was found. */
  readonly inTier?: Place;
  /** The fine, where the amount may be had. */
  readonly weighed?: WeighedFine;
  /** Why it may not be had, or not yet. */
  readonly problems: readonly string[];
}

export type LineAnswer =
  | { readonly outcome: 'waiting'; readonly message: string; readonly because: 'question' | 'law' }
  | { readonly outcome: 'noFine'; readonly message: string }
  /** There is a range, but nothing in it yet. */
  | {
      readonly outcome: 'open';
      readonly statutory: FineRange;
      readonly ladder: Ladder;
      readonly problems: readonly string[];
      readonly lacking: readonly string[];
      readonly own?: OwnVerdict;
    }
  | {
      readonly outcome: 'fine';
      readonly statutory: FineRange;
      readonly ladder: Ladder;
      /** What the rules lead to. */
      readonly byRule: WeighedFine;
      /** What must be written and proved before a document may say it. */
      readonly lacking: readonly string[];
      readonly own?: OwnVerdict;
    };

export function weighLine(line: Line, settings: DiscretionSettings): LineAnswer {
  const reckoned = reckon(line.given);
  if (reckoned.outcome === 'waiting') return { outcome: 'waiting', message: reckoned.message, because: 'question' };
  if (reckoned.outcome === 'refused') {
    const because = reckoned.because === 'baseMissing' ? 'question' : 'law';
    return { outcome: 'waiting', message: reckoned.message, because };
  }
  const question = fineQuestionOf(line);
  if (reckoned.outcome === 'noFine' || question === undefined) return { outcome: 'noFine', message: NO_FINE };
  const statutory = reckoned.range;
  const asked = weighQuestionOf(line, question);
  const ladder = ladderOf(tierQuestionOf(statutory, asked), settings);
  const { weighed, lacking } = trialOf(asked, settings);
  const tier = weighed.outcome === 'fine' ? ladder.rungs.find(({ name }) => name === weighed.tier)?.range : undefined;
  const own = ownVerdict(line, { statutory, tier, settings });
  const shared = { statutory, ladder, lacking, ...(own === undefined ? {} : { own }) };
  if (weighed.outcome === 'fine') return { ...shared, outcome: 'fine', byRule: weighed };
  return { ...shared, outcome: 'open', problems: weighed.outcome === 'refused' ? weighed.problems : [NO_FINE] };
}

const NO_FINE = '该条在此阶段没有规定罚款';

/** What is taken: the own amount where it may be had, else what the rules lead to. */
export function takenOf(answer: LineAnswer): WeighedFine | undefined {
  if (answer.outcome !== 'fine' && answer.outcome !== 'open') return undefined;
  return answer.own?.weighed ?? (answer.outcome === 'fine' && answer.own === undefined ? answer.byRule : undefined);
}

interface Measured {
  readonly statutory: FineRange;
  readonly tier: FenRange | undefined;
  readonly settings: DiscretionSettings;
}

function ownVerdict(line: Line, { statutory, tier, settings }: Measured): OwnVerdict | undefined {
  const amount = ownAmountOf(line);
  const question = fineQuestionOf(line);
  if (amount === undefined || question === undefined) return undefined;
  const { weighed } = trialOf(withOwnAmount(weighQuestionOf(line, question), line, amount), settings);
  return {
    amount,
    inRange: placeIn(statutory.range, amount),
    ...(tier === undefined ? {} : { inTier: placeIn(tier, amount) }),
    ...(weighed.outcome === 'fine' ? { weighed } : {}),
    problems: weighed.outcome === 'refused' ? weighed.problems : [],
  };
}

export function placeIn({ min, max }: FenRange, amount: Fen): Place {
  if (amount < min) return 'under';
  if (max !== undefined && amount > max) return 'over';
  if (amount === min) return 'least';
  return amount === max ? 'most' : 'within';
}

/** Undefined while there is no question to ask it of. */
export function exemptionFor(line: Line, today: CivilDate): Exemption | undefined {
  const question = fineQuestionOf(line);
  if (question === undefined) return undefined;
  const { violation, conductOn } = governing(question);
  return exemptionOf(
    exemptionQuestionOf(line.exemption, { violation, conductOn, today, evidenceOf }),
    strictExemptionSettings,
  );
}

/** What must not be fined, or what a person decided not to fine. */
export function isExempted({ exemption }: Line, answer: Exemption | undefined): boolean {
  if (answer?.outcome !== 'exempt') return false;
  return answer.ground.strength === '应当' || exemption.isUsed;
}

/** The violation under which it is fined: where the later law is milder, that one. */
function governing(question: NonNullable<ReturnType<typeof fineQuestionOf>>) {
  const answer = fineRangeOf(question);
  return {
    violation: answer.outcome === 'range' ? answer.range.violation : question.violation,
    conductOn: question.conductOn,
  };
}
