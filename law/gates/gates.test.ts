import { describe, expect, it } from 'vitest';
import { civil } from '../calendar/civil-date.ts';
import { Citation } from '../citation/citation.ts';
import type { ConfirmedRule } from '../confirmation/confirmed-rule.ts';
import {
  bindingOf,
  defaultOptionOn,
  firmByConfirmation,
  gateRule,
  gateRules,
  gateRulesAt,
  gateStages,
  isGateInForce,
  unsettledQuestionOf,
  unsettledQuestions,
  type GateRule,
} from './index.ts';

const byRef = gateRules.map((rule) => [rule.ref, rule] as const);
const ruleOf = (ref: string): GateRule => gateRule(ref) ?? expect.fail(`no rule ${ref}`);

describe('前置条件表', () => {
  // Counted by hand in the research of 2026-11-24.
  it.each([
    ['主体', 7],
    ['人员', 10],
    ['检查', 24],
    ['整改与现场措施', 7],
    ['停止供电', 4],
    ['立案', 5],
    ['证据', 11],
    ['全过程记录', 2],
    ['查封扣押', 13],
    ['审核', 1],
    ['法制审核', 3],
    ['集体讨论', 3],
    ['告知', 5],
    ['听证', 13],
    ['决定', 15],
    ['简易程序', 3],
    ['送达', 4],
    ['收缴', 6],
    ['加处罚款', 2],
    ['强制执行', 12],
    ['结案', 1],
    ['归档', 1],
    ['公示', 4],
    ['移送', 8],
    ['举报', 4],
    ['复议诉讼', 5],
    ['监督', 2],
  ] as const)('%s has %d', (stage, count) => {
    expect(gateRulesAt(stage)).toHaveLength(count);
  });

  it('has 175, each once, at stages that are listed', () => {
    expect(gateRules).toHaveLength(175);
    expect(new Set(gateRules.map(({ ref }) => ref)).size).toBe(175);
    expect(gateStages.flatMap(gateRulesAt)).toHaveLength(175);
    expect(new Set(gateRules.map(({ title }) => title)).size).toBe(175);
    expect(gateRule('staff.three')).toBeUndefined();
  });

  it.each(byRef)('%s says what it wants, what is read when it fails, and what it rests on', (_ref, rule) => {
    expect(rule.title.length).toBeLessThanOrEqual(20);
    expect(rule.condition).not.toBe('');
    expect(rule.condition).not.toMatch(/。$/);
    expect(rule.refusal).toMatch(/。$/);
    for (const { citation } of rule.bases) expect(Citation.parse(citation)).toEqual(citation);
  });
});

describe('约束力', () => {
  it.each([
    ['硬、读过原文、不是推论', 'staff.two', { binds: 'refuses', because: 'text' }],
    ['提示，读过原文', 'inspect.joint', { binds: 'warns', marks: ['提示'] }],
    ['硬，只见转述', 'inspect.freq', { binds: 'warns', marks: ['未核实'] }],
    ['硬，凭记忆', 'inspect.gift', { binds: 'warns', marks: ['未核实'] }],
    ['硬，读过原文，是推论', 'file.before.decide', { binds: 'warns', marks: ['推论'] }],
    ['硬，转述，是推论', 'inspect.case.exempt', { binds: 'warns', marks: ['推论', '未核实'] }],
    ['提示，只见转述', 'inspect.merge', { binds: 'warns', marks: ['提示', '未核实'] }],
  ] as const)('%s', (_when, ref, binding) => {
    expect(bindingOf(ruleOf(ref), [])).toEqual(binding);
  });

  it.each([
    ['依据已由本机关确认', 'inspect.freq', confirmation('inspect.freq'), 'refuses'],
    ['推论的依据已由本机关确认', 'file.before.decide', confirmation('file.before.decide'), 'refuses'],
    ['确认的是另一条', 'inspect.freq', confirmation('inspect.merge'), 'warns'],
    ['确认的是另一版', 'inspect.freq', { ...confirmation('inspect.freq'), version: 2 }, 'warns'],
    ['确认的是同名的期限', 'inspect.freq', { ...confirmation('inspect.freq'), catalogue: 'clock' }, 'warns'],
    ['提示的依据确认了，仍是提示', 'inspect.merge', confirmation('inspect.merge'), 'warns'],
  ] as const)('%s', (_when, ref, confirmed: ConfirmedRule, binds) => {
    expect(bindingOf(ruleOf(ref), [confirmed]).binds).toBe(binds);
  });

  it('no unverified or inferred rule refuses by itself', () => {
    const refusing = gateRules.filter((rule) => bindingOf(rule, []).binds === 'refuses');
    expect(refusing.filter(({ isInference, severity }) => isInference || severity !== '硬')).toEqual([]);
    expect(refusing.filter(({ bases: [first] }) => first.verified !== 'text')).toEqual([]);
    expect(refusing.length).toBeGreaterThan(100);
  });

  it('only what a confirmation makes firm is told to the acts', () => {
    const confirmed = ['inspect.freq', 'inspect.merge', 'staff.two'].map(confirmation);
    expect(firmByConfirmation(confirmed)).toEqual(['inspect.freq']);
    expect(firmByConfirmation([])).toEqual([]);
  });
});

describe('施行和失效', () => {
  it.each([
    ['旧办法的最后一日', 'hearing.threshold.old', '2026-01-31', true],
    ['旧办法失效后', 'hearing.threshold.old', '2026-02-01', false],
    ['新办法施行前', 'hearing.threshold.new', '2026-01-31', false],
    ['新办法施行日', 'hearing.threshold.new', '2026-02-01', true],
    ['频次上限公布前一日', 'inspect.freq', '2025-06-30', false],
    ['频次上限公布之日', 'inspect.freq', '2025-07-01', true],
    ['安全生产法修正前一日', 'poweroff.24h', '2021-08-31', false],
    ['安全生产法修正施行日', 'poweroff.24h', '2021-09-01', true],
  ] as const)('%s', (_when, ref, on, expected) => {
    expect(isGateInForce(ruleOf(ref), civil(on))).toBe(expected);
  });
});

describe('法律未定之处', () => {
  it('has the thirteen, each with positions that rest on something', () => {
    expect(unsettledQuestions).toHaveLength(13);
    expect(new Set(unsettledQuestions.map(({ ref }) => ref)).size).toBe(13);
    for (const { options, question } of unsettledQuestions) {
      expect(question).toMatch(/？$/);
      expect(new Set(options.map(({ key }) => key)).size).toBe(options.length);
      for (const { bases } of options) {
        for (const { citation } of bases) expect(Citation.parse(citation)).toEqual(citation);
      }
    }
    expect(unsettledQuestionOf('U-14')).toBeUndefined();
  });

  it.each([
    ['办案期限，旧办法最后一日：三十日', 'U-01', '2026-01-31', 'thirtyDays'],
    ['办案期限，旧办法失效后：九十日', 'U-01', '2026-02-01', 'ninetyDays'],
    ['公告送达，旧办法最后一日：六十日', 'U-04', '2026-01-31', 'sixtyDays'],
    ['公告送达，旧办法失效后：三十日', 'U-04', '2026-02-01', 'thirtyDays'],
    ['复议答复，旧法最后一日：自然日', 'U-07', '2023-12-31', 'calendarDays'],
    ['复议答复，新法施行日：工作日', 'U-07', '2024-01-01', 'workdays'],
    ['移送的三日：自然日', 'U-06', '2026-11-24', 'calendarDays'],
    ['加处基数：未缴余额', 'U-10', '2026-11-24', 'balance'],
    ['听证数额：省的规定', 'U-13', '2026-11-24', 'provincial'],
  ] as const)('%s', (_when, ref, on, key) => {
    const question = unsettledQuestionOf(ref) ?? expect.fail(ref);
    expect(defaultOptionOn(question, civil(on)).key).toBe(key);
  });
});

function confirmation(ref: string): ConfirmedRule {
  return { catalogue: 'gate', ref, version: 1 };
}
