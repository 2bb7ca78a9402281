/**
 * Reads 《国务院办公厅关于××年部分节假日安排的通知》 in its own wording into a published year. What is not understood, or does not
 * agree with itself, is refused with its sentence: a wrong holiday would move deadlines of every case.
 */

import { civil, dayOfWeek, daysBetween, isCivilDate, weekdayName, type CivilDate } from './civil-date.ts';
import { noticeProblems } from './notice-check.ts';
import type { HolidayPeriod, PublishedYear } from './published-year.ts';

export type NoticeReading =
  | { readonly outcome: 'year'; readonly year: PublishedYear }
  | { readonly outcome: 'refused'; readonly problems: readonly string[] };

const LONGEST = 20_000; // Characters; a notice has about a thousand.

const SECTION = /[一二三四五六七八九十]、([^:。]{2,12}):([^]*?)(?=[一二三四五六七八九十]、[^:。]{2,12}:|$)/g;
const DATE = '(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:\\(([^)]*)\\))?';
const DAYS_OFF = new RegExp(`^${DATE}(?:至${DATE})?放假(?:调休)?(?:,?共?(\\d{1,2})天)?(?:,不调休|,与周末连休)?$`);
const WORKED = new RegExp(`^(?:${DATE}[、,和]?)+(?:均|正常)?上班$`);

/** What the reader has gathered, and what it could not read. */
interface Gathered {
  readonly year: number;
  readonly holidays: HolidayPeriod[];
  readonly makeUpDays: CivilDate[];
  readonly problems: string[];
}

export function parseHolidayNotice(text: string): NoticeReading {
  if (text.length > LONGEST) return refused('文字太长，请只粘贴通知正文');
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const year = Number(/关于(\d{4})年部分节假日安排/.exec(plain)?.[1]);
  if (!(year >= 1950 && year <= 2100)) return refused('没有找到标题“国务院办公厅关于……年部分节假日安排的通知”');
  const number = /国办发明电[〔[(](\d{4})[〕\])](\d{1,3})号/.exec(plain);
  if (number === null) return refused('没有找到发文字号，应写成 国办发明电〔2025〕7号');
  const gathered: Gathered = { year, holidays: [], makeUpDays: [], problems: [] };
  for (const [, name = '', words = ''] of plain.matchAll(SECTION)) readSection(name, words, gathered);
  const { holidays, makeUpDays } = gathered;
  const documentNumber = `国办发明电〔${number[1] ?? ''}〕${number[2] ?? ''}号`;
  const published: PublishedYear = { year, documentNumber, holidays, makeUpDays: [...makeUpDays].sort() };
  const problems = [...gathered.problems, ...noticeProblems(published)];
  return problems.length === 0 ? { outcome: 'year', year: published } : { outcome: 'refused', problems };
}

/** Sentences without a date, what workplaces are encouraged to do, and the signature arrange nothing. */
function readSection(name: string, words: string, gathered: Gathered): void {
  for (const sentence of words.split(/[。;]/)) {
    if (!/\d日/.test(sentence) || /^(鼓励|国务院办公厅)/.test(sentence)) continue;
    if (DAYS_OFF.test(sentence)) readDaysOff(name, sentence, gathered);
    else if (WORKED.test(sentence)) readMakeUpDays(sentence, gathered);
    else gathered.problems.push(`${name}：没有读懂“${sentence}”`);
  }
}

function readDaysOff(name: string, sentence: string, gathered: Gathered): void {
  const [, y1, m1, d1, w1, y2, m2, d2, w2, count] = DAYS_OFF.exec(sentence) ?? [];
  const from = dateOf({ year: y1, month: m1, day: d1, weekday: w1 }, gathered);
  if (from === undefined) return;
  const inherited = { year: y2 ?? from.slice(0, 4), month: m2 ?? from.slice(5, 7), day: d2, weekday: w2 };
  const to = d2 === undefined ? from : dateOf(inherited, gathered);
  if (to === undefined) return;
  if (to < from) gathered.problems.push(`${name}：“${sentence}”起止写反了`);
  else gathered.holidays.push({ name, from, to });
  const days = countOf(from, to);
  if (count !== undefined && Number(count) !== days) {
    gathered.problems.push(`${name}：“${sentence}”写${count}天，数来是${String(days)}天`);
  }
}

function readMakeUpDays(sentence: string, gathered: Gathered): void {
  let month: string | undefined;
  for (const [, year, ownMonth, day, weekday] of sentence.matchAll(new RegExp(DATE, 'g'))) {
    month = ownMonth ?? month;
    const on = dateOf({ year, month, day, weekday }, gathered);
    if (on !== undefined) gathered.makeUpDays.push(on);
  }
}

interface WrittenDate {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
  /** What stands in brackets: 周四, 农历除夕、周二. */
  readonly weekday: string | undefined;
}

function dateOf({ year, month, day, weekday }: WrittenDate, { year: own, problems }: Gathered): CivilDate | undefined {
  const text = [year ?? String(own), pad(month), pad(day)].join('-');
  if (!isCivilDate(text)) {
    problems.push(`没有${text}这一天`);
    return undefined;
  }
  const on = civil(text);
  const written = /(?:周|星期)([日天一二三四五六])/.exec(weekday ?? '')?.[1];
  if (written === undefined || '日一二三四五六'.indexOf(written.replace('天', '日')) === dayOfWeek(on)) return on;
  problems.push(`${text}是${weekdayName(on)}，通知写的是周${written}`);
  return undefined;
}

function countOf(from: CivilDate, to: CivilDate): number {
  return daysBetween(from, to) + 1;
}

function pad(figures = ''): string {
  return figures.padStart(2, '0');
}

function refused(problem: string): NoticeReading {
  return { outcome: 'refused', problems: [problem] };
}
