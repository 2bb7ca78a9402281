/** What the annotating thread is told: which cells are wrong, what to write beside them, what was mended on the page. */

import type { SheetFormat } from '../sheet/guard.ts';

export interface Annotation {
  /** Columns of the sheet, from 1. */
  readonly wrong: readonly number[];
  readonly remark: string;
  /** Column of the sheet → what was filled in on the page instead. */
  readonly mended: readonly (readonly [column: number, text: string])[];
}

export interface AnnotateTask {
  readonly path: string;
  readonly format: SheetFormat;
  readonly output: string;
  readonly headerRow: number;
  readonly annotations: ReadonlyMap<number, Annotation>;
}
