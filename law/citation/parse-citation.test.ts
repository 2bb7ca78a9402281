import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { statuteOf, statutes, StatuteName } from '../statutes/index.ts';
import { citationShort, citationText, cite, covers, type Citation } from './citation.ts';
import { parseCitation } from './parse-citation.ts';

const names = Object.keys(statutes).map((name) => StatuteName.parse(name));
const inserted: Citation = { statute: '刑法', article: 134, inserted: 1, item: 2 };

describe('读条款项', () => {
  it.each([
    ['安全生产法第97条第(七)项', cite('安全生产法', 97, 0, 7)],
    ['安全生产法第97条第（七）项', cite('安全生产法', 97, 0, 7)],
    ['安全生产法第九十七条第七项', cite('安全生产法', 97, 0, 7)],
    ['安全生产法第９７条第７项', cite('安全生产法', 97, 0, 7)],
    ['安全生产法 第 97 条 第 7 项', cite('安全生产法', 97, 0, 7)],
    ['安全生产法97条7项', cite('安全生产法', 97, 0, 7)],
    ['安全生产法第97条（七）', cite('安全生产法', 97, 0, 7)],
    ['《安全生产法》第九十七条第一款第（七）项', cite('安全生产法', 97, 1, 7)],
    ['《中华人民共和国安全生产法》第九十七条', cite('安全生产法', 97)],
    ['中华人民共和国安全生产法第一百一十四条第一款第一项', cite('安全生产法', 114, 1, 1)],
    ['安全生产法第一百〇九条', cite('安全生产法', 109)],
    ['行政处罚法第五十七条第二款', cite('行政处罚法', 57, 2)],
    ['处罚法第57条第2款', cite('行政处罚法', 57, 2)],
    ['行政处罚法2017第四十二条第一款第一项', cite('行政处罚法2017', 42, 1, 1)],
    ['《中华人民共和国行政处罚法》（2017修正）第四十二条', cite('行政处罚法2017', 42)],
    ['《中华人民共和国行政处罚法》（2021年修订）第六十条', cite('行政处罚法', 60)],
    ['刑法第一百三十四条之一第二项', inserted],
    ['刑法第134条之1第2项', inserted],
    ['安全生产法第一条第二款第三项第四目', cite('安全生产法', 1, 2, 3, 4)],
    ['工贸企业重大事故隐患判定标准第十一条第十项', cite('工贸企业重大事故隐患判定标准', 11, 0, 10)],
    ['建设项目安全设施“三同时”监督管理办法第三十条', cite('建设项目安全设施三同时监督管理办法', 30)],
    ['《粉尘防爆安全规程》', cite('粉尘防爆安全规程')],
  ])('%s', (text, citation) => {
    expect(parseCitation(text)).toEqual({ citation });
  });

  it.each([
    ['2021-07-14', cite('行政处罚法2017', 37)],
    ['2021-07-15', cite('行政处罚法', 37)],
  ])('行政处罚法第37条在%s是哪个文本', (on, citation) => {
    expect(parseCitation('行政处罚法第37条', civil(on))).toEqual({ citation });
    expect(parseCitation('行政处罚法2017第37条', civil(on))).toEqual({ citation: cite('行政处罚法2017', 37) });
  });

  it.each([
    ['没有这部法', '民宿条例第三条', '没有“民宿条例”这部法规'],
    ['空', '', '没有“”这部法规'],
    ['没有条', '安全生产法第七项', '读不出'],
    ['只有款', '安全生产法第97条第', '读不出'],
    ['零条', '安全生产法第0条', '读不出'],
    ['不是数', '安全生产法第十百条', '读不出'],
    ['科学记数法', '安全生产法第1e3条', '读不出'],
    ['负数', '安全生产法第-7条', '读不出'],
    ['五位数', '安全生产法第12345条', '读不出'],
    ['后面多了字', '安全生产法第97条的规定', '读不出'],
    ['书名号没有合上', '《安全生产法第97条', '没有“安全生产法”'],
    ['括号没有合上', '安全生产法第97条第(七项', '读不出'],
    ['没有这一年的文本', '行政处罚法（1996）第8条', '没有收录《中华人民共和国行政处罚法》1996年的文本'],
    ['太长', `安全生产法${'第'.repeat(300)}`, '太长'],
  ])('%s：%s', (_when, text, problem) => {
    expect(parseCitation(text)).toMatchObject({ error: expect.stringContaining(problem) });
  });

  it('says that no text of that day is recorded', () => {
    expect(parseCitation('行政处罚法第37条', civil('2017-12-31'))).toMatchObject({
      error: '本系统没有收录2017年12月31日有效的《中华人民共和国行政处罚法》文本',
    });
  });

  const places = fc.tuple(
    fc.integer({ min: 1, max: 2000 }),
    fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
    fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }),
  );
  const citations = fc
    .tuple(fc.constantFrom(...names), places)
    .map(([statute, [article, insertion, paragraph, item, subitem]]): Citation => ({
      statute,
      article,
      ...(insertion === undefined ? {} : { inserted: insertion }),
      ...(paragraph === undefined ? {} : { paragraph }),
      ...(item === undefined ? {} : { item }),
      ...(subitem === undefined ? {} : { subitem }),
    }));

  it('parse(format(c)) = c, short and full', () => {
    const law = fc.property(citations, (citation) => {
      expect(parseCitation(citationShort(citation))).toEqual({ citation });
      const { inForceFrom } = statuteOf(citation.statute);
      expect(parseCitation(citationText(citation), inForceFrom)).toEqual({ citation });
    });
    fc.assert(law, { numRuns: 500 });
  });

  it('every statute as a whole', () => {
    for (const statute of names) {
      expect(parseCitation(statute)).toEqual({ citation: cite(statute) });
      expect(parseCitation(citationText(cite(statute)), statuteOf(statute).inForceFrom)).toEqual({
        citation: cite(statute),
      });
    }
  });

  it('never throws, whatever is written', () => {
    const law = fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `安全生产法第${text}条`),
      ),
      (text) => {
        const read = parseCitation(text);
        expect('citation' in read || read.error !== '').toBe(true);
      },
    );
    fc.assert(law);
  });
});

describe('条款的包含', () => {
  it.each([
    [cite('安全生产法', 97), cite('安全生产法', 97, 0, 7), true],
    [cite('安全生产法'), cite('安全生产法', 97, 0, 7), true],
    [cite('安全生产法', 97, 1), cite('安全生产法', 97, 0, 7), true],
    [cite('安全生产法', 97, 2), cite('安全生产法', 97, 0, 7), false],
    [cite('安全生产法', 97, 0, 7), cite('安全生产法', 97), false],
    [cite('安全生产法', 97, 0, 7), cite('安全生产法', 97, 0, 8), false],
    [cite('刑法', 134), inserted, false],
    [cite('安全生产法', 97), cite('行政处罚法', 97), false],
  ])('%o covers %o: %s', (outer, inner, expected) => {
    expect(covers(outer, inner)).toBe(expected);
  });
});
