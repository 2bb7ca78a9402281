/** The door of the violations: the catalogue, statutory ranges, and fines that cannot leave them. */

export { accidentGrades, gradeOf } from './accident-grade.ts';
export type { AccidentGrade, AccidentLosses, GradedAccident } from './accident-grade.ts';
export { candidatesOf } from './candidates.ts';
export type { Candidate, CandidateQuestion } from './candidates.ts';
export { violationOf, violations } from './catalogue.ts';
export { dailyBases } from './daily-fine.ts';
export type { DailyAnswer, DailyQuestion } from './daily-fine.ts';
export { annualIncomeOf } from './income.ts';
export type { IncomeAnswer, IncomeStatement } from './income.ts';
export { changedFrom, notInForce } from './governing.ts';
export { findViolations, itemsLeadingTo, violationsUnder } from './find.ts';
export { fineRangeOf } from './fine-question.ts';
export type { FineAnswer, FineQuestion } from './fine-question.ts';
export { baseNames, basesOf, baseTitles } from './reckon.ts';
export type { FineBases } from './reckon.ts';
export { fineTexts } from './fine-text.ts';
export { fineWithin, sumOfFines } from './fine.ts';
export type { Fine, FineOutcome } from './fine.ts';
export { ReportedFine } from './reported-fine.ts';
export { limitText, measuresOf, mitigated, narrowed, penaltyKinds } from './fine-range.ts';
export type { FineRange } from './fine-range.ts';
export { isMandatory, natureOf, penaltyPhases, penaltySubjects, punishes } from './violation.ts';
export type { CountyPower, PenaltyPhase, PenaltyRow, PenaltySubject, Violation } from './violation.ts';
