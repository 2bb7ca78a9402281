import { expect, it } from 'vitest';
import { clockRules, findClocks } from './index.ts';

const refsOf = (words: string) => findClocks(clockRules, words).map(({ ref }) => ref);

it.each([
  ['先行登记', 'evid.register.7d'],
  ['登记 处理决定', 'evid.register.7d'],
  ['处罚法56条', 'evid.register.7d'],
  ['行政处罚法第五十六条', 'evid.register.7d'],
  ['EVID.REGISTER', 'evid.register.7d'],
  ['当事人 听证', 'hearing.apply.5wd'],
  ['查封', 'seize.30d'],
])('%s finds its clock', (words, ref) => {
  expect(refsOf(words)).toContain(ref);
});

it('every word narrows, no word is all, and nothing is made up', () => {
  expect(refsOf('听证 当事人').length).toBeLessThan(refsOf('听证').length);
  expect(refsOf(' ')).toHaveLength(clockRules.length);
  expect(refsOf('没有这样的期限')).toEqual([]);
});
