export * from './kernel/index.ts';
export * from './shared/facts.ts';
export { kindOf, kinds } from './kinds.ts';
