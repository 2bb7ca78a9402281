import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { citationShort } from '../citation/citation.ts';
import { all, evaluate } from '../condition/condition.ts';
import { basesOn } from './check-item.ts';
import { checkItemOf } from './index.ts';

describe('粉尘清理 FC-10', () => {
  const condition = checkItemOf('FC-10')?.majorHazard?.condition ?? all();

  it.each([
    ['没落实制度，也积尘严重', true, true, true],
    ['积尘严重，但制度落实了', false, true, false],
    ['没落实制度，但没有积尘', true, false, false],
  ] as const)('%s', (_when, cleaningNotCarriedOut, severeDeposits, isMajor) => {
    expect(evaluate(condition, { cleaningNotCarriedOut, severeDeposits })).toBe(isMajor);
  });
});

describe('有限空间 YX-01、YX-02', () => {
  it.each(['YX-01', 'YX-02'])('%s is major only when neither identified nor signed', (code) => {
    const condition = checkItemOf(code)?.majorHazard?.condition ?? all();
    expect(evaluate(condition, { ledgerMissing: true, signMissing: true })).toBe(true);
    expect(evaluate(condition, { ledgerMissing: true, signMissing: false })).toBe(false);
    expect(evaluate(condition, { ledgerMissing: false, signMissing: true })).toBe(false);
  });
});

describe('行为日适用哪个条款', () => {
  const penalty = checkItemOf('WH-18')?.penalty ?? [];

  it.each([
    ['新法施行前一日', '2026-04-30', ['危险化学品安全管理条例第七十八条第一款第十项']],
    ['新法施行日', '2026-05-01', ['危险化学品安全法第一百零一条第一款第十二项']],
  ] as const)('%s', (_when, on, expected) => {
    expect(basesOn(penalty, civil(on)).map(({ citation }) => citationShort(citation))).toEqual(expected);
  });

  it('what is repealed governs until its last day', () => {
    const duty = checkItemOf('FF-03')?.duty ?? [];
    const names = (on: string) => basesOn(duty, civil(on)).map(({ citation }) => citation.statute);
    expect(names('2025-12-31')).toEqual(['森林防火条例']);
    expect(names('2026-01-01')).toEqual(['森林草原防灭火条例']);
  });
});
