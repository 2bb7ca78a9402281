/** The door of discretion: from a statutory range to an amount with its reasons, and what is added when it is not paid. */

export { additionalFine, additionalFineBases } from './additional-fine.ts';
export type {
  AdditionalFineBase,
  AdditionalFineAnswer,
  AdditionalFineQuestion,
  FinePause,
  FinePayment,
} from './additional-fine.ts';
export type { Assertion, Circumstance, EvidenceRef, FiveAnswers, FiveFactor } from './assertion.ts';
export { fiveFactors } from './assertion.ts';
export type { BenchmarkLevel, Tier, TierOutcome, TierTable } from './benchmark.ts';
export { importBenchmark } from './benchmark-import.ts';
export type { BenchmarkImport } from './benchmark-import.ts';
export { BenchmarkRow } from './benchmark-row.ts';
export { benchmarkColumns, benchmarkRowOf, columnsOfPart, sheetProblem } from './benchmark-sheet.ts';
export type { BenchmarkCells, BenchmarkColumn, BenchmarkColumnKey } from './benchmark-sheet.ts';
export type { ImportProblem } from './benchmark-row.ts';
export { combinedPenalty } from './combined-penalty.ts';
export type { CombinedPenalty, CombinedQuestion, PartyPenalty, PenaltyLine } from './combined-penalty.ts';
export { dualSubjects, needsOwnPart } from './dual-penalty.ts';
export type { DualQuestion, DualSubject } from './dual-penalty.ts';
export { factorOf, factors } from './factor.ts';
export type { Factor, FactorDirection } from './factor.ts';
export { higherNorm } from './higher-norm.ts';
export type { HigherNorm, NormOffer } from './higher-norm.ts';
export { nationalTables } from './national.ts';
export { strictSettings } from './settings.ts';
export type { DiscretionSettings } from './settings.ts';
export { ladderOf } from './tier-choice.ts';
export type { Ladder, Rung, TierQuestion } from './tier-choice.ts';
export { trialOf } from './trial.ts';
export type { Trial } from './trial.ts';
export { tierQuestionOf, weigh } from './weigh.ts';
export type { BaseProofs, Departure, HigherApproval, Weighed, WeighQuestion } from './weigh.ts';
export { exemptionOf, strictExemptionSettings } from '../exemptions/exemption.ts';
export type { Exemption, ExemptionQuestion, ExemptionSettings, ListedEntry } from '../exemptions/exemption.ts';
export { grounds, OUT_OF_TIME } from '../exemptions/ground.ts';
export type { ExemptionFact, ExemptionGround } from '../exemptions/ground.ts';
export { firstOffence, strictFirstOffence } from '../exemptions/history.ts';
export type { FirstOffence, FirstOffenceSettings, HistoryCheck, HistoryEntry } from '../exemptions/history.ts';
export { limitationOf } from '../exemptions/limitation.ts';
export type { ConductPeriod, Limitation } from '../exemptions/limitation.ts';
export type { ExemptionEntry, ExemptionList } from '../exemptions/list.ts';
export { referenceLists } from '../exemptions/reference-lists.ts';
export { compareWithLike } from '../comparison/comparison.ts';
export type { Comparison, ComparisonQuestion, DecidedCase } from '../comparison/comparison.ts';
