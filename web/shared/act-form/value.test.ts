import { describe, expect, it } from 'vitest';
import { listAt, textAt, valueAt, withValue } from './value.ts';

describe('the value of a form', () => {
  it('is changed in one place and left alone everywhere else', () => {
    const before = { party: { name: '谢柏年' }, items: [{ finding: 1 }, { finding: 2 }] };
    const after = withValue(before, ['items', 1, 'result'], 'done');
    expect(after).toEqual({ party: { name: '谢柏年' }, items: [{ finding: 1 }, { finding: 2, result: 'done' }] });
    expect(before.items[1]).toEqual({ finding: 2 });
  });

  it('grows where nothing was yet', () => {
    expect(withValue({}, ['signatures', 0, 'officerId'], 'a')).toEqual({ signatures: [{ officerId: 'a' }] });
  });

  it('takes an optional field away instead of leaving it undefined', () => {
    expect(withValue({ reason: 'x', words: '' }, ['reason'], undefined)).toEqual({ words: '' });
  });

  it('reads what is not there as nothing', () => {
    expect(valueAt({}, ['party', 'witness', 'name'])).toBeUndefined();
    expect(textAt({ a: 1 }, ['a'])).toBe('');
    expect(listAt({ a: 'text' }, ['a'])).toEqual([]);
  });
});
