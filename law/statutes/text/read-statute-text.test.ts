import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil } from '../../calendar/civil-date.ts';
import { cite, type Citation } from '../../citation/citation.ts';
import { chineseNumeral } from '../../citation/chinese-numeral.ts';
import { quotation, wordsAt } from './quotation.ts';
import { readStatuteText } from './read-statute-text.ts';
import { wordsOf } from './statute-text.ts';

const NOTES = '2002年6月29日通过 根据2021年6月10日《关于修改〈中华人民共和国安全生产法〉的决定》第三次修正';

/** A small text under the title of a known one; its articles are short, so that a wrong place shows. */
const small = `# 中华人民共和国安全生产法

${NOTES}

<!-- INFO END -->

## 第一章 总则

第一条 为了加强安全生产工作，制定本法。

第二条 主要负责人负有下列职责:

（一）建立责任制；

（二）组织制定下列制度：

1. 值班制度；

2. 检查制度。

前款规定的职责不得转交他人。

## 第二章 法律责任

### 第一节 罚款

第三条 有下列行为之一的，处十万元以下的罚款：

（一）未培训的；

（二）无证上岗的。

有前款行为，情节严重的，停产停业。

第四条 本法自2002年11月1日起施行。
`;

function whole(markdown: string, inForceFrom?: string) {
  const { report, text } = readStatuteText(
    markdown,
    inForceFrom === undefined ? {} : { inForceFrom: civil(inForceFrom) },
  );
  expect(report.errors).toEqual([]);
  return { report, text: text! };
}

function errorsOf(markdown: string): readonly string[] {
  const { report, text } = readStatuteText(markdown);
  expect(text).toBeUndefined();
  return report.errors.map(({ kind }) => kind);
}

describe('读一部法规', () => {
  it('knows title, text, chapters, 款, 项 and 目', () => {
    const { report, text } = whole(small);
    expect(report).toMatchObject({
      title: '中华人民共和国安全生产法',
      statute: '安全生产法',
      version: '2021修正',
      inForceFrom: '2021-09-01', // Not 2002-11-01, which its last article still says.
      articles: 4,
      paragraphs: 6,
      items: 4,
      cautions: [],
    });
    expect(text.articles.map(({ divisions }) => divisions.join('/'))).toEqual([
      '第一章 总则',
      '第一章 总则',
      '第二章 法律责任/第一节 罚款',
      '第二章 法律责任/第一节 罚款',
    ]);
    expect(text.articles[1]?.paragraphs[0]?.items[1]?.subitems.map(({ words }) => words)).toEqual([
      '值班制度；',
      '检查制度。',
    ]);
  });

  it.each([
    ['条写成标题', (line: string) => line.replace(/^(第.条) ?(.*)$/, '### $1\n\n$2')],
    ['条写成粗体', (line: string) => line.replace(/^(第.条) ?/, '**$1** ')],
    ['粗体后没有空格', (line: string) => line.replace(/^(第.条) ?/, '**$1**')],
    ['条号用全角空格隔开', (line: string) => line.replace(/^(第.条) ?/, '　　$1　')],
    [
      '条号用阿拉伯数字',
      (line: string) => line.replace(/^第(.)条/, (_all, n: string) => `第${'零一二三四'.indexOf(n)}条`),
    ],
    [
      '条号用全角数字',
      (line: string) => line.replace(/^第(.)条/, (_all, n: string) => `第${'０１２３４'['零一二三四'.indexOf(n)]}条`),
    ],
    ['项的括号是半角', (line: string) => line.replace(/^（(.)）/, '($1)')],
    ['章不是标题', (line: string) => line.replace(/^#+ (第.[章节])/, '$1')],
    ['行末有两个空格', (line: string) => `${line}  `],
  ])('%s: the same articles', (_how, changed) => {
    const { text } = whole(small.split('\n').map(changed).join('\n'));
    const labelless = (words: string) => words.replace(/[()（）]/g, '');
    const expected = whole(small).text.articles;
    expect(text.articles.map((article) => labelless(wordsOf(article)))).toEqual(
      expected.map((article) => labelless(wordsOf(article))),
    );
    expect(text.articles.map(({ divisions }) => divisions)).toEqual(expected.map(({ divisions }) => divisions));
  });

  it('BOM, CRLF and lines without blank lines between are no matter', () => {
    const { text } = whole(small);
    expect(whole(`\ufeff${small.replaceAll('\n', '\r\n')}`).text).toEqual(text);
    expect(whole(small.replaceAll('\n\n', '\n')).text).toEqual(text);
  });

  it('joins a sentence that a narrow page broke, and says so', () => {
    const { report, text } = whole(
      small.replace('为了加强安全生产工作，制定本法。', '为了加强安全\n生产工作，制定本法。'),
    );
    expect(text.articles[0]?.paragraphs).toEqual([{ words: '为了加强安全生产工作，制定本法。', items: [] }]);
    expect(report.cautions.map(({ kind }) => kind)).toEqual(['joined']);
  });

  it('a sentence that begins with 第一条规定的 begins no article', () => {
    const { text } = whole(small.replace('前款规定的职责不得转交他人。', '第一条规定的工作不得转交他人。'));
    expect(text.articles).toHaveLength(4);
    expect(text.articles[1]?.paragraphs[1]?.words).toBe('第一条规定的工作不得转交他人。');
  });

  it('passes over a table of contents, front matter and an annex', () => {
    const contents = '目录\n\n第一章 总则\n\n第二章 法律责任\n\n第一节 罚款\n';
    const { report, text } = whole(
      `---\nsource: x\n---\n${small.replace('<!-- INFO END -->', contents)}\n附件：\n\n一、名单\n`,
    );
    expect(text.articles).toEqual(whole(small).text.articles);
    expect(text.notes).toEqual([NOTES]);
    expect(report.cautions.map(({ kind, message }) => [kind, message])).toEqual([['annex', '附件、附录 1 行没有读取']]);
  });

  it('reads 之一 after its article', () => {
    const { text } = whole(small.replace('第四条', '第三条之一 拒不执行的，从重处罚。\n\n第四条'));
    expect(text.articles.map(({ article, inserted }) => [article, inserted])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, undefined],
      [3, 1],
      [4, undefined],
    ]);
  });
});

describe('认出是哪一个文本', () => {
  const titled = (title: string, notes: string) =>
    small.replace('中华人民共和国安全生产法', title).replace(NOTES, notes);

  it.each([
    ['安全生产法', '2014年8月31日第二次修正', '安全生产法2014'],
    ['安全生产法', '二〇二一年六月十日第三次修正', '安全生产法'],
    ['《中华人民共和国安全生产法》', '２０２１年６月１０日第三次修正', '安全生产法'],
    ['中华人民共和国行政处罚法', '1996年3月17日通过 2017年9月1日第二次修正', '行政处罚法2017'],
    ['中华人民共和国行政处罚法', '1996年3月17日通过 2021年1月22日修订', '行政处罚法'],
    ['中华人民共和国行政强制法', '2011年6月30日第十一届全国人民代表大会常务委员会第二十一次会议通过', '行政强制法'],
    ['中华人民共和国民事诉讼法', '2021年12月24日第四次修正', '民事诉讼法2021'],
    [
      '建设项目安全设施"三同时"监督管理办法',
      '2015年4月2日国家安全监管总局令第77号修正',
      '建设项目安全设施三同时监督管理办法',
    ],
  ] as const)('《%s》%s → %s', (title, notes, statute) => {
    expect(whole(titled(title, notes)).report.statute).toBe(statute);
  });

  it('a text that is not recorded is read as one of its own, from the day somebody names', () => {
    const earlier = titled('安全生产法', '2002年6月29日通过 2009年8月27日第一次修正');
    expect(errorsOf(earlier)).toEqual(['noDay']);
    const { report } = whole(earlier, '2009-08-27');
    expect(report.statute).toBeUndefined();
    expect(report).toMatchObject({ inForceFrom: '2009-08-27', cautions: [{ kind: 'unknownVersion' }] });
  });

  it('the day somebody names chooses among the texts', () => {
    expect(whole(titled('安全生产法', '（无）'), '2014-12-01').report.statute).toBe('安全生产法2014');
  });

  it('a statute nobody recorded takes its day from its last article, if it was never amended', () => {
    const other = titled('某某市养犬管理条例', '2020年5月1日通过').replace('2002年11月1日', '2020年10月1日');
    expect(whole(other).report).toMatchObject({ inForceFrom: '2020-10-01', cautions: [{ kind: 'unknownStatute' }] });
    expect(errorsOf(other.replace('通过', '通过 2024年5月1日修正'))).toEqual(['noDay']);
  });
});

describe('坏文件什么也不留下', () => {
  it.each([
    ['缺一条', (text: string) => text.replace(/第二条[\s\S]*?(?=## 第二章)/, ''), ['missing']],
    ['同一条两次', (text: string) => text.replace('第四条', '第三条 又一次。\n\n第四条'), ['doubled']],
    ['条号倒退', (text: string) => text.replace('第一条', '第三条'), ['missing', 'missing', 'outOfOrder', 'doubled']],
    ['项号不连续', (text: string) => text.replace('（二）无证', '（三）无证'), ['itemOrder']],
    ['条没有内容', (text: string) => text.replace('第一条 为了加强安全生产工作，制定本法。', '第一条'), ['empty']],
    ['没有条文', () => '# 中华人民共和国安全生产法\n\n2021年6月10日修正\n\n大家都要注意安全。', ['noArticles']],
    ['编码不对', (text: string) => text.replace('未培训', '未\ufffd\ufffd训'), ['unreadable']],
    ['不是文字', (text: string) => `PK\u0003\u0004\u0000${text}`, ['binary']],
    ['空文件', () => '', ['noArticles', 'noDay']],
  ] as const)('%s', (_what, broken, kinds) => {
    expect(errorsOf(broken(small))).toEqual(kinds);
  });

  it('says the line and how to mend it', () => {
    const { report } = readStatuteText(small.replace(/第二条[\s\S]*?(?=## 第二章)/, ''));
    expect(report.errors[0]).toEqual({
      kind: 'missing',
      line: 15,
      message: '缺少第二条',
      mend: '补上这一条；原文确已删去的，写一行“第二条 （删去）”',
    });
  });

  it('an article that was struck out may be said to be', () => {
    expect(
      whole(small.replace('第三条 有', '第三条 （删去）\n\n第四条 有').replace('第四条 本', '第五条 本')).text.articles,
    ).toHaveLength(5);
  });

  it('tells which places that the product cites are not there', () => {
    const cited = (): Citation[] => [
      cite('安全生产法', 3, 1, 2),
      cite('安全生产法', 3, 1, 7),
      cite('安全生产法', 97, 1),
    ];
    const { report } = readStatuteText(small, { cited });
    expect(report.cautions.map(({ message }) => message)).toEqual([
      '本系统引用的第三条第一款第七项、第九十七条第一款，文中没有',
    ]);
  });

  it('never throws, whatever it is given', () => {
    const words = fc.constantFrom(
      '第一条',
      '第二条 好。',
      '（一）甲；',
      '1. 乙；',
      '## 第一章 总则',
      '\ufeff',
      '目录',
      '附件',
      '|表|',
      '话',
    );
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((lines) => lines.join('\n')),
    );
    fc.assert(
      fc.property(anything, (markdown) => {
        const { report, text } = readStatuteText(markdown);
        expect(text === undefined).toBe(report.errors.length > 0);
      }),
    );
  });

  it('reads back every article it was given, whatever stands in it', () => {
    const sentence = fc.stringMatching(/^[一-龥]{1,20}。$/);
    const articles = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(articles, (given) => {
        const said = given.map((paragraphs, index) => `第${chineseNumeral(index + 1)}条 ${paragraphs.join('\n\n')}`);
        const { report, text } = readStatuteText(`# 行政强制法\n\n2011年6月30日通过\n\n${said.join('\n\n')}`);
        // A sentence may happen to look like an article or a chapter; then it is told or read as one.
        fc.pre(given.flat().every((words) => !/^[第附目]/.test(words)));
        expect(report.errors).toEqual([]);
        expect(text?.articles.map(({ paragraphs }) => paragraphs.map(({ words }) => words))).toEqual(given);
      }),
    );
  });
});

describe('引用找到它的文字', () => {
  const { text } = whole(small);

  it.each([
    [cite('安全生产法', 1), '为了加强安全生产工作，制定本法。'],
    [cite('安全生产法', 3, 2), '有前款行为，情节严重的，停产停业。'],
    [cite('安全生产法', 3, 1, 2), '（二）无证上岗的。'],
    [cite('安全生产法', 3, 0, 2), '（二）无证上岗的。'],
    [cite('安全生产法', 2, 1, 2, 1), '1.值班制度；'],
    [cite('安全生产法', 2, 1, 2), '（二）组织制定下列制度：\n1.值班制度；\n2.检查制度。'],
    [cite('安全生产法', 3, 2, 1), undefined],
    [cite('安全生产法', 5), undefined],
    [cite('安全生产法', 2, 3), undefined],
  ])('%j', (citation, words) => {
    expect(wordsAt(text, citation)?.words).toBe(words);
  });

  it('quotes with what leads to it', () => {
    expect(quotation(text, cite('安全生产法', 3, 0, 2))).toBe(
      '《中华人民共和国安全生产法》第三条第二项规定：“有下列行为之一的，处十万元以下的罚款：……（二）无证上岗的。”',
    );
    expect(quotation(text, cite('安全生产法', 9))).toBeUndefined();
  });
});
