import { describe, expect, it } from 'vitest';
import { cite, type Citation } from '@zhifa/law';
import { articleNumber, citationAt, placeParam, withinParam } from './place.ts';

const inserted: Citation = { statute: '刑法', article: 134, inserted: 1 };

describe('条款在地址里', () => {
  it.each([
    cite('安全生产法', 97),
    cite('安全生产法', 97, 1, 7),
    cite('安全生产法', 97, 0, 7),
    cite('行政处罚法', 61, 2),
    inserted,
  ])('%j comes back as it went', (citation) => {
    const number = articleNumber(placeParam(citation))!;
    expect(citationAt(citation.statute, number, withinParam(citation))).toEqual(citation);
  });

  it.each(['', 'x', '97-', '-1', '97.1', '99999', '第97条'])('“%s” is no article', (place) => {
    expect(articleNumber(place)).toBeUndefined();
  });

  it.each(['x', '-1', '999.1', ''])('a bad place within (%s) is the whole article', (within) => {
    expect(citationAt('安全生产法', { article: 97 }, within)).toEqual({ statute: '安全生产法', article: 97 });
  });
});
