import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { chineseNumeral } from '../citation/chinese-numeral.ts';
import { cite } from '../citation/citation.ts';
import type { StatuteName } from '../statutes/index.ts';
import { readStatuteText } from '../statutes/text/read-statute-text.ts';
import { libraryDocuments, type ImportedText } from './documents.ts';
import { folded } from './folded.ts';
import { citedPlaces, referencesAt, referencesTo } from './references.ts';
import { marked, openLibrary, searchLibrary } from './search.ts';
import { statementOf } from './statement.ts';

const today = civil('2026-11-29');

function imported(markdown: string, inForceFrom?: string): ImportedText {
  const day = inForceFrom === undefined ? {} : { inForceFrom: civil(inForceFrom) };
  const { report, text } = readStatuteText(markdown, day);
  if (text === undefined) throw new Error(JSON.stringify(report.errors));
  const { statute, title } = report;
  return { statute, title, inForceFrom: report.inForceFrom!, text };
}

/** A text with so many articles, the last of which is said. */
function withLast(title: string, notes: string, last: number, words: string): string {
  const before = Array.from({ length: last - 1 }, (_each, index) => `第${chineseNumeral(index + 1)}条 略去不写。`);
  return [`# ${title}`, notes, '## 第六章 法律责任', ...before, `第${chineseNumeral(last)}条 ${words}`].join('\n\n');
}

const training =
  '有下列行为之一的，处十万元以下的罚款：\n\n（一）未设机构的；\n\n（二）特种作业人员未经培训上岗作业的。';
const present = imported(withLast('安全生产法', '2021年6月10日第三次修正', 97, training));
const former = imported(withLast('安全生产法', '2014年8月31日第二次修正', 94, training));
const dogs = imported(withLast('某某市养犬管理条例', '2019年5月1日通过', 3, '自2019年8月1日起施行。'));

const library = openLibrary(libraryDocuments([present, former, dogs]));

function found(words: string, on = today): string[] {
  const { hits } = searchLibrary(library, { words, on, limit: 1000 });
  return hits.map(({ document, article }) => `${document.key} ${String(article.article)}`);
}

describe('按条号检索', () => {
  it.each([
    ['安全生产法第97条第(二)项', ['安全生产法 97']],
    ['安全生产法第九十七条', ['安全生产法 97']],
    ['《中华人民共和国安全生产法》97条', ['安全生产法 97']],
    ['刑法第134条之一', ['刑法 134']],
    ['处罚法58条', ['行政处罚法 58']],
  ])('%s', (words, expected) => {
    expect(found(words)).toEqual(expected);
  });

  it('means the text in force on the day', () => {
    expect(found('安全生产法第94条', civil('2021-08-31'))).toEqual(['安全生产法2014 94']);
    expect(found('安全生产法第94条', civil('2021-09-01'))).toEqual(['安全生产法 94']);
  });

  it('a number alone finds it in every statute in force', () => {
    const all = found('第九十七条');
    expect(all).toContain('安全生产法 97');
    expect(all).toContain('行政诉讼法 97');
    expect(all.every((hit) => hit.endsWith(' 97'))).toBe(true);
    expect(found('九十七条', civil('2021-08-31'))).not.toContain('安全生产法 97');
  });

  it('keeps the place, so that its line can be shown', () => {
    const [hit] = searchLibrary(library, { words: '安全生产法第97条第2项', on: today, limit: 5 }).hits;
    expect(hit?.citation).toEqual(cite('安全生产法', 97, 0, 2));
  });
});

describe('按字词检索', () => {
  it.each(['未', '特种', '特种作业', '未经培训上岗作业的。', '特种 培训', '安全生产法 特种作业', '法律责任 特种'])(
    '“%s” finds 第九十七条 and marks it',
    (words) => {
      expect(found(words)).toContain('安全生产法 97');
    },
  );

  it('finds a statement where no text was imported', () => {
    expect(found('先行登记保存')).toContain('行政处罚法 56');
    expect(found('代收机构')).toEqual(['罚款收缴分离办法 6', '罚款收缴分离办法 7']);
  });

  it('finds texts nobody recorded, on their days', () => {
    expect(found('养犬')).toEqual([]); // In the name only.
    expect(found('养犬 施行')).toEqual(['某某市养犬管理条例@2019-08-01 3']);
    expect(found('养犬 施行', civil('2019-07-31'))).toEqual([]);
  });

  it('finds only what is in force on the day', () => {
    expect(found('特种作业人员未经培训', civil('2021-08-31'))).toEqual(['安全生产法2014 94']);
    expect(found('特种作业人员未经培训')).toEqual(['安全生产法 97']);
  });

  it('laws come first', () => {
    const kinds = searchLibrary(library, { words: '罚款', on: today, limit: 1000 }).hits.map(
      ({ document }) => document.rank,
    );
    expect(kinds).toEqual([...kinds].sort((left, right) => left - right));
  });

  it('a limit shortens the list, not the count', () => {
    const all = searchLibrary(library, { words: '罚款', on: today, limit: 1000 });
    const few = searchLibrary(library, { words: '罚款', on: today, limit: 3 });
    expect(few.hits).toEqual(all.hits.slice(0, 3));
    expect(few.total).toBe(all.total);
    expect(all.total).toBeGreaterThan(50);
  });

  it.each(['', '   ', '鑫鑫鑫', '第条', '条', '\u0000', '第九十七条第'])('“%s” breaks nothing', (words) => {
    expect(() => found(words)).not.toThrow();
  });

  /** The plainest correct loop: whatever holds the word. */
  it('finds exactly what looking at every article finds', () => {
    const all = library.entries.filter(({ document: { inForceFrom, inForceUntil = today } }) => {
      return inForceFrom <= today && today <= inForceUntil;
    });
    const place = fc.tuple(fc.nat(all.length - 1), fc.nat(), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(place, ([index, from, length]) => {
        const text = all[index]!.searched;
        const at = from % text.length;
        const word = text.slice(at, at + length);
        fc.pre(!/[\s条]/.test(word) && word !== '');
        const plain = all.filter(({ searched }) => searched.includes(word));
        expect(found(word)).toEqual(plain.map(({ document, article }) => `${document.key} ${String(article.article)}`));
      }),
      { numRuns: 300 },
    );
  });
});

describe('标出找到的字', () => {
  it('joins to the text again, and marks every occurrence', () => {
    expect(marked('处１０万元以下罚款，并处罚款', ['10万元', '罚款'])).toEqual([
      { words: '处', isMarked: false },
      { words: '１０万元', isMarked: true },
      { words: '以下', isMarked: false },
      { words: '罚款', isMarked: true },
      { words: '，并处', isMarked: false },
      { words: '罚款', isMarked: true },
    ]);
    const text = fc.string({ unit: fc.constantFrom('罚', '款', '处', '１', 'A') });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (all, words) => {
        const pieces = marked(all, words.map(folded));
        expect(pieces.map(({ words: piece }) => piece).join('')).toBe(all);
      }),
    );
  });
});

describe('依据这一条的', () => {
  it('gates, clocks and violations of an article', () => {
    const refs = (statute: StatuteName, article: number, kind: string) =>
      referencesTo({ statute, article })
        .filter((reference) => reference.kind === kind)
        .map(({ ref }) => ref);
    expect(refs('行政处罚法', 58, 'gate')).toContain('law.review');
    expect(refs('行政处罚法', 56, 'clock')).toContain('evid.register.7d');
    expect(refs('安全生产法', 97, 'violation')).toContain('AQSCF-97-7');
    expect(refs('安全生产法', 30, 'violation')).toContain('AQSCF-97-7'); // By its duty.
    expect(refs('工贸企业重大事故隐患判定标准', 11, 'hazard')).toContain('GM-11-03');
  });

  it('of a 项, what cites it or the whole article, not its neighbours', () => {
    const refs = referencesAt(cite('安全生产法', 97, 0, 7)).map(({ ref }) => ref);
    expect(refs).toContain('AQSCF-97-7');
    expect(refs).not.toContain('AQSCF-97-4');
  });

  it('each place once', () => {
    const places = citedPlaces('行政处罚法').map((place) => JSON.stringify(place));
    expect(new Set(places).size).toBe(places.length);
  });

  it('what nobody wrote is derived and says so; what nobody knows is not made up', () => {
    expect(statementOf({ statute: '行政处罚法', article: 58 })).toMatchObject({ kind: 'written', verified: 'text' });
    expect(statementOf({ statute: '工贸企业粉尘防爆安全规定', article: 27 })).toMatchObject({
      kind: 'derived',
      verified: 'secondary',
      words: expect.stringMatching(/^本系统引用此条：/),
    });
    expect(statementOf({ statute: '行政处罚法', article: 86 })).toBeUndefined();
  });
});
