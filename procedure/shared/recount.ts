/**
 * 重新计算期限: a holiday notice that came later moves deadlines that run, or makes certain what was provisional. It follows from the
 * notice by itself, and is an act all the same: the record of the dossier says which day it was, which it is, and why.
 */

import { z } from 'zod';
import { cite, touchedBy } from '@zhifa/law';
import { calendarIn } from '../kernel/clock-changes.ts';
import {
  act,
  factOf,
  gate,
  missing,
  recount,
  satisfied,
  type Act,
  type Facts,
  type StageState,
} from '../kernel/index.ts';
import { reference, statement } from './schema.ts';

const Recount = z.strictObject({
  notice: reference('放假通知'),
  year: z.int().min(1950).max(2100).meta({ title: '年份' }),
  documentNumber: statement('文号', 60),
});
type Recount = z.output<typeof Recount>;

const holidays = cite('放假办法');

const noticeStands = gate(
  { name: 'noticeStands', title: '放假通知已启用' },
  holidays,
  (_state: StageState, { year, documentNumber }: Recount, facts: Facts) => {
    const entered = factOf(facts, 'enteredYears').findLast((each) => each.year === year);
    return entered?.documentNumber === documentNumber
      ? satisfied(`${String(year)}年放假通知（${documentNumber}）`)
      : missing(`本机关启用的${String(year)}年放假通知（${documentNumber}）`);
  },
);

const somethingTouched = gate(
  { name: 'somethingTouched', title: '有受影响的期限' },
  holidays,
  (_state: StageState, _input: Recount, { gathered }: Facts) => {
    const running = gathered.runningClocks ?? [];
    const touched = touchedBy(
      running.map(({ clock, deadline }) => ({ id: clock, deadline })),
      calendarIn(gathered),
    );
    return touched.length > 0 ? satisfied(`${String(touched.length)}个期限`) : missing('受这一通知影响的期限');
  },
);

/** One for each kind whose clocks may be provisional, in every stage in which one may run. */
export function recountDeadlines(ofKind: Pick<Act, 'kind' | 'name' | 'from'>): Act {
  return act({
    ...ofKind,
    title: '按放假通知重新计算期限',
    citations: [holidays],
    by: ['deputyHead', 'organHead'],
    input: Recount,
    gates: [noticeStands, somethingTouched],
    apply: (state: StageState): StageState => state,
    clocks: [recount()],
    isConsequence: true,
  });
}
