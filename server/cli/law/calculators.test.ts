import { describe, expect, it } from 'vitest';
import { additionalFineCommand } from './additional-fine.ts';
import { rangeCommand } from './range.ts';

const welder = { ref: 'AQSCF-97-7', subject: '单位', phase: '首次即可', conductOn: '2026-05-01' };
const unpaid = { principal: '8万元', dueOn: '2026-03-01', on: '2026-03-21' };

describe('zhifa law range', () => {
  it('安全生产法第九十七条第七项, as the issue has it', () => {
    expect(rangeCommand.run(welder)).toMatchObject({
      ref: 'AQSCF-97-7',
      minFen: 0,
      maxFen: 10_000_000,
      kind: '处',
      measures: ['责令限期改正'],
      citation: '《中华人民共和国安全生产法》第九十七条第七项',
      verified: 'text',
    });
  });

  it('gives each subject and phase where several fit, and one where one does', () => {
    const { subject: _subject, phase: _phase, ...open } = welder;
    const all = rangeCommand.run(open);
    expect(all).toMatchObject({
      candidates: [
        { subject: '单位', phase: '首次即可', maxFen: 10_000_000 },
        { subject: '单位', phase: '逾期未改正', minFen: 10_000_000, maxFen: 20_000_000 },
        { subject: '直接负责的主管人员和其他直接责任人员', phase: '逾期未改正', minFen: 2_000_000, maxFen: 5_000_000 },
      ],
    });
    expect(rangeCommand.run({ ...open, subject: '单位', phase: '逾期未改正' })).toMatchObject({ minFen: 10_000_000 });
  });

  it('says that the article knows no fine here, and what it knows instead', () => {
    const funds = { ref: 'AQSCF-93-1', subject: '单位', phase: '首次即可', conductOn: '2026-05-01' };
    expect(rangeCommand.run(funds)).toMatchObject({
      kind: '没有规定罚款',
      measures: ['责令限期改正、提供必需的资金'],
    });
  });

  it.each([
    '安全生产法第97条第(七)项',
    '安全生产法第九十七条第七项',
    '《中华人民共和国安全生产法》第九十七条第一款第七项',
    '安全生产法97条7项',
  ])('by the article as people write it: %s', (article) => {
    const { ref: _ref, ...open } = welder;
    expect(rangeCommand.run({ ...open, article })).toMatchObject({ ref: 'AQSCF-97-7', maxFen: 10_000_000 });
  });

  it('gives every violation under an article as candidates', () => {
    const { ref: _ref, ...open } = welder;
    const answer = rangeCommand.run({ ...open, article: '安全生产法第103条第2款' });
    expect(answer).toMatchObject({ candidates: [{ ref: 'AQSCF-103-2a' }, { ref: 'AQSCF-103-2b' }] });
  });

  it.each([
    ['义务条款', '安全生产法第30条', '请写罚则条款'],
    ['没有这部法', '安全法第97条', '法规库中没有'],
    ['读不出', '安全生产法第97条第七', 'article：'],
  ])('no violation under it: %s', (_when, article, problem) => {
    const { ref: _ref, ...open } = welder;
    expect(rangeCommand.run({ ...open, article })).toMatchObject({ error: expect.stringContaining(problem) });
  });

  const late = { ref: 'AQSCF-110-2c', subject: '主要负责人', phase: '导致事故', conductOn: '2026-05-01' };

  it.each([
    ['12万元', 7_200_000, 12_000_000],
    ['１２００００', 7_200_000, 12_000_000],
    [{ fen: 12_000_000 }, 7_200_000, 12_000_000],
    ['0.05元', 3, 5],
  ])('年收入 written as %j', (annualIncome, minFen, maxFen) => {
    expect(rangeCommand.run({ ...late, bases: { annualIncome } })).toMatchObject({ minFen, maxFen, kind: '处' });
  });

  it.each([
    ['10万元', true],
    ['100000.01元', false],
    ['0', false],
  ])('whether %s fits', (amount, fits) => {
    expect(rangeCommand.run({ ...welder, amount })).toMatchObject({ fits });
  });

  it.each([
    ['没有这个编号', { ...welder, ref: 'AQSCF-999' }, '没有违法行为“AQSCF-999”'],
    ['编号和条款都写', { ...welder, article: '安全生产法第97条第7项' }, '须写一个，只写一个'],
    ['编号和条款都没写', { conductOn: '2026-05-01' }, '须写一个，只写一个'],
    ['没有这个主体', { ...welder, subject: '公司' }, 'subject：处罚主体应为'],
    ['没有这个阶段', { ...welder, phase: '首次' }, 'phase：处罚阶段应为'],
    ['首次不罚个人', { ...welder, subject: '主要负责人' }, '在任何阶段都不处罚该主体'],
    ['没有行为日', { ref: 'AQSCF-97-7' }, 'conductOn：'],
    ['二月三十日', { ...welder, conductOn: '2026-02-30' }, 'conductOn：不是有效日期'],
    ['十二月三十二日', { ...welder, conductOn: '2026-12-32' }, 'conductOn：不是有效日期'],
    ['施行前一日', { ...welder, conductOn: '2021-08-31' }, '自2021-09-01起施行'],
    ['决定早于行为', { ...welder, decidedOn: '2026-04-30' }, '早于行为日'],
    ['科学记数法', { ...late, bases: { annualIncome: '1e3' } }, 'bases.annualIncome：不接受科学记数法（1e3）'],
    ['裸数字', { ...late, bases: { annualIncome: 120_000 } }, 'bases.annualIncome：金额写成文字'],
    ['半分', { ...late, bases: { annualIncome: { fen: 0.5 } } }, '整数分'],
    ['负数', { ...late, bases: { annualIncome: '-1' } }, '不能为负'],
    ['没有金额', { ...late, bases: { annualIncome: null } }, '金额写成文字'],
    ['缺年收入', late, '收入证明'],
    ['多出来的字段', { ...welder, fine: 1 }, 'fine'],
    ['不是对象', 7, '无效'],
    ['空', null, '无效'],
    ['数组', [welder], '无效'],
  ])('%s is an error of its line', (_when, line, problem) => {
    expect(rangeCommand.run(line)).toMatchObject({ error: expect.stringContaining(problem) });
  });
});

describe('zhifa law additional-fine', () => {
  it('shows both readings of the base once a part was paid (U-10)', () => {
    const payments = [{ on: '2026-03-11', amount: '5万元' }];
    expect(additionalFineCommand.run({ ...unpaid, payments })).toMatchObject({
      amountFen: 3_300_000,
      otherBase: { base: '原罚款数额', amountFen: 4_800_000 },
    });
    expect(additionalFineCommand.run(unpaid)).not.toHaveProperty('otherBase');
  });

  it('行政处罚法第七十二条第一款第一项: twenty days at three per cent', () => {
    expect(additionalFineCommand.run(unpaid)).toEqual({
      amountFen: 4_800_000,
      amountInWords: '肆万捌仟元整',
      capped: false,
      unpaidFen: 8_000_000,
      steps: ['2026-03-02至2026-03-21共20日：未缴8万元 × 3% × 20日 ＝ 4.8万元'],
      citation: '《中华人民共和国行政处罚法》第七十二条第一款第一项',
    });
  });

  it.each([
    ['缴款期限的最后一日', { ...unpaid, on: '2026-03-01' }, 0, false],
    ['以本数为限', { ...unpaid, on: '2026-04-04' }, 8_000_000, true],
    ['缴了五万', { ...unpaid, payments: [{ on: '2026-03-11', amount: '5万元' }] }, 3_300_000, false],
    [
      '复议五日',
      { ...unpaid, pauses: [{ from: '2026-03-10', to: '2026-03-14', cause: '行政复议' }] },
      3_600_000,
      false,
    ],
  ])('%s', (_when, line, amountFen, capped) => {
    expect(additionalFineCommand.run(line)).toMatchObject({ amountFen, capped });
  });

  it.each([
    ['科学记数法', { ...unpaid, principal: '1e3' }, 'principal：不接受科学记数法'],
    ['没有罚款数额', { dueOn: '2026-03-01', on: '2026-03-21' }, 'principal：金额写成文字'],
    ['期间写反', { ...unpaid, pauses: [{ from: '2026-03-10', to: '2026-03-09', cause: '复议' }] }, '写反'],
    ['没有写原因', { ...unpaid, pauses: [{ from: '2026-03-10', to: '2026-03-10', cause: '' }] }, 'pauses.0.cause'],
    ['缴多了一分', { ...unpaid, payments: [{ on: '2026-03-05', amount: '80000.01' }] }, '超过罚款数额'],
    ['缴款金额写成数字', { ...unpaid, payments: [{ on: '2026-03-05', amount: 5 }] }, 'payments.0.amount'],
    ['没有计算日', { ...unpaid, on: undefined }, 'on：'],
    ['没有这种基数', { ...unpaid, base: '半数' }, 'base：'],
  ])('%s is an error of its line', (_when, line, problem) => {
    expect(additionalFineCommand.run(line)).toMatchObject({ error: expect.stringContaining(problem) });
  });
});
