/** 逐项检查、到场人员、证据. */

import { describe, expect, it } from 'vitest';
import { step } from './fixture.ts';
import { answersInput, evidenceInput } from './fixture-inputs.ts';
import { actors, blob } from './fixture-world.ts';
import { after, expectRefused, tried, whole } from './refusal.fixture.ts';

const answer = (changes: object = {}) =>
  step(
    'item.answer',
    { answers: [{ checkItem: 'FC-06', result: 'pass', methods: ['site'], ...changes }] },
    actors.lead,
    '2026-09-21 09:40',
  );

describe('填写检查结论', () => {
  it('未亮证不得检查', () => {
    expectRefused(tried('arrived', answer()), 'announced', 67);
  });

  it.each([
    ['检查项不在库中', { checkItem: 'FC-999' }, 'answersKnown', whole],
    ['方案外的检查项', { checkItem: 'GM-04' }, 'answersInScheme', whole],
    ['不适用没有理由', { result: 'notApplicable', methods: [] }, 'reasonsGiven', whole],
    ['未查没有理由', { result: 'notChecked', methods: [] }, 'reasonsGiven', whole],
    ['合格没有方法', { methods: [] }, 'methodsGiven', whole],
    ['因没带特种作业证原件判不合格', { checkItem: 'G-17', result: 'fail', note: '没带原件' }, 'noPaperDemanded', whole],
  ] as const)('%s → 拒绝', (_when, changes, gate, article) => {
    expectRefused(tried('announced', answer(changes)), gate, article);
  });

  it('一次提交里同一项两个结论 → 拒绝', () => {
    const twice = { answers: [...answersInput.answers, answersInput.answers[0]] };
    expectRefused(
      tried('announced', step('item.answer', twice, actors.lead, '2026-09-21 09:40')),
      'answersKnown',
      whole,
    );
  });

  it('已有问题项的不能改成合格，先撤回问题', () => {
    expectRefused(tried('found', answer({ checkItem: 'FC-21' })), 'noFindingLeft', 62);
    const withdraw = step('finding.withdraw', { number: 2, reason: '复核后不成立' }, actors.lead, '2026-09-21 10:50');
    const again = { ...answer({ checkItem: 'FC-21' }), at: withdraw.at };
    expect(tried(after('found', [withdraw]), again).outcome).toBe('accepted');
  });

  it('改结论以后一项代替前一项', () => {
    const { state } = after('checked', [
      { ...answer({ checkItem: 'FC-06' }), at: step('x', {}, actors.lead, '2026-09-21 11:00').at },
    ]);
    expect(state).toMatchObject({ answers: { length: answersInput.answers.length } });
  });
});

describe('到场、离场', () => {
  it('同一人不重复到场，未到场的不能离场', () => {
    const input = { role: 'personInCharge', name: '谢柏年', post: '厂长', telephone: '' };
    expectRefused(
      tried('announced', step('attendance.register', input, actors.lead, '2026-09-21 09:20')),
      'notPresentYet',
      whole,
    );
    const left = step('attendance.leave', { name: '无此人' }, actors.lead, '2026-09-21 09:20');
    expectRefused(tried('announced', left), 'isPresent', whole);
  });

  it('受委托人员要写明由谁委托', () => {
    const input = { role: 'deputy', name: '邓安', post: '副厂长', telephone: '' };
    const deputy = step('attendance.register', input, actors.lead, '2026-09-21 09:20');
    expectRefused(tried('announced', deputy), 'substituteAuthorised', whole);
  });
});

describe('添加证据', () => {
  const [first] = evidenceInput.evidence;
  const add = (changes: object) =>
    step('evidence.add', { evidence: [{ ...first, id: 'E9', ...changes }] }, actors.lead, '2026-09-21 10:40');

  it.each([
    ['文件还没有存', { sha256: `${'0'.repeat(63)}1` }, 'bytesStored', 47],
    ['大小差一个字节', { sizeBytes: 1001 }, 'bytesStored', 47],
    ['没有这个问题项', { findingNumber: 5 }, 'ofKnownFinding', 46],
    ['拍摄时间晚一毫秒', { capturedAt: '2026-09-21T02:40:00.001Z' }, 'timePlausible', 46],
    ['时钟差61秒', { timeDeviationSeconds: -61 }, 'timePlausible', 46],
  ] as const)('%s → 拒绝', (_when, changes, gate, article) => {
    expectRefused(tried('found', add(changes)), gate, article);
  });

  it('时钟差60秒不提示', () => {
    expect(tried('found', add({ timeDeviationSeconds: 60 })).outcome).toBe('accepted');
  });

  it('编号已用过 → 拒绝；不是承办人员 → 拒绝', () => {
    expectRefused(tried('found', add({ id: 'E1' })), 'idsNew', 47);
    expectRefused(tried('found', { ...add({}), by: actors.third }), 'handler', 46);
  });

  it('办结后不能再加', () => {
    expectRefused(
      tried('closed', { ...add({ sha256: blob('7') }), at: step('x', {}, actors.lead, '2026-10-16 09:00').at }),
      'stage',
      46,
    );
  });
});
