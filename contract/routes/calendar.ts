/** The calendar deadlines are counted with: the years, where each came from, and what a notice that was entered moved. */

import { z } from 'zod';
import { CivilDate, Deadline, Instant, PublishedYear } from '@zhifa/law';
import { route } from '../route.ts';

const CalendarDay = z.strictObject({ on: CivilDate, kind: z.string(), name: z.string().optional() });

const Signed = z.strictObject({ name: z.string(), post: z.string(), at: Instant });

/** A notice of the State Council as the bureau entered it. */
const NoticeView = z.strictObject({
  dossierId: z.string(),
  version: z.int(),
  stage: z.string(),
  stageTitle: z.string(),
  wording: z.string(),
  source: z.string(),
  publishedOn: CivilDate,
  year: PublishedYear,
  enteredBy: Signed,
  approvedBy: Signed.nullable(),
  opinion: z.string(),
  /** Why it was sent back last. */
  returned: z.strictObject({ by: z.string(), reason: z.string(), at: Instant }).nullable(),
  /** Acts that the person who asks may do now. */
  mayDo: z.array(z.string()),
});
export type NoticeView = z.output<typeof NoticeView>;

/** A deadline that the notice moved, or made certain. */
const MovedView = z.strictObject({
  dossierId: z.string(),
  /** Name of the party. */
  party: z.string(),
  number: z.string().nullable(),
  clock: z.string(),
  title: z.string(),
  before: CivilDate,
  deadline: Deadline,
  isInternal: z.boolean(),
});
export type MovedView = z.output<typeof MovedView>;

export const showCalendar = route({
  name: 'calendar.show',
  method: 'GET',
  path: '/calendar/:year',
  summary: '某年放假与调休安排',
  access: 'session',
  params: z.strictObject({ year: z.coerce.number().int().min(2000).max(2100) }),
  answer: z.strictObject({
    year: z.int(),
    isPublished: z.boolean(),
    documentNumber: z.string().nullable(),
    days: z.array(CalendarDay),
    /** The notice that counts, where the bureau entered it; null where the product brought the year along. */
    notice: NoticeView.nullable(),
    /** One that waits for approval, or was sent back. */
    pending: NoticeView.nullable(),
    /** What the notice that counts moved. */
    moved: z.array(MovedView),
    /** Running deadlines that are provisional because of this year. */
    provisional: z.int(),
    /** Whether the person who asks may enter a notice. */
    mayEnter: z.boolean(),
  }),
});

/** For screens and for the calculator: they count here, with the same calendar as the server. */
export const enteredYearsRoute = route({
  name: 'calendar.entered',
  method: 'GET',
  path: '/calendar',
  summary: '本机关录入并启用的年份',
  access: 'session',
  answer: z.strictObject({ years: z.array(PublishedYear) }),
});
