/** 离场以后: 延期、复查、恢复生产. */

import { describe, expect, it } from 'vitest';
import { play } from '../shared/play.ts';
import { roadTo, step } from './fixture.ts';
import { partyDeclined, reinspectionEvidence, reinspectionInput } from './fixture-inputs.ts';
import { actors, world } from './fixture-world.ts';
import { after, expectRefused, tried, whole } from './refusal.fixture.ts';

const { lead, unitHead, deputyHead, office } = actors;

describe('延期整改', () => {
  const ask = (changes: object = {}, at = '2026-10-09 09:00') =>
    step(
      'extension.request',
      {
        findings: [2],
        reason: '调漆室设备未到货',
        requestedOn: '2026-10-09',
        requestedUntil: '2026-10-30',
        interimMeasures: '停止调漆，外购成品漆',
        ...changes,
      },
      office,
      at,
    );

  it.each([
    ['当场改正的不能延期', { findings: [4] }, 'stillOpen', 28],
    ['期限届满次日才提出', { requestedOn: '2026-10-13' }, 'askedInTime', whole],
    ['拟延日期就是原期限', { requestedUntil: '2026-10-12' }, 'asksForMore', 28],
  ] as const)('%s → 拒绝', (_when, changes, gate, article) => {
    expectRefused(tried('rectifying', ask(changes, '2026-10-13 09:00')), gate, article);
  });

  it('届满当日提出的不算晚', () => {
    expect(tried('rectifying', ask({ requestedOn: '2026-10-12' }, '2026-10-12 17:00')).outcome).toBe('accepted');
  });

  const asked = after('rectifying', [ask()]);
  const answer = (changes: object = {}) =>
    step(
      'extension.answer',
      { key: 'extension-1', granted: true, until: '2026-10-20', reason: '情况属实', ...changes },
      unitHead,
      '2026-10-10 09:00',
    );

  it('五日内答复，收到之日不计入，标为内部期限', () => {
    expect(asked.record.at(-1)?.clocks).toMatchObject([
      { clock: 'extensionAnswer', isInternal: true, deadline: { dueOn: '2026-10-14' } },
    ]);
  });

  it('同一项没有答复以前不能再申请', () => {
    expectRefused(tried(asked, ask({}, '2026-10-10 08:00')), 'noneWaiting', 28);
  });

  it.each([
    ['没有这份申请', { key: 'extension-2' }, 'requestWaiting', 62],
    ['同意而不写日期', { until: undefined }, 'dayGiven', 28],
    ['延至原期限当日', { until: '2026-10-12' }, 'dayGiven', 28],
  ] as const)('%s → 拒绝', (_when, changes, gate, article) => {
    expectRefused(tried(asked, answer(changes)), gate, article);
  });

  it('其余项仍按原期限；全部延期后期限移到新日，复查随之', () => {
    const one = play(asked, [answer()], world);
    expect(one.record.at(-1)?.clocks).toMatchObject([
      { change: 'stopped', clock: 'extensionAnswer' },
      { clock: 'rectification', deadline: { dueOn: '2026-10-12' } },
      { clock: 'reinspection', deadline: { dueOn: '2026-10-22' } },
    ]);
    const all = play(after('rectifying', [ask({ findings: [1, 2, 3] })]), [answer()], world);
    expect(all.record.at(-1)?.clocks).toMatchObject([
      {},
      { clock: 'rectification', deadline: { dueOn: '2026-10-20' } },
      { clock: 'reinspection', deadline: { dueOn: '2026-10-30' } },
    ]);
    expect(all.record.at(-1)?.issued.map(({ form }) => form)).toEqual(['extensionApproval', 'extensionReply']);
  });

  it('不同意的原期限不变，答复不重复', () => {
    const refused = play(asked, [answer({ granted: false, until: undefined })], world);
    expect(refused.record.at(-1)?.clocks).toMatchObject([{}, { deadline: { dueOn: '2026-10-12' } }, {}]);
    expectRefused(tried(refused, answer()), 'requestWaiting', 62);
  });
});

describe('整改复查', () => {
  const begin = (changes: object = {}, at = '2026-10-13 09:00') =>
    step('reinspection.start', { certificatesShown: true, requestedByParty: false, ...changes }, lead, at);

  it('复查也要亮证', () => {
    expectRefused(tried('rectifying', begin({ certificatesShown: false })), 'certificatesShown', 67);
  });

  it('期限前一日须企业申请，当日不须', () => {
    expectRefused(tried('rectifying', begin({}, '2026-10-11 09:00')), 'dueOrRequested', whole);
    expect(tried('rectifying', begin({ requestedByParty: true }, '2026-10-11 09:00')).outcome).toBe('accepted');
    expect(tried('rectifying', begin({}, '2026-10-12 09:00')).outcome).toBe('accepted');
  });

  const again = after('reinspecting', [step('evidence.add', reinspectionEvidence, lead, '2026-10-13 09:30')]);
  const { items } = reinspectionInput;
  const [first, second, third] = items;
  const sign = (changes: object) =>
    step('reinspection.sign', { ...reinspectionInput, ...changes }, lead, '2026-10-13 10:00');
  const notDone = (consequence?: object) => ({ ...third, result: 'notDone', consequence });
  const further = { way: 'furtherOrder', deadline: '2026-10-13', remark: '再给期限' };

  it.each([
    ['漏了一项', { items: [first, second] }, 'everyOpenItem', whole],
    ['多了已改正的一项', { items: [...items, { ...first, finding: 4 }] }, 'everyOpenItem', whole],
    ['未改没有后果', { items: [first, second, notDone()] }, 'leftoversAnswered', 62],
    ['新期限就是当日', { items: [first, second, notDone(further)] }, 'leftoversAnswered', 62],
    [
      '已改却附后果',
      { items: [first, second, { ...third, consequence: { way: 'compulsory', remark: '申请法院' } }] },
      'doneWithoutConsequence',
      62,
    ],
    ['证据不在卷', { items: [first, second, { ...third, evidence: ['E7'] }] }, 'evidenceInDossier', 46],
    ['没有复查照片', { items: [first, second, { ...third, evidence: [] }] }, 'photosBeside', whole],
    ['拒签没有报告', { party: { ...partyDeclined, reportedTo: '' } }, 'partyAnswered', 68],
  ] as const)('%s → 拒绝', (_when, changes, gate, article) => {
    expectRefused(tried(again, sign(changes)), gate, article);
  });

  it('未改的再次责令，回到整改中，期限移到新日', () => {
    const left = { items: [first, second, notDone({ ...further, deadline: '2026-10-20' })] };
    const played = play(again, [sign(left)], world);
    expect(played.state.stage).toBe('rectifying');
    expect(played.record.at(-1)?.clocks).toMatchObject([
      { clock: 'rectification', deadline: { dueOn: '2026-10-20' } },
      { clock: 'reinspection', deadline: { dueOn: '2026-10-30' } },
    ]);
  });

  it('全部已改，期限停下；停用措施仍待审查', () => {
    const played = play(again, [sign({})], world);
    expect(played.record.at(-1)?.clocks).toEqual([
      { change: 'stopped', clock: 'rectification' },
      { change: 'stopped', clock: 'reinspection' },
    ]);
    expect(played.state.stage).toBe('rectifying');
    expectRefused(tried(played, begin()), 'somethingToReinspect', 62);
  });

  it('未改转立案的，措施随案移交，直接待归档', () => {
    const opening = { way: 'opening', remark: '拒不整改' };
    const handed = items.map((item) => ({ ...item, result: 'notDone', consequence: opening }));
    expect(play(again, [sign({ items: handed })], world).state.stage).toBe('settled');
  });
});

describe('恢复生产审查', () => {
  const ask = (changes: object = {}, at = '2026-10-13 10:30') =>
    step(
      'resumption.request',
      { order: 'measure-1', requestedOn: '2026-10-13', materials: '验收单', ...changes },
      lead,
      at,
    );
  const review = (changes: object = {}) =>
    step(
      'resumption.review',
      { order: 'measure-1', onSiteCheck: '已装并测试', agreed: true, ...changes },
      deputyHead,
      '2026-10-14 09:00',
    );

  it.each([
    ['指令书不是停产措施', { order: 'order-1' }, 'stopInForce', 65],
    ['收到申请之日晚一天', { requestedOn: '2026-10-14' }, 'requestedByNow', 65],
  ] as const)('%s → 拒绝', (_when, changes, gate, article) => {
    expectRefused(tried('reinspected', ask(changes)), gate, article);
  });

  it('没有申请不审查，申请不重复', () => {
    expectRefused(tried('reinspected', review()), 'requested', 65);
    expectRefused(tried(after('reinspected', [ask()]), ask()), 'notRequestedYet', 65);
  });

  it('隐患没有复查已改的不得同意恢复，可以不同意', () => {
    const early = play(after('rectifying', [ask({ requestedOn: '2026-10-08' }, '2026-10-08 09:00')]), [], world);
    expectRefused(tried(early, review()), 'hazardRemoved', 65);
    const refused = play(early, [review({ agreed: false })], world);
    expect(refused.state).toMatchObject({ stage: 'rectifying', orders: [{ key: 'measure-1', isLifted: false }, {}] });
  });

  it('同意后解除措施', () => {
    const lifted = play(after('reinspected', [ask()]), [review()], world);
    expect(lifted.state).toMatchObject({ stage: 'settled', orders: [{ key: 'measure-1', isLifted: true }, {}] });
    expectRefused(tried(lifted, review()), 'stage', 65);
  });
});

it('每个里程碑都走得到', () => {
  expect(roadTo('closed').length).toBeGreaterThan(30);
});
