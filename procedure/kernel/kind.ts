/** A kind of dossier (卷种): its stages, acts in the order of the law, clocks, and what lists and workbench show of it. */

import type { CivilDate, Instant } from '@zhifa/law';
import type { Act } from './act.ts';
import type { ClockDeclaration } from './clock.ts';
import type { Post } from './person.ts';
import type { StageState } from './state.ts';

/** What lists show and filter by: the columns of the `dossiers` table. */
export interface DossierSummary {
  /** Name of the party or subject. */
  readonly title: string;
  readonly subtitle: string;
  readonly enterpriseId?: string;
  readonly unitId: string;
  readonly leadOfficerId?: string;
  readonly assistingOfficerIds: readonly string[];
  /** The number people call the dossier by, once it has one. */
  readonly number?: string;
  readonly plannedOn?: CivilDate;
  readonly isClosed: boolean;
  readonly tags: readonly string[];
}

/** Something somebody must do: shown on the workbench of those who may do it. */
export interface Todo {
  /** The act that settles it. */
  readonly act: string;
  readonly title: string;
  /** 后果: what follows if nobody does it. */
  readonly consequence: string;
  /** Accounts of these officers, or everyone in the unit with one of the posts. */
  readonly officerIds: readonly string[];
  readonly unitId?: string;
  readonly posts: readonly Post[];
  /** The clock it is due by, where one runs. */
  readonly clock?: string;
  /** Sent back: by whom and why. */
  readonly returned?: { readonly by: string; readonly reason: string; readonly at: Instant };
}

export interface StageDeclaration {
  readonly name: string;
  readonly title: string;
  /** Which step of the road (1-based) the stage stands on. */
  readonly step: number;
}

export interface Kind {
  readonly name: string;
  readonly title: string;
  readonly stages: readonly StageDeclaration[];
  /** The road of the law, as steps shown above a dossier. */
  readonly road: readonly string[];
  readonly acts: readonly Act[];
  readonly clocks: readonly ClockDeclaration[];
  /** Officers who handle the dossier: lead first. */
  readonly teamOf: (state: StageState) => readonly string[];
  readonly summaryOf: (state: StageState) => DossierSummary;
  readonly todosOf: (state: StageState) => readonly Todo[];
}

export interface KindDeclaration<State extends StageState> extends Omit<Kind, 'teamOf' | 'summaryOf' | 'todosOf'> {
  readonly teamOf: (state: State) => readonly string[];
  readonly summaryOf: (state: State) => DossierSummary;
  readonly todosOf: (state: State) => readonly Todo[];
}

export function kind<State extends StageState>(declaration: KindDeclaration<State>): Kind {
  return declaration as unknown as Kind; // States of a kind only come from its own acts.
}

export function actOf(kind: Kind, name: string): Act | undefined {
  return kind.acts.find((candidate) => candidate.name === name);
}

export function stageOf(kind: Kind, name: string): StageDeclaration | undefined {
  return kind.stages.find((stage) => stage.name === name);
}
