/** `--notice FILE`: holiday notices in the State Council's own wording, for a machine without the bureau's database. */

import { readFileSync } from 'node:fs';
import { calendarWith, parseHolidayNotice, type Calendar, type PublishedYear } from '@zhifa/law';
import { UsageError } from '../arguments.ts';

export interface LawSetting {
  readonly calendar: Calendar;
}

/** The published years, and those of the files; a year that is there already is replaced. Several files, with commas between. */
export function readNotices(files: string | undefined): Calendar {
  const paths = (files ?? '').split(',').filter((path) => path.trim() !== '');
  return calendarWith(paths.map((path) => readNotice(path.trim())));
}

function readNotice(path: string): PublishedYear {
  const reading = parseHolidayNotice(textIn(path));
  if (reading.outcome === 'year') return reading.year;
  throw new UsageError(`放假通知 ${path} 没有读懂：\n  ${reading.problems.join('\n  ')}`);
}

function textIn(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`读不了放假通知 ${path}：${error instanceof Error ? error.message : String(error)}`);
  }
}
