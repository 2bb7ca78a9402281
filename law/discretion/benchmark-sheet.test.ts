import { describe, expect, it } from 'vitest';
import { importBenchmark } from './benchmark-import.ts';
import {
  benchmarkColumns,
  benchmarkRowOf,
  columnsOfPart,
  sheetProblem,
  type BenchmarkCells,
} from './benchmark-sheet.ts';

function example(index: 0 | 1, changed: BenchmarkCells = {}): BenchmarkCells {
  return { ...Object.fromEntries(benchmarkColumns.map(({ key, examples }) => [key, examples[index]])), ...changed };
}

function imported(...rows: readonly BenchmarkCells[]) {
  return importBenchmark(rows.map(benchmarkRowOf), []);
}

describe('裁量基准的导入表', () => {
  it('the example of the template is itself a whole table', () => {
    const result = imported(example(0), example(1));
    expect(result).toMatchObject({
      outcome: 'tables',
      warnings: [],
      tables: [
        {
          ref: 'JX-ZJ-01',
          level: 'provincial',
          violations: ['AQSCF-97-7'],
          questions: [{ question: '未取得资格上岗的有几人次' }],
          tiers: [{ name: 'A' }, { name: 'B' }],
        },
      ],
    });
  });

  it.each([
    ['一个数', '几人=2', [[{ key: '几人', question: '几人', atLeast: 2, atMost: 2 }]]],
    ['从几到几', '几人=1至3', [[{ key: '几人', question: '几人', atLeast: 1, atMost: 3 }]]],
    ['全角数字', '几人＝１-３', [[{ key: '几人', question: '几人', atLeast: 1, atMost: 3 }]]],
    ['以上含本数', '几人=4以上', [[{ key: '几人', question: '几人', atLeast: 4 }]]],
    ['以下含本数', '几人=3以下', [[{ key: '几人', question: '几人', atMost: 3 }]]],
    ['是', '是否伤人=是', [[{ key: '是否伤人', question: '是否伤人', is: true }]]],
    ['都要具备', '几人=1；是否伤人=否', [[{ atLeast: 1 }, { is: false }]]],
    ['或者', '几人=1 或者 几处=2', [[{ key: '几人' }], [{ key: '几处' }]]],
  ])('核对条件：%s', (_how, when, expected) => {
    expect(benchmarkRowOf({ when })).toMatchObject({ when: expected });
  });

  it.each<[string, BenchmarkCells, string, string]>([
    ['看不懂的条件', { when: '人多' }, 'when', '条件应写成'],
    ['没有条件', { when: '' }, 'when', '没有适用条件'],
    ['科学记数法的金额', { most: '3e4' }, 'fine', '科学记数法'],
    ['全角也能读，负数不能', { least: '－1' }, 'fine', '不能为负'],
    ['超出法定幅度一分', { most: '100000.01' }, 'fine', '超出法定幅度'],
    ['写反了', { least: '3万元', most: '1万元' }, 'fine', '写反了'],
    ['没有这个层级', { level: '乡' }, 'level', '层级'],
    ['12月32日', { inForceFrom: '2026-12-32' }, 'inForceFrom', ''],
    ['目录里没有', { violations: 'AQSCF-9999' }, 'violations', '目录中没有'],
    ['这一步不罚', { phase: '导致事故' }, 'phase', '没有规定罚款'],
  ])('错在哪一格：%s', (_what, changed, part, said) => {
    const result = imported(example(0, changed));
    if (result.outcome !== 'refused') throw new Error('taken over');
    expect(result.problems).toContainEqual(
      expect.objectContaining({ row: 1, part, problem: expect.stringContaining(said) }),
    );
    expect(columnsOfPart(part).length).toBeGreaterThan(0);
  });

  it('speaks of the sheet, not of JSON', () => {
    const result = imported(example(0, { when: '人多', most: '3e4' }));
    if (result.outcome !== 'refused') throw new Error('taken over');
    const said = result.problems.map(sheetProblem).map(({ problem }) => problem);
    expect(said.join()).not.toMatch(/[{}]|when|fine/);
    expect(said.join()).toContain('问题=答案');
    expect(said.join()).toContain('科学记数法');
  });

  it('names the columns of what is wrong; a problem of the whole row has none', () => {
    expect(columnsOfPart('fine')).toEqual(['least', 'most']);
    expect(columnsOfPart(undefined)).toEqual([]);
  });
});
