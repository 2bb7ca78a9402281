/** The door of discretion: from a statutory range to an amount with its reasons, and what is added when it is not paid. */

export { additionalFine } from './additional-fine.ts';
export type { AdditionalFineAnswer, AdditionalFineQuestion, FinePause, FinePayment } from './additional-fine.ts';
export type { Assertion, Circumstance, EvidenceRef, FiveAnswers, FiveFactor } from './assertion.ts';
export { fiveFactors } from './assertion.ts';
export type { BenchmarkLevel, Tier, TierOutcome, TierTable } from './benchmark.ts';
export { combinedPenalty } from './combined-penalty.ts';
export type { CombinedPenalty, CombinedQuestion, PartyPenalty, PenaltyLine } from './combined-penalty.ts';
export { dualSubjects } from './dual-penalty.ts';
export type { DualQuestion, DualSubject } from './dual-penalty.ts';
export { factorOf, factors } from './factor.ts';
export type { Factor, FactorDirection } from './factor.ts';
export { higherNorm } from './higher-norm.ts';
export type { HigherNorm, NormOffer } from './higher-norm.ts';
export { nationalTables } from './national.ts';
export { strictSettings } from './settings.ts';
export type { DiscretionSettings } from './settings.ts';
export { weigh } from './weigh.ts';
export type { Departure, Weighed, WeighQuestion } from './weigh.ts';
