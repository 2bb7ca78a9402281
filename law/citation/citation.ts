/** A place in a statute (条款项目), as a value: it formats, compares and links; nobody writes an article as text. */

import { z } from 'zod';
import { StatuteName, statuteOf } from '../statutes/index.ts';
import { chineseNumeral } from './chinese-numeral.ts';

export const Citation = z
  .strictObject({
    statute: StatuteName,
    /** 条; 0 cites the statute as a whole. */
    article: z.int().min(0).max(2000),
    /** 之一, 之二 … of an article inserted later (刑法第一百三十四条之一). */
    inserted: z.int().min(1).max(20).optional(),
    paragraph: z.int().min(1).max(50).optional(),
    item: z.int().min(1).max(100).optional(),
    subitem: z.int().min(1).max(50).optional(),
  })
  .readonly();
export type Citation = z.output<typeof Citation>;

type Place = readonly [article?: number, paragraph?: number, item?: number, subitem?: number];

/** `cite('安全生产法', 97, 1, 3)` is 第九十七条第一款第三项. A paragraph of 0 means the article has only one and none is named. */
export function cite(statute: StatuteName, ...place: Place): Citation {
  const [article = 0, paragraph = 0, item = 0, subitem = 0] = place;
  return {
    statute,
    article,
    ...(paragraph > 0 ? { paragraph } : {}),
    ...(item > 0 ? { item } : {}),
    ...(subitem > 0 ? { subitem } : {}),
  };
}

/** 《中华人民共和国安全生产法》第九十七条第一款第三项 */
export function citationText(citation: Citation): string {
  return `《${statuteOf(citation.statute).title}》${placeText(citation)}`;
}

/** 安全生产法第九十七条第一款第三项 */
export function citationShort(citation: Citation): string {
  return `${citation.statute}${placeText(citation)}`;
}

/** 第九十七条第一款第三项, or nothing for a whole statute. */
export function placeText({ article, inserted, paragraph, item, subitem }: Citation): string {
  const parts = [
    article === 0 ? '' : `第${chineseNumeral(article)}条`,
    inserted === undefined ? '' : `之${chineseNumeral(inserted)}`,
    paragraph === undefined ? '' : `第${chineseNumeral(paragraph)}款`,
    item === undefined ? '' : `第${chineseNumeral(item)}项`,
    subitem === undefined ? '' : `第${chineseNumeral(subitem)}目`,
  ];
  return parts.join('');
}

export function sameCitation(left: Citation, right: Citation): boolean {
  return left.statute === right.statute && placeText(left) === placeText(right);
}

/**
 * Whether the inner place lies in the outer one or is it: 第九十七条 covers 第九十七条第七项. Of an article with one paragraph some
 * name it and some do not, so that 第一款 covers a place without a paragraph.
 */
export function covers(outer: Citation, inner: Citation): boolean {
  if (outer.statute !== inner.statute) return false;
  if (outer.article === 0) return true;
  if (outer.article !== inner.article || outer.inserted !== inner.inserted) return false;
  const isSameParagraph = outer.paragraph === undefined || outer.paragraph === (inner.paragraph ?? 1);
  if (!isSameParagraph || (outer.item !== undefined && outer.item !== inner.item)) return false;
  return outer.subitem === undefined || outer.subitem === inner.subitem;
}
