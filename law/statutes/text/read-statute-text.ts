/**
 * Reads the official text of a statute from Markdown, one statute a file, as the public collections of law texts write it.
 * Nothing of a broken file is taken; the report says what was recognised, what was not, and how to mend it.
 */

import { chineseDate, type CivilDate } from '../../calendar/civil-date.ts';
import { placeText, type Citation } from '../../citation/citation.ts';
import type { StatuteName } from '../index.ts';
import type { StatuteVersion } from '../versions.ts';
import { MOST_PROBLEMS, type TextProblem } from './problem.ts';
import { readArticles, type ReadArticles } from './read-articles.ts';
import { wordsAt } from './quotation.ts';
import { linesOf, wordsOf, type StatuteText } from './statute-text.ts';
import { datesIn, textsTitled, versionAmong, type DatesRead } from './version-of.ts';

const LONGEST_LINE = 20_000; // Characters; no 款 is longer, so what is has lost its line ends.

export interface TextReport {
  readonly title: string;
  /** The recorded text that the file holds; absent where the library does not know it, which may be read all the same. */
  readonly statute?: StatuteName;
  readonly version?: string;
  readonly inForceFrom?: CivilDate;
  readonly inForceUntil?: CivilDate;
  readonly articles: number;
  readonly paragraphs: number;
  readonly items: number;
  readonly errors: readonly TextProblem[];
  readonly cautions: readonly TextProblem[];
}

export interface TextReading {
  readonly report: TextReport;
  /** Absent where the report has errors. */
  readonly text?: StatuteText;
}

export interface ReadingOptions {
  /** The day in force as the importing person told it: chooses among the texts of a title. */
  readonly inForceFrom?: CivilDate | undefined;
  /** What the product cites; places that the text does not have are told. */
  readonly cited?: (statute: StatuteName) => readonly Citation[];
}

export function readStatuteText(markdown: string, options: ReadingOptions = {}): TextReading {
  const unreadable = unreadableText(markdown);
  if (unreadable !== undefined) return { report: { ...NOTHING, errors: [unreadable] } };
  const lines = withoutFrontMatter(markdown.replace(/^\ufeff/, '').split(/\r\n|\n|\r/));
  const read = readArticles(lines);
  const dates = datesIn(read.notes, lastWords(read));
  const known = textsTitled(read.title);
  const version = versionAmong(known, dates, options.inForceFrom);
  const text: StatuteText = { title: read.title, notes: read.notes, articles: read.articles };
  const identity = identityOf({ read, dates, known, version, told: options.inForceFrom });
  const errors = [...unreadableLines(lines), ...wholeProblems(read), ...identity.errors, ...read.errors];
  // Of a broken text nobody can say what it lacks besides.
  const lacking = errors.length === 0 ? notFound(text, version, options) : [];
  const cautions = [...identity.cautions, ...read.cautions, ...remarks(read), ...lacking];
  const report: TextReport = {
    title: version?.title ?? read.title,
    ...identity.found,
    ...counts(text),
    errors: errors.slice(0, MOST_PROBLEMS),
    cautions: cautions.slice(0, MOST_PROBLEMS),
  };
  return errors.length === 0 ? { report, text } : { report };
}

const NOTHING: TextReport = { title: '', articles: 0, paragraphs: 0, items: 0, errors: [], cautions: [] };

function unreadableText(markdown: string): TextProblem | undefined {
  if (markdown.includes('\u0000')) {
    return {
      kind: 'binary',
      message: '不是文字文件',
      mend: '请导入 Markdown（.md）或者纯文本文件，不是 Word 或者 PDF',
    };
  }
  if (markdown.split('\n').some(({ length }) => length > LONGEST_LINE)) {
    return { kind: 'longLine', message: '有一行太长，不像条文', mend: '一款一段，一段一行' };
  }
  return undefined;
}

/** What a wrong encoding leaves behind, and signs that no text has. */
function unreadableLines(lines: readonly string[]): TextProblem[] {
  return lines.flatMap((words, index) => {
    // eslint-disable-next-line no-control-regex -- control signs are what is looked for.
    if (!/[\ufffd\u0001-\u0008\u000b\u000e-\u001f]|锟斤拷/.test(words)) return [];
    const mend = '文件的编码不对或者已经损坏：请用 UTF-8 另存原文后再导入';
    return [{ kind: 'unreadable', line: index + 1, message: '这一行有读不出的字', mend }];
  });
}

/** `---` at the top of the file, as some collections have it, is no part of the text. */
function withoutFrontMatter(lines: readonly string[]): string[] {
  if (lines[0]?.trim() !== '---') return [...lines];
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  return lines.map((line, index) => (index <= end ? '' : line));
}

function lastWords({ articles }: ReadArticles): string {
  const last = articles.at(-1);
  return last === undefined ? '' : wordsOf(last);
}

function wholeProblems({ title, articles }: ReadArticles): TextProblem[] {
  if (articles.length === 0) {
    return [{ kind: 'noArticles', message: '没有读到条文', mend: '条文应写成“第一条 ……”，一款一段' }];
  }
  if (title === '') return [{ kind: 'noTitle', message: '没有读到名称', mend: '第一行应是法规的名称' }];
  return [];
}

interface Identifying {
  readonly read: ReadArticles;
  readonly dates: DatesRead;
  readonly known: readonly StatuteVersion[];
  readonly version: StatuteVersion | undefined;
  readonly told: CivilDate | undefined;
}

interface Identity {
  readonly found: Pick<TextReport, 'statute' | 'version' | 'inForceFrom' | 'inForceUntil'>;
  readonly errors: readonly TextProblem[];
  readonly cautions: readonly TextProblem[];
}

function identityOf({ read, dates, known, version, told }: Identifying): Identity {
  if (version !== undefined) {
    const { statute, version: label, inForceFrom, inForceUntil } = version;
    return {
      found: {
        statute,
        ...(label === undefined ? {} : { version: label }),
        inForceFrom,
        ...(inForceUntil === undefined ? {} : { inForceUntil }),
      },
      errors: [],
      cautions: [],
    };
  }
  // A day read from an amended text may be the first of all its days, so that it counts only where nothing was amended.
  const isAmended = /修正|修订|修改/.test(read.notes.join(''));
  const inForceFrom = told ?? (isAmended && dates.latest !== undefined ? undefined : dates.inForceFrom);
  if (inForceFrom === undefined) return { found: {}, errors: [noDay(known, dates)], cautions: [] };
  return { found: { inForceFrom }, errors: [], cautions: [unknownText(read.title, known, inForceFrom)] };
}

function noDay(known: readonly StatuteVersion[], { latest }: DatesRead): TextProblem {
  const recorded = known
    .map(({ version = '现行文本', inForceFrom }) => `${version}（${inForceFrom}起施行）`)
    .join('、');
  const seen = latest === undefined ? '标题下没有通过、修订的日期' : `标题下最后的日期是${chineseDate(latest)}`;
  const mend = '请填写这一文本的施行日期';
  return known.length === 0
    ? { kind: 'noDay', message: `认不出这一文本从哪天起施行：${seen}`, mend }
    : { kind: 'noDay', message: `认不出是哪一个文本：${seen}，本系统收录的是${recorded}`, mend };
}

function unknownText(title: string, known: readonly StatuteVersion[], inForceFrom: CivilDate): TextProblem {
  const mend = '可以阅读和检索；本系统的依据不指向这一文本';
  return known.length === 0
    ? { kind: 'unknownStatute', message: `法规库中没有《${title}》，按${inForceFrom}起施行收录`, mend }
    : { kind: 'unknownVersion', message: `法规库中没有《${title}》${inForceFrom}起施行的文本，另行收录`, mend };
}

function remarks({ annexLines, joinedLines, notes }: ReadArticles): TextProblem[] {
  return [
    ...(annexLines === 0
      ? []
      : [{ kind: 'annex', message: `附件、附录 ${String(annexLines)} 行没有读取`, mend: '附件没有条号，请查原文' }]),
    ...(joinedLines === 0
      ? []
      : [
          {
            kind: 'joined',
            message: `有 ${String(joinedLines)} 行接在上一行之后`,
            mend: '上一行没有写完一句；请抽看几条',
          },
        ]),
    ...(notes.length === 0
      ? [{ kind: 'noNotes', message: '标题下没有通过、修订的说明', mend: '出处请在导入时写明' }]
      : []),
  ];
}

const MOST_PLACES = 12; // Named in one caution; more of them mean another text.

/** Places that the product cites and the text does not have: then the text is another one, or the citation is wrong. */
function notFound(text: StatuteText, version: StatuteVersion | undefined, { cited }: ReadingOptions): TextProblem[] {
  if (version === undefined || cited === undefined) return [];
  const places = cited(version.statute).filter(({ article }) => article > 0);
  const lacking = places.filter((citation) => wordsAt(text, citation) === undefined);
  if (lacking.length === 0) return [];
  const named = lacking.slice(0, MOST_PLACES).map(placeText).join('、');
  const more = lacking.length > MOST_PLACES ? `等 ${String(lacking.length)} 处` : '';
  const mend = '请核对是不是同一文本；条款有误的，请告诉管理员';
  return [{ kind: 'citedNotFound', message: `本系统引用的${named}${more}，文中没有`, mend }];
}

function counts({ articles }: StatuteText): Pick<TextReport, 'articles' | 'paragraphs' | 'items'> {
  const lines = articles.flatMap(linesOf);
  return {
    articles: articles.length,
    paragraphs: articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 0),
    items: lines.filter(({ item, subitem }) => item !== undefined && subitem === undefined).length,
  };
}
