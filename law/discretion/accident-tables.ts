/**
 * 令第14号 (生产安全事故罚款处罚规定): what an accident costs, by what was lost. unverified: the amounts are from memory. Numbers
 * of an accident are counted otherwise than elsewhere: 以上 includes the number, 以下 does not (条例第三条第三款).
 */

import { civil } from '../calendar/civil-date.ts';
import { all, any, type Condition, type FactQuestion } from '../condition/condition.ts';
import { between, ofIncome } from '../violations/declare.ts';
import type { FineForm, PenaltySubject } from '../violations/violation.ts';
import type { Tier, TierTable } from './benchmark.ts';

const rule14 = { level: 'rule', isComplete: true, verified: 'memory', inForceFrom: civil('2024-03-01') } as const;
const rule = '生产安全事故罚款处罚规定';

/** From these on an accident falls into the tier: deaths, serious injuries, direct losses in ten thousand yuan. */
type Losses = readonly [deaths: number, injuries: number, loss: number];

const lossQuestions: readonly FactQuestion[] = [
  { key: 'deaths', question: '事故造成几人死亡？' },
  { key: 'seriousInjuries', question: '事故造成几人重伤（含急性工业中毒）？' },
  { key: 'directLossYuan', question: '直接经济损失多少元？' },
];

function reaches([deaths, injuries, loss]: Losses): Condition {
  return any(
    { quantity: 'deaths', atLeast: deaths },
    { quantity: 'seriousInjuries', atLeast: injuries },
    { quantity: 'directLossYuan', atLeast: loss * 10_000 },
  );
}

function within(from: Losses, below: Losses | undefined): Condition {
  return below === undefined ? reaches(from) : all(reaches(from), { not: reaches(below) });
}

type LossTier = readonly [title: string, from: Losses, least: number, most: number];

/** The tiers of one level of accident, each up to where the next begins, the last up to the next level. */
function ofUnit(article: string, item: number, tiers: readonly LossTier[], nextLevel?: Losses): TierTable {
  return {
    ...rule14,
    ref: `TT-14-${String(item)}`,
    title: `${rule}${article}`,
    violations: [`AQSCF-114-${String(item)}`],
    questions: lossQuestions,
    tiers: tiers.map(([title, from, least, most], index): Tier => {
      const below = tiers[index + 1]?.[1] ?? nextLevel;
      const outcome = { subject: '单位', phase: '导致事故', fine: between(least, most) } as const;
      return { name: String(index + 1), title, condition: within(from, below), outcomes: [outcome] };
    }),
    note: '金额凭记忆',
  };
}

const graveQuestion: FactQuestion = {
  key: 'aggravated',
  question: '是否贻误抢救、事故扩大、影响调查或者造成重大社会影响？',
};
const gradeQuestion: FactQuestion = { key: 'accidentGrade', question: '事故等级（1一般，2较大，3重大，4特别重大）？' };
const grades = ['一般事故', '较大事故', '重大事故', '特别重大事故'] as const;

function isGrade(index: number): Condition {
  return { quantity: 'accidentGrade', atLeast: index + 1, atMost: index + 1 };
}

/** 第十一条、第十二条: one range, and one for the worse case. */
function usualAndGrave(subject: PenaltySubject, usual: FineForm, grave: FineForm): readonly Tier[] {
  const outcome = (fine: FineForm) => [{ subject, phase: '导致事故' as const, fine }];
  return [
    {
      name: '1',
      title: '没有贻误抢救、扩大事故等后果',
      condition: { not: { fact: 'aggravated' } },
      outcomes: outcome(usual),
    },
    {
      name: '2',
      title: '贻误抢救、事故扩大、影响调查或者造成重大社会影响',
      condition: all('aggravated'),
      outcomes: outcome(grave),
    },
  ];
}

/** 第二十条、第二十一条: a range for each level of accident. */
function byGrade(subject: PenaltySubject, fines: readonly FineForm[]): readonly Tier[] {
  return fines.map((fine, index) => ({
    name: String(index + 1),
    title: grades[index] ?? '',
    condition: isGrade(index),
    outcomes: [{ subject, phase: '导致事故', fine }],
  }));
}

/** 第十三条: for each level, and for each level in the worse case; whole yuan, in the order of the amounts. */
function ofLyingUnit(): readonly Tier[] {
  const rows = [false, true].flatMap((isGrave) => grades.map((grade, index) => ({ isGrave, grade, index })));
  return rows.map(({ isGrave, grade, index }, step) => {
    const least = (isGrave ? 3_000_000 : 1_000_000) + index * 500_000;
    const gravely: Condition = isGrave ? { fact: 'aggravated' } : { not: { fact: 'aggravated' } };
    return {
      name: String(step + 1),
      title: `${grade}${isGrave ? '，且贻误抢救、事故扩大、影响调查或者造成重大社会影响' : ''}`,
      condition: all(isGrade(index), gravely),
      outcomes: [{ subject: '单位', phase: '导致事故', fine: between(least, least + 500_000) }],
    };
  });
}

const concealment = ['SGTL-36-1', 'SGTL-36-2', 'SGTL-36-3', 'SGTL-36-4', 'SGTL-36-5'] as const;

export const accidentTables: readonly TierTable[] = [
  ofUnit(
    '第十四条',
    1,
    [
      ['不满三人重伤，或者不满300万元直接经济损失', [0, 0, 0], 300_000, 500_000],
      ['1人死亡，或者三人以上重伤，或者300万元以上直接经济损失', [1, 3, 300], 500_000, 700_000],
      ['2人死亡，或者六人以上重伤，或者500万元以上直接经济损失', [2, 6, 500], 700_000, 1_000_000],
    ],
    [3, 10, 1000],
  ),
  ofUnit(
    '第十五条',
    2,
    [
      ['三人以上死亡，或者十人以上重伤，或者1000万元以上直接经济损失', [3, 10, 1000], 1_000_000, 1_200_000],
      ['五人以上死亡，或者二十人以上重伤，或者2000万元以上直接经济损失', [5, 20, 2000], 1_200_000, 1_500_000],
      ['七人以上死亡，或者三十人以上重伤，或者3000万元以上直接经济损失', [7, 30, 3000], 1_500_000, 2_000_000],
    ],
    [10, 50, 5000],
  ),
  ofUnit(
    '第十六条',
    3,
    [
      ['十人以上死亡，或者五十人以上重伤，或者5000万元以上直接经济损失', [10, 50, 5000], 2_000_000, 4_000_000],
      ['十三人以上死亡，或者六十人以上重伤，或者6000万元以上直接经济损失', [13, 60, 6000], 4_000_000, 6_000_000],
      ['十五人以上死亡，或者七十人以上重伤，或者7000万元以上直接经济损失', [15, 70, 7000], 6_000_000, 10_000_000],
    ],
    [30, 100, 10_000],
  ),
  ofUnit('第十七条', 4, [
    ['三十人以上死亡，或者一百人以上重伤，或者1亿元以上直接经济损失', [30, 100, 10_000], 10_000_000, 12_000_000],
    ['四十人以上死亡，或者一百二十人以上重伤，或者1.5亿元以上直接经济损失', [40, 120, 15_000], 12_000_000, 15_000_000],
    ['五十人以上死亡，或者一百五十人以上重伤，或者2亿元以上直接经济损失', [50, 150, 20_000], 15_000_000, 20_000_000],
  ]),
  {
    ...rule14,
    ref: 'TT-14-11',
    title: `${rule}第十一条`,
    violations: ['AQSCF-110-2a', 'AQSCF-110-2b', 'AQSCF-110-2c', 'AQSCF-110-1a', 'AQSCF-110-1b', 'AQSCF-110-1c'],
    questions: [graveQuestion],
    tiers: usualAndGrave('主要负责人', ofIncome(60, 80), ofIncome(80, 100)),
    note: '比例凭记忆',
  },
  {
    ...rule14,
    ref: 'TT-14-11-2',
    title: `${rule}第十一条（漏报）`,
    violations: ['SGTL-35-2b'],
    questions: [graveQuestion],
    tiers: usualAndGrave('主要负责人', ofIncome(40, 60), ofIncome(60, 80)),
    note: '比例凭记忆',
  },
  {
    ...rule14,
    ref: 'TT-14-12',
    title: `${rule}第十二条`,
    violations: [...concealment, 'SGTL-36-6'],
    questions: [graveQuestion],
    tiers: usualAndGrave('直接负责的主管人员和其他直接责任人员', ofIncome(60, 80), ofIncome(80, 100)),
    note: '比例凭记忆',
  },
  {
    ...rule14,
    ref: 'TT-14-13',
    title: `${rule}第十三条`,
    violations: concealment,
    questions: [gradeQuestion, graveQuestion],
    tiers: ofLyingUnit(),
    note: '金额凭记忆；上位幅度100万元至500万元（条例第三十六条）已核',
  },
  {
    ...rule14,
    ref: 'TT-14-20',
    title: `${rule}第二十条`,
    violations: ['AQSCF-96-ACC'],
    questions: [gradeQuestion],
    tiers: byGrade('其他负责人和安全生产管理人员', [
      ofIncome(20, 30),
      ofIncome(30, 40),
      ofIncome(40, 50),
      ofIncome(50),
    ]),
    note: '比例凭记忆；上位幅度百分之二十至五十已核',
  },
  {
    ...rule14,
    ref: 'TT-14-21',
    title: `${rule}第二十一条`,
    violations: ['AQSCF-93-2'],
    questions: [gradeQuestion],
    tiers: byGrade('个人经营的投资人', [
      between(20_000, 50_000),
      between(50_000, 100_000),
      between(100_000, 150_000),
      between(150_000, 200_000),
    ]),
    note: '金额凭记忆；上位幅度2万元至20万元（安全生产法第九十三条）已核',
  },
];
