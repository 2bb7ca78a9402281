/** What a person entered in the calculator of deadlines, and which of it is asked. */

import {
  CountableDay,
  Stay,
  type Citation,
  type GrantedExtension,
  type Instant,
  type Term,
  type TermUnit,
} from '@zhifa/law';
import { grantUnder, type ClockRule } from '@zhifa/law/clocks';
import { texts } from './texts.ts';

/** As entered; not yet a stay. */
export interface StayGiven {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly cause: string;
}

/** As entered; not yet an extension. Who grants it and how it is counted the clock says. */
export interface ExtensionGiven {
  readonly amount?: number | undefined;
  readonly grantedOn?: string | undefined;
}

export interface Given {
  /** Absent for a term that no clock names. */
  readonly clock?: ClockRule | undefined;
  readonly startOn?: string | undefined;
  /** For terms in hours. */
  readonly startAt?: Instant | undefined;
  readonly amount?: number | undefined;
  readonly unit: TermUnit;
  readonly isBackward: boolean;
  readonly rolls: boolean;
  readonly stays: readonly StayGiven[];
  readonly extensions: readonly ExtensionGiven[];
}

/** A rate, a fixed day, a night in which nothing is done: told, not counted. */
export function hasNoLength({ term, kind }: ClockRule): boolean {
  return term === undefined && kind !== '最长';
}

/** The law's own length, else the one entered. */
export function termOf({ clock, amount, unit }: Given): Term | undefined {
  return clock?.term ?? (amount === undefined ? undefined : { amount, unit });
}

/** Only a term in days, months or years that runs forward stands still. */
export function canBeStayed(given: Given): boolean {
  const isBackward = given.clock === undefined ? given.isBackward : given.clock.direction !== undefined;
  return !isBackward && termOf(given)?.unit !== 'hour';
}

export type StayReading = { readonly stay: Stay } | { readonly error: string };

/** With the article that stands this term still for that cause, where there is one. */
export function readStay({ from, to, cause }: StayGiven, clock: ClockRule | undefined): StayReading {
  if (from === undefined || to === undefined || cause.trim() === '') return { error: texts.stayIncomplete };
  const citation = citationOf(cause.trim(), clock);
  const read = Stay.safeParse({ from, to, cause: cause.trim(), ...(citation === undefined ? {} : { citation }) });
  return read.success ? { stay: read.data } : { error: read.error.issues[0]?.message ?? texts.stayIncomplete };
}

/** Those that are complete; the form says beside the others what they lack. */
export function staysOf(given: Given): Stay[] {
  if (!canBeStayed(given)) return [];
  const read = given.stays.map((stay) => readStay(stay, given.clock));
  return read.flatMap((reading) => ('stay' in reading ? [reading.stay] : []));
}

/** The unit is the law's: of an extension of at most thirty days, days. */
export function extensionUnit({ extension, term, suggested }: ClockRule): TermUnit {
  return extension?.atMost?.unit ?? (term ?? suggested)?.unit ?? 'calendarDay';
}

/** Undefined while its length or its day is still missing. */
export function readExtension({ amount, grantedOn }: ExtensionGiven, clock: ClockRule): GrantedExtension | undefined {
  const read = CountableDay.safeParse(grantedOn);
  if (amount === undefined || amount < 1 || !read.success) return undefined;
  return grantUnder(clock, { term: { amount, unit: extensionUnit(clock) }, grantedOn: read.data });
}

/** Those that are complete, in the order in which they were granted. */
export function extensionsOf({ clock, extensions }: Given): GrantedExtension[] {
  if (clock?.extension === undefined) return [];
  return extensions.flatMap((extension) => readExtension(extension, clock) ?? []);
}

function citationOf(asked: string, clock: ClockRule | undefined): Citation | undefined {
  return clock?.stayedBy.find(({ cause }) => cause === asked)?.citation;
}
