/** The gates of the acts beside the rules of the law: the same rule binds alike in both. */

import { describe, expect, it } from 'vitest';
import { civil, sameCitation, statuteOf } from '@zhifa/law';
import { bindingOf, firmByConfirmation, gateRule } from '@zhifa/law/gates';
import { actors, world } from '../inspection/fixture-world.ts';
import { step } from '../inspection/fixture.ts';
import { taskInput } from '../inspection/fixture-inputs.ts';
import { inspection } from '../inspection/index.ts';
import { kinds } from '../kinds.ts';
import { beginning, tryStep } from '../shared/play.ts';
import { attempt } from './attempt.ts';
import type { Gate } from './gate.ts';
import type { StageState } from './state.ts';

const gates = kinds.flatMap(({ acts }) => acts.flatMap((act) => act.gates));
const joined = gates.flatMap((gate) => (gate.ref === undefined ? [] : [[gate.name, gate.ref, gate] as const]));

/** A gate that rests on a text of its own may be firm where the rule of the law is not yet. */
function restsOnRule({ citation }: Gate<StageState, unknown>, ref: string): boolean {
  const bases = gateRule(ref)?.bases ?? [];
  return sameCitation(bases[0]?.citation ?? citation, citation);
}

describe('行为的前置条件与前置条件表', () => {
  it('every gate has a title, and a name has one title', () => {
    const titles = new Map<string, string>();
    for (const { name, title } of gates) {
      expect(title).toMatch(/[\u3400-\u9fff]/);
      expect(titles.get(name) ?? title).toBe(title);
      titles.set(name, title);
    }
  });

  it.each(joined)('%s asks rule %s, and binds as it does', (_name, ref, gate) => {
    const rule = gateRule(ref) ?? expect.fail(`no rule ${ref}`);
    const binding = bindingOf(rule, []);
    if (gate.severity === 'advisory') expect(binding.binds).toBe('warns');
    else if (restsOnRule(gate, ref)) expect(binding.binds).toBe('refuses');
    else expect(statuteOf(gate.citation.statute).verified).toBe('text');
  });

  it('the inspection asks thirty rules of the law by its own gates', () => {
    expect(new Set(joined.map(([name]) => name)).size).toBeGreaterThanOrEqual(30);
  });
});

describe('本机关确认依据之后', () => {
  it('every act whose gates only warn by a rule of the law is told what the bureau has confirmed', () => {
    const acts = kinds.flatMap((kind) => kind.acts);
    const warning = acts.filter(({ gates: own }) =>
      own.some(({ ref, severity }) => ref !== undefined && severity === 'advisory'),
    );
    expect(warning.length).toBeGreaterThanOrEqual(3);
    expect(warning.filter(({ facts }) => !facts.includes('firmRules'))).toEqual([]);
    expect(acts.filter((act) => act.facts.includes('firmRules')).length).toBe(warning.length);
  });

  const atCap = { ...world, frequency: { ...world.frequency, counted: 2 } };
  const overrides = { withinFrequencyCap: '上级部署专项检查' };
  const played = beginning(inspection);
  const assign = { ...step('task.assign', taskInput, actors.unitHead, '2026-09-14 09:00'), overrides };
  const { act, facts } = tryStep(played, assign, atCap);
  const confirmedBy = {
    by: '何建国',
    on: civil('2026-09-10'),
    source: '国办发〔2024〕54号',
    dossierId: 'confirmation',
  };
  const attempted = (firmRules: readonly string[]) =>
    attempt({
      kind: inspection,
      act,
      state: played.state,
      input: assign.input,
      facts: {
        ...facts,
        gathered: { ...facts.gathered, firmRules: firmRules.map((ref) => ({ ref, confirmed: confirmedBy })) },
      },
      envelope: { overrides },
    });

  it('频次上限未确认：写明理由可以继续', () => {
    expect(attempted([]).outcome).toBe('accepted');
  });

  it('频次上限已确认：理由不再管用，也不再是未核实', () => {
    const confirmed = [{ catalogue: 'gate', ref: 'inspect.freq', version: 1 }] as const;
    const outcome = attempted(firmByConfirmation(confirmed));
    expect(outcome).toMatchObject({
      outcome: 'refused',
      refusals: [
        {
          gate: 'withinFrequencyCap',
          title: '年度频次上限',
          severity: 'firm',
          isUnverified: false,
          confirmed: confirmedBy,
        },
      ],
    });
  });
});
