import { describe, expect, it } from 'vitest';
import { addDays, civil } from '../calendar/civil-date.ts';
import { statuteOf, statutes, StatuteName } from './index.ts';
import { lines, successions } from './lines.ts';
import { rankOf } from './statute.ts';
import { isInForce, succeededBy, textOn, versionOn, versionsOf } from './versions.ts';

const names = Object.keys(statutes).map((name) => StatuteName.parse(name));

describe('法规的文本', () => {
  it.each([
    ['行政处罚法', '2018-01-01', '2017修正'],
    ['行政处罚法', '2021-07-14', '2017修正'],
    ['行政处罚法', '2021-07-15', '2021修订'],
    ['行政处罚法2017', '2021-07-15', '2021修订'],
    ['安全生产法', '2021-08-31', '2014修正'],
    ['安全生产法', '2021-09-01', '2021修正'],
    ['行政复议法', '2023-12-31', '2017修正'],
    ['行政复议法', '2024-01-01', '2023修订'],
    ['民事诉讼法', '2021-12-31', '2017修正'],
    ['民事诉讼法', '2022-01-01', '2021修正'],
    ['民事诉讼法', '2024-01-01', '2023修正'],
    ['放假办法', '2024-12-31', '2013修订'],
    ['放假办法', '2025-01-01', '2024修订'],
    ['安全生产违法行为行政处罚办法', '2015-04-30', '2007公布'],
    ['安全生产违法行为行政处罚办法', '2015-05-01', '2015修正'],
    ['安全生产违法行为行政处罚办法', '2026-01-31', '2015修正'],
    ['安全生产违法行为行政处罚办法', '2026-02-01', '2025公布'],
  ] as const)('%s在%s是%s', (statute, on, version) => {
    expect(versionOn(statute, civil(on))?.version).toBe(version);
  });

  it.each([
    ['行政处罚法', '2017-12-31'],
    ['行政强制法', '2011-12-31'],
    ['特种作业人员安全技术培训考核管理规定', '2026-06-01'],
  ] as const)('%s在%s没有收录', (statute, on) => {
    expect(versionOn(statute, civil(on))).toBeUndefined();
  });

  it('a name means one text: in force by its own days only', () => {
    expect(isInForce('行政处罚法', civil('2021-07-14'))).toBe(false);
    expect(isInForce('行政处罚法', civil('2021-07-15'))).toBe(true);
    expect(isInForce('行政处罚法2017', civil('2021-07-14'))).toBe(true);
    expect(isInForce('行政处罚法2017', civil('2021-07-15'))).toBe(false);
  });

  it.each([
    ['危险化学品安全管理条例', '2026-04-30', '危险化学品安全管理条例'],
    ['危险化学品安全管理条例', '2026-05-01', '危险化学品安全法'],
    ['危险化学品安全法', '2026-04-30', '危险化学品安全管理条例'],
    ['森林防火条例', '2025-12-31', '森林防火条例'],
    ['森林防火条例', '2026-01-01', '森林草原防灭火条例'],
    ['安全生产行政处罚自由裁量适用规则', '2024-01-01', '应急管理行政裁量权基准暂行规定'],
    ['行政复议法2017', '2024-01-01', '行政复议法'],
  ] as const)('%s所规定的事，%s由%s规定', (statute, on, governing) => {
    expect(textOn(statute, civil(on))?.statute).toBe(governing);
  });

  it('does not guess which of two earlier regulations is meant', () => {
    expect(textOn('森林草原防灭火条例', civil('2025-12-31'))).toBeUndefined();
  });

  it('says what follows, and whether it is repealed', () => {
    expect(succeededBy('行政处罚法2017')).toEqual({ statute: '行政处罚法', from: '2021-07-15', isRepealed: true });
    expect(succeededBy('危险化学品安全管理条例')).toMatchObject({ statute: '危险化学品安全法', isRepealed: false });
    expect(succeededBy('行政处罚法')).toBeUndefined();
  });

  it('texts of one statute follow each other day by day and bear one kind', () => {
    for (const line of lines) {
      line.slice(1).forEach((name, index) => {
        const earlier = statuteOf(line[index]!);
        expect(addDays(earlier.inForceUntil!, 1)).toBe(statuteOf(name).inForceFrom);
        expect(statuteOf(name).kind).toBe(earlier.kind);
      });
    }
  });

  it('no text stands in two lines, and no line is succeeded from within', () => {
    const all = lines.flat();
    expect(new Set(all).size).toBe(all.length);
    for (const { earlier } of successions) expect(versionsOf(earlier).at(-1)?.statute).toBe(earlier);
  });

  it('no two texts of one title are in force on one day', () => {
    for (const left of names) {
      for (const right of names) {
        if (left >= right || statuteOf(left).title !== statuteOf(right).title) continue;
        expect(versionsOf(left).map(({ statute }) => statute)).toContain(right);
      }
    }
  });

  it('a law stands above a regulation, rules of ministries and provinces stand equal', () => {
    const rank = (name: StatuteName): number => rankOf(statuteOf(name));
    expect(rank('安全生产法')).toBeLessThan(rank('生产安全事故应急条例'));
    expect(rank('生产安全事故应急条例')).toBeLessThan(rank('江西省安全生产条例'));
    expect(rank('安全生产违法行为行政处罚办法')).toBe(rank('江西省行政处罚听证程序规定'));
    expect(rank('江西省行政处罚听证程序规定')).toBeLessThan(rank('涉企行政检查意见'));
  });
});
