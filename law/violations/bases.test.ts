import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { fen, yuan } from '../money/fen.ts';
import {
  annualIncomeOf,
  dailyBases,
  fineRangeOf,
  fineWithin,
  gradeOf,
  violationOf,
  type Fine,
  type IncomeStatement,
} from './index.ts';
import type { PenaltyPhase, PenaltySubject } from './violation.ts';

describe('事故等级（条例第三条）：以上含本数，以下不含', () => {
  it.each([
    [0, 0, 0, '一般事故'],
    [2, 9, 999_999_999, '一般事故'],
    [3, 0, 0, '较大事故'],
    [0, 10, 0, '较大事故'],
    [0, 0, 1_000_000_000, '较大事故'],
    [9, 49, 4_999_999_999, '较大事故'],
    [10, 0, 0, '重大事故'],
    [0, 50, 0, '重大事故'],
    [0, 0, 5_000_000_000, '重大事故'],
    [29, 99, 9_999_999_999, '重大事故'],
    [30, 0, 0, '特别重大事故'],
    [0, 100, 0, '特别重大事故'],
    [0, 0, 10_000_000_000, '特别重大事故'],
  ])('%d dead, %d injured, %d fen', (deaths, seriousInjuries, ...[loss, grade]) => {
    const graded = gradeOf({ deaths, seriousInjuries, directLoss: fen(loss) });
    expect(graded.grade).toBe(grade);
    expect(violationOf(graded.violations.unit)?.name).toContain(grade);
    expect(violationOf(graded.violations.head)?.name).toContain(grade);
  });
});

describe('上一年年收入（令第14号第四条）', () => {
  const accidentOn = civil('2026-03-01');
  const proved: IncomeStatement = { kind: 'proved', year: 2025, amount: yuan(120_000), evidence: ['E1'] };
  const presumed = (person: '主要负责人' | '其他人员', times: number): IncomeStatement => ({
    kind: 'presumed',
    year: 2025,
    person,
    averageWage: fen(98_765_43),
    times,
    why: '提供虚假的工资表',
    evidence: ['E2'],
  });

  it.each<[string, IncomeStatement, number]>([
    ['有证明', proved, 120_000_00],
    ['主要负责人，平均工资五倍', presumed('主要负责人', 5), 493_827_15],
    ['主要负责人，十倍', presumed('主要负责人', 10), 987_654_30],
    ['其他人员，一倍', presumed('其他人员', 1), 98_765_43],
    ['其他人员，五倍', presumed('其他人员', 5), 493_827_15],
  ])('%s', (_when, statement, amount) => {
    expect(annualIncomeOf(statement, accidentOn)).toMatchObject({ outcome: 'income', amount });
  });

  it.each<[string, IncomeStatement, string]>([
    ['没有证明', { ...proved, evidence: [] }, '财务、税务部门核定'],
    ['事故当年的收入', { ...proved, year: 2026 }, '应取2025年'],
    ['前年的收入', { ...proved, year: 2024 }, '应取2025年'],
    ['主要负责人，四倍', presumed('主要负责人', 4), '5倍以上10倍以下'],
    ['主要负责人，十一倍', presumed('主要负责人', 11), '5倍以上10倍以下'],
    ['其他人员，六倍', presumed('其他人员', 6), '1倍以上5倍以下'],
    ['其他人员，零倍', presumed('其他人员', 0), '1倍以上5倍以下'],
    ['五倍半', presumed('主要负责人', 5.5), '整数'],
    ['推定没有证据', { ...presumed('其他人员', 1), evidence: [] }, '公布的平均工资'],
  ])('%s is refused', (_when, statement, message) => {
    expect(annualIncomeOf(statement, accidentOn)).toEqual({
      outcome: 'refused',
      message: expect.stringContaining(message),
    });
  });

  it('an income of the day before New Year is that of the year before', () => {
    expect(annualIncomeOf(proved, civil('2026-01-01')).outcome).toBe('income');
    expect(annualIncomeOf(proved, civil('2025-12-31')).outcome).toBe('refused');
  });

  it('a presumed income carries a doubt', () => {
    expect(annualIncomeOf(presumed('其他人员', 2), accidentOn)).toMatchObject({
      doubts: [expect.stringContaining('没有读到原文')],
    });
  });
});

describe('按日连续处罚（安全生产法第一百一十二条）', () => {
  function fined(violation: string, subject: PenaltySubject, phase: PenaltyPhase, amount: number): Fine {
    const answer = fineRangeOf({ violation, subject, phase, conductOn: civil('2026-05-10') });
    if (answer.outcome !== 'range') throw new Error(JSON.stringify(answer));
    const outcome = fineWithin(answer.range, yuan(amount));
    if (outcome.outcome === 'refused') throw new Error(outcome.message);
    return outcome.fine;
  }

  const original = fined('AQSCF-97-7', '单位', '首次即可', 15_000);
  const days = { servedOn: civil('2026-05-25'), orderedOn: civil('2026-06-01'), refusedUntil: civil('2026-06-10') };

  it('算例三: nine days at 15,000', () => {
    const answer = dailyBases({ original, ...days });
    if (answer.outcome === 'refused') throw new Error(answer.problems.join());
    const question = {
      violation: 'AQSCF-112',
      subject: '单位',
      phase: '拒不改正',
      conductOn: civil('2026-06-10'),
    } as const;
    const range = fineRangeOf({ ...question, bases: answer.bases });
    expect(range).toMatchObject({ outcome: 'range', range: { range: { min: yuan(135_000), max: yuan(135_000) } } });
  });

  it.each<[string, Partial<Parameters<typeof dailyBases>[0]>, string]>([
    [
      '原处罚依据危险化学品安全法',
      { original: fined('WHPF-104-1', '单位', '首次即可', 50_000) },
      '只适用于违反安全生产法',
    ],
    ['对个人', { original: fined('AQSCF-94-a', '主要负责人', '首次即可', 30_000) }, '不是个人'],
    ['罚款决定复查次日才送达', { servedOn: civil('2026-06-11') }, '还没有受到罚款处罚'],
    ['责令当日复查', { refusedUntil: civil('2026-06-01') }, '还没有可以处罚的日数'],
  ])('%s is refused', (_when, change, problem) => {
    const answer = dailyBases({ original, ...days, ...change });
    expect(answer).toMatchObject({ outcome: 'refused', problems: [expect.stringContaining(problem)] });
  });

  it.each([
    ['罚款决定复查当日送达', { servedOn: civil('2026-06-10') }],
    ['责令次日复查', { refusedUntil: civil('2026-06-02') }],
  ])('%s stands', (_when, change) => {
    expect(dailyBases({ original, ...days, ...change }).outcome).toBe('bases');
  });
});
