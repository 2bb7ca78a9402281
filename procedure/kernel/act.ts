/** The declaration of an act (执法行为): what is said, what must be true, what changes, which clocks run, what is written. */

import type { z } from 'zod';
import type { Citation, RuleCatalogue } from '@zhifa/law';
import type { ClockEffect } from './clock.ts';
import type { FactName, Facts } from './facts.ts';
import type { Gate } from './gate.ts';
import type { Post } from './person.ts';
import type { Issuance, RecordedIssuance } from './issuance.ts';
import type { StageState } from './state.ts';
import type { Instant } from '@zhifa/law';
import type { Actor } from './person.ts';

/** What `apply` may use besides state and input: nothing that a later fold of the record would not have. */
export interface ActContext {
  readonly at: Instant;
  readonly actor: Actor;
  readonly facts: Facts['gathered'];
  /** Documents issued by this act, with their numbers. */
  readonly issued: readonly RecordedIssuance[];
}

/** What a fact provider needs to know in order to gather: which enterprise, which officers, which blobs. */
export interface FactSubject {
  readonly enterpriseId?: string;
  readonly officerIds?: readonly string[];
  readonly blobs?: readonly string[];
  /** A rule of the law that is about to be confirmed. */
  readonly rule?: { readonly catalogue: RuleCatalogue; readonly ref: string };
  /** Refs of the rules that the bureau could make firm; the kernel fills them in. */
  readonly firmable?: readonly string[];
  /** The dossier itself; absent before its first act. The shell fills it in. */
  readonly dossierId?: string | undefined;
}

export interface ActDeclaration<Input extends z.ZodType, From extends StageState, To extends StageState> {
  readonly kind: string;
  /** noun.verb */
  readonly name: string;
  /** 法定名称, which the button and the record show. */
  readonly title: string;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly by: readonly Post[];
  readonly from: readonly From['stage'][];
  readonly input: Input;
  readonly gates: readonly Gate<From, z.output<Input>>[];
  readonly apply: (state: From, input: z.output<Input>, context: ActContext) => To;
  /** Officers with a certificate in force who must do it together; 0 for internal acts. */
  readonly certifiedOfficers?: 0 | 1 | 2;
  /** Only officers of the team may do it, or only the lead officer; left out where a post alone decides. */
  readonly ofTeam?: 'member' | 'lead';
  readonly facts?: readonly FactName[];
  readonly subject?: (state: From, input: z.output<Input>) => FactSubject;
  readonly clocks?: readonly ClockEffect<To, z.output<Input>>[];
  /** Documents the act makes, from the state after it. */
  readonly documents?: (state: To, input: z.output<Input>) => readonly Issuance[];
  /** No longer offered; kept so that old records still fold. */
  readonly isRetired?: boolean;
  /** Follows from another act by itself: the house does it, and nobody is offered it. */
  readonly isConsequence?: boolean;
}

/** An act with its types put away, as lists of acts hold it; the kernel checks input and stage before it calls in. */
export interface Act {
  readonly kind: string;
  readonly name: string;
  readonly title: string;
  readonly citations: readonly [Citation, ...Citation[]];
  readonly by: readonly Post[];
  readonly from: readonly string[];
  readonly input: z.ZodType;
  readonly gates: readonly Gate<StageState, unknown>[];
  readonly apply: (state: StageState, input: unknown, context: ActContext) => StageState;
  readonly certifiedOfficers: 0 | 1 | 2;
  readonly ofTeam?: 'member' | 'lead';
  readonly facts: readonly FactName[];
  readonly subject: (state: StageState, input: unknown) => FactSubject;
  readonly clocks: readonly ClockEffect<StageState, unknown>[];
  readonly documents: (state: StageState, input: unknown) => readonly Issuance[];
  readonly isRetired: boolean;
  readonly isConsequence: boolean;
}

export function act<Input extends z.ZodType, From extends StageState, To extends StageState>(
  declaration: ActDeclaration<Input, From, To>,
): Act {
  const complete = {
    certifiedOfficers: 0,
    subject: () => ({}),
    clocks: [],
    documents: () => [],
    isRetired: false,
    isConsequence: false,
    ...declaration,
  };
  // The kernel only calls these with a state whose stage is in `from` and an input the schema has parsed.
  const act = complete as unknown as Act;
  return { ...act, facts: factsOf(act, declaration.facts ?? []) };
}

/**
 * Whoever demands certified officers needs to know their certificates; whoever only warns, what the bureau has made firm; whoever
 * starts a clock, the years it has entered.
 */
function factsOf(act: Act, declared: readonly FactName[]): readonly FactName[] {
  const needed = new Set<FactName>([
    ...(act.certifiedOfficers > 0 ? (['officers'] as const) : []),
    ...(firmableRules(act).length > 0 ? (['firmRules'] as const) : []),
    ...(act.clocks.some(({ effect }) => effect === 'start' || effect === 'recount') ? (['enteredYears'] as const) : []),
    ...(act.clocks.some(({ effect }) => effect === 'recount') ? (['runningClocks'] as const) : []),
    ...declared,
  ]);
  return [...needed];
}

/** Refs of the rules whose gates warn until the bureau has confirmed them. */
export function firmableRules({ gates }: Pick<Act, 'gates'>): readonly string[] {
  const refs = gates.flatMap(({ ref, severity }) => (ref !== undefined && severity === 'advisory' ? [ref] : []));
  return [...new Set(refs)];
}
