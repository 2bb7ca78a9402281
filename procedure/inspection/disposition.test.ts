/** 处置与应否处罚. */

import { describe, expect, it } from 'vitest';
import { step } from './fixture.ts';
import { dispositionInputs } from './fixture-inputs.ts';
import { actors } from './fixture-world.ts';
import { after, expectRefused, tried, whole } from './refusal.fixture.ts';

const at = '2026-09-21 11:00';
const dispose = (input: object) => step('finding.dispose', input, actors.lead, at);
const confirmed = after('found', [step('finding.confirmMajor', { number: 1 }, actors.assistant, at)]);
const { spark, paint, sign } = dispositionInputs;
const { unsafeBecause: _why, ...withoutWhy } = spark.disposition;
const { penalty: _choice, ...unpunished } = paint;

describe('处置问题', () => {
  it.each([
    ['没有第5项', { ...paint, number: 5 }, 'findingExists', 62],
    ['期限是当天', { ...paint, disposition: { ...paint.disposition, deadline: '2026-09-21' } }, 'deadlineAhead', 28],
    [
      '整改前后是同一张照片',
      { ...sign, disposition: { ...sign.disposition, afterEvidence: 'E4' } },
      'correctionProved',
      65,
    ],
    ['没有整改后照片', { ...sign, disposition: { ...sign.disposition, afterEvidence: 'E8' } }, 'correctionProved', 65],
    ['停用而没有写明为何不安全', { ...spark, disposition: withoutWhy }, 'stopAllowed', 65],
    ['对一般隐患停用设备', { ...spark, number: 2 }, 'stopAllowed', 65],
    ['重大事故隐患只下指令', { ...paint, number: 1 }, 'majorMeasured', 65],
    ['P1 只责令改正不选处罚', unpunished, 'penaltyChosen', whole],
    ['未当场改正却按轻微不罚', { ...paint, penalty: sign.penalty }, 'exemptionPlausible', 33],
  ] as const)('%s → 拒绝', (_when, input, gate, article) => {
    expectRefused(tried(confirmed, dispose(input)), gate, article);
  });

  it('期限是次日的可以', () => {
    const tomorrow = { ...paint, disposition: { ...paint.disposition, deadline: '2026-09-22' } };
    expect(tried(confirmed, dispose(tomorrow)).outcome).toBe('accepted');
  });

  it('重大事故隐患未经第二人确认不得停用', () => {
    expectRefused(tried('found', dispose(spark)), 'stopAllowed', 65);
    expect(tried(confirmed, dispose(spark)).outcome).toBe('accepted');
  });

  it('责令立即排除不要求重大事故隐患', () => {
    const remove = { ...spark.disposition, measure: 'removeImmediately' };
    expect(tried('found', dispose({ ...spark, number: 2, disposition: remove })).outcome).toBe('accepted');
  });

  it('法条没有列的措施填不进去', () => {
    const sealed = { ...spark.disposition, measure: 'sealing' };
    expect(tried(confirmed, dispose({ ...spark, disposition: sealed })).outcome).toBe('invalid');
  });

  it('补录按发生时判断期限', () => {
    const late = {
      ...dispose(paint),
      at: step('x', {}, actors.lead, '2026-10-13 09:00').at,
      occurredAt: dispose(paint).at,
    };
    expect(tried(confirmed, late).outcome).toBe('accepted');
  });
});

describe('P0 移送', () => {
  const referral = { way: 'referral', target: '消防救援机构', reason: '消防设施不属本机关职权' };
  const fire = after('found', [
    {
      ...step('item.answer', { answers: [{ checkItem: 'GM-04', result: 'fail', methods: ['site'] }] }, actors.lead, at),
      overrides: { answersInScheme: '现场发现灭火器失压' },
    },
    step(
      'finding.record',
      { checkItem: 'GM-04', place: '仓库', fact: '灭火器2具失压', evidence: ['E3'] },
      actors.lead,
      at,
    ),
  ]);

  it('本机关无权处罚的只能移送，不能责令代替，也不能选处罚', () => {
    const order = { way: 'order', deadline: '2026-10-12', requirement: '更换', interimMeasures: '备用灭火器' };
    expectRefused(tried(fire, dispose({ number: 5, disposition: order })), 'referredWhereNotOurs', 69);
    expectRefused(
      tried(fire, dispose({ number: 5, disposition: referral, penalty: paint.penalty })),
      'referredWhereNotOurs',
      69,
    );
    expect(tried(fire, dispose({ number: 5, disposition: referral })).outcome).toBe('accepted');
  });
});
