/** How firmly a gate binds: it refuses only on a text that was read, or that the bureau has confirmed. */

import { isConfirmed, type ConfirmedRule } from '../confirmation/confirmed-rule.ts';
import { verificationOf, type GateRule } from './gate-rule.ts';

export type BindingMark = '提示' | '推论' | '未核实';

export type Binding =
  | { readonly binds: 'refuses'; readonly because: 'text' | 'confirmed' }
  | { readonly binds: 'warns'; readonly marks: readonly BindingMark[] };

/**
 * 硬, read in the original and no inference: it refuses. 硬 but unverified or inferred: it warns and says so, until the bureau
 * confirms its basis. 提示 warns always, because the law itself lets the officer go on.
 */
export function bindingOf(rule: GateRule, confirmed: readonly ConfirmedRule[]): Binding {
  const marks = marksOf(rule);
  if (rule.severity === '提示') return { binds: 'warns', marks: ['提示', ...marks] };
  if (marks.length === 0) return { binds: 'refuses', because: 'text' };
  const { ref, version } = rule;
  return isConfirmed(confirmed, { catalogue: 'gate', ref, version })
    ? { binds: 'refuses', because: 'confirmed' }
    : { binds: 'warns', marks };
}

function marksOf(rule: GateRule): BindingMark[] {
  return [
    ...(rule.isInference ? ['推论' as const] : []),
    ...(verificationOf(rule) === 'text' ? [] : ['未核实' as const]),
  ];
}
