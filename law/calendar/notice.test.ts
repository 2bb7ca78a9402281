import { describe, expect, it } from 'vitest';
import { calendarOf, withYear } from './calendar.ts';
import { civil } from './civil-date.ts';
import { publishedYears } from './index.ts';
import { noticeProblems } from './notice-check.ts';
import { parseHolidayNotice } from './notice.ts';
import type { PublishedYear } from './published-year.ts';

const notice2026 = `国务院办公厅关于2026年
部分节假日安排的通知
国办发明电〔2025〕7号

各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
　　经国务院批准，现将2026年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
　　一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
　　二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
　　三、清明节：4月4日（周六）至6日（周一）放假，共3天。
　　四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
　　五、端午节：6月19日（周五）至21日（周日）放假，共3天。
　　六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
　　七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
　　节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作，遇有重大突发事件，要按规定及时报告并妥善处置，确保人民群众祥和平安度过节日假期。
国务院办公厅
2025年11月4日`;

const notice2024 = `国务院办公厅关于2024年部分节假日安排的通知 国办发明电〔2023〕7号
一、元旦：1月1日放假，与周末连休。
二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息。
三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
五、端午节：6月10日放假，与周末连休。
六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。`;

const notice2023 = `国务院办公厅关于2023年部分节假日安排的通知 国办发明电〔2022〕16号
一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。
三、清明节：4月5日放假，共1天。
四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。
五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。
六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。`;

function yearIn(text: string): PublishedYear {
  const read = parseHolidayNotice(text);
  if (read.outcome === 'refused') throw new Error(read.problems.join('；'));
  return read.year;
}

function problemsOf(text: string): string {
  const read = parseHolidayNotice(text);
  return read.outcome === 'refused' ? read.problems.join('；') : '';
}

describe('读放假通知', () => {
  it.each([
    [2024, notice2024],
    [2026, notice2026],
  ])('the notice of %d gives the year as it was typed by hand', (year, text) => {
    expect(yearIn(text)).toEqual(publishedYears.find((each) => each.year === year));
  });

  it('a holiday that begins in the year before gives the same calendar', () => {
    const read = calendarOf(withYear(publishedYears, yearIn(notice2023)));
    expect(read.named).toEqual(calendarOf(publishedYears).named);
    expect(read.years).toEqual(calendarOf(publishedYears).years);
  });

  it.each([
    ['星期不对', '1月1日（周四）', '1月1日（周五）', '2026-01-01是周四，通知写的是周五'],
    ['天数不对', '共9天', '共8天', '写8天，数来是9天'],
    ['没有这一天', '2月28日（周六）', '2月30日', '没有2026-02-30这一天'],
    ['起止写反', '至23日（农历正月初七、周一）', '至13日', '起止写反了'],
    ['上班日不是周末', '1月4日（周日）', '1月5日', '2026-01-05不是周末'],
    ['又放假又上班', '1月4日（周日）', '1月3日', '2026-01-03既放假（元旦）又上班'],
    ['写了两次', '、2月28日（周六）上班', '、2月14日（周六）上班', '写了两次'],
    ['少一个节', '五、端午节：6月19日（周五）至21日（周日）放假，共3天。', '', '没有读到端午节'],
    ['节日不在假期内', '6月19日（周五）至21日（周日）', '6月26日（周五）至28日（周日）', '端午节是2026-06-19，不在'],
    [
      '没有读懂',
      '放假，共3天。\n　　四',
      '由各地自定，共3天。\n　　四',
      '清明节：没有读懂“4月4日(周六)至6日(周一)由各地自定',
    ],
    ['重叠', '9月25日（周五）至27日（周日）放假，共3天', '9月25日至10月2日放假', '重叠'],
    ['太长', '5月1日（周五）至5日（周二）放假调休，共5天', '5月1日至25日放假', '请核对'],
    ['没有标题', '部分节假日', '有关假日', '没有找到标题'],
    ['没有文号', '国办发明电', '国办发', '没有找到发文字号'],
    ['文号的年份不符', '〔2025〕', '〔2015〕', '与2026年不符'],
  ])('refuses with the reason: %s', (_when, written, instead, problem) => {
    expect(notice2026).toContain(written);
    expect(problemsOf(notice2026.replace(written, instead))).toContain(problem);
  });

  it.each(['', '今天放假', '１'.repeat(30_000), '一、元旦：'.repeat(1000)])('refuses what is no notice', (text) => {
    expect(problemsOf(text)).not.toBe('');
  });

  it('full-width figures and brackets are read alike', () => {
    expect(yearIn(notice2026.replace('1月4日', '１月４日').replace('〔2025〕', '[2025]'))).toEqual(yearIn(notice2026));
  });

  it('the published years agree with themselves', () => {
    for (const year of publishedYears) {
      const own = { ...year, holidays: year.holidays.filter(({ from }) => from < `${String(year.year)}-12-31`) };
      expect(noticeProblems(own)).toEqual([]);
    }
  });

  it('entering a year again takes the place of the first entry', () => {
    const again: PublishedYear = { ...yearIn(notice2026), makeUpDays: [civil('2026-01-04')] };
    const years = withYear(publishedYears, again);
    expect(years).toHaveLength(publishedYears.length);
    expect(calendarOf(years).named.get(civil('2026-02-14'))).toBeUndefined();
  });
});
