import { describe, expect, it } from 'vitest';
import { clockRules } from '../clocks/index.ts';
import { crimes } from '../crimes/index.ts';
import { nationalTables } from '../discretion/national.ts';
import { gateRules } from '../gates/index.ts';
import { hazardOf, hazards } from '../hazards/index.ts';
import { violations } from '../violations/index.ts';
import { confirmationOf, isConfirmed, needsConfirming, ruleCatalogues, type RuleCatalogue } from './confirmed-rule.ts';
import { confirmableRule } from './confirmable.ts';
import { contentVersion } from './content-version.ts';

const catalogues: readonly (readonly [RuleCatalogue, readonly { readonly ref: string }[]])[] = [
  ['gate', gateRules],
  ['clock', clockRules],
  ['violation', violations],
  ['benchmark', nationalTables],
  ['hazard', hazards],
  ['crime', crimes],
];

describe('可以核实的规则', () => {
  it('every catalogue is here', () => {
    expect(catalogues.map(([name]) => name)).toEqual(Object.keys(ruleCatalogues));
  });

  it.each(catalogues)('%s: every rule says something, under its own ref', (catalogue, rules) => {
    for (const { ref } of rules) {
      const rule = confirmableRule(catalogue, ref) ?? expect.fail(ref);
      expect(rule).toMatchObject({ catalogue, ref });
      expect(rule.title).not.toBe('');
      expect(rule.says.length).toBeGreaterThan(0);
      expect(rule.says.join('')).not.toMatch(/undefined|NaN/);
      expect(Number.isSafeInteger(rule.version) && rule.version >= 1).toBe(true);
    }
    expect(confirmableRule(catalogue, 'no.such.rule')).toBeUndefined();
  });

  it.each([
    ['前置条件：只见转述', 'gate', 'inspect.freq', ['secondary', false, true]],
    ['前置条件：读过原文', 'gate', 'staff.two', ['text', false, false]],
    ['前置条件：读过原文的推论', 'gate', 'file.before.decide', ['text', true, true]],
    ['隐患：工贸第三条只见转述', 'hazard', 'GM-03-01', ['secondary', false, true]],
    ['隐患：工贸第十一条读过原文', 'hazard', 'GM-11-03', ['text', false, false]],
    ['裁量基准：只见他局引用，部分推算', 'benchmark', 'TT-90-26', ['secondary', true, true]],
  ] as const)('%s', (_when, catalogue, ref, marks) => {
    const rule = confirmableRule(catalogue, ref) ?? expect.fail(ref);
    expect([rule.verified, rule.isInference, needsConfirming(rule)]).toEqual(marks);
  });
});

describe('核实只对一个版本有效', () => {
  const rule = { catalogue: 'gate', ref: 'inspect.freq', version: 1 } as const;

  it.each([
    ['同一条、同一版', rule, true],
    ['改过的规则', { ...rule, version: 2 }, false],
    ['另一条规则', { ...rule, ref: 'inspect.merge' }, false],
    ['另一类规则', { ...rule, catalogue: 'clock' }, false],
  ] as const)('%s', (_when, confirmed, expected) => {
    expect(isConfirmed([confirmed], rule)).toBe(expected);
  });

  it('tells who confirmed it', () => {
    const confirmed = { ...rule, by: '何建国' };
    expect(confirmationOf([confirmed], rule)).toBe(confirmed);
    expect(confirmationOf([confirmed], { ...rule, version: 2 })).toBeUndefined();
  });

  it('a rule without a number of its own changes its version with any of its words', () => {
    const hazard = hazardOf('GM-11-03') ?? expect.fail('GM-11-03');
    const same = JSON.parse(JSON.stringify(hazard)) as typeof hazard; // A copy of a value that is all JSON.
    expect(contentVersion(same)).toBe(contentVersion(hazard));
    expect(contentVersion({ ...hazard, title: `${hazard.title}等` })).not.toBe(contentVersion(hazard));
    expect(contentVersion({ ...hazard, condition: { not: hazard.condition } })).not.toBe(contentVersion(hazard));
  });

  // Whoever changes what a gate says counts up its version, or an old confirmation would carry the new words.
  // Then write the new number here: it is only there to be noticed.
  it('gates of version 1 say what they said when they were written down', () => {
    const said = gateRules.filter(({ version }) => version === 1);
    expect(contentVersion(said)).toBe(1427068810);
  });
});
