import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { fen, yuan, type Fen } from '../money/fen.ts';
import { fineRangeOf, type FineQuestion } from '../violations/fine-question.ts';
import type { FineRange } from '../violations/fine-range.ts';
import { fineWithin, type Fine } from '../violations/fine.ts';
import type { PenaltyPhase, PenaltySubject } from '../violations/violation.ts';
import { combinedPenalty, dualSubjects, higherNorm, type NormOffer, type PenaltyLine } from './index.ts';

const responsible = '直接负责的主管人员和其他直接责任人员';
const conductOn = civil('2026-05-01');

type Asked = readonly [
  violation: string,
  subject: PenaltySubject,
  phase: PenaltyPhase,
  bases?: NonNullable<FineQuestion['bases']>,
];

function rangeOf([violation, subject, phase, bases = {}]: Asked): FineRange {
  const answer = fineRangeOf({ violation, subject, phase, conductOn, bases });
  if (answer.outcome !== 'range') throw new Error(JSON.stringify(answer));
  return answer.range;
}

function fineOf(asked: Asked, amount: Fen): Fine {
  const outcome = fineWithin(rangeOf(asked), amount);
  if (outcome.outcome === 'refused') throw new Error(outcome.message);
  return outcome.fine;
}

const factory = '某木业有限公司';
const head = '张三';
const ownPart = { text: '没有组织制定培训计划', evidence: [{ id: 'E9', title: '询问笔录' }] };

function line(act: string, party: string, fine: Fine, more: Partial<PenaltyLine> = {}): PenaltyLine {
  return { act, party, fine, ...more };
}

const training = line('1', factory, fineOf(['AQSCF-97-4', '单位', '首次即可'], yuan(50_000)));
const signs = line('2', factory, fineOf(['AQSCF-99-1', '单位', '首次即可'], yuan(25_000)));
const welder = line('3', factory, fineOf(['AQSCF-97-7', '单位', '首次即可'], yuan(15_000)));
const negligent = line('4', head, fineOf(['AQSCF-94-c', '主要负责人', '首次即可'], yuan(35_000)), { ownPart });

function combined(lines: readonly PenaltyLine[], annualIncomes = {}) {
  const result = combinedPenalty({ lines, annualIncomes });
  if (result.outcome === 'refused') throw new Error(result.problems.join());
  return result.parties;
}

describe('分别裁量、合并处罚', () => {
  it('算例五: three lines of the unit, one of its head, each with its own total', () => {
    const [unit, person, ...others] = combined([training, signs, welder, negligent]);
    expect(unit).toMatchObject({ party: factory, total: yuan(90_000), measures: ['责令限期改正'], cautions: [] });
    expect(unit?.steps).toEqual([
      '未如实记录安全生产教育和培训情况（未建立培训档案）：依据安全生产法第九十七条第四项，罚款5万元',
      '未在较大危险因素的场所、设施、设备上设置明显安全警示标志：依据安全生产法第九十九条第一项，罚款2.5万元',
      '特种作业人员未取得相应资格上岗作业：依据安全生产法第九十七条第七项，罚款1.5万元',
      '合并处罚：5万元 ＋ 2.5万元 ＋ 1.5万元 ＝ 9万元',
    ]);
    expect(person).toMatchObject({ party: head, total: yuan(35_000) });
    expect(others).toEqual([]);
  });

  it('a single line is no combination', () => {
    expect(combined([welder])[0]?.steps).toHaveLength(1);
  });

  it('keeps the measures of all lines side by side, each once', () => {
    const overdue = line('3', factory, fineOf(['AQSCF-97-7', '单位', '逾期未改正'], yuan(100_000)));
    const again = line('5', factory, fineOf(['AQSCF-97-4', '单位', '逾期未改正'], yuan(100_000)));
    expect(combined([overdue, again])[0]?.measures).toEqual(['责令停产停业整顿']);
  });

  it.each<[string, readonly PenaltyLine[], string]>([
    ['一件也没有', [], '没有可以合并的处罚'],
    ['同一行为罚两次', [welder, line('3', factory, fineOf(['AQSCF-99-1', '单位', '首次即可'], yuan(1)))], '第二十九条'],
    [
      '个人没有自己的责任',
      [training, { ...negligent, ownPart: { text: '单位违法', evidence: [] } }],
      '其本人的责任和证据',
    ],
    [
      '个人一个字也没写',
      [line('4', head, fineOf(['AQSCF-94-c', '主要负责人', '首次即可'], yuan(35_000)))],
      '其本人的责任和证据',
    ],
    [
      '事故的原因另罚',
      [
        line('9', factory, fineOf(['AQSCF-114-1', '单位', '导致事故'], yuan(600_000))),
        { ...welder, causedAccident: true },
      ],
      '不再另罚',
    ],
  ])('%s is refused', (_when, lines, problem) => {
    expect(combinedPenalty({ lines, annualIncomes: {} })).toEqual({
      outcome: 'refused',
      problems: [expect.stringContaining(problem)],
    });
  });

  it.each<[string, readonly PenaltyLine[]]>([
    ['同一行为，单位和个人各罚一次', [welder, { ...negligent, act: '3' }]],
    ['同一单位，两个行为', [welder, { ...welder, act: '4' }]],
    [
      '与事故无因果的违法另罚',
      [line('9', factory, fineOf(['AQSCF-114-1', '单位', '导致事故'], yuan(600_000))), welder],
    ],
    ['没有罚事故责任，原因行为照罚', [{ ...welder, causedAccident: true }]],
    ['个人自己违法，不须另写责任', [line('1', head, fineOf(['YHBZ-36-1b', '个人', '首次即可'], yuan(60_000)))]],
  ])('%s stands', (_when, lines) => {
    expect(combinedPenalty({ lines, annualIncomes: {} }).outcome).toBe('combined');
  });

  it('按日连续 beside 逾期未改正 is to be discussed', () => {
    const daily = fineOf(
      [
        'AQSCF-112',
        '单位',
        '拒不改正',
        { previousFine: yuan(15_000), orderedOn: civil('2026-06-01'), refusedUntil: civil('2026-06-10') },
      ],
      yuan(135_000),
    );
    const overdue = fineOf(['AQSCF-97-7', '单位', '逾期未改正'], yuan(115_000));
    const both = combined([line('1', factory, daily), line('2', factory, overdue)]);
    expect(both[0]?.cautions.join()).toContain('只能选择一种');
    expect(combined([line('1', factory, daily)])[0]?.cautions).toEqual([]);
  });

  const ofIncome = (annualIncome: Fen) => [
    line('1', head, fineOf(['AQSCF-95-1', '主要负责人', '导致事故', { annualIncome }], yuan(48_000)), { ownPart }),
    line('2', head, fineOf(['AQSCF-110-2c', '主要负责人', '导致事故', { annualIncome }], yuan(84_000)), { ownPart }),
  ];

  it.each<[string, { readonly [party: string]: Fen }, string | undefined]>([
    ['合计超过年收入一分', { [head]: fen(131_999_99) }, '超过年收入131999.99元'],
    ['恰好等于年收入', { [head]: yuan(132_000) }, undefined],
    ['没有填写年收入', {}, '无法核对'],
  ])('第九十五条 and 第一百一十条 of one person: %s', (_when, incomes, caution) => {
    const [person] = combined(ofIncome(yuan(120_000)), incomes);
    expect(person?.total).toBe(yuan(132_000));
    expect(person?.cautions).toEqual(caution === undefined ? [] : [expect.stringContaining(caution)]);
  });

  it('adds up exactly, in whatever order the lines stand', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 5_000_000 }), { minLength: 1, maxLength: 20 });
    const law = fc.property(amounts, (figures) => {
      const lines = figures.map((figure, index) =>
        line(String(index), factory, fineOf(['AQSCF-99-1', '单位', '首次即可'], fen(figure))),
      );
      const total = figures.reduce((sum, figure) => sum + figure, 0);
      return combined(lines)[0]?.total === total && combined(lines.reverse())[0]?.total === total;
    });
    fc.assert(law, { numRuns: 200 });
  });
});

describe('同一行为触犯多个规范（行政处罚法第二十九条）', () => {
  const offer = (asked: Asked, amount?: number, doubts: readonly string[] = []): NormOffer => ({
    range: rangeOf(asked),
    ...(amount === undefined ? {} : { amount: yuan(amount) }),
    doubts,
  });
  const upTo10: Asked = ['AQSCF-97-7', '单位', '首次即可'];
  const upTo5: Asked = ['AQSCF-99-1', '单位', '首次即可'];
  const from2to5: Asked = ['AQSCF-94-a', '主要负责人', '首次即可'];

  it.each<[string, readonly NormOffer[], string, string]>([
    ['上限高的', [offer(upTo5, 25_000), offer(upTo10, 15_000)], 'AQSCF-97-7', '上限'],
    ['只有一个规范', [offer(upTo5)], 'AQSCF-99-1', '上限'],
    [
      '上限相同，本案金额高的',
      [offer(['AQSCF-99-2b', '单位', '首次即可'], 25_000), offer(['AQSCF-102', '单位', '首次即可'], 10_000)],
      'AQSCF-99-2b',
      '本案金额',
    ],
    [
      '上限相同，下限高的',
      [offer(['AQSCF-97-7', '单位', '首次即可']), offer(['WHPF-104-1', '单位', '首次即可'])],
      'WHPF-104-1',
      '下限',
    ],
  ])('%s', (_when, offers, violation, by) => {
    expect(higherNorm(offers)).toMatchObject({ outcome: 'chosen', chosen: { range: { violation } }, by });
  });

  it('算例四: shows what it compared, and that the higher amount rests on no benchmark', () => {
    const offers = [
      offer(['AQSCF-99-2b', '单位', '首次即可'], 25_000, ['没有裁量基准']),
      offer(['AQSCF-102', '单位', '首次即可'], 10_000),
    ];
    expect(higherNorm(offers)).toMatchObject({
      steps: [
        '安全生产法第九十九条第二项：处5万元以下，本案2.5万元',
        '安全生产法第一百零二条：处5万元以下，本案1万元',
        '比较本案金额，适用安全生产法第九十九条第二项（行政处罚法第二十九条）',
      ],
      cautions: [expect.stringContaining('须写明理由'), '没有裁量基准'],
    });
  });

  it.each<[string, readonly NormOffer[], string]>([
    ['上下限相同，金额还不知道', [offer(upTo5), offer(['AQSCF-102', '单位', '首次即可'])], 'equal'],
    ['一分不差', [offer(upTo5, 1), offer(['AQSCF-102', '单位', '首次即可'], 1)], 'equal'],
    ['没有规范', [], 'refused'],
    ['主体不同', [offer(upTo10), offer(from2to5)], 'refused'],
    ['同一条列两次', [offer(upTo10), offer(upTo10)], 'refused'],
  ])('%s', (_when, offers, outcome) => {
    expect(higherNorm(offers).outcome).toBe(outcome);
  });
});

describe('一案双罚', () => {
  const at = (violation: string, phase: PenaltyPhase) => dualSubjects({ violation, phase, conductOn });

  it.each<[string, string, PenaltyPhase, boolean]>([
    ['第九十七条，首次', 'AQSCF-97-7', '首次即可', false],
    ['第九十七条，逾期', 'AQSCF-97-7', '逾期未改正', true],
    ['第九十八条，首次', 'AQSCF-98-1', '首次即可', true],
    ['第九十九条，首次', 'AQSCF-99-1', '首次即可', false],
    ['第一百零二条，首次', 'AQSCF-102', '首次即可', false],
    ['第一百零二条，拒不执行', 'AQSCF-102', '拒不执行', true],
    ['第一百零三条第二款，首次', 'AQSCF-103-2a', '首次即可', true],
  ])('%s: whether the article punishes the responsible person', (_when, violation, phase, isPunished) => {
    const found = at(violation, phase).find(({ subject }) => subject === responsible);
    expect(found).toMatchObject({ isPunished });
    expect(found?.message).toContain(isPunished ? '其本人' : '处罚该主体的阶段是');
  });

  it('knows no person where the article names none, nor where there is no such violation', () => {
    expect(at('AQSCF-114-1', '导致事故')).toEqual([]);
    expect(at('AQSCF-999', '首次即可')).toEqual([]);
  });

  it('a person whose income is not proved yet is punished, but not yet reckoned', () => {
    expect(at('AQSCF-95-1', '导致事故')).toMatchObject([{ subject: '主要负责人', isPunished: true }]);
  });
});
