import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { enterpriseTags, type EnterpriseTag } from './check-item.ts';
import { checkItems, itemsFor } from './index.ts';
import { leftOutOf, suggestScheme, type SuggestedItem } from './suggest.ts';

const anyTags = fc.subarray([...enterpriseTags]);
const anyFindings = fc.subarray(
  checkItems.map(({ code }) => code),
  { maxLength: 10 },
);
const duties = ['G-01', 'G-02', 'G-03', 'G-04', 'G-05', 'G-06', 'G-07'];

function codes(scheme: readonly SuggestedItem[]): string[] {
  return scheme.map(({ item }) => item.code);
}

describe('现场检查方案建议', () => {
  it('has 15 to 40 items, each once, each with its reason, the duties of the person in charge first', () => {
    const law = fc.property(anyTags, anyFindings, (tags, openFindings) => {
      const scheme = suggestScheme(tags, { openFindings });
      expect(scheme.length).toBeGreaterThanOrEqual(15);
      expect(scheme.length).toBeLessThanOrEqual(40);
      expect(codes(scheme).slice(0, 7)).toEqual(duties);
      expect(new Set(codes(scheme)).size).toBe(scheme.length);
      expect(scheme.filter(({ because }) => because === '')).toEqual([]);
      expect(codes(scheme)).toEqual(expect.arrayContaining(openFindings));
    });
    fc.assert(law);
  });

  it('takes nothing that does not fit the enterprise, but what was left open', () => {
    const law = fc.property(anyTags, anyFindings, (tags, openFindings) => {
      const fitting = new Set([...itemsFor(tags).map(({ code }) => code), ...openFindings]);
      const scheme = suggestScheme(tags, { openFindings });
      expect(codes(scheme).filter((code) => !fitting.has(code))).toEqual([]);
      const rest = leftOutOf(scheme, tags).map(({ code }) => code);
      expect(new Set([...codes(scheme), ...rest])).toEqual(fitting);
    });
    fc.assert(law);
  });

  it('gives the same answer to the same question, in whatever order the tags come', () => {
    const law = fc.property(anyTags, anyFindings, (tags, openFindings) => {
      const again = suggestScheme([...tags].reverse(), { openFindings: [...openFindings].reverse() });
      expect(codes(suggestScheme(tags, { openFindings }))).toEqual(codes(again));
    });
    fc.assert(law);
  });

  it('keeps narrower bounds', () => {
    const law = fc.property(anyTags, fc.integer({ min: 15, max: 40 }), (tags, max) => {
      expect(suggestScheme(tags, { limit: { min: 15, max } }).length).toBeLessThanOrEqual(max);
    });
    fc.assert(law);
  });

  it('never leaves one industry out for another: each tag that has major items has one of them', () => {
    const law = fc.property(anyTags, (tags) => {
      const scheme = new Set(codes(suggestScheme(tags)));
      for (const tag of tags) {
        const majors = itemsFor([tag]).filter(({ tags: own, majorHazard }) => majorHazard && own.includes(tag));
        if (majors.length > 0) expect(majors.some(({ code }) => scheme.has(code))).toBe(true);
      }
    });
    fc.assert(law);
  });

  it('a furniture factory with dust and paint is asked for all that may be a major hidden danger', () => {
    const tags: readonly EnterpriseTag[] = ['涉爆粉尘', '木制品加工', '喷漆'];
    const scheme = suggestScheme(tags, { openFindings: ['FC-25'] });
    expect(codes(scheme).slice(7, 9)).toEqual(['FC-25', 'G-17']);
    for (const code of ['FC-01', 'FC-06', 'FC-08', 'FC-10', 'FC-22', 'FC-23']) expect(codes(scheme)).toContain(code);
    expect(scheme.find(({ item }) => item.code === 'FC-06')?.because).toBe(
      '该单位属于「涉爆粉尘」，本项可能构成重大事故隐患',
    );
    expect(scheme.find(({ item }) => item.code === 'FC-25')?.because).toBe('上次检查的问题尚未销号，本次核实整改');
  });

  it('a small workshop without tags gets the general basics and no dust items', () => {
    const scheme = codes(suggestScheme([]));
    expect(scheme).toHaveLength(25);
    expect(scheme.filter((code) => code.startsWith('FC-'))).toEqual([]);
  });
});
