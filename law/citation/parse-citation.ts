/**
 * Reads an article as people write it: 安全生产法第97条第(七)项, 《中华人民共和国行政处罚法》（2021修订）第五十七条第二款, 刑法第134条之一.
 * Several texts of a statute share its title: without a day the latest is meant, with one the text in force on it.
 */

import { chineseDate, type CivilDate } from '../calendar/civil-date.ts';
import { statuteOf, StatuteName, statutes } from '../statutes/index.ts';
import { versionOn, versionsOf } from '../statutes/versions.ts';
import { Citation } from './citation.ts';
import { readNumeral } from './chinese-numeral.ts';

export type CitationReading = { readonly citation: Citation } | { readonly error: string };

const LONGEST = 200; // Characters; no title with its place is longer.

const NUMBER = '([0-9]{1,4}|[零〇一二三四五六七八九十百千]{1,8})';
const PLAIN_OR_IN_BRACKETS = `(?:${NUMBER}|\\(${NUMBER}\\))`;
const PLACE = new RegExp(
  `^第?${NUMBER}条(?:之${NUMBER})?` +
    `(?:第?${PLAIN_OR_IN_BRACKETS}款)?(?:第?${PLAIN_OR_IN_BRACKETS}项|\\(${NUMBER}\\))?(?:第?${PLAIN_OR_IN_BRACKETS}目)?$`,
);
const VERSION = /^\(([0-9]{4})年?([一-龥]{0,4})\)/;

/** What officers say for statutes with long names. */
const aliases = {
  处罚法: '行政处罚法',
  强制法: '行政强制法',
  复议法: '行政复议法',
  行诉法: '行政诉讼法',
  民诉法: '民事诉讼法',
  危化品条例: '危险化学品安全管理条例',
  危化品法: '危险化学品安全法',
} as const satisfies Readonly<{ [alias: string]: StatuteName }>;

/** Names by which a statute is found; the longest first, so that 行政处罚法2017 is not read as 行政处罚法. */
const names = nameTable();

export function parseCitation(text: string, on?: CivilDate): CitationReading {
  if (text.length > LONGEST) return { error: '条款太长，应写成 安全生产法第97条第7项 这样的形式' };
  const named = nameIn(normal(text));
  if (named === undefined) return { error: `法规库中没有“${nameWritten(text)}”这部法规` };
  const [, year, kind = ''] = VERSION.exec(named.rest) ?? [];
  const version = year === undefined ? textMeant(named, on) : textOfYear(named.statute, year, kind);
  if (typeof version !== 'string') return version;
  return placeIn(version, named.rest.replace(VERSION, ''), text);
}

interface Named {
  readonly statute: StatuteName;
  /** The very text is named: 行政处罚法2017. */
  readonly isExact: boolean;
  readonly rest: string;
}

function nameIn(written: string): Named | undefined {
  const isQuoted = written.startsWith('《');
  const plain = isQuoted ? written.slice(1) : written;
  for (const { name, statute, isExact } of names) {
    const whole = isQuoted ? `${name}》` : name;
    if (plain.startsWith(whole)) return { statute, isExact, rest: plain.slice(whole.length) };
  }
  return undefined;
}

function textMeant({ statute, isExact }: Named, on: CivilDate | undefined): StatuteName | { readonly error: string } {
  if (isExact || on === undefined) return statute;
  const version = versionOn(statute, on);
  const { title } = statuteOf(statute);
  return version?.statute ?? { error: `本系统没有收录${chineseDate(on)}有效的《${title}》文本` };
}

function textOfYear(statute: StatuteName, year: string, kind: string): StatuteName | { readonly error: string } {
  const found = versionsOf(statute).find(({ version = '' }) => version.startsWith(year) && version.includes(kind));
  return found?.statute ?? { error: `本系统没有收录《${statuteOf(statute).title}》${year}年的文本` };
}

function placeIn(statute: StatuteName, place: string, written: string): CitationReading {
  if (place === '') return { citation: { statute, article: 0 } };
  const unreadable = { error: `读不出“${written}”的条款项，应写成 第97条第7项 或者 第九十七条第七项` };
  const parts = PLACE.exec(place);
  if (parts === null) return unreadable;
  const [article, inserted, paragraph, item, subitem] = [
    parts[1],
    parts[2],
    parts[3] ?? parts[4],
    parts[5] ?? parts[6] ?? parts[7],
    parts[8] ?? parts[9],
  ].map(numberIn);
  const parsed = Citation.safeParse({
    statute,
    article,
    ...(inserted === undefined ? {} : { inserted }),
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
    ...(subitem === undefined ? {} : { subitem }),
  });
  return parsed.success && parsed.data.article > 0 ? { citation: parsed.data } : unreadable;
}

/** A part that is written but is no number is 0, which no part of a place may be. */
function numberIn(written: string | undefined): number | undefined {
  return written === undefined ? undefined : (readNumeral(written) ?? 0);
}

/** What stands before the article, to be named in the error. */
function nameWritten(text: string): string {
  const [name = ''] = normal(text).split(/第?[0-9零〇一二三四五六七八九十百千]+条/);
  return name.replace(/[《》]/g, '').slice(0, 40);
}

/** Full-width figures and brackets to plain ones, no spaces. */
function normal(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

function nameTable() {
  const every = Object.keys(statutes).map((name) => StatuteName.parse(name));
  const rows = every.flatMap((statute) => {
    const latest = versionsOf(statute).at(-1)?.statute ?? statute;
    const title = normal(statuteOf(statute).title);
    return [
      { name: normal(statute), statute, isExact: latest !== statute },
      { name: title, statute: latest, isExact: false },
      { name: title.replace(/^中华人民共和国/, ''), statute: latest, isExact: false },
    ];
  });
  const called = Object.entries(aliases).map(([name, statute]) => ({ name, statute, isExact: false }));
  return [...rows, ...called].sort((left, right) => right.name.length - left.name.length);
}
