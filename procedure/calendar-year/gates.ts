/** Gates that entering, mending and approving share. */

import { cite, parseHolidayNotice, publishedYears, type CivilDate, type PublishedYear } from '@zhifa/law';
import {
  advisoryGate,
  factOf,
  gate,
  happenedOn,
  missing,
  notNeeded,
  satisfied,
  type Facts,
  type GateAnswer,
  type StageState,
} from '../kernel/index.ts';

/** Which days of a festival are off stands there; the State Council arranges the days around them. */
export const holidays = cite('放假办法');

interface Worded {
  readonly wording: string;
  readonly publishedOn: CivilDate;
}

/** A wrong holiday would move the deadlines of every case: what is not understood is not taken. */
export const noticeRead = gate(
  { name: 'noticeRead', title: '读懂了放假通知' },
  holidays,
  (_state: StageState, { wording }: Worded): GateAnswer => {
    const reading = parseHolidayNotice(wording);
    return reading.outcome === 'year'
      ? satisfied(yearText(reading.year))
      : missing(`能读懂的放假通知：${reading.problems.join('；')}`, '请粘贴通知原文，从标题到落款，不要改动');
  },
);

export const publishedByNow = gate(
  { name: 'publishedByNow', title: '通知已经公布' },
  holidays,
  (_state: StageState, { publishedOn }: Worded, facts: Facts): GateAnswer =>
    publishedOn <= happenedOn(facts) ? satisfied(publishedOn) : missing('不晚于今天的公布日期'),
);

/** A year is arranged once; another notice for it is a correction, and somebody must have meant it. */
export const yearIsOpen = advisoryGate(
  { name: 'yearIsOpen', title: '这一年还没有安排' },
  holidays,
  (_state: StageState, { wording }: Pick<Worded, 'wording'>, facts: Facts): GateAnswer => {
    const reading = parseHolidayNotice(wording);
    if (reading.outcome === 'refused') return notNeeded('还没有读懂通知');
    const { year } = reading.year;
    const standing = [...publishedYears, ...factOf(facts, 'enteredYears')].findLast((each) => each.year === year);
    return standing === undefined
      ? satisfied(`${String(year)}年尚未收录`)
      : missing(
          `尚未安排的年份（${String(year)}年已按${standing.documentNumber}计算）`,
          '国务院办公厅另发通知调整的，写明情况',
        );
  },
);

/** 2027年，国办发明电〔2026〕9号，7个节日，调休上班6天 */
export function yearText({ year, documentNumber, holidays: periods, makeUpDays }: PublishedYear): string {
  return `${String(year)}年，${documentNumber}，${String(periods.length)}段假期，调休上班${String(makeUpDays.length)}天`;
}
