/**
 * The state of a dossier out of the database: as it was kept, and the acts since applied to it. What reads states asks for
 * `KEPT_STATE` and lets `stateOf` make of it what stands now.
 */

import { apply, invariant, RecordedAct, type Kind, type StageState } from '@zhifa/procedure';
import type { KeptState } from './projection.ts';

/** Columns of a row of `dossiers`. */
export const KEPT_STATE = `state, state_version, (
    select json_agg(body::json order by sequence) from acts where acts.org_id = dossiers.org_id
      and acts.dossier_id = dossiers.id and acts.sequence > dossiers.state_version
  ) as later_acts`;

export interface KeptRow {
  readonly kind: string;
  readonly state: StageState;
  readonly state_version: number;
  readonly later_acts: readonly unknown[] | null;
}

export function keptStateOf({ state, state_version: version }: KeptRow): KeptState {
  return { state, version };
}

/** The state after the last act. */
export function stateOf(kinds: readonly Kind[], { kind: name, state, later_acts: later }: KeptRow): StageState {
  if (later === null) return state;
  const kind = kinds.find((one) => one.name === name);
  invariant(kind !== undefined, `a dossier is of the kind ${name}, which nobody declares`);
  return later.reduce<StageState>((before, act) => apply(kind, before, RecordedAct.parse(act)), state);
}
