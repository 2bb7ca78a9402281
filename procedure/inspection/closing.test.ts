/** 立案建议、移送、公示、办结. */

import { describe, expect, it } from 'vitest';
import { play } from '../shared/play.ts';
import { inspectionAt, roadTo, step } from './fixture.ts';
import { actors, officers, world } from './fixture-world.ts';
import { after, expectRefused, tried, whole } from './refusal.fixture.ts';

const { lead, assistant, unitHead, office } = actors;
const close = step('closing.close', { result: '已整改', service: '' }, unitHead, '2026-10-15 09:00');
const sent = [officers.lead.id, officers.assistant.id];

describe('建议立案', () => {
  const propose = (findings: number[], by = lead) =>
    step('opening.propose', { findings, reason: '应当处罚' }, by, '2026-09-22 09:00');

  it.each([
    ['没有第5项', [5], 'notProposedYet', whole],
    ['已选不予处罚的', [4], 'openingFits', 17],
    ['一项写了两次', [1, 1], 'notProposedYet', whole],
  ] as const)('%s → 拒绝', (_when, findings, gate, article) => {
    expectRefused(tried('rectifying', propose([...findings])), gate, article);
  });

  it('已建议的不重复，协办不能代主办', () => {
    expectRefused(tried('proposed', propose([1])), 'notProposedYet', whole);
    expectRefused(tried('rectifying', propose([1], assistant)), 'handler', whole);
  });
});

/** A fifth finding, of another department, from the checked stage on. */
const atScene = '2026-09-21 11:00';
const withFire = after('disposed', [
  {
    ...step('item.answer', { answers: [{ checkItem: 'GM-04', result: 'fail', methods: ['site'] }] }, lead, atScene),
    overrides: { answersInScheme: '现场发现' },
  },
  step('finding.record', { checkItem: 'GM-04', place: '仓库', fact: '灭火器2具失压', evidence: ['E3'] }, lead, atScene),
  step(
    'finding.dispose',
    { number: 5, disposition: { way: 'referral', target: '消防救援机构', reason: '不属本机关职权' } },
    lead,
    atScene,
  ),
  ...roadTo('settled').slice(roadTo('disposed').length),
]);

describe('移送', () => {
  const issue = (changes: object = {}) =>
    step(
      'referral.issue',
      { target: '消防救援机构', findings: [5], materials: '检查记录复印件1份、照片1张', sentBy: sent, ...changes },
      unitHead,
      '2026-10-14 16:00',
    );
  const receipt = (changes: object = {}) =>
    step(
      'referral.receipt',
      { key: 'referral-1', name: '李明', on: '2026-10-14', feedback: '', ...changes },
      office,
      '2026-10-15 08:30',
    );

  it.each([
    ['接收机关与处置不一致', { target: '市场监督管理部门' }, 'toThisTarget', 69],
    ['问题不是移送的', { findings: [1] }, 'toThisTarget', 69],
    ['只有一人送件', { sentBy: [officers.lead.id] }, 'twoDeliver', 69],
  ] as const)('%s → 拒绝', (_when, changes, gate, article) => {
    expectRefused(tried(withFire, issue(changes)), gate, article);
  });

  it('没有移送不能办结，没有回执须说明', () => {
    expectRefused(tried(withFire, close), 'allReferred', 69);
    const referred = play(withFire, [issue()], world);
    expectRefused(tried(referred, close), 'receiptsIn', 69);
    expect(tried(referred, { ...close, overrides: { receiptsIn: '已由两人送达' } }).outcome).toBe('accepted');
  });

  it.each([
    ['没有这份移送函', { key: 'referral-2' }, 'letterWaiting'],
    ['收件早于移送一天', { on: '2026-10-13' }, 'receivedAfterSent'],
    ['收件晚于登记一天', { on: '2026-10-16' }, 'receivedAfterSent'],
  ] as const)('回执：%s → 拒绝', (_when, changes, gate) => {
    expectRefused(tried(play(withFire, [issue()], world), receipt(changes)), gate, 69);
  });

  it('回执期限十个工作日（内部），登记后停下，不重复', () => {
    const referred = play(withFire, [issue()], world);
    // From Wednesday 10-14: 15, 16, 19–23, 26, 27, 28.
    expect(referred.record.at(-1)?.clocks).toMatchObject([{ isInternal: true, deadline: { dueOn: '2026-10-28' } }]);
    const done = play(referred, [receipt()], world);
    expect(done.record.at(-1)?.clocks).toEqual([{ change: 'stopped', clock: 'referralReceipt' }]);
    expectRefused(tried(done, receipt()), 'letterWaiting', 69);
  });
});

describe('公示', () => {
  const disclose = (on: string) => step('result.disclose', { on, channel: '区政府网站' }, office, '2026-09-25 10:00');

  it('公示日不晚于登记日，只登记一次', () => {
    expectRefused(tried('rectifying', disclose('2026-09-26')), 'disclosedByNow', 26);
    expectRefused(tried('proposed', disclose('2026-09-25')), 'notDisclosedYet', 26);
  });
});

describe('办结归档', () => {
  it('应当立案没有建议 → 拒绝', () => {
    const steps = roadTo('settled').filter(({ act }) => act !== 'opening.propose');
    const unproposed = play(inspectionAt('tasked'), steps.slice(1), world);
    expectRefused(tried(unproposed, close), 'openingsProposed', whole);
  });

  it('恢复审查意见没有送达 → 提示', () => {
    const steps = roadTo('settled').filter(({ act }) => act !== 'paper.serve');
    expectRefused(tried(play(inspectionAt('tasked'), steps.slice(1), world), close), 'repliesServed', 61);
  });

  it('还在整改的不能办结，执法人员不能办结', () => {
    expectRefused(tried('rectifying', close), 'stage', 47);
    expectRefused(tried('settled', { ...close, by: lead }), 'post', 47);
  });

  it('办结以后不再接受任何承办行为', () => {
    expectRefused(tried('closed', close), 'stage', 47);
  });
});
