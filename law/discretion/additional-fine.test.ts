import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civil } from '../calendar/civil-date.ts';
import { fen, yuan, type Fen } from '../money/fen.ts';
import { additionalFine, type AdditionalFineAnswer, type FinePause, type FinePayment } from './additional-fine.ts';

const dueOn = civil('2026-03-01');
const paid = (on: string, amount: number): FinePayment => ({ on: civil(on), amount: fen(amount) });
const pause = (from: string, to: string): FinePause => ({ from: civil(from), to: civil(to), cause: '行政复议' });

interface Case {
  readonly principal?: Fen;
  readonly payments?: readonly FinePayment[];
  readonly pauses?: readonly FinePause[];
}

function ask(on: string, { principal = yuan(80_000), payments = [], pauses = [] }: Case = {}): AdditionalFineAnswer {
  return additionalFine({ principal, dueOn, payments, pauses, on: civil(on) });
}

describe('加处罚款（行政处罚法第七十二条第一款第一项）', () => {
  it.each<[string, string, Case, number]>([
    ['缴款期限的最后一日', '2026-03-01', {}, 0],
    ['逾期第一日', '2026-03-02', {}, 2400_00],
    ['逾期二十日', '2026-03-21', {}, 48_000_00],
    ['逾期三十三日，还没有到本数', '2026-04-03', {}, 79_200_00],
    ['逾期三十四日，以本数为限', '2026-04-04', {}, 80_000_00],
    ['逾期一百日', '2026-06-09', {}, 80_000_00],
    ['不足一分舍去', '2026-03-02', { principal: fen(133) }, 3],
    // 10 days on 80,000, then 10 days on 30,000.
    ['缴款次日起基数减少', '2026-03-21', { payments: [paid('2026-03-11', 50_000_00)] }, 33_000_00],
    ['缴清以后不再加处', '2026-03-31', { payments: [paid('2026-03-11', 80_000_00)] }, 24_000_00],
    ['期限内已缴一半', '2026-03-11', { payments: [paid('2026-02-20', 40_000_00)] }, 12_000_00],
    ['期限最后一日缴清', '2026-03-31', { payments: [paid('2026-03-01', 80_000_00)] }, 0],
    ['复议期间不计：20日中的5日', '2026-03-21', { pauses: [pause('2026-03-10', '2026-03-14')] }, 36_000_00],
    ['停止的期间一直到计算日', '2026-03-21', { pauses: [pause('2026-03-02', '2026-03-21')] }, 0],
    ['停止的期间有一部分在期限内', '2026-03-11', { pauses: [pause('2026-02-20', '2026-03-03')] }, 19_200_00],
  ])('%s', (_when, on, given, expected) => {
    expect(ask(on, given)).toMatchObject({ outcome: 'amount', amount: expected });
  });

  it.each<[string, Case, string]>([
    ['零元', { principal: fen(0) }, '0元'],
    ['缴得比罚款多一分', { payments: [paid('2026-03-05', 80_000_01)] }, '超过罚款数额'],
    ['缴款晚于计算日', { payments: [paid('2026-03-22', 1)] }, '晚于'],
    ['期间写反', { pauses: [pause('2026-03-10', '2026-03-09')] }, '写反'],
    ['期间重叠一日', { pauses: [pause('2026-03-10', '2026-03-12'), pause('2026-03-05', '2026-03-10')] }, '重叠'],
  ])('%s is refused', (_when, given, message) => {
    expect(ask('2026-03-21', given)).toEqual({ outcome: 'refused', message: expect.stringContaining(message) });
  });

  it.each<[string, string, Case, number]>([
    ['缴了一部分，基数不减', '2026-03-21', { payments: [paid('2026-03-11', 50_000_00)] }, 48_000_00],
    ['缴清以后不再加处', '2026-03-31', { payments: [paid('2026-03-11', 80_000_00)] }, 24_000_00],
    ['还欠一分，照全额加处', '2026-03-12', { payments: [paid('2026-03-11', 79_999_99)] }, 26_400_00],
    ['以本数为限', '2026-04-04', { payments: [paid('2026-03-11', 1)] }, 80_000_00],
  ])('基数为原罚款数额：%s', (_when, on, given, expected) => {
    const { payments = [], principal = yuan(80_000) } = given;
    const question = { principal, dueOn, payments, pauses: [], on: civil(on), base: '原罚款数额' } as const;
    expect(additionalFine(question)).toMatchObject({ outcome: 'amount', amount: expected });
  });

  it('shows each run of days', () => {
    const payments = [paid('2026-03-11', 50_000_00)];
    expect(ask('2026-03-21', { payments, pauses: [pause('2026-03-20', '2026-03-21')] })).toMatchObject({
      steps: [
        '2026-03-02至2026-03-11共10日：未缴8万元 × 3% × 10日 ＝ 2.4万元',
        '2026-03-12至2026-03-21共8日（停止计算的2日不计）：未缴3万元 × 3% × 8日 ＝ 7200元',
        '合计3.12万元',
      ],
    });
  });

  it('agrees with counting day by day, never exceeds the fine and never falls with time', () => {
    const principals = fc.integer({ min: 1, max: 100_000_00 });
    const law = fc.property(principals, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (principal, days, paidAfter) => {
      const half = Math.floor(principal / 2);
      const on = addDays(dueOn, days);
      const payments = paidAfter <= days ? [{ on: addDays(dueOn, paidAfter), amount: fen(half) }] : [];
      const amountOn = (asked: typeof on) => {
        const made = payments.filter((payment) => payment.on <= asked);
        const answer = additionalFine({ principal: fen(principal), dueOn, payments: made, pauses: [], on: asked });
        return answer.outcome === 'amount' ? answer.amount : -1;
      };
      let fenDays = 0;
      for (let day = 1; day <= days; day += 1)
        fenDays += principal - (paidAfter < day && payments.length > 0 ? half : 0);
      const amount = amountOn(on);
      const byDay = Math.min(principal, Math.floor((fenDays * 3) / 100));
      return amount === byDay && (days === 0 || amount >= amountOn(addDays(on, -1)));
    });
    fc.assert(law, { numRuns: 1000 });
  });
});
