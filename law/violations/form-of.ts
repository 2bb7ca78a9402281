/** How the catalogue says the fine of a range: as an amount, by income, by gains, by days. */

import { violationOf } from './catalogue.ts';
import type { FineRange } from './fine-range.ts';
import type { FineForm } from './violation.ts';

export function formOf({ violation, subject, phase }: FineRange): FineForm | undefined {
  const rows = violationOf(violation)?.rows ?? [];
  return rows.find((row) => row.subject === subject && row.phase === phase)?.fine?.form;
}
