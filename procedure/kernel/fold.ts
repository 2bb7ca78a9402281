/** From acts to state: `apply` one, `fold` all. The state is what the record says, and nothing else. */

import { actOf, type Kind } from './kind.ts';
import { invariant } from './invariant.ts';
import type { RecordedAct } from './record.ts';
import { nothing, type StageState } from './state.ts';

/** The state after one more act of the record. The act was accepted once; it is not questioned again. */
export function apply(kind: Kind, state: StageState, recorded: RecordedAct): StageState {
  const act = actOf(kind, recorded.name);
  invariant(act !== undefined, `the record holds an act ${recorded.name} that ${kind.name} does not declare`);
  invariant(act.from.includes(state.stage), `${recorded.name} cannot follow the stage ${state.stage}`);
  const { occurredAt, actor, facts, issued } = recorded;
  return deepFreeze(act.apply(state, recorded.input, { at: occurredAt, actor, facts, issued }));
}

export function fold(kind: Kind, record: readonly RecordedAct[]): StageState {
  return record.reduce<StageState>((state, recorded) => apply(kind, state, recorded), nothing);
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
