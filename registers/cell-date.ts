/** Dates in cells, in the ways people write them. What could mean two days is asked back, never guessed. */

import { fromDayNumber, isCivilDate, dayNumber, civil } from '@zhifa/law';
import { bad, good, type CellReading } from './cell-reading.ts';
import type { Field } from './field.ts';

const YEAR_FIRST = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ]00:00(?::00)?.*)?$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const SHORT_YEAR = /^(\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const MEND = '写成 2026-09-28 这样的形式';

export function readDate(key: string, { label }: Field, cellText: string): CellReading {
  const text = cellText.normalize('NFKC').trim();
  const parts = YEAR_FIRST.exec(text) ?? EIGHT_DIGITS.exec(text);
  if (parts !== null) {
    const written = joined(parts[1], parts[2], parts[3]);
    if (isCivilDate(written)) return good(written);
    return bad(key, 'date', `${label}不是有效日期`, { wrong: `没有 ${cellText} 这一天`, mend: MEND });
  }
  const meant = proposed(text);
  const proposal = meant !== undefined && isCivilDate(meant) ? { proposal: meant } : {};
  return bad(key, 'date', `${label}不是有效日期`, { wrong: `“${cellText}”不是日期`, mend: MEND, ...proposal });
}

function proposed(text: string): string | undefined {
  const short = SHORT_YEAR.exec(text);
  if (short !== null) return joined(`20${short[1] ?? ''}`, short[2], short[3]);
  const american = YEAR_LAST.exec(text);
  if (american !== null) return joined(american[3], american[1], american[2]);
  return /^[2-5]\d{4}$/.test(text) ? ofSerial(Number(text)) : undefined;
}

/** A date that lost its format is a count of days since 1899-12-30. */
function ofSerial(days: number): string {
  return fromDayNumber(dayNumber(civil('1900-01-01')) - 2 + days);
}

function joined(year = '', month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
