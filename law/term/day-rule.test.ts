import { describe, expect, it } from 'vitest';
import { citationShort } from '../citation/citation.ts';
import { daysUnder, workdayArticleOf } from './day-rule.ts';

describe('哪些「日」是工作日', () => {
  it.each([
    ['行政处罚法', [2, 3, 5, 7], [1, 4, 6, 8, 10, 15, 90], '行政处罚法第八十五条'],
    ['行政强制法', [1, 2, 3, 5, 7, 10], [11, 15, 30], '行政强制法第六十九条'],
    ['行政复议法', [3, 5, 7, 10], [2, 9, 15, 30, 60], '行政复议法第八十八条第二款'],
    ['行政复议法2017', [5, 7], [3, 10, 15, 60], '行政复议法2017第四十条第二款'],
  ] as const)('%s：%j日是工作日，%j日不是', (statute, worked, plain, article) => {
    for (const amount of worked) expect(daysUnder(statute, amount)).toEqual({ amount, unit: 'workday' });
    for (const amount of plain) expect(daysUnder(statute, amount)).toEqual({ amount, unit: 'calendarDay' });
    const found = workdayArticleOf(statute);
    expect(found === undefined ? '' : citationShort(found)).toBe(article);
  });

  it.each(['行政诉讼法', '移送涉嫌犯罪案件规定', '生产安全事故报告和调查处理条例', '行政处罚法2017'] as const)(
    '%s没有这样的规定：三日、七日都是自然日',
    (statute) => {
      expect(daysUnder(statute, 3).unit).toBe('calendarDay');
      expect(daysUnder(statute, 7).unit).toBe('calendarDay');
      expect(workdayArticleOf(statute)).toBeUndefined();
    },
  );
});
