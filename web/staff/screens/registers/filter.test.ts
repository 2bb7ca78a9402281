import { enterprises } from '@zhifa/registers';
import { describe, expect, it } from 'vitest';
import { filterOf, questionOf } from './filter.ts';

describe('the question in the address of a register', () => {
  it.each([
    [{}, {}],
    [
      { search: '䶮', sort: '-name' },
      { search: '䶮', sort: '-name' },
    ],
    [{ search: 913 }, { search: '913' }],
    [
      { filters: { industryCode: 21, isKeyUnit: true, tags: '', size: { a: 1 } } },
      { filters: { industryCode: '21', isKeyUnit: 'true' } },
    ],
    [{ search: '', filters: 'x', unknown: 1 }, {}],
  ])('%o', (given, expected) => {
    expect(filterOf(given)).toEqual(expected);
  });

  it('asks the server only for filters that the register declares', () => {
    const filter = { search: '家', filters: { riskGrade: 'major', address: 'x', isActive: 'false' } };
    expect(questionOf(enterprises, filter)).toEqual({
      search: '家',
      filters: '{"riskGrade":"major","isActive":false}',
    });
  });
});
