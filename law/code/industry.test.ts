import { describe, expect, it } from 'vitest';
import {
  IndustryCode,
  industryName,
  industryProblem,
  industrySectionOf,
  isListedIndustry,
  listedIndustries,
} from './industry.ts';

describe('国民经济行业分类', () => {
  it.each([
    ['2110', '木质家具制造', 'C'],
    ['C2110', '木质家具制造', 'C'],
    ['2032', '木门窗制造', 'C'],
    ['21', '家具制造业', 'C'],
    ['0932', '稀土金属矿采选', 'B'],
    ['3392', '有色金属铸造', 'C'],
    ['5265', '机动车燃油零售', 'F'],
    ['2672', '焰火、鞭炮产品制造', 'C'],
    ['5930', '低温仓储', 'G'],
    ['01', '农业', 'A'],
    ['T9700', '国际组织', 'T'],
  ])('%s is %s, 门类 %s', (code, name, section) => {
    expect(industryName(code)).toBe(name);
    expect(industrySectionOf(code)?.letter).toBe(section);
    expect(IndustryCode.parse(code)).toBe(code);
  });

  it('a class it does not list is called by its 大类', () => {
    expect(industryName('2199')).toBe('家具制造业');
    expect(isListedIndustry('2199')).toBe(false);
    expect(isListedIndustry('C2110')).toBe(true);
  });

  it.each([
    ['没有这个大类', '98', /没有代码为 98/],
    ['门类不对', 'A2110', /属于门类 C（制造业），不是 A/],
    ['门类后不足四位', 'C21', /字母加 4 位数字/],
    ['五位数字', '21100', /2 至 4 位数字/],
    ['写了名称', '家具制造', /2 至 4 位数字/],
  ] as const)('%s', (_when, code, problem) => {
    expect(industryProblem(code) ?? '').toMatch(problem);
  });

  it('lists 97 大类, at least 150 小类, each once and under a 大类 that exists', () => {
    const codes = listedIndustries.map(([code]) => code);
    expect(codes.filter((code) => code.length === 2)).toHaveLength(97);
    expect(codes.filter((code) => code.length === 4).length).toBeGreaterThanOrEqual(150);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => industryProblem(code) !== undefined)).toEqual([]);
  });

  it('wood and furniture are whole', () => {
    const classes = listedIndustries.filter(([code]) => /^2[01]\d\d$/.test(code));
    expect(classes).toHaveLength(4 + 4 + 6 + 4 + 5);
  });
});
