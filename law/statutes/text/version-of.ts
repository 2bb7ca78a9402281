/** Which recorded text of a statute a file holds: by its title, and by the days under the title. */

import { civilOf, daysBetween, isCivilDate, yearOf, type CivilDate } from '../../calendar/civil-date.ts';
import { readNumeral } from '../../citation/chinese-numeral.ts';
import { StatuteName, statuteOf, statutes } from '../index.ts';
import { versionsOf, type StatuteVersion } from '../versions.ts';

const LONGEST_WAIT_DAYS = 400; // From adoption to the day in force; no recorded statute waited longer.

export interface DatesRead {
  /** The latest day of 通过, 公布, 修订, 修正 under the title. */
  readonly latest?: CivilDate;
  /** 自2021年7月15日起施行. Of an amended text its last article may still name the first of all its days. */
  readonly inForceFrom?: CivilDate;
}

const DAY = /([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日/g;
const IN_FORCE = /自([0-9]{4})年([0-9]{1,2})月([0-9]{1,2})日起(?:施行|实施|执行|生效)/g;

export function datesIn(notes: readonly string[], lastArticle: string): DatesRead {
  const said = figures(notes.join('\n'));
  const latest = latestOf(daysIn(said.replace(IN_FORCE, ''), DAY));
  const inForceFrom = latestOf(daysIn(said, IN_FORCE)) ?? latestOf(daysIn(figures(lastArticle), IN_FORCE));
  return {
    ...(latest === undefined ? {} : { latest }),
    ...(inForceFrom === undefined ? {} : { inForceFrom }),
  };
}

/** All texts of the statute of that title, oldest first; empty where the library does not know the title. */
export function textsTitled(title: string): readonly StatuteVersion[] {
  const asked = bare(title);
  const found = names.find((name) => bare(name) === asked || bare(statuteOf(name).title) === asked);
  return found === undefined ? [] : versionsOf(found);
}

/** The text that was last amended on that day, or that came into force on the day the person named. */
export function versionAmong(
  versions: readonly StatuteVersion[],
  { latest, inForceFrom }: DatesRead,
  told: CivilDate | undefined,
): StatuteVersion | undefined {
  if (told !== undefined) return versions.find((each) => each.inForceFrom === told);
  if (latest === undefined) return versions.find((each) => each.inForceFrom === inForceFrom);
  const labelled = versions.filter(({ version }) => version?.startsWith(String(yearOf(latest))));
  if (labelled.length === 1) return labelled[0];
  // 刑法 is known by the number of its amendment, others have one text only: theirs came into force soon after.
  return versions.find(({ inForceFrom: from, version = '' }) => {
    if (/^[0-9]{4}/.test(version)) return false;
    const waited = daysBetween(latest, from);
    return waited >= 0 && waited <= LONGEST_WAIT_DAYS;
  });
}

const names = Object.keys(statutes).map((name) => StatuteName.parse(name));

/** Without 中华人民共和国, quotation marks and spaces, in which copies differ. */
function bare(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[\s《》“”"「」]/g, '')
    .replace(/^中华人民共和国/, '');
}

/** Days are written ２０２１年６月１０日 and 二〇二一年六月十日 as well. */
function figures(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/([〇○零一二三四五六七八九]{4})年/g, (_whole, year: string) => `${digitsOf(year)}年`)
    .replace(/([一二三四五六七八九十]{1,3})(月|日)/g, (whole, number: string, unit: string) => {
      const value = readNumeral(number);
      return value === undefined ? whole : `${String(value)}${unit}`;
    })
    .replace(/\s+/g, '');
}

function digitsOf(year: string): string {
  return [...year.replace(/[〇○]/g, '零')].map((digit) => '零一二三四五六七八九'.indexOf(digit)).join('');
}

function daysIn(text: string, pattern: RegExp): CivilDate[] {
  return [...text.matchAll(pattern)].flatMap(([, year, month, day]) => {
    const written = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
    if (!isCivilDate(written)) return [];
    return [civilOf({ year: Number(year), month: Number(month), day: Number(day) })];
  });
}

function latestOf(days: readonly CivilDate[]): CivilDate | undefined {
  return days.reduce<CivilDate | undefined>((late, day) => (late === undefined || day > late ? day : late), undefined);
}
