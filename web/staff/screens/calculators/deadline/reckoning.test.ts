import { describe, expect, it } from 'vitest';
import { beijing, publishedCalendar } from '@zhifa/law';
import { clockRule, clockRules } from '@zhifa/law/clocks';
import { canBeStayed, hasNoLength, readStay, type Given } from './given.ts';
import { reckon } from './reckoning.ts';

const reckoned = (given: Given) => reckon(given, publishedCalendar);

const free: Given = {
  amount: 7,
  unit: 'workday',
  startOn: '2026-09-28',
  isBackward: false,
  rolls: false,
  stays: [],
  extensions: [],
};
const under = (ref: string, more: Partial<Given> = {}): Given => ({
  ...free,
  amount: undefined,
  clock: clockRule(ref),
  ...more,
});
const hearing = { from: '2021-09-27', to: '2021-09-28', cause: '听证' };

describe('what the calculator of deadlines answers', () => {
  it.each([
    ['先行登记保存，越过国庆', under('evid.register.7d', { startOn: '2021-09-24' }), '2021-10-09'],
    ['扣除听证', under('evid.register.7d', { startOn: '2021-09-24', stays: [hearing] }), '2021-10-12'],
    ['七日前', under('hearing.notify.7wd', { startOn: '2026-10-20' }), '2026-10-09'],
    ['法律没有日数，填本机关的', under('case.file.prompt', { startOn: '2026-11-20', amount: 5 }), '2026-11-27'],
    ['自己写', free, '2026-10-13'],
    ['自己写，往前', { ...free, startOn: '2026-10-20', isBackward: true }, '2026-10-09'],
    ['自己写，末日顺延', { ...free, unit: 'calendarDay', rolls: true }, '2026-10-08'],
  ] as const)('%s', (_what, given, dueOn) => {
    expect(reckoned(given)).toMatchObject({ outcome: 'deadline', deadline: { dueOn } });
  });

  it('hours wait for a moment and do not roll', () => {
    const hours: Given = { ...free, amount: 24, unit: 'hour', rolls: true };
    expect(reckoned(hours)).toMatchObject({ outcome: 'waiting' });
    const startAt = beijing('2026-09-30', '17:00');
    expect(reckoned({ ...hours, startAt })).toMatchObject({ deadline: { dueAt: '2026-10-01T09:00:00.000Z' } });
  });

  it.each([
    ['没有数量', { ...free, amount: undefined }, 'waiting'],
    ['没有起点', { ...free, startOn: undefined }, 'waiting'],
    ['太久以前', { ...free, startOn: '1900-01-01' }, 'refused'],
    ['一百零一年', { ...free, amount: 101, unit: 'year' }, 'refused'],
    ['还没有施行', under('evid.register.7d', { startOn: '2021-07-14' }), 'refused'],
    ['不是一段日子', under('latefee.3pct'), 'refused'],
  ] as const)('%s is said, not guessed', (_what, given, outcome) => {
    const answer = reckoned(given);
    expect(answer.outcome).toBe(outcome);
    expect(answer).not.toMatchObject({ message: expect.stringMatching(/[a-z]/i) });
  });

  it('answers or says what is missing for every clock, in Chinese', () => {
    const startAt = beijing('2026-11-25', '09:00');
    for (const clock of clockRules) {
      const answer = reckoned({
        ...free,
        clock,
        startOn: '2026-11-25',
        startAt,
        amount: clock.suggested?.amount,
        unit: clock.suggested?.unit ?? 'workday',
      });
      if (answer.outcome === 'deadline') expect(answer.deadline.dueOn, clock.ref).toMatch(/^\d{4}-/);
      else expect(answer.message, clock.ref).toMatch(/^[^a-z]+$/i);
    }
  });

  it('says of a term without a clock that nothing stands behind it', () => {
    expect(reckoned(free)).toMatchObject({ cautions: [expect.stringContaining('不能作为文书的依据')] });
  });
});

describe('extensions', () => {
  const seized = (...extensions: Given['extensions']) => under('seize.30d', { startOn: '2026-06-01', extensions });
  const longer = { amount: 30, grantedOn: '2026-07-01' };

  it('届满当日批准，延长三十日；由谁批准依规定', () => {
    expect(reckoned(seized(longer))).toMatchObject({
      deadline: {
        dueOn: '2026-07-31',
        extended: [{ grantedBy: '本机关负责人', term: { amount: 30, unit: 'calendarDay' } }],
      },
    });
  });

  it.each([
    ['三十一日', [{ ...longer, amount: 31 }], '延长不得超过30日（行政强制法第二十五条第一款）'],
    ['第二次', [longer, longer], '只能延长1次，已经延长过（行政强制法第二十五条第一款）'],
    ['届满次日批准', [{ ...longer, grantedOn: '2026-07-02' }], '届满后不能延长（行政强制法第二十五条第一款）'],
  ] as const)('%s → 拒绝', (_when, extensions, message) => {
    expect(reckoned(seized(...extensions))).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining(message),
    });
  });

  it('没有写全的不算', () => {
    expect(reckoned(seized({ amount: 30 }, { grantedOn: '2026-07-01' }))).toMatchObject({
      deadline: { dueOn: '2026-07-01' },
    });
  });
});

describe('stays', () => {
  const sealing = clockRule('seize.30d');

  it('carry the article that stands the term still for that cause', () => {
    const appraisal = { from: '2026-11-10', to: '2026-11-12', cause: '检测、检验、检疫或者技术鉴定' };
    expect(readStay(appraisal, sealing)).toMatchObject({ stay: { citation: { statute: '行政强制法', article: 25 } } });
    expect(readStay({ ...appraisal, cause: '听证' }, sealing)).not.toMatchObject({
      stay: { citation: expect.anything() },
    });
  });

  it.each([
    ['没有写完', { cause: '听证' }],
    ['没有原因', { ...hearing, cause: ' ' }],
    ['写反了', { ...hearing, to: '2021-09-26' }],
  ])('%s: takes nothing out and says so', (_what, stay) => {
    expect(readStay(stay, undefined)).toMatchObject({ error: expect.any(String) });
    expect(reckoned({ ...free, stays: [stay] })).toMatchObject({ deadline: { dueOn: '2026-10-13' } });
  });

  it('are not asked of hours, nor of what is counted back', () => {
    expect(canBeStayed(free)).toBe(true);
    expect(canBeStayed({ ...free, isBackward: true })).toBe(false);
    expect(canBeStayed({ ...free, unit: 'hour' })).toBe(false);
    expect(canBeStayed(under('hearing.notify.7wd'))).toBe(false);
  });

  it('four clocks are no lengths', () => {
    expect(
      clockRules
        .filter(hasNoLength)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['固定日', '暂停', '禁止时段', '速率'].sort());
  });
});
