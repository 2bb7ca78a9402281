import { describe, expect, it } from 'vitest';
import { checkItems } from '@zhifa/law';
import { violations } from '@zhifa/law/violations';
import { groupsFor, groupsOfItem, statuteCounts } from './rows.ts';

function refsFor(words: string): string[] {
  return groupsFor(words).flatMap(({ rows }) => rows.map(({ ref }) => ref));
}

describe('查找违法行为', () => {
  it.each([
    ['平时的说法', '特种作业', 'AQSCF-97-7'],
    ['条款', '安全生产法97条 特种', 'AQSCF-97-7'],
    ['编号', 'aqscf-97-7', 'AQSCF-97-7'],
  ])('by %s: %s', (_how, words, ref) => {
    expect(refsFor(words)).toContain(ref);
  });

  it('by the code of every check item that leads to one', () => {
    for (const { code, violationRefs } of checkItems)
      expect(refsFor(code), code).toEqual(expect.arrayContaining([...violationRefs]));
  });

  it('the list by statute counts every violation once, and its words find them', () => {
    const counts = statuteCounts();
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(violations.length);
    expect(counts.find(({ words }) => words === '安全生产法')).toMatchObject({ title: '中华人民共和国安全生产法' });
    for (const { words, count } of counts) expect(refsFor(words).length).toBeGreaterThanOrEqual(count);
  });

  it('of an item it shows what the item names, in its order', () => {
    const item = checkItems.find(({ violationRefs }) => violationRefs.length > 1) ?? expect.fail('no item');
    expect(groupsOfItem(item.code).flatMap(({ rows }) => rows.map(({ ref }) => ref))).toEqual(item.violationRefs);
    expect(groupsOfItem('没有')).toEqual([]);
  });
});
