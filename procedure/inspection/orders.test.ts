/** 文书签发、送达、作废、离场. */

import { describe, expect, it } from 'vitest';
import { play } from '../shared/play.ts';
import { inspectionAt, roadTo, step } from './fixture.ts';
import { deadline, dispositionInputs } from './fixture-inputs.ts';
import { actors, officers, world } from './fixture-world.ts';
import { after, expectRefused, tried, whole } from './refusal.fixture.ts';

const at = '2026-09-21 11:45';
const order = (input: object, time = at) => step('order.issue', input, actors.lead, time);
const measure = (input: object) => step('measure.issue', input, actors.lead, at);
const leave = step(
  'departure.register',
  { recordingEndedAt: '2026-09-21T03:50:00.000Z', note: '' },
  actors.lead,
  '2026-09-21 11:55',
);
const received = { name: '谢柏年' };

describe('签发责令限期整改指令书', () => {
  it('没有以该日为期限的问题 → 拒绝', () => {
    expectRefused(tried('signed', order({ deadline: '2026-10-13' })), 'ordersPending', 28);
    expectRefused(tried('ordered', order({ deadline })), 'ordersPending', 28);
  });

  it('期限当日才签发 → 拒绝', () => {
    expectRefused(tried('signed', order({ deadline }, '2026-10-12 09:00')), 'deadlineNotOver', 28);
    expect(tried('signed', order({ deadline }, '2026-10-11 09:00')).outcome).toBe('accepted');
  });

  it('期限不同的分开签发，一个期限一份', () => {
    const steps = roadTo('signed').slice(roadTo('disposed').length);
    const paint = dispositionInputs.paint.disposition;
    const other = { ...dispositionInputs.paint, disposition: { ...paint, deadline: '2026-09-30' } };
    const signed = after('disposed', [step('finding.dispose', other, actors.lead, '2026-09-21 11:20'), ...steps]);
    const played = play(signed, [order({ deadline: '2026-09-30' }), order({ deadline })], world);
    expect(played.state).toMatchObject({
      orders: [
        { key: 'order-1', findings: [2], deadline: '2026-09-30' },
        { key: 'order-2', findings: [1, 3], deadline },
      ],
    });
    // The earliest deadline is the one that runs.
    expect(played.record.at(-1)?.clocks).toMatchObject([
      { clock: 'rectification', deadline: { dueOn: '2026-09-30' } },
      {},
    ]);
  });

  it('整改期限与其后十日内复查，后者标为内部期限', () => {
    const { record } = after('signed', [order({ deadline })]);
    expect(record.at(-1)?.clocks).toMatchObject([
      { clock: 'rectification', deadline: { dueOn: '2026-10-12' } },
      { clock: 'reinspection', isInternal: true, deadline: { startOn: '2026-10-12', dueOn: '2026-10-22' } },
    ]);
  });
});

describe('签发现场处理措施决定书', () => {
  it('紧急的可以在签署记录之前签发', () => {
    expect(
      tried('disposed', { ...measure({ findings: [1] }), at: step('x', {}, actors.lead, '2026-09-21 11:10').at })
        .outcome,
    ).toBe('accepted');
  });

  it.each([
    ['不是现场处理措施的问题', { findings: [2] }],
    ['同一项两次', { findings: [1, 1] }],
  ])('%s → 拒绝', (_when, input) => {
    expectRefused(tried('signed', measure(input)), 'measuresPending', 65);
  });

  it('已签发的不再签发', () => {
    expectRefused(tried('ordered', measure({ findings: [1] })), 'measuresPending', 65);
  });
});

const serve = (changes: object = {}) =>
  step(
    'paper.serve',
    {
      papers: [{ form: 'rectificationOrder', key: 'order-1' }],
      way: 'direct',
      receivedBy: '邓安',
      relation: '安全员',
      place: '办公室',
      deliveredBy: [officers.lead.id, officers.assistant.id],
      remark: '',
      ...changes,
    },
    actors.lead,
    '2026-09-21 11:50',
  );
const unserved = after('signed', [measure({ findings: [1], received }), order({ deadline })]);

describe('送达文书', () => {
  it.each([
    ['文书没有签发', { papers: [{ form: 'rectificationOrder', key: 'order-2' }] }, 'papersIssued', 61],
    ['只有一名送达人', { deliveredBy: [officers.lead.id] }, 'deliveredByTeam', 42],
    ['送达人不是承办人员', { deliveredBy: [officers.lead.id, officers.third.id] }, 'deliveredByTeam', 42],
    ['留置送达没有见证', { way: 'leaving' }, 'leavingAttested', 89],
    ['电子送达没有确认书', { way: 'electronic' }, 'electronicAgreed', 61],
    ['当场签收过的', { papers: [{ form: 'onSiteMeasureDecision', key: 'measure-1' }] }, 'notServedYet', 61],
  ] as const)('%s → 拒绝', (_when, changes, gate, article) => {
    expectRefused(tried(unserved, serve(changes)), gate, article);
  });

  it('送达一次，签发送达回证', () => {
    const served = play(unserved, [serve({ way: 'leaving', attestor: '王林' })], world);
    expect(served.record.at(-1)?.issued).toMatchObject([{ form: 'proofOfService', key: 'service-1' }]);
    expectRefused(tried(served, serve()), 'notServedYet', 61);
    expect(tried(served, leave).outcome).toBe('accepted');
  });
});

describe('作废文书', () => {
  const voided = step(
    'paper.void',
    { form: 'rectificationOrder', key: 'order-1', reason: '地址写错' },
    actors.unitHead,
    '2026-09-21 11:48',
  );

  it('作废后重新签发，号不再用', () => {
    const again = play(unserved, [voided, order({ deadline, received }, '2026-09-21 11:49')], world);
    expect(again.state).toMatchObject({ orders: [{ key: 'measure-1' }, { key: 'order-2' }] });
    expectRefused(tried(again, voided), 'paperInForce', 47);
  });

  it('已经签收的只能撤销或者更正', () => {
    expectRefused(tried('ordered', voided), 'notHandedOver', 61);
  });
});

describe('离场登记', () => {
  it('还有一份指令书没有签发 → 拒绝', () => {
    expectRefused(tried(after('signed', [measure({ findings: [1], received })]), leave), 'papersIssuedForAll', 62);
  });

  it('还有一份没有交付 → 拒绝', () => {
    expectRefused(tried(unserved, leave), 'papersHandedOver', whole);
  });

  it('没有填记录仪结束时刻 → 提示', () => {
    expectRefused(tried('ordered', { ...leave, input: { note: '' } }), 'recordingEnded', whole);
  });

  it('没有需整改的直接待归档', () => {
    expect(inspectionAt('rectifying').state.stage).toBe('rectifying');
    const all = step(
      'item.answer',
      {
        answers: (roadTo('checked').at(-1)?.input as { answers: object[] }).answers.map((one) => ({
          ...one,
          result: 'pass',
        })),
      },
      actors.lead,
      '2026-09-21 10:30',
    );
    const clean = after('announced', [all, ...roadTo('signed').slice(-1), leave]);
    expect(clean.state.stage).toBe('settled');
  });
});
