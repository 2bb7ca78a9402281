/** 方案的拟定、审核、退回、批准. */

import { describe, expect, it } from 'vitest';
import type { Actor } from '../kernel/index.ts';
import { inspectionAt, step } from './fixture.ts';
import { schemeInput } from './fixture-inputs.ts';
import { actors, factory, officers, world } from './fixture-world.ts';
import { after, expectRefused, tried, whole } from './refusal.fixture.ts';

const draft = (changes: object = {}, by: Actor = actors.lead) =>
  step('scheme.draft', { ...schemeInput, ...changes }, by, '2026-09-15 10:00');

const duties = new Set(['G-01', 'G-02', 'G-03', 'G-04', 'G-05', 'G-06', 'G-07']);
const { items } = schemeInput;
const extra = ['G-10', 'G-13', 'G-15', 'G-16', 'G-18', 'G-19', 'G-20'].map((checkItem) => ({ checkItem, because: '' }));

describe('拟定现场检查方案', () => {
  it.each([
    [
      '检查项编码差一个数字',
      { items: [...items.slice(0, 15), { checkItem: 'G-991', because: '' }] },
      'itemsKnown',
      whole,
    ],
    ['一项列了两次', { items: [...items, items[0]] }, 'itemsKnown', whole],
    ['少一项', { items: items.slice(0, 14) }, 'itemCount', whole],
    ['协助人数多报一人', { assistantsCount: 2 }, 'assistantsFixed', whole],
    ['要害部位漏了一处', { scope: '一车间砂光工段', shares: plainShares() }, 'keyPlacesCovered', whole],
    [
      '给非承办人员分工',
      { shares: [...schemeInput.shares, { officerId: officers.third.id, duty: '除尘' }] },
      'sharesOfTeam',
      42,
    ],
    ['一名承办人员没有分工', { shares: schemeInput.shares.slice(0, 1) }, 'sharesOfTeam', 42],
  ] as const)('%s → 拒绝', (_when, changes, gate, article) => {
    expectRefused(tried('tasked', draft(changes)), gate, article);
  });

  it('主要负责人履职一项都没有 → 拒绝', () => {
    const without = [...items.filter(({ checkItem }) => !duties.has(checkItem)), ...extra];
    const outcome = tried('tasked', { ...draft({ items: without }), overrides: { itemsFitEnterprise: '核对' } });
    expectRefused(outcome, 'personInChargeChecked', whole);
  });

  it('不属于该企业的检查项须说明', () => {
    const strange = draft({ items: [...items, { checkItem: 'YA-01', because: '' }] });
    expectRefused(tried('tasked', strange), 'itemsFitEnterprise', whole);
  });

  it('小微企业写明理由可以少于十五项', () => {
    const few = draft({ items: items.slice(0, 8), fewItemsReason: '从业人员6人，工序单一' });
    expect(tried('tasked', few).outcome).toBe('accepted');
  });

  it('上限四十项：四十一项须说明', () => {
    const settings = { ...world.settings, schemeItemsMaximum: 15 };
    expectRefused(tried('tasked', draft(), { ...world, settings }), 'itemCount', whole);
    expect(tried('tasked', draft(), { ...world, settings: { ...settings, schemeItemsMaximum: 16 } }).outcome).toBe(
      'accepted',
    );
  });

  it('以前没有销号的问题漏了一项 → 提示', () => {
    const open = [{ dossierId: 'x', number: 1, checkItem: 'FC-07', fact: '未整改' }];
    expectRefused(tried('tasked', draft(), { ...world, openFindings: open }), 'openFindingsIncluded', whole);
    const included = [{ dossierId: 'x', number: 1, checkItem: 'FC-06', fact: '未整改' }];
    expect(tried('tasked', draft(), { ...world, openFindings: included }).outcome).toBe('accepted');
  });

  it('只有主办人员拟定', () => {
    expectRefused(tried('tasked', draft({}, actors.assistant)), 'handler', whole);
  });

  it('企业没有标记要害部位的不作要求', () => {
    const plain = inspectionAt('tasked', { ...world, enterprise: { ...factory, keyPlaces: [] } });
    expect(tried(plain, draft({ scope: '全厂', shares: plainShares() })).outcome).toBe('accepted');
  });
});

function plainShares() {
  return schemeInput.shares.map(({ officerId }) => ({ officerId, duty: '现场' }));
}

describe('审核、退回、批准', () => {
  const by = (act: string, input: object, actor: Actor, at = '2026-09-16 10:00') => step(act, input, actor, at);

  it('退回要有理由，退回后主办可以再报', () => {
    expect(tried('drafted', by('scheme.return', { reason: '' }, actors.unitHead)).outcome).toBe('invalid');
    const returned = after('endorsed', [by('scheme.return', { reason: '缺除尘器内部检查' }, actors.deputyHead)]);
    expect(returned.state).toMatchObject({
      stage: 'tasked',
      returned: { from: 'endorsed', opinion: '缺除尘器内部检查' },
    });
    const again = step('scheme.draft', schemeInput, actors.lead, '2026-09-17 09:00');
    expect(tried(returned, again).outcome).toBe('accepted');
  });

  it('未经审核不能批准，大队长不能代替领导批准', () => {
    expectRefused(tried('drafted', by('scheme.approve', { opinion: '同意' }, actors.deputyHead)), 'stage', whole);
    expectRefused(tried('endorsed', by('scheme.approve', { opinion: '同意' }, actors.unitHead)), 'post', whole);
  });

  it('拟定人兼任负责人的，不审自己拟的方案', () => {
    const both = { ...actors.unitHead, accountId: actors.lead.accountId };
    expectRefused(tried('drafted', by('scheme.endorse', { opinion: '同意' }, both)), 'notOwnDraft', whole);
  });

  it('批准时签发审批表和方案', () => {
    const { record } = inspectionAt('approved');
    expect(record.at(-1)?.issued.map(({ form }) => form)).toEqual(['inspectionApproval', 'inspectionScheme']);
  });
});
