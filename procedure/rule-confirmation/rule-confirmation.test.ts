import { describe, expect, it } from 'vitest';
import { beijing } from '@zhifa/law';
import { beginning, playStep, tryStep, type Played, type World } from '../shared/play.ts';
import { blob } from '../inspection/fixture-world.ts';
import { confirmationAfter, frequencyCap, people, proposeInput, resubmitInput, taken, world } from './fixture.ts';
import { ruleConfirmation } from './index.ts';
import type { Confirmed, Returned, RuleConfirmationState } from './state.ts';

const at = beijing('2026-11-30', '17:00');
const nothingYet = beginning(ruleConfirmation);

function refusedBy(from: Played, step: ReturnType<typeof taken>, registers: World = world): string[] {
  const { outcome } = tryStep(from, step, registers);
  return outcome.outcome === 'refused' ? outcome.refusals.map(({ gate }) => gate) : [outcome.outcome];
}

function proposing(part: object, by = people.legalReviewer) {
  return taken('confirmation.propose', { ...proposeInput, ...part }, by, at);
}

function worldWith(confirmableRule: World['confirmableRule']): World {
  return { ...world, confirmableRule };
}

describe('提请核实规则依据', () => {
  it.each([
    ['法制审核人员，规则未核实，原文在证据库，一致', proposing({}), world, 'accepted'],
    ['不是法制审核人员', proposing({}, people.unitHead), world, 'post'],
    ['局领导也不能自己提请', proposing({}, people.organHead), world, 'post'],
    ['核对的是旧的版本', proposing({ version: 2 }), world, 'versionSeen'],
    ['没有这条规则', proposing({}), worldWith({ rule: null, standing: [] }), 'versionSeen'],
    [
      '已经读过原文、不是推论的规则',
      proposing({}),
      worldWith({ rule: { ...frequencyCap, verified: 'text' }, standing: [] }),
      'isOpen',
    ],
    [
      '读过原文的推论，可以核实',
      proposing({}),
      worldWith({ rule: { ...frequencyCap, verified: 'text', isInference: true }, standing: [] }),
      'accepted',
    ],
    ['已有提请在办', proposing({}), standing('proposed'), 'notStanding'],
    ['已有退回待补正的提请', proposing({}), standing('returned'), 'notStanding'],
    ['已经核实', proposing({}), standing('confirmed'), 'notStanding'],
    ['与原文不一致', proposing({ agrees: false }), world, 'agreesWithText'],
    [
      '原文还没有传完',
      proposing({ copies: [{ ...proposeInput.copies[0], sha256: '9'.repeat(63) + 'a' }] }),
      world,
      'copiesStored',
    ],
    ['没有上传原文', proposing({ copies: [] }), world, 'invalid'],
    ['没有写原文', proposing({ wording: '  ' }), world, 'invalid'],
    ['没有写条款、页码', proposing({ source: { ...proposeInput.source, place: '' } }), world, 'invalid'],
  ] as const)('%s', (_when, step, registers, gate) => {
    expect(refusedBy(nothingYet, step, registers)).toEqual([gate]);
  });

  it('keeps what the rule said and what the copy says, side by side', () => {
    const { state } = confirmationAfter('proposed');
    expect(state).toMatchObject({ rule: frequencyCap, wording: proposeInput.wording, copies: [{ sha256: blob('a') }] });
  });
});

describe('批准、退回', () => {
  const approving = (by = people.deputyHead) => taken('confirmation.approve', { opinion: '' }, by, at);

  it.each([
    ['分管领导', approving(), world, 'accepted'],
    ['局长', approving(people.organHead), world, 'accepted'],
    ['另一名法制审核人员', approving({ ...people.legalReviewer, accountId: 'another' }), world, 'post'],
    ['股室负责人', approving(people.unitHead), world, 'post'],
    [
      '提请人兼有局领导的岗位',
      approving({ ...people.legalReviewer, posts: ['legalReviewer', 'deputyHead'] }),
      world,
      'anotherPerson',
    ],
    [
      '提请之后规则改过',
      approving(),
      worldWith({ rule: { ...frequencyCap, version: 2 }, standing: [] }),
      'versionStands',
    ],
    ['同一版本已由另一卷核实', approving(), standing('confirmed'), 'notStanding'],
  ] as const)('%s', (_when, step, registers, gate) => {
    expect(refusedBy(confirmationAfter('proposed'), step, registers)).toEqual([gate]);
  });

  it('is sent back with a reason, mended, and sent again', () => {
    const returned = confirmationAfter('proposed', 'returned');
    expect(ruleConfirmation.todosOf(returned.state)).toMatchObject([
      { act: 'confirmation.resubmit', posts: ['legalReviewer'], returned: { by: '何建国', reason: '缺第6页' } },
    ]);
    const again = confirmationAfter('proposed', 'returned', 'resubmitted', 'confirmed').state as Confirmed; // Four acts lead there.
    expect(again).toMatchObject({ stage: 'confirmed', approval: { by: { name: '何建国' } } });
    expect((again as unknown as Returned).returns).toHaveLength(1); // Every stage keeps them.
    const older = taken('confirmation.resubmit', { ...resubmitInput, version: 2 }, people.legalReviewer, at);
    expect(refusedBy(returned, older)).toEqual(['versionSeen']);
  });

  it('may be taken back by its proposer before anybody approved it, and not after', () => {
    const dropping = taken('confirmation.drop', { reason: '找到了更新的文本' }, people.legalReviewer, at);
    const dropped = playStep(confirmationAfter('proposed'), dropping, world);
    expect('state' in dropped && dropped.state.stage).toBe('dropped');
    expect(refusedBy(confirmationAfter('proposed', 'confirmed'), dropping)).toEqual(['stage']);
  });
});

describe('撤回核实', () => {
  const withdrawing = (reason: string, by = people.deputyHead) => taken('confirmation.withdraw', { reason }, by, at);

  it.each([
    ['局领导写明理由', withdrawing('文件已废止'), 'accepted'],
    ['没有理由', withdrawing(' '), 'invalid'],
    ['承办股室负责人', withdrawing('妨碍检查', people.unitHead), 'post'],
    ['法制审核人员', withdrawing('看错了', people.legalReviewer), 'post'],
  ] as const)('%s', (_when, step, gate) => {
    expect(refusedBy(confirmationAfter('proposed', 'confirmed'), step)).toEqual([gate]);
  });

  it('ends it for good: whoever wants the rule confirmed again opens another dossier', () => {
    const { state } = confirmationAfter('proposed', 'confirmed', 'withdrawn');
    expect(state).toMatchObject({ stage: 'withdrawn', withdrawal: { by: { name: '温海清' } } });
    expect(ruleConfirmation.acts.filter(({ from }) => from.includes('withdrawn'))).toEqual([]);
  });
});

it.each([
  ['待批准', ['proposed'], false],
  ['已退回', ['proposed', 'returned'], false],
  ['已核实', ['proposed', 'confirmed'], true],
  ['核实已撤回', ['proposed', 'confirmed', 'withdrawn'], true],
] as const)('%s is listed with its rule and its paper', (_stage, road, isClosed) => {
  const state = confirmationAfter(...road).state as RuleConfirmationState; // A dossier of this kind.
  expect(ruleConfirmation.summaryOf(state)).toMatchObject({
    title: '年度频次上限',
    subtitle: '前置条件 inspect.freq：国办发〔2024〕54号 第四部分，第6页',
    isClosed,
  });
});

function standing(stage: string): World {
  return worldWith({ rule: frequencyCap, standing: [{ dossierId: 'other', stage }] });
}
