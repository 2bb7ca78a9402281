import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { fen, yuan } from '../money/fen.ts';
import { contains } from '../money/fen-range.ts';
import { violations } from '../violations/catalogue.ts';
import type { PenaltyPhase, PenaltySubject } from '../violations/violation.ts';
import type { Circumstance, FiveAnswers } from './assertion.ts';
import { factors } from './factor.ts';
import { strictSettings } from './settings.ts';
import { weigh, type HigherApproval, type WeighQuestion, type Weighed } from './weigh.ts';

const record = { id: 'E1', title: '现场检查记录' };
const said = (text: string) => ({ text, evidence: [record] });
const five: FiveAnswers = {
  事实: said('查明的事实'),
  性质: said('行为的性质'),
  情节: said('行为的情节'),
  社会危害: said('没有造成后果'),
  主观过错: said('疏于管理'),
};
const responsible = '直接负责的主管人员和其他直接责任人员';

function because(factor: string, as: Circumstance['as'], ...facts: readonly string[]): Circumstance {
  return { factor, as, facts, statement: '有关事实', evidence: [record] };
}

type Asked = readonly [violation: string, subject: PenaltySubject, phase: PenaltyPhase, more?: Partial<WeighQuestion>];

function ask([violation, subject, phase, more = {}]: Asked): Weighed {
  const question = { violation, subject, phase, conductOn: civil('2026-05-01') };
  return weigh({ question, facts: {}, five, circumstances: [], proofs, ...more }, strictSettings);
}

const proofs = {
  annualIncome: [record],
  illegalGains: [record],
  goodsValue: [record],
  previousFine: [record],
  orderedOn: [record],
  refusedUntil: [record],
};
const oneDeath = { deaths: 1, seriousInjuries: 0, directLossYuan: 1_800_000 };

const income = (violation: string, subject: PenaltySubject, annualIncome: number) => ({
  question: {
    violation,
    subject,
    phase: '导致事故' as const,
    conductOn: civil('2026-05-01'),
    bases: { annualIncome: yuan(annualIncome) },
  },
});
const oneWelder = { facts: { unlicensedPersons: 1 } };

describe('裁量：算例', () => {
  it.each<[string, Asked, number]>([
    ['一名焊工无证，首次，90号A档中位', ['AQSCF-97-7', '单位', '首次即可', oneWelder], 15_000],
    [
      '主动消除后果，移一步',
      ['AQSCF-97-7', '单位', '首次即可', { ...oneWelder, circumstances: [because('F-L1', '从轻', 'replaced')] }],
      7500,
    ],
    ['逾期未改正，单位', ['AQSCF-97-7', '单位', '逾期未改正', oneWelder], 115_000],
    ['逾期未改正，责任人员', ['AQSCF-97-7', responsible, '逾期未改正', oneWelder], 24_500],
    [
      '一处重大隐患未消除',
      ['AQSCF-102', '单位', '首次即可', { facts: { ordinaryDangers: 0, majorDangers: 1 } }],
      10_000,
    ],
    ['警示标志，无基准', ['AQSCF-99-1', '单位', '首次即可'], 25_000],
    ['培训记录，无基准', ['AQSCF-97-4', '单位', '首次即可'], 50_000],
    ['主要负责人，无基准', ['AQSCF-94-c', '主要负责人', '首次即可'], 35_000],
    [
      '减轻，两个情节',
      [
        'AQSCF-94-c',
        '主要负责人',
        '首次即可',
        { circumstances: [because('F-L3', '减轻', 'confessed'), because('F-L4', '减轻', 'reported')] },
      ],
      10_000,
    ],
    ['一般事故，一人死亡', ['AQSCF-114-1', '单位', '导致事故', { facts: oneDeath }], 600_000],
    [
      '第九十五条固定比例',
      ['AQSCF-95-1', '主要负责人', '导致事故', income('AQSCF-95-1', '主要负责人', 120_000)],
      48_000,
    ],
    [
      '迟报，六至八成',
      [
        'AQSCF-110-2c',
        '主要负责人',
        '导致事故',
        { ...income('AQSCF-110-2c', '主要负责人', 120_000), facts: { aggravated: false } },
      ],
      84_000,
    ],
    [
      '安全管理人员，一般事故',
      [
        'AQSCF-96-ACC',
        '安全生产管理人员',
        '导致事故',
        { ...income('AQSCF-96-ACC', '安全生产管理人员', 80_000), facts: { accidentGrade: 1 } },
      ],
      20_000,
    ],
    ['无证卖烟花，无基准', ['YHBZ-36-1b', '个人', '首次即可'], 60_000],
  ])('%s', (_when, asked, expected) => {
    expect(ask(asked)).toMatchObject({ outcome: 'fine', fine: { amount: yuan(expected) } });
  });
});

describe('裁量：拒绝', () => {
  const claims = (...circumstances: Circumstance[]): Asked => [
    'AQSCF-97-7',
    '单位',
    '首次即可',
    { ...oneWelder, circumstances },
  ];
  const minutes = { on: civil('2026-05-20'), evidence: [{ id: 'E8', title: '集体讨论笔录' }] };
  const outside = (amount: number, reason: string, approval?: HigherApproval): Asked => [
    'AQSCF-97-7',
    '单位',
    '首次即可',
    {
      ...oneWelder,
      departure: { amount: fen(amount), reason, ...(approval === undefined ? {} : { approval }) },
    },
  ];

  it.each<[string, Asked, string]>([
    ['定档的事实没有回答', ['AQSCF-97-7', '单位', '首次即可'], '有几人次'],
    ['没有收录的档次', ['AQSCF-97-7', '单位', '首次即可', { facts: { unlicensedPersons: 2 } }], '请导入全表'],
    ['首次不罚责任人员', ['AQSCF-97-7', responsible, '首次即可', oneWelder], '不处罚'],
    ['五要素缺一', ['AQSCF-99-1', '单位', '首次即可', { five: { ...five, 主观过错: said(' ') } }], '没有说明主观过错'],
    [
      '五要素没有证据',
      ['AQSCF-99-1', '单位', '首次即可', { five: { ...five, 性质: { text: '性质', evidence: [] } } }],
      '没有证据',
    ],
    ['档内条件再作情节', claims(because('F-L9', '从轻', 'unlicensedPersons')), '一个事实只用一次'],
    ['两个情节用同一事实', claims(because('F-L1', '从轻', 'a'), because('F-L8', '从轻', 'a')), '一个事实只用一次'],
    ['同一情节两次', claims(because('F-L1', '从轻', 'a'), because('F-L1', '从轻', 'b')), '写了两次'],
    ['情节没有证据', claims({ ...because('F-L1', '从轻', 'a'), evidence: [] }), '没有证据'],
    ['从重情节当从轻', claims(because('F-H5', '从轻', 'a')), '不能作为从轻'],
    ['只能从轻的当减轻', claims(because('F-L8', '减轻', 'a')), '不能作为减轻'],
    ['旧办法的情节用于新行为', claims(because('F-H2', '从重', 'a')), '到2026-01-31为止'],
    ['没有下限的减轻', claims(because('F-L1', '减轻', 'a')), '谈不上减轻'],
    [
      '逾期阶段再算拒不整改',
      [
        'AQSCF-97-7',
        '单位',
        '逾期未改正',
        {
          ...oneWelder,
          question: { violation: 'AQSCF-97-7', subject: '单位', phase: '逾期未改正', conductOn: civil('2026-01-31') },
          circumstances: [because('F-H3', '从重', 'a')],
        },
      ],
      '已经由“逾期未改正”阶段评价',
    ],
    ['出档没有理由', outside(40_000_00, ' ', minutes), '写明理由'],
    ['出档没有批准', outside(40_000_00, '后果特别严重'), '集体讨论'],
    ['出档的批准没有笔录', outside(40_000_00, '后果特别严重', { ...minutes, evidence: [] }), '讨论笔录'],
    ['出档一分也是出档', outside(30_000_01, '后果特别严重'), '集体讨论'],
    ['出法定幅度一分，有理由有批准也不行', outside(100_000_01, '理由', minutes), '高于法定幅度'],
    ['出档到零元', outside(0, '理由', minutes), '不能是0元'],
    [
      '年收入没有证明',
      ['AQSCF-95-1', '主要负责人', '导致事故', { ...income('AQSCF-95-1', '主要负责人', 120_000), proofs: {} }],
      '没有证据：上一年年收入',
    ],
  ])('%s', (_when, asked, problem) => {
    const weighed = ask(asked);
    expect(weighed.outcome).toBe('refused');
    expect(weighed).toMatchObject({ problems: expect.arrayContaining([expect.stringContaining(problem)]) });
  });

  it.each<[string, number, HigherApproval | undefined, boolean]>([
    ['档外', 100_000_00, minutes, true],
    ['档外一分', 30_000_01, minutes, true],
    ['档的上限，不须理由', 30_000_00, undefined, false],
    ['档内，不须理由', 20_000_00, undefined, false],
  ])('another amount: %s', (_when, amount, approval, isOutside) => {
    const weighed = ask(outside(amount, approval === undefined ? '' : '理由', approval));
    const toDiscuss = isOutside ? ['罚款在裁量阶次以外'] : [];
    expect(weighed).toMatchObject({ outcome: 'fine', fine: { amount }, isDeparture: isOutside, toDiscuss });
  });
});

describe('裁量：说理和疑点', () => {
  it('each assertion names its evidence; what nobody verified says so', () => {
    const weighed = ask(['AQSCF-97-7', '单位', '首次即可', oneWelder]);
    if (weighed.outcome !== 'fine') throw new Error('refused');
    expect(weighed.reasons).toHaveLength(6);
    for (const { evidence } of weighed.reasons) expect(evidence).not.toEqual([]);
    expect(weighed.reasons.at(-1)?.text).toBe(
      '依据安全生产法第九十七条第七项，适用应急〔2024〕90号第26项“A”档，处罚款1.5万元',
    );
    expect(weighed.doubts.join()).toContain('未核实');
    expect(weighed.steps.join()).toContain('中位');
  });

  it('a table the bureau has confirmed leaves no doubt', () => {
    const question = {
      violation: 'AQSCF-97-7',
      subject: '单位',
      phase: '首次即可',
      conductOn: civil('2026-05-01'),
    } as const;
    const confirmed = { ...strictSettings, confirmed: ['TT-90-26'] };
    const asked = { question, ...oneWelder, five, circumstances: [] };
    expect(weigh(asked, confirmed)).toMatchObject({ outcome: 'fine', doubts: [] });
    // The day before 90号 was issued there is no table, so the range is cut in three.
    const before = { ...asked, question: { ...question, conductOn: civil('2024-11-03') } };
    expect(weigh(before, confirmed)).toMatchObject({ fine: { amount: yuan(50_000) }, tier: '一般' });
  });
});

describe('every combination', () => {
  const questions = violations.flatMap(({ ref, inForceFrom, rows }) =>
    rows.map(({ subject, phase }) => ({ violation: ref, subject, phase, conductOn: inForceFrom })),
  );
  const lighter = factors.filter(({ direction }) => direction !== '从重').map(({ ref }) => ref);
  const heavier = ['F-H5', 'F-H6', 'F-H8'];
  const figure = fc.integer({ min: 0, max: 1_000_000_000 }).map(fen);
  const facts = {
    unlicensedPersons: 1,
    ordinaryDangers: 1,
    majorDangers: 0,
    ...oneDeath,
    aggravated: true,
    accidentGrade: 2,
  };
  const days = { orderedOn: civil('2026-06-01'), refusedUntil: civil('2026-06-30') };
  const chosen = fc.record({
    question: fc.constantFrom(...questions),
    figure,
    light: fc.subarray(lighter, { maxLength: 4 }),
    heavy: fc.subarray(heavier),
    lighterAs: fc.constantFrom('从轻', '减轻'),
    /** Somebody insists on this amount, with reason and minutes. */
    own: fc.option(figure, { nil: undefined }),
  });
  const insisted = (amount: ReturnType<typeof fen>) => ({
    departure: { amount, reason: '理由', approval: { on: civil('2026-05-20'), evidence: [record] } },
  });

  function weighed(
    ...[question, base, circumstances, more = {}]: [
      question: (typeof questions)[number],
      base: ReturnType<typeof fen>,
      circumstances: Circumstance[],
      more?: Partial<WeighQuestion>,
    ]
  ) {
    const bases = { annualIncome: base, illegalGains: base, goodsValue: base, previousFine: base, ...days };
    const asked = { question: { ...question, bases }, facts, five, circumstances, proofs, ...more };
    return weigh(asked, strictSettings);
  }

  it('of 100,000 ends in its statutory range or in a refusal that says why', () => {
    const law = fc.property(chosen, ({ question, figure: base, light, heavy, lighterAs, own }) => {
      const claims = [
        ...light.map((ref) => because(ref, lighterAs, ref)),
        ...heavy.map((ref) => because(ref, '从重', ref)),
      ];
      const result = weighed(question, base, claims, own === undefined ? {} : insisted(own));
      if (result.outcome === 'refused') return result.problems.every((problem) => problem.length > 5);
      if (result.outcome === 'noFine') return true;
      const { fine, isMitigated } = result;
      const isLighter = light.length > 0 && lighterAs === '减轻';
      return fine.amount > 0 && contains(fine.range.range, fine.amount) && isMitigated === isLighter;
    });
    fc.assert(law, { numRuns: 100_000 });
  }, 60_000);

  it('is monotone: one more lightening factor never raises, one more aggravating never lowers', () => {
    const law = fc.property(chosen, ({ question, figure: base, light, heavy }) => {
      const claims = [
        ...light.map((ref) => because(ref, '从轻', ref)),
        ...heavy.map((ref) => because(ref, '从重', ref)),
      ];
      const amountWith = (more: Circumstance[]) => {
        const result = weighed(question, base, [...claims, ...more]);
        return result.outcome === 'fine' ? result.fine.amount : undefined;
      };
      const now = amountWith([]);
      const unusedLight = lighter.find((ref) => !light.includes(ref)) ?? '';
      const unusedHeavy = heavier.find((ref) => !heavy.includes(ref));
      const less = amountWith([because(unusedLight, '从轻', 'more')]);
      const more = unusedHeavy === undefined ? now : amountWith([because(unusedHeavy, '从重', 'more')]);
      return now === undefined || ((less ?? now) <= now && (more ?? now) >= now);
    });
    fc.assert(law, { numRuns: 5000 });
  }, 60_000);
});
