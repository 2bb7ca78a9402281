import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { fen, yuan, type Fen } from '../money/fen.ts';
import { fenRange } from '../money/fen-range.ts';
import { positionIn } from '../money/position.ts';
import { spreadOf } from '../money/spread.ts';
import { fineRangeOf, type FineQuestion } from '../violations/fine-question.ts';
import { fineWithin } from '../violations/fine.ts';
import { compareWithLike, type ComparisonQuestion, type DecidedCase } from './comparison.ts';

const decidedOn = civil('2026-06-01');

function fineOf(question: FineQuestion, amount: Fen) {
  const answer = fineRangeOf(question);
  if (answer.outcome !== 'range') throw new Error(JSON.stringify(answer));
  const outcome = fineWithin(answer.range, amount);
  if (outcome.outcome === 'refused') throw new Error(outcome.message);
  return outcome.fine;
}

const welder = { violation: 'AQSCF-97-7', subject: '单位', phase: '首次即可' } as const;

function asked(amount: number, more: Partial<ComparisonQuestion> = {}): ComparisonQuestion {
  const fine = fineOf({ ...welder, conductOn: civil('2026-05-01') }, yuan(amount));
  return { fine, tier: '90号第26项A', circumstances: [], decidedOn, ...more };
}

function decided(amount: number, more: Partial<DecidedCase> = {}): DecidedCase {
  const range = fenRange(fen(0), yuan(100_000));
  const same = { ...welder, tier: '90号第26项A', circumstances: [], range };
  return { number: '罚〔2026〕1号', decidedOn: civil('2026-01-01'), ...same, amount: yuan(amount), ...more };
}

/** Decisions of other bureaus on one welder without a certificate (97(七)), and two made up to have ten. */
const observed = [8000, 13_000, 15_000, 15_000, 15_000, 15_000, 15_000, 15_000, 20_000, 20_000].map((amount) =>
  decided(amount),
);
/** Quartiles 15,000 (third of ten) and 25,000 (eighth): usual from 0 to 40,000. */
const spread = [10_000, 12_000, 15_000, 16_000, 18_000, 20_000, 22_000, 25_000, 30_000, 35_000].map((amount) =>
  decided(amount),
);

describe('同案同罚', () => {
  it.each<[string, number, readonly DecidedCase[], string]>([
    ['九件', 15_000, observed.slice(1), 'tooFew'],
    ['十件', 15_000, observed, 'usual'],
    ['没有案件', 15_000, [], 'tooFew'],
    ['六件相同，高一百元就不同', 15_100, observed, 'unusual'],
    ['通常的上限', 40_000, spread, 'usual'],
    ['低一百元', 100, spread, 'usual'],
    ['高一元', 40_001, spread, 'unusual'],
  ])('%s', (_when, amount, cases, outcome) => {
    expect(compareWithLike(asked(amount), cases)).toMatchObject({ outcome });
  });

  it('with fewer than ten says that it cannot tell', () => {
    expect(compareWithLike(asked(15_000), observed.slice(1))).toMatchObject({
      message: '3年内本局同类案件只有9件，不足10件，无法判断是否同案同罚',
    });
  });

  it('shows what it compared', () => {
    expect(compareWithLike(asked(40_001), spread)).toMatchObject({
      steps: [
        '3年内同一违法行为、主体、阶段、裁量阶次和情节的案件10件：最低1万元，中位1.8万元，最高3.5万元',
        '居中的一半在1.5万元至2.5万元，向两边各延伸其一倍半，通常在0元至4万元',
        '本案40001元',
      ],
      demand: '本案高于同类案件的通常数额，须书面说明理由',
    });
  });

  it('asks for the reason until it is written', () => {
    expect(compareWithLike(asked(40_001, { reason: '  ' }), spread)).toHaveProperty('demand');
    expect(compareWithLike(asked(40_001, { reason: '十人无证，持续两年' }), spread)).not.toHaveProperty('demand');
  });

  const lighter = [
    { factor: 'F-L1', as: '从轻' as const },
    { factor: 'F-L8', as: '从轻' as const },
  ];

  it.each<[string, Partial<DecidedCase>, boolean]>([
    ['别的违法行为', { violation: 'AQSCF-97-4' }, false],
    ['别的主体', { subject: '个人' }, false],
    ['别的阶段', { phase: '逾期未改正' }, false],
    ['别的阶次', { tier: '90号第26项B' }, false],
    ['有从轻情节', { circumstances: lighter }, false],
    ['三年前之日', { decidedOn: civil('2023-06-01') }, true],
    ['三年前的前一日', { decidedOn: civil('2023-05-31') }, false],
    ['同日', { decidedOn }, true],
    ['以后的', { decidedOn: civil('2026-06-02') }, false],
  ])('a case of %s: like or not', (_when, more, isLike) => {
    const { like } = compareWithLike(asked(15_000), [decided(15_000, more)]);
    expect(like).toHaveLength(isLike ? 1 : 0);
  });

  it('circumstances are the same in whatever order they were written', () => {
    const reversed = decided(15_000, { circumstances: [...lighter].reverse() });
    expect(compareWithLike(asked(15_000, { circumstances: lighter }), [reversed]).like).toHaveLength(1);
  });

  it('compares the place within the range where income makes the range', () => {
    const late = { violation: 'AQSCF-110-2c', subject: '主要负责人', phase: '导致事故' } as const;
    const ofIncome = (income: number, amount: number) => {
      const range = fenRange(yuan((income * 6) / 10), yuan(income));
      return decided(amount, { ...late, tier: '14号令第11条1', range });
    };
    // Each at 25% of its range, whatever the income.
    const cases = Array.from({ length: 10 }, (_, index) => ofIncome(100_000 * (index + 1), 70_000 * (index + 1)));
    const of = (amount: number) => {
      const bases = { annualIncome: yuan(200_000) };
      const fine = fineOf({ ...late, conductOn: civil('2026-05-01'), bases }, yuan(amount));
      return compareWithLike({ fine, tier: '14号令第11条1', circumstances: [], decidedOn }, cases);
    };
    expect(of(140_000)).toMatchObject({ outcome: 'usual', steps: expect.arrayContaining(['本案幅度的25.00%处']) });
    expect(of(180_000)).toMatchObject({ outcome: 'unusual', steps: expect.arrayContaining(['本案幅度的75.00%处']) });
  });
});

describe('spread', () => {
  it.each<[readonly number[], object]>([
    [[7], { lowerQuartile: 7, median: 7, upperQuartile: 7, from: 7, to: 7 }],
    [[1, 2, 3, 4], { lowerQuartile: 1, median: 2, upperQuartile: 3, from: 0, to: 6 }],
    [[4, 3, 2, 1, 5], { lowerQuartile: 2, median: 3, upperQuartile: 4, from: 0, to: 7 }],
    [[10, 11, 11, 12], { lowerQuartile: 10, upperQuartile: 11, from: 9, to: 12 }],
  ])('of %j', (figures, expected) => {
    expect(spreadOf(figures)).toMatchObject(expected);
  });

  it('has ordered ranks, whole numbers, and its middle half never unusual', () => {
    const figures = fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { minLength: 1, maxLength: 60 });
    const law = fc.property(figures, (set) => {
      const { lowest, lowerQuartile, median, upperQuartile, highest, from, to } = spreadOf(set);
      const ranks = [0, from, lowerQuartile, median, upperQuartile, to];
      const isOrdered = ranks.every((rank, index) => index === 0 || rank >= (ranks[index - 1] ?? 0));
      const isWhole = ranks.every(Number.isSafeInteger);
      const below = set.filter((figure) => figure <= lowerQuartile).length;
      return isOrdered && isWhole && lowest <= lowerQuartile && upperQuartile <= highest && 4 * below >= set.length;
    });
    fc.assert(law, { numRuns: 1000 });
  });

  it.each([
    [2_000_000, 0],
    [2_000_001, 0],
    [2_000_300, 1],
    [5_000_000, 10_000],
    [1_999_999, 0],
  ])('the place of %d fen in 2万元以上5万元以下 is %d', (amount, position) => {
    expect(positionIn(fenRange(yuan(20_000), yuan(50_000)), fen(amount))).toBe(position);
  });
});
