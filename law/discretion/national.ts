/**
 * 应急〔2024〕90号 and 令第14号, as far as they could be had. Of 90号 only tier A of two items was seen, quoted in decisions of
 * other bureaus; of 令第14号 the amounts are from memory. A bureau imports the whole before it relies on them.
 */

import { civil } from '../calendar/civil-date.ts';
import { any, type Condition } from '../condition/condition.ts';
import { between, ofIncome, upTo } from '../violations/declare.ts';
import type { TierTable } from './benchmark.ts';

const responsible = '直接负责的主管人员和其他直接责任人员';

/** Issued on 2024-11-04; the research also says 2024-11-01, which cannot be: a paper does not bind before it is issued. */
const issued90 = {
  level: 'national',
  isComplete: false,
  verified: 'secondary',
  inForceFrom: civil('2024-11-04'),
} as const;
const rule14 = { level: 'rule', isComplete: true, verified: 'memory', inForceFrom: civil('2024-03-01') } as const;

const exactly = (quantity: string, count: number): Condition => ({ quantity, atLeast: count, atMost: count });
const within = (quantity: string, atLeast: number, atMost: number): Condition => ({ quantity, atLeast, atMost });

export const nationalTables: readonly TierTable[] = [
  {
    ...issued90,
    ref: 'TT-90-26',
    title: '应急〔2024〕90号第26项',
    violations: ['AQSCF-97-7'],
    questions: [{ key: 'unlicensedPersons', question: '未取得相应资格上岗作业的有几人次？' }],
    tiers: [
      {
        name: 'A',
        title: '1人次',
        condition: exactly('unlicensedPersons', 1),
        outcomes: [
          { subject: '单位', phase: '首次即可', fine: upTo(30_000) },
          { subject: '单位', phase: '逾期未改正', fine: between(100_000, 130_000) },
          {
            subject: responsible,
            phase: '逾期未改正',
            fine: between(20_000, 29_000),
            inferred: '引文只见下限2万元，上限按三分公式的从轻区间推得',
          },
        ],
      },
    ],
    note: 'B档以上没有取得',
  },
  {
    ...issued90,
    ref: 'TT-90-46',
    title: '应急〔2024〕90号第46项',
    violations: ['AQSCF-102'],
    questions: [
      { key: 'ordinaryDangers', question: '未消除的一般事故隐患有几处？' },
      { key: 'majorDangers', question: '未消除的重大事故隐患有几处？' },
    ],
    tiers: [
      {
        name: 'A',
        title: '3处以下一般隐患，或者1处重大隐患',
        condition: any(
          { all: [within('ordinaryDangers', 1, 3), exactly('majorDangers', 0)] },
          { all: [exactly('ordinaryDangers', 0), exactly('majorDangers', 1)] },
        ),
        outcomes: [
          { subject: '单位', phase: '首次即可', fine: upTo(20_000) },
          { subject: responsible, phase: '拒不执行', fine: between(50_000, 70_000) },
        ],
      },
    ],
    note: 'B档以上没有取得；拒不执行的，单位责令停产停业整顿，不另罚款',
  },
  {
    ...rule14,
    ref: 'TT-14-1',
    title: '生产安全事故罚款处罚规定第十四条',
    violations: ['AQSCF-114-1'],
    questions: [{ key: 'deaths', question: '事故造成几人死亡？' }],
    tiers: [
      {
        name: '1',
        title: '没有人员死亡（3人以下重伤或者300万元以下直接经济损失）',
        condition: exactly('deaths', 0),
        outcomes: [{ subject: '单位', phase: '导致事故', fine: between(300_000, 500_000) }],
      },
      {
        name: '2',
        title: '1人死亡',
        condition: exactly('deaths', 1),
        outcomes: [{ subject: '单位', phase: '导致事故', fine: between(500_000, 700_000) }],
      },
      {
        name: '3',
        title: '2人死亡',
        condition: exactly('deaths', 2),
        outcomes: [{ subject: '单位', phase: '导致事故', fine: between(700_000, 1_000_000) }],
      },
    ],
    note: '金额凭记忆；重伤人数和直接损失另有标准，没有死亡的须人工核对',
  },
  {
    ...rule14,
    ref: 'TT-14-11',
    title: '生产安全事故罚款处罚规定第十一条',
    violations: ['AQSCF-110-2a', 'AQSCF-110-2b', 'AQSCF-110-2c', 'AQSCF-110-1a', 'AQSCF-110-1b', 'AQSCF-110-1c'],
    questions: [{ key: 'aggravated', question: '是否贻误抢救、事故扩大、影响调查或者造成重大社会影响？' }],
    tiers: [
      {
        name: '1',
        title: '没有贻误抢救、扩大事故等后果',
        condition: { not: { fact: 'aggravated' } },
        outcomes: [{ subject: '主要负责人', phase: '导致事故', fine: ofIncome(60, 80) }],
      },
      {
        name: '2',
        title: '贻误抢救、事故扩大、影响调查或者造成重大社会影响',
        condition: { fact: 'aggravated' },
        outcomes: [{ subject: '主要负责人', phase: '导致事故', fine: ofIncome(80, 100) }],
      },
    ],
    note: '比例凭记忆',
  },
  {
    ...rule14,
    ref: 'TT-14-20',
    title: '生产安全事故罚款处罚规定第二十条',
    violations: ['AQSCF-96-ACC'],
    questions: [{ key: 'accidentGrade', question: '事故等级（1一般，2较大，3重大，4特别重大）？' }],
    tiers: (
      [
        ['一般事故', 20, 30],
        ['较大事故', 30, 40],
        ['重大事故', 40, 50],
        ['特别重大事故', 50, 50],
      ] as const
    ).map(([title, least, most], index) => ({
      name: String(index + 1),
      title,
      condition: exactly('accidentGrade', index + 1),
      outcomes: [{ subject: '其他负责人和安全生产管理人员', phase: '导致事故', fine: ofIncome(least, most) }],
    })),
    note: '比例凭记忆；上位幅度百分之二十至五十已核',
  },
];
