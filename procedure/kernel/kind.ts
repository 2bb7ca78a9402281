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

/** One step of the road above a dossier: where it stands, and the day or count that says so. */
export interface RoadStep {
  readonly title: string;
  readonly progress: 'done' | 'now' | 'next' | 'notApplicable';
  /** 9-16, 09:12, 2/3份, 限10-26; nothing where there is nothing to say. */
  readonly note?: string;
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
  /**
   * Stages in which one act follows the other and no act of another dossier asks what this one's state says: the state is
   * kept with every few acts and not with each. It must be kept with each wherever others look into it.
   */
  readonly busyStages?: readonly string[];
  readonly clocks: readonly ClockDeclaration[];
  /** Officers who handle the dossier: lead first. */
  readonly teamOf: (state: StageState) => readonly string[];
  readonly summaryOf: (state: StageState) => DossierSummary;
  readonly todosOf: (state: StageState) => readonly Todo[];
  /** The road, step by step, as this dossier walked it. */
  readonly roadOf: (state: StageState) => readonly RoadStep[];
}

type Derived = 'teamOf' | 'summaryOf' | 'todosOf' | 'roadOf';

export interface KindDeclaration<State extends StageState> extends Omit<Kind, Derived> {
  readonly teamOf: (state: State) => readonly string[];
  readonly summaryOf: (state: State) => DossierSummary;
  readonly todosOf: (state: State) => readonly Todo[];
  /** Left out where the stage alone says which step is reached. */
  readonly roadOf?: (state: State) => readonly RoadStep[];
}

export function kind<State extends StageState>(declaration: KindDeclaration<State>): Kind {
  const complete = { roadOf: ({ stage }: StageState) => roadByStage(declaration, stage), ...declaration };
  return complete as unknown as Kind; // States of a kind only come from its own acts.
}

function roadByStage({ road, stages }: Pick<Kind, 'road' | 'stages'>, stage: string): RoadStep[] {
  const reached = stages.find(({ name }) => name === stage)?.step ?? 0;
  return road.map((title, index) => {
    const step = index + 1;
    return { title, progress: step < reached ? 'done' : step === reached ? 'now' : 'next' };
  });
}

export function actOf(kind: Kind, name: string): Act | undefined {
  return kind.acts.find((candidate) => candidate.name === name);
}

export function stageOf(kind: Kind, name: string): StageDeclaration | undefined {
  return kind.stages.find((stage) => stage.name === name);
}
