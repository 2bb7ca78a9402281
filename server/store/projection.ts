/**
 * What the record says, as rows for lists, workbench and calendars. One pure function serves the act that just happened,
 * `zhifa rebuild` and `zhifa verify`, so that the read tables can never mean something else than the record.
 */

import { apply, nothing, type ClockChange, type Kind, type RecordedAct, type StageState } from '@zhifa/procedure';
import type { Deadline } from '@zhifa/law';
import { canonical, GENESIS, sha256 } from './canonical.ts';
import { gramsOf } from './grams.ts';

export interface ClockRow {
  readonly clock: string;
  readonly due_on: string;
  readonly due_at: string | null;
  readonly is_provisional: boolean;
  readonly is_running: boolean;
  readonly is_internal: boolean;
  readonly deadline: Deadline;
}

export interface TodoRow {
  readonly position: number;
  readonly act: string;
  readonly title: string;
  readonly consequence: string;
  readonly officer_ids: readonly string[];
  readonly unit_id: string | null;
  readonly posts: readonly string[];
  readonly clock: string | null;
  readonly due_on: string | null;
  readonly returned: unknown;
}

export interface DocumentRow {
  readonly id: string;
  readonly sequence: number;
  readonly form: string;
  readonly part: string | null;
  readonly form_set: string;
  readonly title: string;
  readonly number_code: string | null;
  readonly number_year: number | null;
  readonly number_serial: number | null;
  readonly number_text: string | null;
  readonly issued_on: string;
  readonly verification_code: string | null;
  readonly paper: unknown;
  readonly paper_hash: string;
}

export interface DossierRow {
  readonly id: string;
  readonly kind: string;
  readonly stage: string;
  readonly version: number;
  readonly title: string;
  readonly subtitle: string;
  readonly enterprise_id: string | null;
  readonly unit_id: string;
  readonly lead_officer_id: string | null;
  readonly assisting_officer_ids: readonly string[];
  readonly number: string | null;
  readonly planned_on: string | null;
  readonly opened_at: string;
  readonly updated_at: string;
  readonly is_closed: boolean;
  readonly tags: readonly string[];
  readonly next_due_on: string | null;
  readonly grams: readonly string[];
  /** As it was after the act `state_version`, not always the last one. */
  readonly state: StageState;
  readonly state_version: number;
  readonly head_hash: string;
}

/** All read rows of one dossier. */
export interface ReadRows {
  readonly dossier: DossierRow;
  readonly clocks: readonly ClockRow[];
  readonly todos: readonly TodoRow[];
  readonly documents: readonly DocumentRow[];
}

export interface Projection extends ReadRows {
  /** After the last act. */
  readonly state: StageState;
}

/** The state that the read rows hold, and after which act it was so. */
export interface KeptState {
  readonly state: StageState;
  readonly version: number;
}

/** Where the projection of the next act begins: what stands before it. */
export interface Before {
  readonly state: StageState;
  readonly kept: KeptState;
  readonly version: number;
  readonly headHash: string;
  readonly openedAt: string | undefined;
  readonly clocks: readonly ClockRow[];
}

export const beforeFirstAct: Before = {
  state: nothing,
  kept: { state: nothing, version: 0 },
  version: 0,
  headHash: GENESIS,
  openedAt: undefined,
  clocks: [],
};

export interface Step {
  readonly kind: Kind;
  readonly before: Before;
  readonly recorded: RecordedAct;
  /** The state after the act; folded from it when it is not at hand. */
  readonly state?: StageState;
  readonly hash: string;
}

/** The rows after one more act; `documents` are those of this act alone. */
export function project({ kind, before, recorded, hash, state: known }: Step): Projection {
  const state = known ?? apply(kind, before.state, recorded);
  const kept = keptAfter(kind, before, { state, version: recorded.sequence });
  const clocks = clocksAfter(before.clocks, recorded);
  const summary = kind.summaryOf(state);
  const { title, subtitle, number } = summary;
  return {
    dossier: {
      id: recorded.dossierId,
      kind: kind.name,
      stage: state.stage,
      version: recorded.sequence,
      title,
      subtitle,
      enterprise_id: summary.enterpriseId ?? null,
      unit_id: summary.unitId,
      lead_officer_id: summary.leadOfficerId ?? null,
      assisting_officer_ids: summary.assistingOfficerIds,
      number: number ?? null,
      planned_on: summary.plannedOn ?? null,
      opened_at: before.openedAt ?? recorded.recordedAt,
      updated_at: recorded.recordedAt,
      is_closed: summary.isClosed,
      tags: summary.tags,
      next_due_on: nextDue(clocks),
      grams: gramsOf(title, number ?? ''),
      state: kept.state,
      state_version: kept.version,
      head_hash: hash,
    },
    state,
    clocks,
    todos: todoRows(kind, state, clocks),
    documents: recorded.issued.map((issued) => documentRow(issued, recorded.sequence)),
  };
}

const KEPT_AT_LEAST_EVERY = 16;

/** A state is long, and writing it costs more than all else; who reads it in between applies the few acts since. */
function keptAfter({ busyStages = [] }: Kind, { state, kept, version }: Before, reached: KeptState): KeptState {
  const { stage } = reached.state;
  const isBusy = version > 0 && stage === state.stage && busyStages.includes(stage);
  return isBusy && reached.version - kept.version < KEPT_AT_LEAST_EVERY ? kept : reached;
}

/** What of the read rows an act must write. */
export interface Changes extends ReadRows {
  readonly keepsState: boolean;
  /** How many todos there are, with those that stay as they are. */
  readonly todoCount: number;
}

/** Most acts leave most clocks and todos as they are. */
export function changesOf(kind: Kind, before: Before, after: Projection): Changes {
  const earlier = before.version === 0 ? [] : todoRows(kind, before.state, before.clocks);
  const said = new Set(earlier.map((row) => JSON.stringify(row)));
  return {
    ...after,
    keepsState: after.dossier.state_version === after.dossier.version,
    clocks: after.clocks.filter((row) => !before.clocks.includes(row)),
    todos: after.todos.filter((row) => !said.has(JSON.stringify(row))),
    todoCount: after.todos.length,
  };
}

/** The point from which the next act goes on. */
export function beforeNext({ dossier, state, clocks }: Projection): Before {
  const { version, head_hash: headHash, opened_at: openedAt } = dossier;
  return { state, kept: { state: dossier.state, version: dossier.state_version }, version, headHash, openedAt, clocks };
}

function clocksAfter(clocks: readonly ClockRow[], recorded: RecordedAct): ClockRow[] {
  const byName = new Map(clocks.map((row) => [row.clock, row]));
  for (const change of recorded.clocks) {
    if (change.change !== 'stopped') byName.set(change.clock, clockRow(change));
    else {
      const running = byName.get(change.clock);
      if (running !== undefined) byName.set(change.clock, { ...running, is_running: false });
    }
  }
  return [...byName.values()];
}

function clockRow({ clock, deadline, isInternal }: Exclude<ClockChange, { change: 'stopped' }>): ClockRow {
  return {
    clock,
    due_on: deadline.dueOn,
    due_at: deadline.dueAt ?? null,
    is_provisional: deadline.provisional !== undefined,
    is_running: true,
    is_internal: isInternal === true,
    deadline,
  };
}

function nextDue(clocks: readonly ClockRow[]): string | null {
  const due = clocks.filter(({ is_running }) => is_running).map(({ due_on }) => due_on);
  return due.reduce<string | null>((first, on) => (first === null || on < first ? on : first), null);
}

function todoRows(kind: Kind, state: StageState, clocks: readonly ClockRow[]): TodoRow[] {
  return kind.todosOf(state).map((todo, index) => {
    const clock = clocks.find(({ clock: name, is_running }) => name === todo.clock && is_running);
    return {
      position: index + 1,
      act: todo.act,
      title: todo.title,
      consequence: todo.consequence,
      officer_ids: todo.officerIds,
      unit_id: todo.unitId ?? null,
      posts: todo.posts,
      clock: todo.clock ?? null,
      due_on: clock?.due_on ?? null,
      returned: todo.returned ?? null,
    };
  });
}

function documentRow(issued: RecordedAct['issued'][number], sequence: number): DocumentRow {
  const { number } = issued;
  return {
    id: issued.id,
    sequence,
    form: issued.form,
    part: issued.key ?? null,
    form_set: issued.formSet,
    title: issued.title,
    number_code: number?.code ?? null,
    number_year: number?.year ?? null,
    number_serial: number?.serial ?? null,
    number_text: number?.text ?? null,
    issued_on: issued.issuedOn,
    verification_code: issued.verificationCode ?? null,
    paper: issued.paper,
    paper_hash: sha256(canonical(issued.paper)),
  };
}
