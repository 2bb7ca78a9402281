import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { publishedCalendar } from '../calendar/index.ts';
import { cite } from '../citation/citation.ts';
import { deadlineOf } from './deadline.ts';
import { extensionProblem, extensionText, type ExtensionRule, type GrantedExtension } from './extension.ts';
import { stepsOf, stepText } from './steps.ts';
import { calendarDays, workdays } from './term.ts';

const seizure: ExtensionRule = {
  grantedBy: '本机关负责人',
  atMost: calendarDays(30),
  counting: 'added',
  times: 1,
  condition: '情况复杂',
};

const granted: GrantedExtension = {
  term: calendarDays(30),
  counting: 'added',
  grantedOn: civil('2026-10-23'),
  grantedBy: '本机关负责人',
  citation: cite('行政强制法', 25, 1),
};

const ask = {
  term: calendarDays(30),
  from: civil('2026-09-24'),
  startLabel: '查封日',
  calendar: publishedCalendar,
  citation: cite('行政强制法', 25, 1),
};

describe('延长（行政强制法第二十五条第一款）', () => {
  const rows: readonly (readonly [
    string,
    { grantedOn?: string; days?: number; times?: number },
    string | undefined,
  ])[] = [
    ['届满前一日批准', { grantedOn: '2026-10-23' }, undefined],
    ['届满当日批准', { grantedOn: '2026-10-24' }, undefined],
    ['届满次日批准', { grantedOn: '2026-10-25' }, '已于2026-10-24届满'],
    ['恰三十日', { days: 30 }, undefined],
    ['三十一日', { days: 31 }, '不得超过30日'],
    ['第二次', { times: 1 }, '只能延长1次'],
  ];

  it.each(rows)('%s', (_when, { grantedOn = '2026-10-20', days = 30, times = 0 }, problem) => {
    const asked = { grantedOn: civil(grantedOn), term: calendarDays(days), dueOn: civil('2026-10-24') };
    const found = extensionProblem(seizure, { ...asked, granted: Array.from({ length: times }, () => granted) });
    if (problem === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(problem);
  });

  it('cannot be granted in workdays where the law has days, or where the law has none', () => {
    const asked = { grantedOn: civil('2026-10-20'), dueOn: civil('2026-10-24'), granted: [] };
    expect(extensionProblem(seizure, { ...asked, term: workdays(20) })).toBe('延长的期限应以日计');
    expect(extensionProblem(undefined, { ...asked, term: calendarDays(1) })).toContain('没有规定');
  });

  it('runs on from the last day; days of appraisal stay out of it as well', () => {
    expect(deadlineOf({ ...ask, extensions: [granted] }).dueOn).toBe('2026-11-23');
    const stays = [{ from: civil('2026-11-01'), to: civil('2026-11-05'), cause: '鉴定' }];
    expect(deadlineOf({ ...ask, extensions: [granted], stays }).dueOn).toBe('2026-11-28');
  });

  it('延至自立案起九十日 is counted from the start again', () => {
    const toNinety: GrantedExtension = { ...granted, term: calendarDays(90), counting: 'inTotal' };
    expect(deadlineOf({ ...ask, extensions: [toNinety] }).dueOn).toBe('2026-12-23');
  });

  it('says who, how long and how often', () => {
    expect(extensionText(seizure)).toBe('本机关负责人批准，不超过30日，1次（情况复杂）');
    expect(extensionText({ grantedBy: '本机关负责人', counting: 'inTotal', atMost: calendarDays(90) })).toBe(
      '本机关负责人批准，自起点起合计不超过90日',
    );
    const steps = stepsOf(deadlineOf({ ...ask, extensions: [granted] }), { calendar: publishedCalendar });
    expect(steps.map(stepText)).toContain('延长：10月23日 本机关负责人批准，延长30日（行政强制法第二十五条第一款）');
  });
});
