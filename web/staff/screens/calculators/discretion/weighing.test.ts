import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil, fen, fenRange, yuan } from '@zhifa/law';
import { strictSettings } from '@zhifa/law/discretion';
import { violationOf, violations, type PenaltyPhase, type PenaltySubject } from '@zhifa/law/violations';
import { evidenceOf, newLine, type Line } from './line.ts';
import { together } from './together.ts';
import { exemptionFor, isExempted, placeIn, takenOf, weighLine } from './weighing.ts';

const responsible = '直接负责的主管人员和其他直接责任人员';
const today = civil('2026-06-30');
const days = { conductOn: '2026-05-01', decidedOn: '2026-06-30' };

function lineOf(ref: string, whom: [PenaltySubject, PenaltyPhase], more: Partial<Line> = {}): Line {
  const line = newLine(1, violationOf(ref) ?? expect.fail(ref), days);
  const [subject, phase] = whom;
  return { ...line, given: { ...line.given, subject, phase }, ...more };
}

const said = { text: '已查明', evidence: '现场检查记录' };
const five = { 事实: said, 性质: said, 情节: said, 社会危害: said, 主观过错: said };
const welder = (more: Partial<Line> = {}) =>
  lineOf('AQSCF-97-7', ['单位', '首次即可'], { facts: { unlicensedPersons: 1 }, ...more });

describe('一项违法行为的金额', () => {
  it('一名焊工无证：90号第26项A档三万元以下，中位一万五千元；说明没有补齐以前是试算', () => {
    const trial = weighLine(welder(), strictSettings);
    expect(trial).toMatchObject({ outcome: 'fine', byRule: { tier: 'A', fine: { amount: yuan(15_000) } } });
    expect(trial.outcome === 'fine' && trial.lacking).toHaveLength(5);
    expect(weighLine(welder({ five }), strictSettings)).toMatchObject({ outcome: 'fine', lacking: [] });
  });

  it('五项写了而没有证据，仍然是试算，逐项说差什么', () => {
    const bare = { text: '已查明', evidence: ' 、' };
    const answer = weighLine(welder({ five: { ...five, 性质: bare } }), strictSettings);
    expect(answer).toMatchObject({ outcome: 'fine', lacking: ['对性质的说明没有证据'] });
  });

  it('定档的事实没有回答：有幅度，没有金额', () => {
    const answer = weighLine(welder({ facts: {} }), strictSettings);
    expect(answer).toMatchObject({ outcome: 'open', problems: [expect.stringContaining('有几人次')] });
    expect(takenOf(answer)).toBeUndefined();
  });

  it.each([
    ['没有选到哪一步', { given: { phase: undefined } }, '到了哪一步'],
    ['没有行为日', { given: { conductOn: undefined } }, '行为日'],
    ['行为在决定以后', { given: { decidedOn: '2026-04-30' } }, '早于'],
  ])('%s：等，不猜', (_when, more, message) => {
    const line = welder();
    const answer = weighLine({ ...line, given: { ...line.given, ...more.given } }, strictSettings);
    expect(answer).toMatchObject({ outcome: 'waiting', message: expect.stringContaining(message) });
  });

  it('定档的事实又当情节：拒绝，说一个事实只用一次', () => {
    const claim = {
      factor: 'F-L9',
      as: '从轻',
      statement: '只有一人',
      evidence: '名册',
      tierFact: 'unlicensedPersons',
    } as const;
    expect(weighLine(welder({ claims: [claim] }), strictSettings)).toMatchObject({
      outcome: 'open',
      problems: [expect.stringContaining('一个事实只用一次')],
    });
    const { tierFact: _same, ...other } = claim;
    expect(weighLine(welder({ claims: [other] }), strictSettings)).toMatchObject({
      byRule: { fine: { amount: yuan(7500) } },
    });
  });

  it.each([
    ['档内', '2万', 'within', 'within', true],
    ['档的上限', '3万元', 'within', 'most', true],
    ['出档一分', '30000.01', 'within', 'over', false],
    ['法定上限', '10万', 'most', 'over', false],
    ['出法定幅度一分', '100000.01', 'over', 'over', false],
    ['零元', '0', 'least', 'least', false],
  ] as const)('拟罚金额：%s', (...[, amount, inRange, inTier, isAllowed]) => {
    const answer = weighLine(welder({ own: { amount, reason: '', minutes: '' } }), strictSettings);
    expect(answer).toMatchObject({ own: { inRange, inTier } });
    expect(takenOf(answer) !== undefined).toBe(isAllowed);
  });

  it('出档：有理由、有集体讨论日和笔录才行；出法定幅度有了也不行', () => {
    const approved = { reason: '后果特别严重', approvedOn: '2026-06-20', minutes: '集体讨论笔录' };
    const outsideTier = weighLine(welder({ own: { amount: '4万', ...approved } }), strictSettings);
    expect(takenOf(outsideTier)).toMatchObject({ fine: { amount: yuan(40_000) }, isDeparture: true });
    const outsideRange = weighLine(welder({ own: { amount: '100000.01', ...approved } }), strictSettings);
    expect(takenOf(outsideRange)).toBeUndefined();
  });

  it('places an amount by whole fen', () => {
    const range = fenRange(fen(100), fen(200));
    expect([99, 100, 101, 199, 200, 201].map((amount) => placeIn(range, fen(amount)))).toEqual([
      'under',
      'least',
      'within',
      'within',
      'most',
      'over',
    ]);
    expect(placeIn(fenRange(fen(100)), fen(1_000_000))).toBe('within');
  });

  it('evidence is parted by the signs people use, each title once', () => {
    expect(evidenceOf('现场检查记录、 询问笔录；照片, 照片').map(({ title }) => title)).toEqual([
      '现场检查记录',
      '询问笔录',
      '照片',
    ]);
  });

  it('whatever is typed as an amount, what is taken stays in its range', () => {
    const rows = violations.flatMap(({ ref, rows: all }) => all.map(({ subject, phase }) => ({ ref, subject, phase })));
    const figure = fc.integer({ min: 0, max: 3_000_000_00 }).map((amount) => (amount / 100).toFixed(2));
    const law = fc.property(fc.constantFrom(...rows), figure, ({ ref, subject, phase }, amount) => {
      const approved = { reason: '理由', approvedOn: '2026-06-20', minutes: '集体讨论笔录' };
      const line = lineOf(ref, [subject, phase], { own: { amount, ...approved } });
      const written = { annualIncome: '12万', illegalGains: '3万', goodsValue: '8万', previousFine: '5万' };
      const answer = weighLine({ ...line, given: { ...line.given, written } }, strictSettings);
      const fine = takenOf(answer)?.fine;
      if (fine === undefined) return true;
      const { min, max } = fine.range.range;
      return fine.amount >= min && (max === undefined || fine.amount <= max) && fine.amount > 0;
    });
    fc.assert(law, { numRuns: 2000 });
  });
});

describe('几项一起', () => {
  const all = (lines: readonly Line[]) =>
    together(
      lines.map((line) => ({ line, answer: weighLine(line, strictSettings), isExempted: false })),
      '甲公司',
    );

  it('分别裁量、合并处罚：一万五千加两万五千等于四万，不打折扣', () => {
    const signs = { ...lineOf('AQSCF-99-1', ['单位', '首次即可']), id: 2 };
    expect(all([welder(), signs])).toMatchObject({
      rivalries: [],
      combined: { outcome: 'combined', parties: [{ party: '甲公司', total: yuan(40_000) }] },
    });
  });

  it('同一行为触犯两条：只罚一次，按上限高的那条', () => {
    const training = lineOf('AQSCF-97-4', ['单位', '首次即可']);
    const signs = { ...lineOf('AQSCF-99-1', ['单位', '首次即可']), id: 2, sameActAs: 1 };
    const { rivalries, combined } = all([training, signs]);
    expect(rivalries).toMatchObject([{ party: '甲公司', applied: { id: 1 }, norm: { by: '上限' } }]);
    expect(combined).toMatchObject({ parties: [{ total: yuan(50_000) }] });
  });

  it('个人不随单位自动处罚：没有写本人的责任，不能合并', () => {
    const person = { ...lineOf('AQSCF-97-7', [responsible, '逾期未改正'], { facts: { unlicensedPersons: 1 } }), id: 2 };
    const unit = lineOf('AQSCF-97-7', ['单位', '逾期未改正'], { facts: { unlicensedPersons: 1 } });
    const beside = { ...person, sameActAs: 1 };
    expect(all([unit, beside]).combined).toMatchObject({
      outcome: 'refused',
      problems: [expect.stringContaining('本人的责任')],
    });
    const ownPart = { text: '分管安全，明知无证仍安排上岗', evidence: '询问笔录' };
    expect(all([unit, { ...beside, ownPart }]).combined).toMatchObject({
      outcome: 'combined',
      parties: [{ total: yuan(115_000) }, { party: responsible, total: yuan(24_500) }],
    });
  });

  it('what has no amount yet is named, not counted', () => {
    const open = { ...welder({ facts: {} }), id: 2 };
    expect(all([lineOf('AQSCF-99-1', ['单位', '首次即可']), open]).left.map(({ id }) => id)).toEqual([2]);
  });
});

describe('不予处罚', () => {
  const answered = { facts: { isMinor: true, correctedInTime: true, noHarm: true } };
  const proved = { evidence: { isMinor: '检查记录', correctedInTime: '复查意见书', noHarm: '情况说明' } };

  it('轻微不罚：三项具备并有证据，应当不罚；缺一份证据就还没有判断完', () => {
    const line = welder();
    const exempt = { ...line, exemption: { ...line.exemption, ...answered, ...proved } };
    const answer = exemptionFor(exempt, today);
    expect(answer).toMatchObject({ outcome: 'exempt', ground: { ref: 'F-N1' } });
    expect(isExempted(exempt, answer)).toBe(true);
    const unproved = { ...exempt, exemption: { ...exempt.exemption, evidence: { isMinor: '检查记录' } } };
    expect(exemptionFor(unproved, today)).toMatchObject({ outcome: 'open' });
  });

  it('首违不罚：要查过记录；可以不罚的，由人决定', () => {
    const line = welder();
    const facts = { notEstablished: false, under14: false, incapable: false, provedNoFault: false, isMinor: false };
    const entry = {
      ...line.exemption,
      facts: { ...facts, minorHarm: true, noHarm: false, correctedInTime: true },
      evidence: { minorHarm: '说明', correctedInTime: '复查意见书' },
    };
    expect(exemptionFor({ ...line, exemption: entry }, today)).toMatchObject({
      outcome: 'open',
      missing: [expect.stringContaining('没有查询')],
    });
    const looked = { ...entry, checkedOn: '2026-06-30', systems: '省执法系统', lookEvidence: '查询截图' };
    const first = { ...line, exemption: looked };
    const answer = exemptionFor(first, today);
    expect(answer).toMatchObject({ outcome: 'exempt', ground: { ref: 'F-N2' } });
    expect(isExempted(first, answer)).toBe(false);
    expect(isExempted({ ...first, exemption: { ...looked, isUsed: true } }, answer)).toBe(true);
    const before = { on: '2025-03-01', violation: 'other', what: '行政处罚', source: '某号' } as const;
    expect(exemptionFor({ ...line, exemption: { ...looked, earlier: [before] } }, today)).toMatchObject({
      outcome: 'none',
    });
  });

  it('追责时效：二年的最后一日发现还在时效以内，次日就过了（没有危害生命健康）', () => {
    const line = welder();
    const old = { ...line, given: { ...line.given, conductOn: '2024-06-30' } };
    const found = (discoveredOn: string) => {
      const exemption = { ...line.exemption, discoveredOn, harmedLife: false, evidence: { outOfTime: '调查笔录' } };
      return exemptionFor({ ...old, exemption }, today)?.outcome;
    };
    expect(found('2026-06-30')).toBe('open');
    expect(found('2026-07-01')).toBe('exempt');
  });
});
