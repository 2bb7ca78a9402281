/** 到场、紧急检查补批、亮证告知、回避. */

import { describe, expect, it } from 'vitest';
import { civil } from '@zhifa/law';
import type { World } from '../shared/play.ts';
import { beginning, play } from '../shared/play.ts';
import { inspectionAt, roadTo, step } from './fixture.ts';
import { announcementInput, answersInput, arrivalInput, schemeInput, taskInput } from './fixture-inputs.ts';
import { actors, factory, officers, world } from './fixture-world.ts';
import { inspection } from './index.ts';
import { after, expectRefused, tried, whole } from './refusal.fixture.ts';

const arrive = (changes: object = {}, by = actors.lead, at = '2026-09-21 09:05') =>
  step('arrival.register', { ...arrivalInput, ...changes }, by, at);
const announce = (changes: object = {}) =>
  step('announcement.make', { ...announcementInput, ...changes }, actors.lead, '2026-09-21 09:12');

function assistantChanged(changes: Partial<(typeof officers)['assistant']>): World {
  return { ...world, officers: [officers.lead, { ...officers.assistant, ...changes }, officers.third] };
}

const emergency = play(
  beginning(inspection),
  [
    step(
      'task.assign',
      { ...taskInput, source: 'tipOff', type: 'case', isEmergency: true, emergencyReason: '举报除尘器冒烟' },
      actors.unitHead,
      '2026-09-21 08:30',
    ),
  ],
  world,
);

describe('到场', () => {
  it.each(['tasked', 'drafted', 'endorsed'] as const)('方案还在 %s → 拒绝，必须先有经批准的方案', (milestone) => {
    const refused = tried(milestone, arrive({ scheme: schemeInput }));
    expectRefused(refused, 'schemeApproved', whole);
    expect(refused).toMatchObject({ refusals: [{ severity: 'firm' }] });
  });

  it.each([
    ['早到一天', arrive({}, actors.lead, '2026-09-20 23:59'), 'withinPeriod', whole],
    ['晚到一天', arrive({}, actors.lead, '2026-09-26 00:00'), 'withinPeriod', whole],
    ['没有穿制式服装', arrive({ uniformWorn: false }), 'uniformed', whole],
    ['没有带记录仪', arrive({ bodyCameras: [] }), 'recordingReady', whole],
    ['另带一份方案', arrive({ scheme: schemeInput }), 'approvedSchemeKept', whole],
    ['不是承办人员', arrive({}, actors.third), 'certifiedOfficers', 42],
  ] as const)('%s → 拒绝', (_when, attempted, gate, article) => {
    expectRefused(tried('approved', attempted), gate, article);
  });

  it.each([
    ['第二人证件前一日到期', { certificateValidUntil: civil('2026-09-20') }, 'certificatesInForce', 42],
    ['第二人没有证号', { certificateNumber: '' }, 'certificatesInForce', 42],
    ['第二人应当回避', { recusals: [{ enterpriseId: factory.id, relation: '曾任职' }] }, 'noRecusal', 43],
  ] as const)('%s → 拒绝', (_when, changes, gate, article) => {
    expectRefused(tried('approved', arrive(), assistantChanged(changes)), gate, article);
  });

  it('证件当日到期的仍有效', () => {
    const lastDay = assistantChanged({ certificateValidUntil: civil('2026-09-21') });
    expect(tried('approved', arrive(), lastDay).outcome).toBe('accepted');
  });
});

describe('紧急检查', () => {
  const at = '2026-09-21 09:05';
  const arrived = play(
    emergency,
    [step('arrival.register', { ...arrivalInput, scheme: schemeInput }, actors.lead, at)],
    world,
  );

  it('可以先到场，但要列明检查项', () => {
    expectRefused(tried(emergency, arrive()), 'itemsAtHand', whole);
    expect(arrived.state).toMatchObject({ stage: 'onSite', approvalOwed: true });
  });

  it('补批期限：到场起24小时，标为内部期限', () => {
    expect(arrived.record.at(-1)?.clocks).toMatchObject([
      {
        clock: 'emergencyApproval',
        isInternal: true,
        deadline: { dueAt: '2026-09-22T01:05:00.000Z', dueOn: '2026-09-22' },
      },
    ]);
  });

  it('补批签发两份文书，停下期限，只补一次', () => {
    const supplement = step('approval.supplement', { opinion: '同意' }, actors.organHead, '2026-09-21 16:00');
    const done = play(arrived, [supplement], world);
    expect(done.record.at(-1)).toMatchObject({ clocks: [{ change: 'stopped', clock: 'emergencyApproval' }] });
    expect(done.record.at(-1)?.issued).toHaveLength(2);
    expectRefused(tried(done, supplement), 'approvalIsOwed', whole);
  });

  it('普通检查没有欠批', () => {
    const supplement = step('approval.supplement', { opinion: '同意' }, actors.organHead, '2026-09-21 16:00');
    expectRefused(tried('arrived', supplement), 'approvalIsOwed', whole);
  });
});

describe('亮证告知', () => {
  const { certificatesShown } = announcementInput;
  it.each([
    ['只有一人亮证', { certificatesShown: certificatesShown.slice(0, 1) }, 'everyoneShowed', 55],
    ['没有告知权利', { rightsTold: false }, 'rightsTold', whole],
    ['申请回避没有理由', { recusalAsked: 'requested' }, 'recusalReasoned', 43],
    ['没有邀请主要负责人', { personInChargeInvited: false }, 'personInChargeInvited', whole],
  ] as const)('%s → 拒绝', (_when, changes, gate, article) => {
    expectRefused(tried('arrived', announce(changes)), gate, article);
  });

  it('证号差一位 → 拒绝', () => {
    const wrong = certificatesShown.map((one) => ({ ...one, certificateNumber: `${one.certificateNumber}0` }));
    expectRefused(tried('arrived', announce({ certificatesShown: wrong })), 'numbersMatch', 67);
  });

  it('已经亮证的不重复', () => {
    expectRefused(tried('announced', announce()), 'notYetAnnounced', 55);
  });

  it('主要负责人没有到场不影响检查', () => {
    const absent = announce({ personInChargeAbsence: '出差' });
    expect(tried('arrived', absent).outcome).toBe('accepted');
  });

  it('换人以后，新来的人补亮证，通知书只送一次', () => {
    const input = { leadOfficerId: officers.lead.id, assistingOfficerIds: [officers.third.id], reason: '病假' };
    const changed = after('announced', [step('task.reassign', input, actors.unitHead, '2026-09-21 09:20')]);
    expectRefused(tried(changed, step('item.answer', answersInput, actors.lead, '2026-09-21 09:30')), 'announced', 67);
    const shown = [{ officerId: officers.third.id, certificateNumber: officers.third.certificateNumber }];
    const again = play(changed, [announce({ certificatesShown: shown })], world);
    expect(again.record.at(-1)?.issued).toEqual([]);
    expect(tried(again, step('item.answer', answersInput, actors.lead, '2026-09-21 09:30')).outcome).toBe('accepted');
  });
});

describe('回避', () => {
  const asked = play(
    inspectionAt('arrived'),
    [announce({ recusalAsked: 'requested', recusalReason: '刘晓岚与厂长有债务纠纷' })],
    world,
  );
  const decide = (changes: object, by = actors.deputyHead) =>
    step(
      'recusal.decide',
      { isGranted: true, officerIds: [officers.assistant.id], reason: '属实', ...changes },
      by,
      '2026-09-21 10:00',
    );

  it('决定以前检查不停', () => {
    expect(tried(asked, step('item.answer', answersInput, actors.lead, '2026-09-21 09:30')).outcome).toBe('accepted');
  });

  it('由机关负责人决定，大队长不能决定', () => {
    expectRefused(tried(asked, decide({}, actors.unitHead)), 'post', 43);
    expectRefused(tried('announced', decide({})), 'recusalPending', 43);
    expectRefused(tried(asked, decide({ officerIds: [] })), 'recusedNamed', 43);
  });

  it('决定回避后不改派不能签署记录', () => {
    const rest = roadTo('signed').slice(roadTo('announced').length);
    const played = play(asked, [...rest.slice(0, -1), decide({})], world);
    expectRefused(tried(played, { ...rest.at(-1), at: decide({}).at } as (typeof rest)[number]), 'recusedReplaced', 43);
  });
});
