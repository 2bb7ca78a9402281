/** One line of a Markdown file of a statute, and what it is by its own looks. */

import { readNumeral } from '../../citation/chinese-numeral.ts';

const NUMERAL = '[0-9０-９]{1,4}|[零〇一二三四五六七八九十百千]{1,8}';
const DIVISION = new RegExp(`^第(?:${NUMERAL})(编|分编|章|节)(?:\\s+|$)(.*)$`);
const DIVISION_CLOSE = new RegExp(`^第(?:${NUMERAL})(编|分编|章|节)(.*)$`);
const ARTICLE = new RegExp(`^第(${NUMERAL})条(?:之(${NUMERAL}))?([\\s:：]*)(.*)$`);
const ITEM = new RegExp(`^([（(](${NUMERAL})[）)])[\\s、]*(.*)$`);
const SUBITEM = /^(([0-9０-９]{1,2})[.．、])\s*(.*)$/;
const BRACKETED = /^[（(][0-9０-９]/;
const NAME = /^[【〔[]([^】〕\]]{1,40})[】〕\]]\s*(.*)$/;
const LONGEST_DIVISION = 60; // Characters; a longer line is a sentence.

export type DivisionLevel = '编' | '分编' | '章' | '节';

export type Line =
  | { readonly kind: 'division'; readonly level: DivisionLevel; readonly words: string }
  | {
      readonly kind: 'article';
      readonly article: number;
      readonly inserted?: number;
      readonly name?: string;
      readonly words: string;
      /** Set apart from what follows, as a beginning is: 第一条 为了. A sentence may begin with 第一条规定的 as well. */
      readonly isSetApart: boolean;
      /** As it stood, for the case that it was a sentence. */
      readonly whole: string;
    }
  | { readonly kind: 'item' | 'subitem'; readonly number: number; readonly label: string; readonly words: string }
  | { readonly kind: 'table' | 'contents' | 'appendix' }
  | { readonly kind: 'words'; readonly words: string };

/** The mark-up away: headings, bold, quotes, comments; what remains is what a reader sees. */
export function plainLine(written: string): { readonly words: string; readonly isHeading: boolean } {
  const trimmed = written
    .replace(/<!--.*?-->/g, '')
    .replace(/<br\s*\/?>/gi, '')
    .trim();
  const isHeading = /^#{1,6}\s/.test(trimmed);
  const bare = trimmed
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s+#+$/, '')
    .replace(/^>\s?/, '')
    .replace(/^[-*+]\s+/, '')
    .replace(/\\([.()[\]*_#-])/g, '$1')
    // The end of bold print sets apart as well as a space does.
    .replace(/(\*\*|__)(.+?)\1/g, '$2 ')
    .trim();
  return { words: bare, isHeading };
}

export function lineOf(written: string): Line {
  const { words, isHeading } = plainLine(written);
  if (words.startsWith('|')) return { kind: 'table' };
  if (/^目\s*录$/.test(words)) return { kind: 'contents' };
  if (/^附(件|录|表|则表)\s*([一二三四五六七八九十0-9]*)([:：].*|\s.*)?$/.test(words)) return { kind: 'appendix' };
  return divisionOf(words, isHeading) ?? articleLine(words) ?? listed(words) ?? { kind: 'words', words };
}

function divisionOf(words: string, isHeading: boolean): Line | undefined {
  if (words.length > LONGEST_DIVISION || /[。；;]$/.test(words)) return undefined;
  const found = DIVISION.exec(words) ?? (isHeading ? DIVISION_CLOSE.exec(words) : null);
  if (found === null) return undefined;
  const level = found[1] as DivisionLevel; // One of the words of the pattern.
  return { kind: 'division', level, words: words.replace(/\s+/g, ' ') };
}

function articleLine(words: string): Line | undefined {
  const found = ARTICLE.exec(words);
  if (found === null) return undefined;
  const [, number = '', insertion, gap = '', rest = ''] = found;
  const article = readNumeral(number);
  const inserted = insertion === undefined ? undefined : readNumeral(insertion);
  if (article === undefined || article === 0 || (insertion !== undefined && inserted === undefined)) return undefined;
  const named = NAME.exec(rest);
  return {
    kind: 'article',
    article,
    ...(inserted === undefined ? {} : { inserted }),
    ...(named?.[1] === undefined ? {} : { name: named[1] }),
    words: named === null ? rest : (named[2] ?? ''),
    isSetApart: gap !== '' || rest === '' || named !== null || /^[（(]/.test(rest),
    whole: words,
  };
}

/** （一） is 项; 1. and （1） are 目. */
function listed(words: string): Line | undefined {
  const item = ITEM.exec(words);
  if (item !== null) {
    const number = readNumeral(item[2] ?? '');
    if (number === undefined || number === 0) return undefined;
    const kind = BRACKETED.test(words) ? 'subitem' : 'item';
    return { kind, number, label: item[1] ?? '', words: item[3] ?? '' };
  }
  const sub = SUBITEM.exec(words);
  const number = sub === null ? undefined : readNumeral(sub[2] ?? '');
  if (sub === null || number === undefined || number === 0) return undefined;
  return { kind: 'subitem', number, label: sub[1] ?? '', words: sub[3] ?? '' };
}
