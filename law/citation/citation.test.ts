import { describe, expect, it } from 'vitest';
import { Citation, citationShort, citationText, cite, sameCitation } from './citation.ts';

describe('条款项', () => {
  it.each([
    [cite('安全生产法', 97, 0, 3), '《中华人民共和国安全生产法》第九十七条第三项', '安全生产法第九十七条第三项'],
    [cite('安全生产法', 113, 1, 4), '《中华人民共和国安全生产法》第一百一十三条第一款第四项', undefined],
    [cite('安全生产法', 110), '《中华人民共和国安全生产法》第一百一十条', undefined],
    [cite('行政处罚法', 51), '《中华人民共和国行政处罚法》第五十一条', '行政处罚法第五十一条'],
    [cite('工贸企业重大事故隐患判定标准', 11, 0, 10), '《工贸企业重大事故隐患判定标准》第十一条第十项', undefined],
    [cite('粉尘防爆安全规程'), '《粉尘防爆安全规程》', '粉尘防爆安全规程'],
    [cite('安全生产法', 1, 2, 3, 4), '《中华人民共和国安全生产法》第一条第二款第三项第四目', undefined],
    [
      { statute: '安全生产法', article: 134, inserted: 1, paragraph: 2 } as const,
      '《中华人民共和国安全生产法》第一百三十四条之一第二款',
      undefined,
    ],
  ])('%o', (citation, text, short) => {
    expect(citationText(citation)).toBe(text);
    if (short !== undefined) expect(citationShort(citation)).toBe(short);
    expect(Citation.parse(citation)).toEqual(citation);
  });

  it('is the same when statute and place are the same', () => {
    expect(sameCitation(cite('安全生产法', 97, 0, 3), cite('安全生产法', 97, 0, 3))).toBe(true);
    expect(sameCitation(cite('安全生产法', 97, 0, 3), cite('安全生产法', 97, 0, 4))).toBe(false);
    expect(sameCitation(cite('安全生产法', 97), cite('行政处罚法', 97))).toBe(false);
  });

  it('refuses a statute that is not in the library', () => {
    expect(Citation.safeParse({ statute: '没有这部法', article: 1 }).success).toBe(false);
  });
});
