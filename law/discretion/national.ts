/**
 * The benchmarks of the ministry, as far as they could be had: of 应急〔2024〕90号 only tier A of two items was seen, quoted in
 * decisions of other bureaus. A bureau imports the whole before it relies on them.
 */

import { civil } from '../calendar/civil-date.ts';
import { any, type Condition } from '../condition/condition.ts';
import { between, upTo } from '../violations/declare.ts';
import { accidentTables } from './accident-tables.ts';
import type { TierTable } from './benchmark.ts';

const responsible = '直接负责的主管人员和其他直接责任人员';

/** Issued on 2024-11-04; the research also says 2024-11-01, which cannot be: a paper does not bind before it is issued. */
const issued90 = {
  level: 'national',
  isComplete: false,
  verified: 'secondary',
  inForceFrom: civil('2024-11-04'),
} as const;

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
  ...accidentTables,
];
