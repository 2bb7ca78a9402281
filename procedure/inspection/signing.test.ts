/** 签署检查记录. */

import { describe, expect, it } from 'vitest';
import { civil } from '@zhifa/law';
import { roadTo, step } from './fixture.ts';
import { partyDeclined, partySigned, recordInput, signatures } from './fixture-inputs.ts';
import { actors, blob, officers, world } from './fixture-world.ts';
import { after, expectRefused, tried, whole } from './refusal.fixture.ts';

const sign = (changes: object = {}) =>
  step('record.sign', { ...recordInput, ...changes }, actors.lead, '2026-09-21 11:35');
const third = { officerId: officers.third.id, sha256: blob('d') };

/** From found, the dispositions of the road but those named. */
function disposedBut(...numbers: number[]) {
  const steps = roadTo('disposed').slice(roadTo('found').length);
  const kept = steps.filter(
    ({ act, input }) => act !== 'finding.dispose' || !numbers.includes((input as { number: number }).number),
  );
  return after('found', kept);
}

describe('签署现场检查记录', () => {
  it('少一项结论 → 拒绝', () => {
    const [, ...rest] = (roadTo('checked').at(-1)?.input as { answers: object[] }).answers;
    const checked = after('announced', [step('item.answer', { answers: rest }, actors.lead, '2026-09-21 10:00')]);
    expect(tried(checked, sign())).toMatchObject({
      refusals: [{ gate: 'everyItemAnswered' }, { gate: 'failuresRecorded' }],
    });
  });

  it('一个问题没有处置 → 拒绝', () => {
    expect(tried(disposedBut(3), sign())).toMatchObject({
      refusals: [{ gate: 'findingsDisposed', citation: { article: 62, paragraph: 2 } }, { gate: 'penaltiesChosen' }],
    });
  });

  it('不合格没有问题记录 → 拒绝', () => {
    const withdraw = step('finding.withdraw', { number: 3, reason: '漏' }, actors.lead, '2026-09-21 11:20');
    expectRefused(tried(after('disposed', [withdraw]), sign()), 'failuresRecorded', 68);
  });

  it.each([
    ['一名执法人员没有签', { signatures: signatures.slice(0, 1) }, 'officersSigned', 68],
    ['非承办人员也签了', { signatures: [...signatures, third] }, 'officersSigned', 68],
    ['异议没有写明', { party: { ...partySigned, opinion: 'objected', words: '' } }, 'partyAnswered', 68],
    ['拒签没有报告', { party: { ...partyDeclined, reportedTo: '' } }, 'partyAnswered', 68],
    ['签名图没有上传', { party: { ...partySigned, sha256: `${'0'.repeat(63)}1` } }, 'marksStored', 47],
  ] as const)('%s → 拒绝', (_when, changes, gate, article) => {
    expectRefused(tried('disposed', sign(changes)), gate, article);
  });

  it('拒签有见证人或者录像之一即可', () => {
    const { witness: _who, ...recorded } = partyDeclined;
    expect(tried('disposed', sign({ party: recorded })).outcome).toBe('accepted');
    expectRefused(tried('disposed', sign({ party: { ...recorded, recordingFile: '' } })), 'refusalAttested', whole);
    expect(tried('disposed', sign({ party: { ...partyDeclined, recordingFile: '' } })).outcome).toBe('accepted');
  });

  it('拒签没有理由 → 填写有误', () => {
    expect(tried('disposed', sign({ party: { ...partyDeclined, reason: '' } })).outcome).toBe('invalid');
  });

  it('公示期限二十个工作日，越过中秋、国庆和调休', () => {
    // 9-22…24 (3), 9-28…30 (6), 10-8…10 (9, 10-10 is a make-up Saturday), 10-12…16 (14), 10-19…23 (19), 10-26 (20)
    const { record } = after('disposed', [sign()]);
    expect(record.at(-1)?.clocks).toMatchObject([
      { clock: 'disclosureOfResult', deadline: { dueOn: civil('2026-10-26') } },
    ]);
  });

  it('第二人证件当日已过期 → 拒绝', () => {
    const lapsed = { ...officers.assistant, certificateValidUntil: civil('2026-09-20') };
    const registers = { ...world, officers: [officers.lead, lapsed] };
    expectRefused(tried('disposed', sign(), registers), 'certificatesInForce', 42);
  });
});
