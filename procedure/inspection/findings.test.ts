/** 问题项的记录、修改、撤回、重大事故隐患确认. */

import { describe, expect, it } from 'vitest';
import { inspectionAt, step } from './fixture.ts';
import { evidenceInput, findingInputs } from './fixture-inputs.ts';
import { actors } from './fixture-world.ts';
import { after, expectRefused, tried, whole } from './refusal.fixture.ts';

const at = '2026-09-21 10:50';
const withEvidence = after('checked', [step('evidence.add', evidenceInput, actors.lead, '2026-09-21 10:40')]);
const record = (changes: object) => step('finding.record', { ...findingInputs.spark, ...changes }, actors.lead, at);

describe('记录问题', () => {
  const { sparkControlMissing: _one, ...threeFacts } = findingInputs.spark.majorHazardFacts;
  it.each([
    [
      '检查项是合格的',
      { ...findingInputs.paint, checkItem: 'FC-06', majorHazardFacts: fc06(false) },
      'itemFailed',
      whole,
    ],
    ['事实里还有空白', { fact: '＿台砂光机没有装置' }, 'factComplete', whole],
    ['证据不在卷', { evidence: ['E1', 'E10'] }, 'evidenceInDossier', 46],
    ['没有证据', { evidence: [] }, 'evidenceGiven', whole],
    ['判定事实少答一条', { majorHazardFacts: threeFacts }, 'majorHazardJudged', 65],
  ] as const)('%s → 拒绝', (_when, changes, gate, article) => {
    expectRefused(tried(withEvidence, record(changes)), gate, article);
  });

  it('按条件判定是否重大事故隐患', () => {
    const judged = (majorHazardFacts: object) =>
      after('checked', [
        step('evidence.add', evidenceInput, actors.lead, '2026-09-21 10:40'),
        record({ majorHazardFacts }),
      ]).state;
    const major = findingInputs.spark.majorHazardFacts;
    expect(judged(major)).toMatchObject({ findings: [{ number: 1, majorHazard: { isMajor: true } }] });
    expect(judged({ ...major, sparkControlMissing: false })).toMatchObject({
      findings: [{ majorHazard: { isMajor: false } }],
    });
  });

  it('撤回的号不再使用', () => {
    const withdraw = step('finding.withdraw', { number: 4, reason: '重复' }, actors.lead, at);
    const again = step('finding.record', findingInputs.sign, actors.lead, at);
    const { state } = after('found', [withdraw, again]);
    expect(state).toMatchObject({
      findings: [{ number: 1 }, { number: 2 }, { number: 3 }, { number: 5 }],
      withdrawn: [{ number: 4 }],
    });
  });
});

function fc06(missing: boolean) {
  return { woodOrMetalDust: true, dryCollector: true, airlockMissing: missing };
}

describe('修改、撤回', () => {
  const revise = (changes: object) =>
    step(
      'finding.revise',
      { number: 2, place: '喷漆房', fact: '调漆约20升', evidence: ['E2'], ...changes },
      actors.lead,
      '2026-09-21 11:10',
    );

  it.each([
    ['没有第5项', { number: 5 }, 'findingExists', 68],
    ['空白没有补齐', { fact: '约＿升' }, 'factComplete', whole],
  ] as const)('%s → 拒绝', (_when, changes, gate, article) => {
    expectRefused(tried('found', revise(changes)), gate, article);
  });

  it('改判为非重大，处置重新作出；判定不变的保留', () => {
    const facts = { ...findingInputs.spark.majorHazardFacts, sparkControlMissing: false };
    const changed = after('disposed', [revise({ number: 1, evidence: ['E1'], majorHazardFacts: facts })]).state;
    expect(changed).toMatchObject({ findings: [{ majorHazard: { isMajor: false } }, {}, {}, {}] });
    expect(changed).not.toHaveProperty('findings.0.disposition');
    expect(after('disposed', [revise({})]).state).toHaveProperty('findings.1.disposition');
  });

  it('已签发决定书的问题不能再改', () => {
    const issue = step('measure.issue', { findings: [1] }, actors.lead, '2026-09-21 11:09');
    const issued = after('disposed', [issue]);
    const facts = findingInputs.spark.majorHazardFacts;
    expectRefused(tried(issued, revise({ number: 1, majorHazardFacts: facts })), 'notOrderedYet', 28);
  });

  it('记录签署后不能撤回', () => {
    const withdraw = step('finding.withdraw', { number: 2, reason: '重复' }, actors.lead, '2026-09-21 12:00');
    expectRefused(tried('signed', withdraw), 'stage', 68);
  });
});

describe('确认重大事故隐患', () => {
  const confirm = (number: number, by = actors.assistant) => step('finding.confirmMajor', { number }, by, at);

  it('判定人自己不能确认，另一人可以', () => {
    expectRefused(tried('found', confirm(1, actors.lead)), 'bySecondOfficer', 42);
    expect(tried('found', confirm(1)).outcome).toBe('accepted');
  });

  it('不是重大事故隐患的无须确认', () => {
    expectRefused(tried('found', confirm(2)), 'isMajor', 65);
    expect(inspectionAt('disposed').state).toHaveProperty('findings.0.majorHazard.confirmedBy.length', 2);
  });
});
