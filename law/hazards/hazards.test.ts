import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { enterpriseTags } from '../checklist/check-item.ts';
import { checkItemOf, checkItems } from '../checklist/index.ts';
import { Citation, citationShort, sameCitation } from '../citation/citation.ts';
import { evaluate, factKeys, type Facts } from '../condition/condition.ts';
import { hazardIndustries, hazardOf, hazards, hazardsFor, hazardsOfIndustry, isHazardInForce, judge } from './index.ts';

const byRef = hazards.map((hazard) => [hazard.ref, hazard] as const);

describe('重大事故隐患目录', () => {
  // Counted by hand in the four standards: 令第10号 65, 121号 20 + 20, 矿安〔2022〕88号 32 + 13 + 19.
  it.each([
    ['工贸通用', 4],
    ['冶金', 8],
    ['有色', 13],
    ['建材', 8],
    ['机械', 7],
    ['轻工', 7],
    ['纺织', 2],
    ['烟草', 2],
    ['粉尘涉爆', 10],
    ['液氨制冷', 2],
    ['有限空间', 2],
    ['危险化学品', 20],
    ['烟花爆竹', 20],
    ['地下矿山', 32],
    ['露天矿山', 13],
    ['尾矿库', 19],
  ] as const)('%s has %d', (industry, count) => {
    expect(hazardsOfIndustry(industry)).toHaveLength(count);
  });

  it('has 169, each once, each of a known industry', () => {
    expect(hazards).toHaveLength(169);
    expect(new Set(hazards.map(({ ref }) => ref)).size).toBe(169);
    expect(hazards.filter(({ industry }) => !hazardIndustries.includes(industry))).toEqual([]);
    expect(hazardOf('GM-99-01')).toBeUndefined();
  });

  it.each([
    ['GM-11-03', '工贸企业重大事故隐患判定标准第十一条第三项', 'text'],
    ['GM-03-01', '工贸企业重大事故隐患判定标准第三条第一项', 'secondary'],
    ['GM-14-00', '工贸企业重大事故隐患判定标准第十四条', 'text'],
    ['WH-14', '化工和危险化学品重大事故隐患判定标准第十四项', 'text'],
    ['WH-15', '化工和危险化学品重大事故隐患判定标准第十五项', 'memory'],
    ['YH-20', '烟花爆竹重大事故隐患判定标准第二十项', 'memory'],
    ['KD-05', '金属非金属矿山重大事故隐患判定标准第五项', 'secondary'],
    ['KD-06', '金属非金属矿山重大事故隐患判定标准第六项', 'memory'],
    ['KL-13', '金属非金属矿山重大事故隐患判定标准第十三项', 'memory'],
  ] as const)('%s stands at %s (%s)', (ref, place, verified) => {
    const basis = hazardOf(ref)?.basis;
    expect(basis?.verified).toBe(verified);
    expect(basis === undefined ? '' : citationShort(basis.citation)).toBe(place);
  });

  it.each(byRef)('%s asks for every fact of its condition and no other', (_ref, { questions, condition, basis }) => {
    const keys = questions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(factKeys(condition).sort()).toEqual([...keys].sort());
    for (const { question } of questions) expect(question).toMatch(/？$/);
    expect(Citation.parse(basis.citation)).toEqual(basis.citation);
  });

  it.each(byRef)('%s can be one and need not be one', (ref, { questions }) => {
    const keys = questions.map(({ key }) => key);
    const answers = everyAnswer(keys).map((facts) => judge(ref, facts)?.answer);
    expect(answers).toContain('是');
    expect(answers).toContain('否');
    expect(answers).not.toContain('待查');
  });

  it.each(byRef)('%s names the violations that punish it', (_ref, { penaltyRefs, tags }) => {
    expect(penaltyRefs.length).toBeGreaterThan(0);
    for (const penalty of penaltyRefs) expect(penalty).toMatch(/^AQSCF-\d+(-\d+[a-z]?)?$/);
    expect(tags.filter((tag) => !enterpriseTags.includes(tag))).toEqual([]);
  });
});

describe('某日施行的标准', () => {
  it.each([
    ['令第10号施行前一日', 'GM-11-03', '2023-05-14', false],
    ['令第10号施行日', 'GM-11-03', '2023-05-15', true],
    ['矿安〔2022〕88号施行前一日', 'KD-01', '2022-08-31', false],
    ['矿安〔2022〕88号施行日', 'KD-01', '2022-09-01', true],
  ] as const)('%s', (_when, ref, on, expected) => {
    const hazard = hazards.find((each) => each.ref === ref) ?? expect.fail(ref);
    expect(isHazardInForce(hazard, civil(on))).toBe(expected);
  });
});

describe('判定', () => {
  it.each([
    ['只知道是干式除尘', { dryCollector: true }, '待查', ['noControl']],
    ['什么都没查', {}, '待查', ['dryCollector', 'noControl']],
    ['不是干式除尘，不必再查', { dryCollector: false }, '否', []],
    ['干式除尘，一种措施都没有', { dryCollector: true, noControl: true }, '是', []],
    ['有泄爆', { dryCollector: true, noControl: false }, '否', []],
  ] as const)('第十一条第三项：%s', (_when, facts: Facts, answer, missing) => {
    const judgement = judge('GM-11-03', facts);
    expect(judgement?.answer).toBe(answer);
    expect(judgement?.missing.map(({ key }) => key)).toEqual(missing);
  });

  it('第十一条第四项：正压吹送的分支已排除，只问金属粉尘', () => {
    const judgement = judge('GM-11-04', { noSparkControl: false });
    expect(judgement?.answer).toBe('待查');
    expect(judgement?.missing.map(({ key }) => key)).toEqual(['metalPositive']);
  });

  it('第十三条第一项：只缺标志不是重大事故隐患', () => {
    expect(judge('GM-13-01', { ledgerMissing: false, signMissing: true })?.answer).toBe('否');
  });

  it('第五条第三项：例外的炉型不判', () => {
    expect(judge('GM-05-03', { exemptFurnace: true })?.answer).toBe('否');
    expect(judge('GM-05-03', { exemptFurnace: false, emergencyDrainMissing: true })?.answer).toBe('是');
  });

  it('a ref of no standard is not judged', () => {
    expect(judge('GM-99-99', {})).toBeUndefined();
  });

  it('what is missing decides, and nothing else does', () => {
    const answer = fc.option(fc.boolean(), { nil: undefined });
    const property = fc.property(
      fc.constantFrom(...hazards),
      fc.array(answer, { minLength: 8, maxLength: 8 }),
      (hazard, drawn) => {
        const keys = hazard.questions.map(({ key }) => key);
        const known = keys.flatMap((key, at) => (drawn[at] === undefined ? [] : [[key, drawn[at]] as const]));
        const facts: Facts = Object.fromEntries(known);
        const missing = judge(hazard.ref, facts)?.missing.map(({ key }) => key) ?? [];
        const others = keys.filter((key) => !(key in facts) && !missing.includes(key));
        const filled: Facts = { ...facts, ...Object.fromEntries(others.map((key) => [key, true])) };
        expect(missing.some((key) => key in facts)).toBe(false);
        expect(evaluate(hazard.condition, filled)).toBe(evaluate(hazard.condition, facts));
      },
    );
    fc.assert(property, { numRuns: 500 });
  });
});

describe('检查事项和目录是同一个判断', () => {
  const asking = checkItems.filter(({ majorHazard }) => majorHazard !== undefined);

  it.each(asking.map((item) => [item.code, item] as const))('%s refers to the hazard it asks for', (_code, item) => {
    const referred = item.hazardRefs.map((ref) => hazardOf(ref) ?? expect.fail(`no hazard ${ref}`));
    const citation = item.majorHazard?.basis.citation ?? expect.fail();
    expect(referred.some(({ basis }) => sameCitation(basis.citation, citation))).toBe(true);
  });

  it('an item that asks for none refers to none', () => {
    const others = checkItems.filter(({ majorHazard }) => majorHazard === undefined);
    expect(others.flatMap(({ hazardRefs }) => hazardRefs)).toEqual([]);
  });

  it('what an item decides alone, its hazard decides alike', () => {
    const facts = { cleaningNotCarriedOut: true, severeDeposits: true };
    expect(judge('GM-11-10', facts)?.answer).toBe('是');
    expect(evaluate(checkItemOf('FC-10')?.majorHazard?.condition ?? expect.fail(), facts)).toBe(true);
  });
});

describe('按企业标签找', () => {
  it('木制品加工、涉爆粉尘、喷漆的企业', () => {
    const refs = hazardsFor(['木制品加工', '涉爆粉尘', '喷漆']).map(({ ref }) => ref);
    expect(refs).toEqual(expect.arrayContaining(['GM-11-01', 'GM-11-10', 'GM-08-06', 'GM-14-00']));
    expect(refs).not.toContain('KD-01');
  });

  it('no tag, no hazard', () => {
    expect(hazardsFor([])).toEqual([]);
  });
});

function everyAnswer(keys: readonly string[]): Facts[] {
  return keys.reduce<Facts[]>(
    (answers, key) => answers.flatMap((answer) => [true, false].map((value) => ({ ...answer, [key]: value }))),
    [{}],
  );
}
