/** From the lines of a file to its articles: what belongs to which 条, 款, 项 and 目, and what does not fit. */

import { placeText } from '../../citation/citation.ts';
import { lineOf, type DivisionLevel, type Line } from './line.ts';
import type { TextProblem } from './problem.ts';
import type { ArticleText } from './statute-text.ts';

interface OpenItem {
  readonly number: number;
  readonly label: string;
  words: string;
  readonly subitems: { readonly number: number; readonly label: string; words: string }[];
}

interface OpenParagraph {
  words: string;
  readonly items: OpenItem[];
}

interface OpenArticle extends Pick<ArticleText, 'article' | 'inserted' | 'name' | 'divisions'> {
  readonly line: number;
  readonly paragraphs: OpenParagraph[];
}

export interface ReadArticles {
  readonly title: string;
  readonly notes: readonly string[];
  readonly articles: readonly ArticleText[];
  readonly errors: readonly TextProblem[];
  readonly cautions: readonly TextProblem[];
  /** Lines of an annex, which is kept out because it has no articles. */
  readonly annexLines: number;
  readonly joinedLines: number;
}

const levels: readonly DivisionLevel[] = ['编', '分编', '章', '节'];

export function readArticles(lines: readonly string[]): ReadArticles {
  const reading: Reading = {
    title: '',
    notes: [],
    articles: [],
    errors: [],
    cautions: [],
    divisions: new Map(),
    isAnnex: false,
    isContents: false,
    annexLines: 0,
    joinedLines: 0,
  };
  lines.forEach((written, index) => {
    if (written.trim() !== '') take(reading, written, index + 1);
  });
  const empty = reading.articles.filter(({ paragraphs }) => paragraphs.length === 0).map(emptyArticle);
  const { title, notes, errors, cautions, annexLines, joinedLines } = reading;
  const articles = reading.articles.map(closed);
  return { title, notes, articles, errors: [...errors, ...empty], cautions, annexLines, joinedLines };
}

function emptyArticle(article: OpenArticle): TextProblem {
  const place = placeOf(article);
  const mend = `补上内容；原文确已删去的，写“${place} （删去）”`;
  return { kind: 'empty', line: article.line, message: `${place}没有内容`, mend };
}

/** Where the reading stands; one for each file. */
interface Reading {
  title: string;
  readonly notes: string[];
  readonly articles: OpenArticle[];
  readonly errors: TextProblem[];
  readonly cautions: TextProblem[];
  readonly divisions: Map<DivisionLevel, string>;
  isAnnex: boolean;
  isContents: boolean;
  annexLines: number;
  joinedLines: number;
}

type ArticleLine = Extract<Line, { kind: 'article' }>;
type ListedLine = Extract<Line, { kind: 'item' | 'subitem' }>;

function take(reading: Reading, written: string, line: number): void {
  const read = lineOf(written);
  if (read.kind === 'words' && read.words === '') return;
  if (reading.isAnnex) {
    reading.annexLines += 1;
    return;
  }
  switch (read.kind) {
    case 'division':
      enter(reading.divisions, read.level, read.words);
      return;
    case 'article':
      reading.isContents = false;
      if (beginsArticle(reading, read)) begin(reading, read, line);
      else say(reading, read.whole);
      return;
    case 'item':
    case 'subitem':
      if (reading.articles.length === 0) say(reading, `${read.label}${read.words}`);
      else list(reading, read, line);
      return;
    case 'contents':
      reading.isContents = reading.articles.length === 0;
      return;
    case 'appendix':
      if (reading.articles.length > 0) reading.isAnnex = true;
      else say(reading, written.trim());
      return;
    case 'table':
      reading.cautions.push({
        kind: 'table',
        line,
        message: '表格没有读取',
        mend: '表格不属于条文，检索时找不到其中的字',
      });
      return;
    case 'words':
      say(reading, read.words);
  }
}

function enter(divisions: Reading['divisions'], level: DivisionLevel, words: string): void {
  divisions.set(level, words);
  for (const lower of levels.slice(levels.indexOf(level) + 1)) divisions.delete(lower);
}

/** A sentence that begins with 第五十二条规定的 is no article, unless it is the one that must come now. */
function beginsArticle({ articles }: Reading, { article, inserted, isSetApart }: ArticleLine): boolean {
  if (isSetApart) return true;
  const last = articles.at(-1);
  if (last === undefined) return article === 1;
  return inserted === undefined ? article === last.article + 1 : article === last.article;
}

function begin(reading: Reading, { article, inserted, name, words }: ArticleLine, line: number): void {
  checkOrder(reading, { article, inserted }, line);
  reading.articles.push({
    article,
    ...(inserted === undefined ? {} : { inserted }),
    ...(name === undefined ? {} : { name }),
    divisions: levels.flatMap((level) => reading.divisions.get(level) ?? []),
    line,
    paragraphs: words === '' ? [] : [{ words, items: [] }],
  });
}

function checkOrder({ articles, errors }: Reading, now: PlaceRead, line: number): void {
  const place = placeOf(now);
  if (articles.some((each) => each.article === now.article && each.inserted === now.inserted)) {
    const mend = '同一条只能出现一次：删去多余的一处，或者改正条号';
    errors.push({ kind: 'doubled', line, message: `${place}出现了两次`, mend });
    return;
  }
  const last = articles.at(-1);
  const before = last?.article ?? 0;
  const follows =
    now.inserted === undefined
      ? now.article >= before
      : before === now.article && now.inserted === (last?.inserted ?? 0) + 1;
  if (!follows) {
    const mend = '条文应当按条号的次序排列：核对原文，改正条号或者位置';
    errors.push({ kind: 'outOfOrder', line, message: `${place}的位置不对，前面的条号比它大或者不连续`, mend });
    return;
  }
  for (let article = before + 1; article < now.article; article += 1) {
    const missing = placeOf({ article });
    const mend = `补上这一条；原文确已删去的，写一行“${missing} （删去）”`;
    errors.push({ kind: 'missing', line, message: `缺少${missing}`, mend });
  }
}

function list({ articles, errors }: Reading, { kind, number, label, words }: ListedLine, line: number): void {
  const article = articles.at(-1);
  if (article === undefined) return;
  if (article.paragraphs.length === 0) article.paragraphs.push({ words: '', items: [] });
  const items = article.paragraphs.at(-1)?.items ?? [];
  const item = items.at(-1);
  const isBelow = kind === 'subitem' && item !== undefined;
  const before = (isBelow ? item.subitems : items).at(-1)?.number ?? 0;
  if (number !== before + 1) {
    const what = isBelow ? '目' : '项';
    const message = `${placeOf(article)}的${what}号不连续：应为第${String(before + 1)}${what}，写的是${label}`;
    errors.push({ kind: 'itemOrder', line, message, mend: '核对原文，补上缺的或者改正编号' });
  }
  if (isBelow) item.subitems.push({ number, label, words });
  else items.push({ number, label, words, subitems: [] });
}

function say(reading: Reading, words: string): void {
  const article = reading.articles.at(-1);
  if (article === undefined) {
    if (reading.title === '') reading.title = words;
    else if (!reading.isContents) reading.notes.push(words);
    return;
  }
  const open = openEnd(article);
  if (open !== undefined && !/[。；：:;！？”」）)]$/.test(open.words)) {
    open.words += words; // A sentence that a narrow page broke.
    reading.joinedLines += 1;
    return;
  }
  article.paragraphs.push({ words, items: [] });
}

/** Where the next words would go on if the sentence is not over. */
function openEnd({ paragraphs }: OpenArticle): { words: string } | undefined {
  const paragraph = paragraphs.at(-1);
  const item = paragraph?.items.at(-1);
  const open = item?.subitems.at(-1) ?? item ?? paragraph;
  return open?.words === '' ? undefined : open;
}

function closed({ line: _line, ...article }: OpenArticle): ArticleText {
  return article;
}

interface PlaceRead {
  readonly article: number;
  readonly inserted?: number | undefined;
}

/** 第一百三十四条之一 */
function placeOf({ article, inserted }: PlaceRead): string {
  return placeText({ statute: '刑法', article, ...(inserted === undefined ? {} : { inserted }) });
}
