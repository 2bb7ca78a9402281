/**
 * Civil dates in Asia/Shanghai (日期). A `CivilDate` is the text `2026-09-28`: it compares with `<`, prints as it is and
 * knows no time of day. All arithmetic is on day numbers, in integers; the machine's clock and time zone play no part.
 */

import { z } from 'zod';

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_BEFORE_1970 = 719_468; // Days from 0000-03-01 to 1970-01-01 in the proleptic Gregorian calendar.
const DAYS_OF_400_YEARS = 146_097;

export const CivilDate = z
  .string()
  .refine(isCivilDate, { error: '不是有效日期，应写成 2026-09-28 这样的形式' })
  .brand<'CivilDate'>()
  .meta({ description: '日期（北京时间），如 2026-09-28' });
export type CivilDate = z.output<typeof CivilDate>;

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Reads a date that the program itself wrote down; anything else goes through the schema. Throws on a bad date. */
export function civil(text: string): CivilDate {
  return CivilDate.parse(text);
}

/** Whether the text is a day that exists, between the years 1900 and 2999. */
export function isCivilDate(text: string): boolean {
  const parts = PATTERN.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function yearMonthDay(date: CivilDate): YearMonthDay {
  return { year: yearOf(date), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** Days since 1970-01-01, which is day 0. */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = yearMonthDay(date);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_400_YEARS + dayOfEra - DAYS_BEFORE_1970;
}

/** The civil date of a day number; the inverse of {@link dayNumber}. */
export function fromDayNumber(days: number): CivilDate {
  const shifted = days + DAYS_BEFORE_1970;
  const era = Math.floor(shifted / DAYS_OF_400_YEARS);
  const dayOfEra = shifted - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return civilOf({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

/** Throws on a day that does not exist, or outside the years 1900 to 2999. */
export function civilOf({ year, month, day }: YearMonthDay): CivilDate {
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  if (!isCivilDate(text)) throw new RangeError(`no such day: ${text}`);
  return text as CivilDate; // reason: checked above as its schema checks it, without what a schema costs in a loop of days
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The same day `months` later; where that month has no such day, its last day (民法典第二百零二条, by analogy). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = yearMonthDay(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return civilOf({ year: targetYear, month: targetMonth, day: Math.min(day, daysInMonth(targetYear, targetMonth)) });
}

/** 0 is Sunday, 6 is Saturday. */
export function dayOfWeek(date: CivilDate): number {
  const index = (dayNumber(date) + 4) % 7; // 1970-01-01 was a Thursday.
  return index < 0 ? index + 7 : index;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 2026年9月28日: Arabic figures, no leading zeros, as official papers write a date (GB/T 9704-2012, 7.3.5). */
export function chineseDate(date: CivilDate): string {
  const { year, month, day } = yearMonthDay(date);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}

/** 周一 … 周日 */
export function weekdayName(date: CivilDate): string {
  return `周${'日一二三四五六'.charAt(dayOfWeek(date))}`;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
