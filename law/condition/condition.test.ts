import { describe, expect, it } from 'vitest';
import { all, any, evaluate, factKeys, type Condition } from './condition.ts';

const not = (fact: string): Condition => ({ not: { fact } });
const places = (atLeast?: number, atMost?: number): Condition => ({
  quantity: 'places',
  ...(atLeast === undefined ? {} : { atLeast }),
  ...(atMost === undefined ? {} : { atMost }),
});

describe('条件', () => {
  it.each([
    ['单条件成立', all('a'), { a: true }, true],
    ['单条件不成立', all('a'), { a: false }, false],
    ['没有回答就没有结论', all('a'), {}, undefined],
    ['并且：缺一个不成立', all('a', 'b'), { a: true, b: false }, false],
    ['并且：一个不成立就不用再问', all('a', 'b'), { b: false }, false],
    ['并且：还有一个没有回答', all('a', 'b'), { a: true }, undefined],
    ['或者：有一个就够', any('a', 'b'), { b: true }, true],
    ['或者：还有一个没有回答', any('a', 'b'), { a: false }, undefined],
    ['或者：都不成立', any('a', 'b'), { a: false, b: false }, false],
    ['否定没有回答的，仍是没有回答', not('a'), {}, undefined],
    ['否定', not('a'), { a: false }, true],
    ['嵌套', all('a', any('b', not('c'))), { a: true, b: false, c: false }, true],
  ] as const)('%s', (_when, condition, facts, expected) => {
    expect(evaluate(condition, facts)).toBe(expected);
  });
});

describe('数量', () => {
  it.each([
    ['下限少一', places(3, 5), 2, false],
    ['下限含本数', places(3, 5), 3, true],
    ['上限含本数', places(3, 5), 5, true],
    ['上限多一', places(3, 5), 6, false],
    ['没有上限', places(3), 1000, true],
    ['没有下限', places(undefined, 5), 0, true],
  ] as const)('%s', (_when, condition, count, expected) => {
    expect(evaluate(condition, { places: count })).toBe(expected);
  });

  it('a quantity without a number, or answered by 是, is undecided', () => {
    expect(evaluate(places(1), {})).toBeUndefined();
    expect(evaluate(places(1), { places: true })).toBeUndefined();
    expect(evaluate({ fact: 'places' }, { places: 1 })).toBeUndefined();
  });

  it('names each fact it rests on once', () => {
    expect(factKeys(all('a', any(places(1, 3), not('a'))))).toEqual(['a', 'places']);
  });
});
