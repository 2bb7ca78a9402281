import { describe, expect, it } from 'vitest';
import { unreadablePart } from './readable.ts';

function nested(depth: number): unknown {
  let value: unknown = '';
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

describe('unreadablePart', () => {
  it.each([
    ['a zero byte', { a: { b: 'x\u0000' } }, ['a', 'b']],
    ['half a character', { a: ['好', '\ud800'] }, ['a', '1']],
    ['a key with a zero byte', { a: { '\u0000': 1 } }, ['a']],
    ['one level too many', nested(61), ['0', '0', '0']],
    ['depth that would end a recursion', nested(100_000), ['0', '0', '0']],
  ])('tells where: %s', (_what, value, path) => {
    expect(unreadablePart(value)?.path).toEqual(path);
  });

  it.each([
    ['rare characters', { name: '𬭚㛃烺䶮\u{10ffff}' }],
    ['sixty levels', nested(60)],
    ['line ends and tabs', 'a\r\n\tb'],
    ['nothing', undefined],
  ])('lets pass: %s', (_what, value) => {
    expect(unreadablePart(value)).toBeUndefined();
  });
});
