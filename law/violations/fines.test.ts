import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { fen, yuan, type Fen } from '../money/fen.ts';
import { contains, rangeText } from '../money/fen-range.ts';
import { rate } from '../money/fraction.ts';
import { fineRangeOf, fineWithin, mitigated, narrowed, ReportedFine, sumOfFines, violations } from './index.ts';
import type { Fine, FineAnswer, FineBases, FineQuestion, FineRange } from './index.ts';
import { yuanRange } from './declare.ts';
import { milderOf } from './governing.ts';
import type { PenaltyPhase, PenaltySubject } from './violation.ts';

type Asked = readonly [
  violation: string,
  subject: PenaltySubject,
  phase: PenaltyPhase,
  more?: Partial<Pick<FineQuestion, 'conductOn' | 'decidedOn' | 'bases'>>,
];

const responsible = '直接负责的主管人员和其他直接责任人员';

function ask([violation, subject, phase, more = {}]: Asked): FineAnswer {
  return fineRangeOf({ violation, subject, phase, conductOn: civil('2026-05-01'), ...more });
}

function rangeOf(asked: Asked): FineRange {
  const answer = ask(asked);
  if (answer.outcome !== 'range') throw new Error(JSON.stringify(answer));
  return answer.range;
}

function textOf(asked: Asked): string {
  const { mode, range } = rangeOf(asked);
  return `${mode}${rangeText(range)}`;
}

function fineOf(range: FineRange, amount: Fen): Fine {
  const outcome = fineWithin(range, amount);
  if (outcome.outcome === 'refused') throw new Error(outcome.message);
  return outcome.fine;
}

const bases = (given: FineBases) => ({ bases: given });
const on = (conduct: string, decided?: string) => ({
  conductOn: civil(conduct),
  ...(decided === undefined ? {} : { decidedOn: civil(decided) }),
});

describe('法定幅度：金额', () => {
  it.each<[string, Asked, string]>([
    ['安全生产法第九十七条第七项，首次', ['AQSCF-97-7', '单位', '首次即可'], '处10万元以下'],
    ['第九十七条第七项，逾期', ['AQSCF-97-7', '单位', '逾期未改正'], '并处10万元以上20万元以下'],
    ['第九十七条第七项，逾期，责任人员', ['AQSCF-97-7', responsible, '逾期未改正'], '处2万元以上5万元以下'],
    ['第九十四条，首次', ['AQSCF-94-a', '主要负责人', '首次即可'], '处2万元以上5万元以下'],
    ['第九十九条第一项，首次', ['AQSCF-99-1', '单位', '首次即可'], '处5万元以下'],
    ['第一百零二条，拒不执行，责任人员', ['AQSCF-102', responsible, '拒不执行'], '处5万元以上10万元以下'],
    ['第一百零三条第二款，责任人员', ['AQSCF-103-2a', responsible, '首次即可'], '处1万元以下'],
    ['第一百一十四条第一项', ['AQSCF-114-1', '单位', '导致事故'], '处30万元以上100万元以下'],
    ['第一百一十四条第四项', ['AQSCF-114-4', '单位', '导致事故'], '处1000万元以上2000万元以下'],
    ['危化品安全法第一百零一条，首次可以处', ['WHPF-101-17b', '单位', '首次即可'], '可以处10万元以下'],
    ['烟花爆竹条例第三十六条，单位或者个人', ['YHBZ-36-1b', '个人', '首次即可'], '处2万元以上10万元以下'],
    ['机构就是单位', ['AQSCF-92-1', '单位', '首次即可'], '并处3万元以上10万元以下'],
  ])('%s', (_when, asked, expected) => {
    expect(textOf(asked)).toBe(expected);
  });
});

describe('法定幅度：年收入的比例', () => {
  const income = (figure: number) => bases({ annualIncome: fen(figure) });

  it.each<[string, Asked, string]>([
    ['一般事故百分之四十', ['AQSCF-95-1', '主要负责人', '导致事故', income(120_000_00)], '处4.8万元'],
    ['较大事故百分之六十', ['AQSCF-95-2', '主要负责人', '导致事故', income(120_000_00)], '处7.2万元'],
    ['特别重大事故百分之一百', ['AQSCF-95-4', '主要负责人', '导致事故', income(120_000_01)], '处120000.01元'],
    ['迟报百分之六十至一百', ['AQSCF-110-2c', '主要负责人', '导致事故', income(120_000_00)], '处7.2万元以上12万元以下'],
    [
      '安全管理人员百分之二十至五十',
      ['AQSCF-96-ACC', '安全生产管理人员', '导致事故', income(80_000_00)],
      '并处1.6万元以上4万元以下',
    ],
    ['下限不足一分进一，上限舍去', ['AQSCF-110-2c', '主要负责人', '导致事故', income(101)], '处0.61元以上1.01元以下'],
    ['固定比例不足一分舍去', ['AQSCF-95-1', '主要负责人', '导致事故', income(101)], '处0.40元'],
  ])('%s', (_when, asked, expected) => {
    expect(textOf(asked)).toBe(expected);
  });

  it('shows its arithmetic', () => {
    expect(rangeOf(['AQSCF-110-2c', '主要负责人', '导致事故', income(120_000_00)]).steps).toEqual([
      '安全生产法第一百一十条第二款，主要负责人，导致事故',
      '上一年年收入12万元 × 60% ＝ 7.2万元',
      '上一年年收入12万元 × 100% ＝ 12万元',
      '处7.2万元以上12万元以下罚款',
    ]);
  });
});

describe('法定幅度：违法所得和货值的倍数', () => {
  const gains = (figure: number) => bases({ illegalGains: fen(figure) });
  const goods = (figure: number) => bases({ goodsValue: fen(figure) });
  const leasing = (figure: number): Asked => ['AQSCF-103-1a', '单位', '首次即可', gains(figure)];
  const chemicals = (figure: number): Asked => ['WHPF-98-1a', '单位', '首次即可', goods(figure)];
  const old = (figure: number): Asked => ['WFCF-50', '单位', '首次即可', { ...on('2026-01-31'), ...gains(figure) }];

  it.each<[string, Asked, string]>([
    ['没有违法所得', leasing(0), '单处或者并处10万元以上20万元以下'],
    ['差一分十万', leasing(99_999_99), '单处或者并处10万元以上20万元以下'],
    ['十万', leasing(100_000_00), '并处20万元以上50万元以下'],
    ['十万零一分', leasing(100_000_01), '并处200000.02元以上500000.05元以下'],
    ['货值差一分十万', chemicals(99_999_99), '并处30万元以上50万元以下'],
    ['货值十万，五倍至十倍', chemicals(100_000_00), '并处50万元以上100万元以下'],
    ['旧办法：没有违法所得', old(0), '并处5000元以上1万元以下'],
    ['旧办法：一分也是有', old(1), '并处0.01元以上0.03元以下'],
    ['旧办法：三倍恰好三万', old(10_000_00), '并处1万元以上3万元以下'],
    ['旧办法：三倍超过三万，以三万为限', old(20_000_00), '并处2万元以上3万元以下'],
    ['旧办法：一倍也超过三万', old(40_000_00), '并处3万元'],
  ])('%s', (_when, asked, expected) => {
    expect(textOf(asked)).toBe(expected);
  });
});

describe('法定幅度：前款罚款的倍数、按日连续', () => {
  const daily = (orderedOn: string, refusedUntil: string): Asked => [
    'AQSCF-112',
    '单位',
    '拒不改正',
    bases({ previousFine: yuan(20_000), orderedOn: civil(orderedOn), refusedUntil: civil(refusedUntil) }),
  ];

  it('第一百一十四条第二款：二倍以上五倍以下', () => {
    const asked: Asked = ['AQSCF-114-X', '单位', '导致事故', bases({ previousFine: yuan(800_000) })];
    expect(textOf(asked)).toBe('可以处160万元以上400万元以下');
  });

  it.each([
    ['次日起算，一日', '2026-06-01', '2026-06-02', '可以处2万元'],
    ['六月一日责令，十日复查，九日', '2026-06-01', '2026-06-10', '可以处18万元'],
    ['跨月', '2026-06-30', '2026-07-02', '可以处4万元'],
  ])('第一百一十二条：%s', (_when, orderedOn, refusedUntil, expected) => {
    expect(textOf(daily(orderedOn, refusedUntil))).toBe(expected);
  });

  it('第一百一十二条：责令当日没有可罚的日数', () => {
    expect(ask(daily('2026-06-01', '2026-06-01'))).toMatchObject({ outcome: 'refused', because: 'baseMissing' });
  });
});

describe('没有幅度', () => {
  it.each<[string, Asked, string, string]>([
    ['目录中没有', ['AQSCF-999', '单位', '首次即可'], 'unknownViolation', '没有违法行为'],
    ['施行前一日', ['AQSCF-97-7', '单位', '首次即可', on('2021-08-31')], 'notInForce', '自2021-09-01起施行'],
    ['旧办法失效次日', ['WFCF-45-1', '单位', '首次即可', on('2026-02-01')], 'notInForce', '到2026-01-31为止'],
    ['条例被替代之日', ['WHP-78-1a', '单位', '首次即可', on('2026-05-01')], 'notInForce', 'WHPF-101-4a'],
    ['首次不罚责任人员', ['AQSCF-97-7', responsible, '首次即可'], 'notPunished', '处罚该主体的阶段是：逾期未改正'],
    ['从不罚主要负责人', ['AQSCF-97-7', '主要负责人', '逾期未改正'], 'notPunished', '在任何阶段都不处罚'],
    ['没有这一阶段', ['AQSCF-97-7', '单位', '拒不执行'], 'phaseNotKnown', '只有：首次即可、逾期未改正'],
    ['没有处罚', ['AQSCF-107', '单位', '首次即可'], 'phaseNotKnown', '没有规定处罚'],
    ['缺年收入', ['AQSCF-95-1', '主要负责人', '导致事故'], 'baseMissing', '收入证明'],
    ['缺违法所得', ['AQSCF-103-1a', '单位', '首次即可'], 'baseMissing', '违法所得'],
    ['缺货值', ['WHPF-98-1a', '单位', '首次即可'], 'baseMissing', '货值金额'],
    ['缺前款罚款', ['AQSCF-114-X', '单位', '导致事故'], 'baseMissing', '前一次罚款'],
    ['缺责令之日', ['AQSCF-112', '单位', '拒不改正', bases({ previousFine: yuan(1) })], 'baseMissing', '责令改正之日'],
  ])('%s', (_when, asked, ...[because, message]) => {
    expect(ask(asked)).toMatchObject({ outcome: 'refused', because, message: expect.stringContaining(message) });
  });

  it.each<[string, Asked]>([
    ['旧办法最后一日', ['WFCF-45-1', '单位', '首次即可', on('2026-01-31')]],
    ['安全生产法施行之日', ['AQSCF-97-7', '单位', '首次即可', on('2021-09-01')]],
    ['条例被替代前一日', ['WHP-78-1a', '单位', '首次即可', on('2026-04-30')]],
  ])('%s still has one', (_when, asked) => {
    expect(ask(asked).outcome).toBe('range');
  });

  it('only an order to rectify: 第九十三条第一款, 第一百零二条拒不执行的单位', () => {
    expect(ask(['AQSCF-93-1', '单位', '首次即可'])).toMatchObject({
      outcome: 'noFine',
      row: { order: '责令限期改正、提供必需的资金' },
    });
    expect(ask(['AQSCF-102', '单位', '拒不执行'])).toMatchObject({ outcome: 'noFine' });
  });
});

describe('从旧兼从轻（行政处罚法第三十七条）', () => {
  it.each<[string, Asked, string, string]>([
    // 条例第七十五条: 20 to 50 万; the new law has 30 to 50 万 from goods worth less than 10 万.
    [
      '新法较重，适用旧法',
      ['WHP-75-1a', '单位', '首次即可', { ...on('2026-04-30', '2026-05-01'), ...bases({ goodsValue: yuan(50_000) }) }],
      'WHP-75-1a',
      '新法不较轻',
    ],
    // 条例第八十条: 5 to 10 万; the new law has the same, so the old one stays.
    ['新法相同，适用旧法', ['WHP-80-1', '单位', '首次即可', on('2026-04-30', '2026-06-01')], 'WHP-80-1', '新法不较轻'],
    // 事故条例第三十七条: 10 to 20 万 for 一般事故 until 2021-08-31; 30 to 100 万 since.
    ['事故罚款加重，适用旧法', ['SGTL-37-1', '单位', '导致事故', on('2021-08-31', '2021-09-01')], 'SGTL-37-1', '旧法'],
  ])('%s', (_when, asked, ...[governing, step]) => {
    const range = rangeOf(asked);
    expect(range.violation).toBe(governing);
    expect(range.steps.at(-1)).toContain(step);
  });

  it('says nothing of the new law when the decision came before it', () => {
    const before = rangeOf(['WHP-80-1', '单位', '首次即可', on('2026-04-01', '2026-04-30')]);
    expect(before.steps.join()).not.toContain('三十七');
  });

  it('says that nobody has read the new rule: 令第18号', () => {
    const { cautions } = rangeOf(['WFCF-45-1', '单位', '首次即可', on('2026-01-31', '2026-02-01')]);
    expect(cautions.join()).toContain('须人工比对');
  });

  // No later law of the catalogue is milder, so two ranges of it stand for the old and the new.
  it.each([
    ['上限较低', ['AQSCF-97-7', '单位', '首次即可'], ['AQSCF-99-1', '单位', '首次即可'], '适用新法'],
    ['上限较高', ['AQSCF-99-1', '单位', '首次即可'], ['AQSCF-97-7', '单位', '首次即可'], '适用旧法'],
    ['上限相同，下限较低', ['AQSCF-94-a', '主要负责人', '首次即可'], ['AQSCF-99-1', '单位', '首次即可'], '适用新法'],
    ['上下限相同，改为可以处', ['AQSCF-97-7', '单位', '首次即可'], ['WHPF-101-17b', '单位', '首次即可'], '适用新法'],
    ['上下限相同，改为应当处', ['WHPF-101-17b', '单位', '首次即可'], ['AQSCF-97-7', '单位', '首次即可'], '适用旧法'],
    ['完全相同', ['AQSCF-97-7', '单位', '首次即可'], ['AQSCF-97-4', '单位', '首次即可'], '适用旧法'],
  ] as const)('%s', (_when, old, later, expected) => {
    const governing = milderOf(rangeOf(old), rangeOf(later));
    expect(governing.violation).toBe(expected === '适用新法' ? later[0] : old[0]);
    expect(governing.steps.at(-1)).toContain(expected);
  });
});

describe('罚款不离开幅度', () => {
  const from2to5 = rangeOf(['AQSCF-94-a', '主要负责人', '首次即可']);
  const upTo10 = rangeOf(['AQSCF-97-7', '单位', '首次即可']);

  it.each([
    ['低一分', from2to5, 19_999_99, '低于法定幅度'],
    ['下限', from2to5, 20_000_00, undefined],
    ['上限', from2to5, 50_000_00, undefined],
    ['高一分', from2to5, 50_000_01, '高于法定幅度'],
    ['没有下限的，一分也是罚款', upTo10, 1, undefined],
    ['零元不是罚款', upTo10, 0, '不能是0元'],
  ] as const)('%s', (_when, range, amount, problem) => {
    const outcome = fineWithin(range, fen(amount));
    if (problem === undefined) expect(outcome).toMatchObject({ outcome: 'fine', fine: { amount } });
    else expect(outcome).toMatchObject({ outcome: 'refused', message: expect.stringContaining(problem) });
  });

  it.each([
    ['下限的一半', 9_999_99, false],
    ['恰好一半', 10_000_00, true],
    ['低于下限一分', 19_999_99, true],
    ['到了下限就不是减轻', 20_000_00, false],
  ] as const)('减轻（第三十二条）：%s', (_when, amount, isAllowed) => {
    const below = mitigated(from2to5, rate(1, 2));
    expect(fineWithin(below!, fen(amount)).outcome).toBe(isAllowed ? 'fine' : 'refused');
  });

  it('减轻 needs a lower limit, and happens once', () => {
    expect(mitigated(upTo10, rate(1, 2))).toBeUndefined();
    expect(mitigated(mitigated(from2to5, rate(1, 2))!, rate(1, 2))).toBeUndefined();
    expect(mitigated(from2to5, rate(1))).toBeUndefined();
  });

  it('is narrowed, never widened', () => {
    expect(narrowed(from2to5, yuanRange(10_000, 30_000), '本档')?.range).toEqual(yuanRange(20_000, 30_000));
    expect(narrowed(from2to5, yuanRange(60_000, 70_000), '本档')).toBeUndefined();
  });

  it('分别裁量、合并处罚: sums exactly', () => {
    expect(sumOfFines([fineOf(from2to5, fen(20_000_01)), fineOf(upTo10, fen(15_000_02))])).toBe(35_000_03);
    expect(sumOfFines([])).toBe(0);
  });

  it.each([
    ['幅度内', { amount: 100_000_00 }, true],
    ['高一分', { amount: 100_000_01 }, false],
    ['负数', { amount: -1 }, false],
    ['半分', { amount: 0.5 }, false],
    ['不罚的主体', { amount: 20_000_00, subject: responsible }, false],
    ['没有的阶段', { amount: 1, phase: '首次' }, false],
    ['没有的日期', { amount: 1, conductOn: '2026-02-30' }, false],
    ['自带幅度', { amount: 1, range: { min: 0, max: 9_999_999_99 } }, false],
    ['没有下限也要减轻', { amount: 1, isMitigated: true }, false],
  ])('a fine from outside is reckoned anew: %s', (_when, change, isAccepted) => {
    const reported = {
      violation: 'AQSCF-97-7',
      subject: '单位',
      phase: '首次即可',
      conductOn: '2026-05-01',
      ...change,
    };
    expect(ReportedFine.safeParse(reported).success).toBe(isAccepted);
  });
});

describe('every violation, subject and phase', () => {
  const questions = violations.flatMap(({ ref, inForceFrom, rows }) =>
    rows.map(({ subject, phase }) => ({ violation: ref, subject, phase, conductOn: inForceFrom })),
  );
  const figure = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 1_000_000_000 })).map(fen);
  const given = fc.record({ annualIncome: figure, illegalGains: figure, goodsValue: figure, previousFine: figure });
  const days = { orderedOn: civil('2026-06-01'), refusedUntil: civil('2026-06-30') };

  it('answers, and accepts just the amounts that lie in its range', () => {
    const law = fc.property(fc.constantFrom(...questions), given, figure, (question, figures, amount) => {
      const answer = fineRangeOf({ ...question, bases: { ...figures, ...days } });
      // Some are superseded on the very day their statute comes into force.
      if (answer.outcome === 'refused') return answer.because === 'notInForce';
      if (answer.outcome === 'noFine') return true;
      const { range, steps } = answer.range;
      const isFine = amount > 0 && contains(range, amount);
      const isLowerLimitFine = range.min === 0 || fineWithin(answer.range, range.min).outcome === 'fine';
      const isShown = steps.length > 1 && !/undefined|NaN|Infinity/.test(steps.join());
      return isLowerLimitFine && isShown && (fineWithin(answer.range, amount).outcome === 'fine') === isFine;
    });
    fc.assert(law, { numRuns: 3000 });
  });

  it('never costs less when the figure it is reckoned from is higher', () => {
    // 旧办法第五十条起 fine whoever had no gains 5000元 or more, whoever had a fen of them three fen: so says the rule.
    const byOldRule = ['WFCF-50', 'WFCF-51-1', 'WFCF-52'];
    const monotone = questions.filter(({ violation }) => !byOldRule.includes(violation));
    const law = fc.property(fc.constantFrom(...monotone), figure, figure, (question, one, other) => {
      const [less, more] = one < other ? [one, other] : [other, one];
      const highest = (base: Fen) => {
        const same = { annualIncome: base, goodsValue: base, previousFine: base };
        const answer = fineRangeOf({ ...question, bases: { ...same, illegalGains: base, ...days } });
        return answer.outcome === 'range' ? answer.range.range.max! : 0;
      };
      return highest(more) >= highest(less);
    });
    fc.assert(law, { numRuns: 3000 });
  });
});
