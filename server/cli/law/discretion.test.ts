import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { discretionCommand } from './discretion.ts';
import { answers } from './index.ts';

const welder = {
  ref: 'AQSCF-97-7',
  subject: '单位',
  phase: '首次即可',
  conductOn: '2026-05-01',
  facts: { unlicensedPersons: 1 },
};
const said = { text: '已查明', evidence: ['现场检查记录'] };
const five = { 事实: said, 性质: said, 情节: said, 社会危害: said, 主观过错: said };

const table = (max: string) => [
  {
    table: 'JX-1',
    title: '某省基准第26项',
    level: 'provincial',
    province: '江西',
    violations: ['AQSCF-97-7'],
    inForceFrom: '2026-01-01',
    tier: '甲',
    tierTitle: '任何人次',
    when: [[{ key: 'n', question: '几人次？', atLeast: 1 }]],
    subject: '单位',
    phase: '首次即可',
    fine: { min: '2万元', max },
  },
];

describe('zhifa law discretion', () => {
  it('一名焊工无证：A档三万元以下的中位，没有说明以前是试算，说差什么，不给理由', () => {
    const answer = discretionCommand.run(welder);
    expect(answer).toMatchObject({ amountFen: 15_000_00, inWords: '壹万伍仟元整', tier: 'A', isTrial: true });
    expect(answer).toHaveProperty('lacking.length', 5);
    expect(answer).not.toHaveProperty('reasons');
  });

  it('五项说明和证据齐了：给理由，最后一句是结论', () => {
    expect(discretionCommand.run({ ...welder, five })).toMatchObject({
      isTrial: false,
      lacking: [],
      reasons: expect.arrayContaining([
        expect.objectContaining({ text: expect.stringContaining('“A”档，处罚款1.5万元') }),
      ]),
    });
  });

  it.each([
    ['本局的基准', { benchmark: table('6万元'), facts: { n: 3 } }, { tier: '甲', amountFen: 40_000_00 }],
    ['核对过的不再存疑', { benchmark: table('6万元'), facts: { n: 3 }, confirmed: ['JX-1'] }, { doubts: [] }],
    ['拟罚在档内', { amount: '3万' }, { amountFen: 30_000_00, isDeparture: false }],
    [
      '出档有理由有讨论',
      { amount: '3.1万', reason: '后果特别严重', approval: { on: '2026-05-20', evidence: ['集体讨论笔录'] } },
      { amountFen: 31_000_00, isDeparture: true },
    ],
  ])('%s', (_when, more, expected) => {
    expect(discretionCommand.run({ ...welder, ...more })).toMatchObject(expected);
  });

  it.each([
    ['定档的事实没有', { facts: {} }, '有几人次'],
    ['出档没有理由', { amount: '3.1万' }, '写明理由'],
    ['出法定幅度一分', { amount: '100000.01' }, '写明理由'],
    ['金额是裸数', { amount: 30_000 }, '金额写成文字'],
    ['基准超出法定幅度', { benchmark: table('11万元') }, '超出法定幅度'],
    ['没有这个情节', { circumstances: [{ factor: 'F-X', as: '从轻' }] }, '没有“F-X”这一情节'],
    ['多写了一栏', { fine: 1 }, ''],
    ['12月32日', { conductOn: '2026-12-32' }, 'conductOn'],
  ])('an error, never an exception: %s', (_when, more, said) => {
    expect(discretionCommand.run({ ...welder, ...more })).toMatchObject({ error: expect.stringContaining(said) });
  });

  it('answers line by line and goes on after an error', async () => {
    const lines = Readable.from([`${JSON.stringify(welder)}\n`, '{"坏":\n', `${JSON.stringify(welder)}\n`]);
    const told: string[] = [];
    for await (const answer of answers(discretionCommand, lines)) told.push(answer);
    expect(told.map((answer) => Object.keys(JSON.parse(answer) as object)[0])).toEqual([
      'amountFen',
      'line',
      'amountFen',
    ]);
  });
});
