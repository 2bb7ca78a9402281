import { describe, expect, it } from 'vitest';
import { filterOf } from './filter.ts';

describe('the filter in the address', () => {
  it.each([
    [{}, {}],
    [
      { search: '榫', mine: 'true', open: 'false' },
      { search: '榫', mine: 'true', open: 'false' },
    ],
    [
      { mine: true, overdue: true },
      { mine: 'true', overdue: 'true' },
    ],
    [{ search: '', stage: '', mine: 'no', unknown: 'x' }, {}],
  ])('%o', (given, expected) => {
    expect(filterOf(given)).toEqual(expected);
  });
});
