/** What other packages may know of an inspection by type. */

export type * from './outcome.ts';
export type * from './parts.ts';
export type * from './state.ts';
export type * from './words.ts';
