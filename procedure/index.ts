export * from './kernel/index.ts';
export * from './shared/facts.ts';
export type { PersonRef } from './shared/person.ts';
export { kindOf, kinds } from './kinds.ts';
export type * from './inspection/state.ts';
export type * from './inspection/parts.ts';
export * from './inspection/words.ts';
