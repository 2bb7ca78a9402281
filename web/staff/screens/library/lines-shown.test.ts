import { describe, expect, it } from 'vitest';
import { cite, civil } from '@zhifa/law';
import { libraryDocuments, readStatuteText, type Hit } from '@zhifa/law/library';
import { linesShown } from './lines-shown.ts';

const { text } = readStatuteText(
  '# 行政强制法\n\n2011年6月30日通过\n\n第一条 甲：\n\n（一）乙；\n\n（二）丙。\n\n丁。\n',
);
const [document] = libraryDocuments([
  { statute: '行政强制法', title: '中华人民共和国行政强制法', inForceFrom: civil('2012-01-01'), text: text! },
]).filter(({ key }) => key === '行政强制法');
const [article] = document!.articles;
const hit: Hit = {
  document: document!,
  article: { ...article!, statement: { kind: 'written', words: '转述。', verified: 'text' } },
};

describe('检索结果里显示哪几行', () => {
  it.each([
    [['丙'], ['（二）丙。']],
    [['转述'], ['转述。']],
    [['没有的'], ['甲：', '（一）乙；', '（二）丙。']],
    [[], ['甲：', '（一）乙；', '（二）丙。']],
  ])('%j', (words, lines) => {
    expect(linesShown(hit, words).map((line) => line.words)).toEqual(lines);
  });

  it('of a place that was asked for, its own line', () => {
    const asked = { ...hit, citation: cite('行政强制法', 1, 0, 2) };
    expect(linesShown(asked, [])).toEqual([{ words: '（二）丙。', isLaw: true }]);
    expect(linesShown({ ...hit, citation: cite('行政强制法', 1, 2) }, [])).toEqual([{ words: '丁。', isLaw: true }]);
  });
});
