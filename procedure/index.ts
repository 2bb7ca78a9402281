export * from './kernel/index.ts';
export * from './shared/facts.ts';
export * from './shared/play.ts';
export { recountDeadlines } from './shared/recount.ts';
export { kindOf, kinds } from './kinds.ts';
/** The states of an inspection and what they are made of: `Inspection.Signed`, `Inspection.Finding`. */
export type * as Inspection from './inspection/door.ts';
/** The states of a year's holiday notice. */
export type * as CalendarYear from './calendar-year/state.ts';
/** The states of a rule's confirmation, and how its paper is named. */
export type * as RuleConfirmation from './rule-confirmation/state.ts';
export { sourceText } from './rule-confirmation/state.ts';
/** The words people choose from, and how far findings are: what papers and screens of an inspection read. */
export * as inspectionWords from './inspection/words.ts';
export * as inspectionProgress from './inspection/progress.ts';
