/**
 * Instants (时刻): a moment in UTC, written `2026-09-28T01:10:00.000Z`, so that text order is time order. What people see
 * is Beijing time (UTC+8, no summer time since 1992); the shift is done here and nowhere else.
 */

import { z } from 'zod';
import { CivilDate, dayNumber, fromDayNumber } from './civil-date.ts';

const PATTERN = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const MILLISECONDS_OF_A_DAY = 86_400_000;
const BEIJING_OFFSET = 8 * 3_600_000;

export const Instant = z
  .string()
  .refine(isInstant, { error: '不是有效时刻，应写成 2026-09-28T01:10:00.000Z 这样的形式' })
  .brand<'Instant'>()
  .meta({ description: '时刻（UTC），如 2026-09-28T01:10:00.000Z' });
export type Instant = z.output<typeof Instant>;

export interface BeijingTime {
  readonly on: CivilDate;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** Reads a moment that the program itself wrote down. Throws on a bad one. */
export function instant(text: string): Instant {
  return Instant.parse(text);
}

/** A moment given as people write it in Beijing: `beijing('2026-09-28', '09:10')`. */
export function beijing(on: string, time: string): Instant {
  const [hour = '0', minute = '0', second = '0'] = time.split(':');
  const ofDay = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000;
  return instantOf(dayNumber(CivilDate.parse(on)) * MILLISECONDS_OF_A_DAY + ofDay - BEIJING_OFFSET);
}

/** The moment of a count of milliseconds since 1970-01-01T00:00Z. */
export function instantOf(milliseconds: number): Instant {
  const days = Math.floor(milliseconds / MILLISECONDS_OF_A_DAY);
  const ofDay = milliseconds - days * MILLISECONDS_OF_A_DAY;
  const { hour, minute, second } = clockOf(ofDay);
  return Instant.parse(
    `${fromDayNumber(days)}T${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}.${pad(ofDay % 1000, 3)}Z`,
  );
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function millisecondsOf(at: Instant): number {
  const days = dayNumber(CivilDate.parse(at.slice(0, 10)));
  const seconds = Number(at.slice(11, 13)) * 3600 + Number(at.slice(14, 16)) * 60 + Number(at.slice(17, 19));
  return days * MILLISECONDS_OF_A_DAY + seconds * 1000 + Number(at.slice(20, 23));
}

export function addHours(at: Instant, hours: number): Instant {
  return instantOf(millisecondsOf(at) + hours * 3_600_000);
}

export function addMinutes(at: Instant, minutes: number): Instant {
  return instantOf(millisecondsOf(at) + minutes * 60_000);
}

/** The civil date in Beijing at that moment. */
export function civilDateOf(at: Instant): CivilDate {
  return beijingTimeOf(at).on;
}

export function beijingTimeOf(at: Instant): BeijingTime {
  const local = millisecondsOf(at) + BEIJING_OFFSET;
  const days = Math.floor(local / MILLISECONDS_OF_A_DAY);
  return { on: fromDayNumber(days), ...clockOf(local - days * MILLISECONDS_OF_A_DAY) };
}

/** 2026年9月21日9时10分, as a record of an inspection writes its beginning and end. */
export function chineseMoment(at: Instant): string {
  const { on, hour, minute } = beijingTimeOf(at);
  const [year, month, day] = [on.slice(0, 4), Number(on.slice(5, 7)), Number(on.slice(8, 10))];
  return `${year}年${String(month)}月${String(day)}日${String(hour)}时${String(minute)}分`;
}

/** 09:10 */
export function clockTime(at: Instant): string {
  const { hour, minute } = beijingTimeOf(at);
  return `${pad(hour, 2)}:${pad(minute, 2)}`;
}

function isInstant(text: string): boolean {
  return PATTERN.test(text) && CivilDate.safeParse(text.slice(0, 10)).success;
}

function clockOf(ofDay: number): { hour: number; minute: number; second: number } {
  const seconds = Math.floor(ofDay / 1000);
  return { hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60 };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
