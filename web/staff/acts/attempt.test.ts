import { ApiProblem } from '@zhifa/contract';
import { describe, expect, it } from 'vitest';
import { filled, standingRefusal } from './attempt.ts';

const refused = new ApiProblem({ type: 'refused', title: '现在还不能办理', refusals: [], proofs: [] });
const sent = { input: { text: '一' }, overrides: {} };

describe('standingRefusal', () => {
  it('stands while the form says what was refused', () => {
    expect(standingRefusal({ error: refused, sent }, { input: { text: '一' }, overrides: {} })).toBe(refused.problem);
  });

  it.each([
    ['another input', { input: { text: '二' }, overrides: {} }],
    ['a reason that was given since', { input: { text: '一' }, overrides: { clockIsRight: '已校准' } }],
  ])('gives way to the trial of %s', (_what, stands) => {
    expect(standingRefusal({ error: refused, sent }, stands)).toBeUndefined();
  });

  it.each([
    ['nothing was sent', null, undefined],
    ['the server could not be asked', new TypeError('fetch failed'), sent],
    ['it is no refusal', new ApiProblem({ type: 'invalid', title: '填写的内容有误', problems: [] }), sent],
  ])('there is none where %s', (_what, error, was) => {
    expect(standingRefusal({ error, sent: was }, sent)).toBeUndefined();
  });
});

it('reasons that were left empty are not sent', () => {
  expect(filled({ a: ' ', b: '', c: '时钟已核对' })).toEqual({ c: '时钟已核对' });
});
