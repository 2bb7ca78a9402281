/** The clocks of the law by subject, in the order of a dossier: a door of its own, because few screens need them all. */

export { clockRule, clockRules, clockSubjects } from './catalogue.ts';
export type { ClockKind, ClockRoll, ClockRule, ClockSide, StayCause } from './clock.ts';
export { clockVerification, isClockInForce } from './clock.ts';
export * from './deadline-under.ts';
export { derivationOf } from './derivation.ts';
export { findClocks } from './find.ts';
export { positionsFrom, type CountedPosition } from './positions.ts';
