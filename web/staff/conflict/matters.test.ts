import { describe, expect, it } from 'vitest';
import { isContested, isContestedByOneself, type SpokenAct } from './matters.ts';

const itemOf = (finding: number) => ({ 1: 'G-12', 2: 'G-20' })[finding];

const photo: SpokenAct = { name: 'evidence.add', input: { evidence: [{ id: 'a' }] } };
const answers = (...codes: readonly string[]): SpokenAct => ({
  name: 'item.answer',
  input: { answers: codes.map((checkItem) => ({ checkItem, result: 'pass' })) },
});
const finding = (checkItem: string): SpokenAct => ({ name: 'finding.record', input: { checkItem } });
const about = (name: string, number: number): SpokenAct => ({ name, input: { number } });
const signing: SpokenAct = { name: 'record.sign', input: {} };
const recount: SpokenAct = { name: 'deadline.recount', input: { year: 2027 } };

describe('isContested', () => {
  it.each([
    ['another item', answers('G-12'), answers('G-13'), false],
    ['one of many items', answers('G-12'), answers('G-11', 'G-12'), true],
    ['the item of my finding', finding('G-12'), answers('G-12'), true],
    ['a finding of another item', about('finding.revise', 1), about('finding.dispose', 2), false],
    ['my finding, disposed of', about('finding.revise', 1), about('finding.dispose', 1), true],
    ['a finding recorded for the item of mine', about('finding.revise', 1), finding('G-12'), true],
    ['a finding nobody knows', finding('G-12'), about('finding.withdraw', 9), true],
    ['a photo, while I write', finding('G-12'), photo, false],
    ['a photo, while I sign for the whole', signing, photo, true],
    ['anything, while I hand in a photo', photo, signing, false],
    ['a signature for the whole', answers('G-12'), signing, true],
    ['deadlines counted anew, while I sign for the whole', signing, recount, false],
  ])('%s', (_what, mine, theirs, expected) => {
    expect(isContested(mine, theirs, itemOf)).toBe(expected);
  });
});

describe('isContestedByOneself', () => {
  it.each([
    ['my photo, while I sign', signing, photo, false],
    ['my answer, then its finding', finding('G-12'), answers('G-12'), false],
    ['the same finding a second time', finding('G-12'), finding('G-12'), true],
    ['a finding of another item', finding('G-12'), finding('G-20'), false],
    ['a second signing', signing, signing, true],
  ])('%s', (_what, mine, earlier, expected) => {
    expect(isContestedByOneself(mine, earlier, itemOf)).toBe(expected);
  });
});

describe('到场人员', () => {
  const person = (name: string) => ({ name: 'attendance.register', input: { role: 'safetyManager', name } });
  const unknown = () => undefined;

  it('two people registered one after the other are no conflict, one person twice is', () => {
    expect(isContestedByOneself(person('邓安'), person('王玉梅'), unknown)).toBe(false);
    expect(isContested(person('邓安'), person('王玉梅'), unknown)).toBe(false);
    expect(isContestedByOneself(person('邓安'), person('邓安'), unknown)).toBe(true);
    expect(isContested(person('邓安'), person('邓安'), unknown)).toBe(true);
  });
});
