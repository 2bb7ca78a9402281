/** The words that a citation means, and how a paper quotes them. */

import { citationText, placeText, type Citation } from '../../citation/citation.ts';
import {
  articleOf,
  wordsOf,
  type ArticleText,
  type ItemText,
  type ParagraphText,
  type StatuteText,
} from './statute-text.ts';

/** What stands before it, and the words themselves: of an 项 the sentence that leads to it. */
export interface WordsAt {
  readonly lead?: string;
  readonly words: string;
}

/** Undefined where the text has no such place, or has it twice (an 项 of a 款 that is not named). */
export function wordsAt(text: StatuteText, citation: Citation): WordsAt | undefined {
  const article = articleOf(text, citation);
  if (article === undefined) return undefined;
  const { item: number, subitem } = citation;
  const paragraph = paragraphMeant(article, citation);
  if (number === undefined) {
    if (citation.paragraph === undefined) return { words: wordsOf(article) };
    return paragraph === undefined ? undefined : { words: wordsOf({ ...article, paragraphs: [paragraph] }) };
  }
  const item = paragraph?.items.find((each) => each.number === number);
  return paragraph === undefined || item === undefined ? undefined : atItem(paragraph, item, subitem);
}

function paragraphMeant({ paragraphs }: ArticleText, { paragraph, item }: Citation): ParagraphText | undefined {
  if (paragraph !== undefined) return paragraphs[paragraph - 1];
  const holding = paragraphs.filter(({ items }) => items.some(({ number }) => number === item));
  return holding.length === 1 ? holding[0] : undefined;
}

function atItem(paragraph: ParagraphText, item: ItemText, subitem: number | undefined): WordsAt | undefined {
  const whole = [`${item.label}${item.words}`, ...item.subitems.map(({ label, words }) => `${label}${words}`)];
  if (subitem === undefined) return { lead: paragraph.words, words: whole.join('\n') };
  const sub = item.subitems.find(({ number }) => number === subitem);
  if (sub === undefined) return undefined;
  return { lead: `${paragraph.words}……${item.label}${item.words}`, words: `${sub.label}${sub.words}` };
}

/** 《中华人民共和国安全生产法》第九十七条第七项规定：“……”, as a paper quotes it; what is left out is marked. */
export function quotation(text: StatuteText, citation: Citation): string | undefined {
  const found = wordsAt(text, citation);
  if (found === undefined || placeText(citation) === '') return undefined;
  const lead = found.lead === undefined || found.lead === '' ? '' : `${found.lead}……`;
  return `${citationText(citation)}规定：“${lead}${found.words.replace(/\n/g, '')}”`;
}
