import { describe, expect, it } from 'vitest';
import { publishedCalendar } from '../calendar/index.ts';
import { civil } from '../calendar/civil-date.ts';
import { positionOn, unsettledOfClock, unsettledQuestionOf, unsettledQuestions } from '../gates/unsettled.ts';
import { clockRule } from './index.ts';
import { positionsFrom } from './positions.ts';

function dueOf(ref: string, from: string): string[] {
  const question = unsettledQuestionOf(ref) ?? expect.fail(ref);
  return positionsFrom(question, { from: civil(from), calendar: publishedCalendar }).map(({ answer }) =>
    answer === undefined ? '无日数' : answer.outcome === 'deadline' ? answer.deadline.dueOn : '不在施行',
  );
}

describe('每种立场各得哪一天', () => {
  // Counted by hand with the calendar of the year: the day of the event is not counted.
  it.each([
    ['办案期限，旧办法施行时：三十日、九十日', 'U-01', '2026-01-05', ['2026-02-04', '2026-04-05']],
    ['办案期限，旧办法失效后', 'U-01', '2026-02-02', ['不在施行', '2026-05-03']],
    ['公告送达：六十日、三十日', 'U-04', '2026-03-02', ['2026-05-01', '2026-04-01']],
    ['移送的三日，国庆前一日接到报告：自然日、工作日', 'U-06', '2026-09-30', ['2026-10-03', '2026-10-10']],
    ['听证前七日：七个完整的工作日、六个', 'U-11', '2026-11-20', ['2026-11-10', '2026-11-11']],
    ['查封扣押决定书：没有日数', 'U-02', '2026-03-02', ['无日数', '无日数']],
  ] as const)('%s', (_when, ref, from, days) => {
    expect(dueOf(ref, from)).toEqual(days);
  });

  it('every clock that counts a position exists', () => {
    const named = unsettledQuestions.flatMap(({ options }) => options.flatMap(({ counts }) => counts?.clock ?? []));
    expect(named.filter((ref) => clockRule(ref) === undefined)).toEqual([]);
    expect(unsettledOfClock('transfer.approve.3d')?.ref).toBe('U-06');
    expect(unsettledOfClock('evid.register.7d')).toBeUndefined();
  });
});

describe('本机关选定的立场', () => {
  it.each([
    ['没有选：从严', undefined, 'calendarDays'],
    ['从严：从严', 'stricter', 'calendarDays'],
    ['选了工作日', 'workdays', 'workdays'],
  ] as const)('%s', (_when, chosen, key) => {
    const question = unsettledQuestionOf('U-06') ?? expect.fail('U-06');
    expect(positionOn(question, chosen, civil('2026-11-30')).key).toBe(key);
  });

  it('a position that was chosen holds though what it rested on has ended', () => {
    const question = unsettledQuestionOf('U-04') ?? expect.fail('U-04');
    expect(positionOn(question, undefined, civil('2026-11-30')).key).toBe('thirtyDays');
    expect(positionOn(question, 'sixtyDays', civil('2026-11-30')).key).toBe('sixtyDays');
  });
});
