/** What the checking thread is told and what it tells. */

import type { Cell, EntryValues, FieldProblem, Lookups } from '@zhifa/registers';
import type { SheetFormat } from '../sheet/guard.ts';

export interface CheckTask {
  readonly path: string;
  readonly format: SheetFormat;
  readonly register: string;
  readonly lookups: Lookups;
}

export interface CheckedRow {
  readonly row: number;
  readonly cells: Readonly<{ [columnKey: string]: Cell }>;
  readonly given: EntryValues;
  readonly key: string | null;
  readonly problems: readonly FieldProblem[];
}

export interface FoundHeader {
  readonly row: number;
  readonly columns: readonly (readonly [column: number, key: string])[];
  readonly unknown: readonly string[];
}

/** The thread waits for an answer after each message, so that no more than one chunk is ever under way. */
export type CheckMessage =
  | { readonly type: 'counted'; readonly rows: number }
  | { readonly type: 'header'; readonly header: FoundHeader }
  | { readonly type: 'rows'; readonly rows: readonly CheckedRow[] }
  | { readonly type: 'done' }
  | { readonly type: 'refused'; readonly sentence: string };
