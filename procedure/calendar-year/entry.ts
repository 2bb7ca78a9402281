/** 录入放假通知: the office puts the State Council's notice on record, in its own wording. */

import { z } from 'zod';
import { CivilDate, parseHolidayNotice, type PublishedYear } from '@zhifa/law';
import { act, type ActContext, type Nothing } from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { statement } from '../shared/schema.ts';
import { holidays, noticeRead, publishedByNow, yearIsOpen } from './gates.ts';
import type { Dropped, Entered, HolidayNotice, Returned } from './state.ts';

const LONGEST_WORDING = 20_000; // As long as the reader takes; a notice has about a thousand characters.

const Notice = z.strictObject({
  wording: statement('通知原文', LONGEST_WORDING),
  source: statement('来源', 300),
  publishedOn: CivilDate.meta({ title: '公布日期' }),
});
type Notice = z.output<typeof Notice>;

export const enterNotice = act({
  kind: 'calendarYear',
  name: 'notice.enter',
  title: '录入放假通知',
  citations: [holidays],
  by: ['office'],
  from: ['nothing'],
  input: Notice,
  facts: ['enteredYears'],
  gates: [noticeRead, publishedByNow, yearIsOpen],
  apply: (_state: Nothing, input, context): Entered => ({
    stage: 'entered',
    ...noticeOf(input),
    enteredBy: personRef(context.actor),
    enteredAt: context.at,
    unitId: context.actor.unitId,
    returns: [],
  }),
});

export const mendNotice = act({
  kind: 'calendarYear',
  name: 'notice.mend',
  title: '补正放假通知',
  citations: [holidays],
  by: ['office'],
  from: ['returned'],
  input: Notice,
  facts: ['enteredYears'],
  gates: [noticeRead, publishedByNow, yearIsOpen],
  apply: (state: Returned, input, context): Entered => ({
    ...state,
    ...noticeOf(input),
    ...by(context),
    stage: 'entered',
  }),
});

export const dropNotice = act({
  kind: 'calendarYear',
  name: 'notice.drop',
  title: '撤销录入',
  citations: [holidays],
  by: ['office'],
  from: ['entered', 'returned'],
  input: z.strictObject({ reason: statement('撤销的理由', 1000) }),
  gates: [],
  apply: (state: Entered | Returned, { reason }, { actor, at }): Dropped => ({
    ...state,
    stage: 'dropped',
    dropping: { by: personRef(actor), at, text: reason },
  }),
});

function by({ actor, at }: ActContext): Pick<Entered, 'enteredBy' | 'enteredAt'> {
  return { enteredBy: personRef(actor), enteredAt: at };
}

function noticeOf({ wording, source, publishedOn }: Notice): HolidayNotice {
  const reading = parseHolidayNotice(wording);
  // Only a preview comes here before the gate has spoken; a notice nobody understood arranges nothing.
  const year = reading.outcome === 'year' ? reading.year : unread;
  return { wording, source, publishedOn, year };
}

const unread: PublishedYear = { year: 2100, documentNumber: '没有读懂', holidays: [], makeUpDays: [] };
