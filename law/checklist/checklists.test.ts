import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { Citation } from '../citation/citation.ts';
import { evaluate, factKeys } from '../condition/condition.ts';
import { basesOn, enterpriseTags, type MajorHazardRule } from './check-item.ts';
import { checkGroups, checkItemOf, checkItems } from './index.ts';

const today = civil('2026-11-24');
const byCode = checkItems.map((item) => [item.code, item] as const);
const withMajorHazard = checkItems.flatMap(({ code, majorHazard }) =>
  majorHazard === undefined ? [] : [[code, majorHazard] as const],
);

describe('检查事项库', () => {
  // Rows per group in the research of 2026-11-24 (checklists §1–§7), counted by hand.
  it.each([
    ['G', 48],
    ['FC', 25],
    ['YX', 8],
    ['YA', 3],
    ['YJ', 5],
    ['GM', 4],
    ['WH', 22],
    ['YH', 10],
    ['KS', 12],
    ['KW', 3],
    ['FF', 10],
    ['FX', 9],
    ['DZ', 7],
    ['JZ', 2],
  ])('%s has %d items, numbered without a gap', (group, count) => {
    const numbers = checkItems
      .filter(({ code }) => code.startsWith(`${group}-`))
      .map(({ code }) => Number(code.slice(-2)));
    expect(numbers).toEqual(Array.from({ length: count }, (_unused, index) => index + 1));
  });

  it('every item belongs to a group, and the groups stand in the order of the items', () => {
    const prefixes = checkItems.map(({ code }) => code.slice(0, code.indexOf('-')));
    expect([...new Set(prefixes)]).toEqual(checkGroups.map(({ prefix }) => prefix));
  });

  it('every code is there once and is found by it', () => {
    expect(new Set(checkItems.map(({ code }) => code)).size).toBe(checkItems.length);
    for (const item of checkItems) expect(checkItemOf(item.code)).toBe(item);
    expect(checkItemOf('G-99')).toBeUndefined();
  });

  it.each(byCode)('%s says all an officer needs', (_code, item) => {
    expect(item.title).not.toBe('');
    expect(item.question).toMatch(/？/);
    expect(item.question.length).toBeLessThanOrEqual(60);
    expect(item.guidance).not.toBe('');
    expect(item.evidence).toMatch(/1|2|3/);
    expect(item.methods.length).toBeGreaterThan(0);
    expect(item.factTemplate).toMatch(/＿＿/);
    expect(item.factTemplate).toMatch(/。$/);
    expect(item.rectification).toMatch(/。$/);
    expect(item.punished.length).toBeGreaterThan(0);
    expect(item.tags.filter((tag) => !enterpriseTags.includes(tag))).toEqual([]);
  });

  it.each(byCode)('%s rests on statutes that exist', (_code, item) => {
    for (const { citation } of [...item.duty, ...item.penalty]) expect(Citation.parse(citation)).toEqual(citation);
    expect(basesOn(item.duty, today)).not.toEqual([]);
    for (const reference of item.violationRefs) expect(reference).toMatch(/^[A-Z]{2,5}-[0-9A-Za-z-]+$/);
    expect(new Set(item.violationRefs).size).toBe(item.violationRefs.length);
  });

  it.each(byCode.filter(([, { penaltyType }]) => penaltyType !== 'P0'))('%s can be punished today', (_code, item) => {
    expect(basesOn(item.penalty, today)).not.toEqual([]);
    if (item.penaltyType === 'P1') expect(item.violationRefs).not.toEqual([]);
  });

  it.each(byCode.filter(([, { penaltyType }]) => penaltyType === 'P0'))('%s says who takes it over', (_code, item) => {
    expect(item.referralTarget !== undefined || item.rectification.startsWith('督办：')).toBe(true);
    expect(item.defaultDisposition).toBe('referral');
    expect(item.majorHazard).toBeUndefined();
  });

  it.each(byCode.filter(([code]) => code.startsWith('WH-')))(
    '%s could be punished before the new law too',
    (_code, item) => {
      expect(basesOn(item.penalty, civil('2026-04-30'))).not.toEqual([]);
    },
  );

  it('the duties of the person in charge are G-01 to G-07 and punish a person', () => {
    const duties = checkItems.filter(({ dutyOfPersonInCharge }) => dutyOfPersonInCharge);
    expect(duties.map(({ code }) => code)).toEqual(['G-01', 'G-02', 'G-03', 'G-04', 'G-05', 'G-06', 'G-07']);
    for (const { punished } of duties) expect(punished).toContain('personInCharge');
  });

  it('certificates are looked up, never demanded on paper', () => {
    const lookedUp = checkItems.filter(({ electronicLookup }) => electronicLookup).map(({ code }) => code);
    expect(lookedUp).toEqual(
      expect.arrayContaining(['G-10', 'G-11', 'G-17', 'WH-01', 'WH-02', 'WH-03', 'YH-01', 'KS-01']),
    );
  });
});

describe('重大事故隐患', () => {
  it.each(withMajorHazard)(
    '%s asks for every fact of its condition and no other',
    (_code, { questions, condition }) => {
      const keys = questions.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(factKeys(condition).sort()).toEqual([...keys].sort());
      for (const { question } of questions) expect(question).toMatch(/？$/);
    },
  );

  it.each(withMajorHazard)('%s can be one, need not be one, and is not guessed', (_code, { questions, condition }) => {
    const outcomes = everyAnswer(questions).map((facts) => evaluate(condition, facts));
    expect(outcomes).toContain(true);
    expect(outcomes).toContain(false);
    expect(outcomes).not.toContain(undefined);
    expect(evaluate(condition, {})).toBeUndefined();
  });

  it.each(['FC-01', 'FC-02', 'FC-03', 'FC-04', 'FC-05', 'FC-06', 'FC-07', 'FC-08', 'FC-09', 'FC-10', 'FC-23'])(
    '%s may be one',
    (code) => {
      expect(checkItemOf(code)?.majorHazard?.basis.citation.article).toBe(11);
    },
  );
});

function everyAnswer(questions: MajorHazardRule['questions']): { readonly [key: string]: boolean }[] {
  return questions.reduce<{ readonly [key: string]: boolean }[]>(
    (answers, { key }) => answers.flatMap((answer) => [true, false].map((value) => ({ ...answer, [key]: value }))),
    [{}],
  );
}
