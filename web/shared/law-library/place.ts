/** The address of an article in the library: 97, 134-1 for 第一百三十四条之一; and of a place in it: 1.7 for 第一款第七项. */

import { Citation, placeText, type StatuteName } from '@zhifa/law';

interface ArticleNumber {
  readonly article: number;
  readonly inserted?: number | undefined;
}

export function placeParam({ article, inserted }: ArticleNumber): string {
  return inserted === undefined ? String(article) : `${String(article)}-${String(inserted)}`;
}

export function articleNumber(place: string): ArticleNumber | undefined {
  const found = /^([0-9]{1,4})(?:-([0-9]{1,2}))?$/.exec(place);
  if (found === null) return undefined;
  const inserted = found[2] === undefined ? {} : { inserted: Number(found[2]) };
  return { article: Number(found[1]), ...inserted };
}

/** 0 stands for a part that is not named. */
export function withinParam({ paragraph = 0, item = 0, subitem = 0 }: Partial<Citation>): string | undefined {
  const parts = [paragraph, item, subitem];
  return parts.every((part) => part === 0) ? undefined : parts.join('.');
}

export function citationAt(statute: StatuteName, number: ArticleNumber, within: string | undefined): Citation {
  const [paragraph = 0, item = 0, subitem = 0] = (within ?? '').split('.').map(Number);
  const read = Citation.safeParse({
    statute,
    article: number.article,
    ...(number.inserted === undefined ? {} : { inserted: number.inserted }),
    ...(paragraph > 0 ? { paragraph } : {}),
    ...(item > 0 ? { item } : {}),
    ...(subitem > 0 ? { subitem } : {}),
  });
  return read.success ? read.data : { statute, article: number.article };
}

/** 第一百三十四条之一, whatever statute it is of. */
export function numberText({ article, inserted }: ArticleNumber): string {
  return placeText({ statute: ANY, article, ...(inserted === undefined ? {} : { inserted }) });
}

/** A place in a text that nobody recorded: good for showing where, never written out with its statute. */
export function placeWithin(number: ArticleNumber, within: string | undefined): Citation {
  return citationAt(ANY, number, within);
}

const ANY: StatuteName = '刑法';
