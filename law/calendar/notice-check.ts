/** Whether a year's arrangement can be what the State Council published, however it was entered. */

import { daysBetween, dayOfWeek, yearOf, type CivilDate } from './civil-date.ts';
import { festivalsOf } from './festivals.ts';
import type { HolidayPeriod, PublishedYear } from './published-year.ts';

const festivalNames = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];

/** No arrangement has been longer than nine days; a longer one is a slip of the pen. */
const LONGEST_PERIOD = 12;

export function noticeProblems(published: PublishedYear): string[] {
  return [
    ...missingFestivals(published),
    ...uncoveredFestivals(published),
    ...published.holidays.flatMap((period) => periodProblems(period, published)),
    ...published.makeUpDays.flatMap((on) => makeUpProblems(on, published)),
    ...numberProblems(published),
  ];
}

function missingFestivals({ holidays }: PublishedYear): string[] {
  const missing = festivalNames.filter((name) => !holidays.some((period) => period.name.includes(name)));
  return missing.length === 0 ? [] : [`没有读到${missing.join('、')}的放假安排`];
}

/** Each festival lies in the days off that bear its name, where the almanac of the year is known. */
function uncoveredFestivals({ year, holidays }: PublishedYear): string[] {
  return festivalsOf(year)
    .filter(({ on }) => yearOf(on) === year)
    .filter(({ name }) => holidays.some((period) => period.name.includes(name)))
    .filter(({ name, on }) => !holidays.some((each) => each.name.includes(name) && each.from <= on && on <= each.to))
    .map(({ name, on }) => `${name}是${on}，不在所写的放假日内`);
}

function periodProblems(period: HolidayPeriod, { year, holidays }: PublishedYear): string[] {
  const { name, from, to } = period;
  const isOfYear = yearOf(to) === year && (yearOf(from) === year || from >= `${String(year - 1)}-12-25`);
  const overlapping = holidays.find((other) => other !== period && other.from <= to && from <= other.to);
  return [
    ...(isOfYear ? [] : [`${name}${from}至${to}不在${String(year)}年`]),
    ...(daysBetween(from, to) < LONGEST_PERIOD ? [] : [`${name}${from}至${to}超过${String(LONGEST_PERIOD)}天，请核对`]),
    ...(overlapping !== undefined && overlapping.from >= from ? [`${name}与${overlapping.name}的放假日重叠`] : []),
  ];
}

function makeUpProblems(on: CivilDate, { year, holidays, makeUpDays }: PublishedYear): string[] {
  const weekday = dayOfWeek(on);
  const off = holidays.find(({ from, to }) => from <= on && on <= to);
  const isTwice = makeUpDays.indexOf(on) !== makeUpDays.lastIndexOf(on);
  return [
    ...(weekday === 0 || weekday === 6 ? [] : [`${on}不是周末，不能是调休上班日`]),
    ...(off === undefined ? [] : [`${on}既放假（${off.name}）又上班`]),
    ...(yearOf(on) === year ? [] : [`调休上班日${on}不在${String(year)}年`]),
    ...(isTwice ? [`调休上班日${on}写了两次`] : []),
  ];
}

/** The notice of a year comes out in the year before, or was changed within it. */
function numberProblems({ year, documentNumber }: PublishedYear): string[] {
  const issued = Number(/〔(\d{4})〕/.exec(documentNumber)?.[1]);
  return issued === year || issued === year - 1 ? [] : [`发文字号${documentNumber}与${String(year)}年不符`];
}
