import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { yuan } from '../money/fen.ts';
import { yuanRange } from '../violations/declare.ts';
import { importBenchmark, strictSettings, weigh, type BenchmarkImport, type FiveAnswers } from './index.ts';

const head = {
  table: 'JX-97-7',
  title: '江西省安全生产行政处罚裁量细则第1项',
  level: 'provincial',
  province: '江西',
  violations: ['AQSCF-97-7'],
  inForceFrom: '2026-01-01',
};
const persons = (atLeast: number, atMost?: number) => [
  [{ key: 'persons', question: '几人无证？', atLeast, ...(atMost === undefined ? {} : { atMost }) }],
];
const first = { subject: '单位', phase: '首次即可' };
const tierA = {
  ...head,
  ...first,
  tier: 'A',
  tierTitle: '1至2人',
  when: persons(1, 2),
  fine: { min: '0元', max: '3万元' },
};
const tierB = {
  ...head,
  ...first,
  tier: 'B',
  tierTitle: '3至5人',
  when: persons(3, 5),
  fine: { min: '3万元', max: '7万元' },
};
const tierC = {
  ...head,
  ...first,
  tier: 'C',
  tierTitle: '6人以上',
  when: persons(6),
  fine: { min: '7万元', max: '10万元' },
};
const sound = [tierA, tierB, tierC];

function take(rows: readonly unknown[]) {
  const result = importBenchmark(rows, []);
  if (result.outcome === 'refused') throw new Error(JSON.stringify(result.problems));
  return result;
}

function problemsOf(result: BenchmarkImport): string[] {
  return result.outcome === 'refused' ? result.problems.map(({ row, problem }) => `${String(row)} ${problem}`) : [];
}

describe('裁量基准的导入', () => {
  it('makes a table of its rows, to be confirmed before a document rests on it', () => {
    const { tables, warnings } = take(sound);
    expect(warnings).toEqual([]);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({
      ref: 'JX-97-7',
      level: 'provincial',
      verified: 'secondary',
      isComplete: true,
      questions: [{ key: 'persons', question: '几人无证？' }],
      tiers: [{ name: 'A', outcomes: [{ fine: { range: yuanRange(0, 30_000) } }] }, { name: 'B' }, { name: 'C' }],
    });
  });

  it.each([
    [1, 15_000],
    [2, 15_000],
    [3, 50_000],
    [5, 50_000],
    [6, 85_000],
    [600, 85_000],
  ])('is weighed by before the national one: %d persons', (count, expected) => {
    const said = { text: '已查明', evidence: [{ id: 'E1', title: '检查记录' }] };
    const five: FiveAnswers = { 事实: said, 性质: said, 情节: said, 社会危害: said, 主观过错: said };
    const question = {
      violation: 'AQSCF-97-7',
      subject: '单位',
      phase: '首次即可',
      conductOn: civil('2026-05-01'),
    } as const;
    const settings = { ...strictSettings, imported: take(sound).tables };
    const weighed = weigh({ question, facts: { persons: count }, five, circumstances: [] }, settings);
    expect(weighed).toMatchObject({ outcome: 'fine', fine: { amount: yuan(expected) } });
    expect(weighed).toMatchObject({ doubts: [expect.stringContaining('未核实')] });
  });

  const wrong = (change: object) => [tierA, { ...tierB, ...change }, tierC];

  it.each<[string, readonly unknown[], string]>([
    ['没有一行', [], '0 没有一行数据'],
    [
      '条件重叠',
      wrong({ when: persons(2, 5) }),
      '2 江西省安全生产行政处罚裁量细则第1项：“A”档和“B”档都包含：几人无证？2',
    ],
    ['条件有缺口', wrong({ when: persons(4, 5) }), '没有一档包含：几人无证？3'],
    ['最低一档以前有缺口', [{ ...tierA, when: persons(2, 2) }, tierB, tierC], '没有一档包含：几人无证？1'],
    ['最高一档有上限', [tierA, tierB, { ...tierC, when: persons(6, 10) }], '没有一档包含：几人无证？11'],
    ['没有条件', wrong({ when: [] }), '2 “B”档没有适用条件'],
    ['条件没有文字', wrong({ tierTitle: ' ' }), '2 “B”档没有适用条件'],
    ['条件写反', wrong({ when: persons(5, 3) }), '从5到3写反了'],
    ['条件没有界限', wrong({ when: [[{ key: 'persons', question: '几人无证？' }]] }), '没有写从几到几'],
    [
      '一个问题两种问法',
      wrong({ when: [[{ key: 'persons', question: '多少人？', atLeast: 3, atMost: 5 }]] }),
      '两种问法',
    ],
    [
      '数目又问是否',
      wrong({ when: [[{ key: 'persons', question: '几人无证？', is: true }]] }),
      '一处问数目，一处问是否',
    ],
    ['罚款重叠一分', wrong({ fine: { min: '29999.99', max: '7万元' } }), '2 “A”档和“B”档的罚款重叠'],
    ['罚款有缺口', wrong({ fine: { min: '30000.02', max: '7万元' } }), '2 “A”档和“B”档之间的罚款有缺口'],
    ['从重到轻', [{ ...tierA, fine: tierB.fine }, { ...tierB, fine: tierA.fine }, tierC], '没有从轻到重'],
    [
      '超出法定上限一分',
      [tierA, tierB, { ...tierC, fine: { min: '7万元', max: '100000.01' } }],
      '3 安全生产法第九十七条第七项：7万元至100000.01元超出法定幅度10万元以下',
    ],
    ['金额写反', wrong({ fine: { min: '7万元', max: '3万元' } }), '2 金额7万元至3万元写反了'],
    ['零元', [{ ...tierA, fine: { min: '0', max: '0' } }, tierB, tierC], '1 罚款上限是0元'],
    ['科学记数法', wrong({ fine: { min: '1e3', max: '7万元' } }), '不接受科学记数法'],
    ['裸数字', wrong({ fine: { min: 30_000, max: 70_000 } }), '2 fine'],
    ['金额应写比例', wrong({ fine: { shareFrom: '10%', shareTo: '20%' } }), '不能写比例'],
    ['没有这个违法行为', sound.map((row) => ({ ...row, violations: ['AQSCF-999'] })), '目录中没有违法行为“AQSCF-999”'],
    ['首次不罚的主体', sound.map((row) => ({ ...row, subject: '主要负责人' })), '没有规定罚款'],
    ['主体写错', wrong({ subject: '公司' }), '2 subject：处罚主体应为'],
    ['施行日早于法律', sound.map((row) => ({ ...row, inForceFrom: '2021-08-31' })), '自2021-09-01起施行'],
    ['没有的日期', wrong({ inForceFrom: '2026-02-30' }), '2 inForceFrom：不是有效日期'],
    ['失效早于施行', sound.map((row) => ({ ...row, inForceUntil: '2025-12-31' })), '早于施行日'],
    ['没有省份', sound.map(({ province: _province, ...row }) => row), '没有写省份'],
    ['表头不一致', wrong({ title: '另一个' }), '2 表头与第1行不一致：title'],
    ['同一格两次', [...sound, tierC], '4 “C”档的单位、首次即可写了两次'],
    [
      '同一档两个条件',
      [...sound, { ...tierC, phase: '逾期未改正', when: persons(7), fine: { min: '10万元', max: '20万元' } }],
      '4 “C”档的条件与第3行不同',
    ],
    [
      '缺一格',
      [...sound, { ...tierA, phase: '逾期未改正', fine: { min: '10万元', max: '20万元' } }],
      '“B”档没有写单位、逾期未改正的罚款',
    ],
    ['不是对象', [7], '1 '],
    ['多出来的栏', wrong({ remark: 1 }), 'remark'],
  ])('%s is refused with its row', (_when, rows, problem) => {
    const result = importBenchmark(rows, []);
    expect(problemsOf(result).join('\n')).toContain(problem);
    if (result.outcome === 'refused') for (const { mend } of result.problems) expect(mend).not.toBe('');
  });

  it('one tier may end a fen below the next: 不足3万元', () => {
    expect(take([{ ...tierA, fine: { min: '0元', max: '29999.99元' } }, tierB, tierC]).tables).toHaveLength(1);
  });

  it('two tables of one level never govern at once; of different levels or days they may', () => {
    const { tables } = take(sound);
    const other = sound.map((row) => ({ ...row, table: 'JX-2' }));
    expect(problemsOf(importBenchmark(other, tables)).join()).toContain('同时有效');
    expect(
      importBenchmark(
        other.map((row) => ({ ...row, level: 'local' })),
        tables,
      ).outcome,
    ).toBe('tables');
    const ended = take(sound.map((row) => ({ ...row, inForceUntil: '2026-06-30' }))).tables;
    const from = (day: string) =>
      importBenchmark(
        other.map((row) => ({ ...row, inForceFrom: day })),
        ended,
      ).outcome;
    expect([from('2026-06-30'), from('2026-07-01')]).toEqual(['refused', 'tables']);
    expect(problemsOf(importBenchmark([...sound, ...other], [])).join()).toContain('同时有效');
  });

  it('says where a table does not reach the ends of the range', () => {
    const short = [
      { ...tierA, fine: { min: '1000元', max: '3万元' } },
      tierB,
      { ...tierC, fine: { min: '7万元', max: '9万元' } },
    ];
    expect(take(short).warnings).toEqual([
      '江西省安全生产行政处罚裁量细则第1项，单位，首次即可：最低一档从1000元开始，法定下限是0元',
      '江西省安全生产行政处罚裁量细则第1项，单位，首次即可：最高一档到9万元为止，法定上限是10万元',
    ]);
  });

  it('two questions and an alternative: 三处以下一般隐患，或者一处重大隐患', () => {
    const dangers = (key: string, atLeast: number, atMost?: number) => ({
      key,
      question: key === 'ordinary' ? '几处一般隐患？' : '几处重大隐患？',
      atLeast,
      ...(atMost === undefined ? {} : { atMost }),
    });
    const of102 = { ...head, ...first, table: 'JX-102', title: '第2项', violations: ['AQSCF-102'] };
    const light = [
      [dangers('ordinary', 1, 3), dangers('major', 0, 0)],
      [dangers('ordinary', 0, 0), dangers('major', 1, 1)],
    ];
    const heavy = [
      [dangers('ordinary', 4), dangers('major', 0, 0)],
      [dangers('ordinary', 1), dangers('major', 1, 1)],
      [dangers('major', 2)],
    ];
    const tiers = [
      { ...of102, tier: 'A', tierTitle: '轻', when: light, fine: { min: '0元', max: '2万元' } },
      { ...of102, tier: 'B', tierTitle: '重', when: heavy, fine: { min: '2万元', max: '5万元' } },
    ];
    expect(take(tiers).tables[0]?.questions).toHaveLength(2);
    const gap = [tiers[0], { ...tiers[1], when: heavy.slice(0, 2) }];
    expect(problemsOf(importBenchmark(gap, [])).join()).toContain('没有一档包含：几处一般隐患？0，几处重大隐患？2');
  });

  it('shares of income: 第九十六条', () => {
    const of96 = { ...head, table: 'JX-96', title: '第3项', violations: ['AQSCF-96-ACC'] };
    const grade = (is: boolean) => [[{ key: 'grave', question: '是否情节较重？', is }]];
    const cell = { subject: '其他负责人和安全生产管理人员', phase: '导致事故' };
    const rows = (from: string, middle: string, to: string) => [
      {
        ...of96,
        ...cell,
        tier: '1',
        tierTitle: '较轻',
        when: grade(false),
        fine: { shareFrom: from, shareTo: middle },
      },
      { ...of96, ...cell, tier: '2', tierTitle: '较重', when: grade(true), fine: { shareFrom: middle, shareTo: to } },
    ];
    expect(take(rows('20%', '32.5%', '50%')).tables).toHaveLength(1);
    expect(problemsOf(importBenchmark(rows('19.99%', '30%', '50%'), [])).join()).toContain('超出');
    expect(problemsOf(importBenchmark(rows('20%', '30%', '50.01%'), [])).join()).toContain('超出');
    expect(problemsOf(importBenchmark(rows('20%', '1', '50%'), [])).join()).toContain('60%');
    expect(problemsOf(importBenchmark(rows('30%', '20%', '50%'), [])).join()).toContain('写反了');
  });

  it('accepts every staircase that covers the range, and no staircase with one step moved', () => {
    const steps = fc.uniqueArray(fc.integer({ min: 2, max: 60 }), { minLength: 1, maxLength: 5 });
    const law = fc.property(steps, fc.nat({ max: 4 }), fc.constantFrom(-1, 1), (bounds, which, move) => {
      const starts = [1, ...bounds.sort((left, right) => left - right)];
      const rows = (moved: number | undefined) =>
        starts.map((start, index) => {
          const next = starts[index + 1];
          const from = index === moved ? start + move : start;
          const yuanOf = (at: number) => `${String(Math.floor((100_000 * at) / starts.length))}元`;
          const fine = { min: yuanOf(index), max: yuanOf(index + 1) };
          const when = persons(from, next === undefined ? undefined : next - 1);
          return { ...tierA, tier: String(index), tierTitle: '档', when, fine };
        });
      const moved = 1 + (which % (starts.length - 1));
      return (
        importBenchmark(rows(undefined), []).outcome === 'tables' &&
        importBenchmark(rows(moved), []).outcome === 'refused'
      );
    });
    fc.assert(law, { numRuns: 300 });
  });
});
