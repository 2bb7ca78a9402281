/** What comes out of reading a cell. */

import type { FieldProblem } from './problem.ts';

/** Why a cell cannot be taken as it is, whatever its column. `number`: a number where the sheet should hold text. */
export type CellFlaw = 'formula' | 'error' | 'number' | 'tooLong';

export interface Cell {
  readonly text: string;
  readonly flaw?: CellFlaw;
}

/** An entry that cells refer to by its name, with the names of places that belong to it. */
export interface Named {
  readonly id: string;
  readonly name: string;
  readonly places: readonly string[];
}

/** By register, and `units`. */
export type Lookups = Readonly<{ [target: string]: readonly Named[] }>;

export type CellReading =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: FieldProblem };

export function good(value: unknown): CellReading {
  return { ok: true, value };
}

type Words = Pick<FieldProblem, 'wrong' | 'mend' | 'proposal' | 'choices'>;

export function bad(
  key: string,
  kind: string,
  title: string,
  words: Words,
): { readonly ok: false; readonly problem: FieldProblem } {
  return { ok: false, problem: { field: key, kind: `${key}.${kind}`, title, ...words } };
}
