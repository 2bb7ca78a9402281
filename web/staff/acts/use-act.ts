/** One act on one screen: what the gates say while it is filled in, the papers it would make, and doing it. */

import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { previewAct, tryAct, type ActAnswer, type PaperPreview, type TrialAnswer } from '@zhifa/contract';
import type { Act, Proof, Refusal } from '@zhifa/procedure';
import type { Instant } from '@zhifa/law';
import { useState } from 'react';
import { call } from '../../shared/api.ts';
import { samePath, type Path } from '../../shared/act-form/value.ts';
import { useUploads } from '../../shared/uploads/index.ts';
import { useDebounced } from '../../shared/use-debounced.ts';
import { useActDeclaration, useDossier } from '../dossier/dossier.ts';
import { Overtaken } from '../dossier/opened.ts';
import { filled, refusalOf, sameJson, standingRefusal } from './attempt.ts';

const PAUSE_MS = 500;

export interface ActHandle {
  readonly act: Act;
  readonly isPending: boolean;
  /** Refusals as they stand: from the last attempt, or from the trial that runs along. */
  readonly refusals: readonly Refusal[];
  readonly proofs: readonly Proof[];
  readonly overrides: Readonly<{ [gate: string]: string }>;
  readonly override: (gate: string, reason: string) => void;
  readonly papers: readonly PaperPreview[];
  /** Anything but a refusal, a bad field or a conflict. */
  readonly error: unknown;
  /** Somebody was quicker about the same matter. */
  readonly overtaken: Overtaken | undefined;
  readonly errorAt: (path: Path) => string | undefined;
  readonly problemCount: number;
  readonly submit: () => void;
  readonly forget: () => void;
}

export interface ActOptions {
  readonly occurredAt?: Instant | undefined;
  readonly focus?: string | undefined;
  /** What the papers are made from while the input is not complete; the input itself where left out. */
  readonly previewed?: unknown;
  readonly onDone: (answer: ActAnswer) => void;
}

export function useAct(name: string, input: unknown, { occurredAt, focus, previewed, onDone }: ActOptions): ActHandle {
  const act = useActDeclaration(name);
  const { perform } = useDossier();
  const [overrides, setOverrides] = useState<Readonly<{ [gate: string]: string }>>({});
  const [areShown, showProblems] = useState(false);
  const trial = useTrial(name, { input, overrides, occurredAt });
  const papers = usePapers(name, previewed ?? input, focus);
  const parsed = act.input.safeParse(input);
  const problems = parsed.success || !areShown ? [] : parsed.error.issues;
  const stands = { input, overrides: filled(overrides), occurredAt };
  const mutation = useMutation({
    mutationFn: ({ input: given, ...envelope }: typeof stands) => perform(name, given, envelope),
    onSuccess: onDone,
  });
  const refused = standingRefusal({ error: mutation.error, sent: mutation.variables }, stands);
  const answered = refused ?? trial;
  const overtaken = mutation.error instanceof Overtaken ? mutation.error : undefined;
  return {
    act,
    isPending: mutation.isPending,
    refusals: answered?.refusals ?? [],
    proofs: answered?.proofs ?? [],
    overrides,
    override: (gate, reason) => setOverrides((now) => ({ ...now, [gate]: reason })),
    papers,
    error: refusalOf(mutation.error) === undefined && overtaken === undefined ? mutation.error : null,
    overtaken,
    problemCount: parsed.success ? 0 : parsed.error.issues.length,
    errorAt: (path) => problems.find((issue) => samePath(issue.path.map(keyOf), path))?.message,
    submit: () => {
      showProblems(true);
      if (parsed.success) mutation.mutate(stands);
    },
    forget: () => mutation.reset(),
  };
}

interface TrialQuestion {
  readonly input: unknown;
  readonly overrides: Readonly<{ [gate: string]: string }>;
  readonly occurredAt: Instant | undefined;
}

/** Asks the gates of what is valid already; what is not valid is told beside its field. */
function useTrial(name: string, question: TrialQuestion): TrialAnswer | undefined {
  const act = useActDeclaration(name);
  const { id, view } = useDossier();
  const { input, overrides, occurredAt } = useDebounced(question, PAUSE_MS, sameJson);
  const body = { input, overrides: filled(overrides), ...(occurredAt === undefined ? {} : { occurredAt }) };
  const { items } = useUploads();
  const received = items.filter(({ status }) => status === 'received').length; // A gate may wait for bytes to arrive.
  const { data } = useQuery({
    queryKey: ['trial', id, view.line.version, name, body, received],
    queryFn: () => call(tryAct, { params: { id, act: name }, body }),
    enabled: act.input.safeParse(input).success,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return data?.outcome === 'invalid' ? undefined : data;
}

function usePapers(name: string, input: unknown, focus: string | undefined): readonly PaperPreview[] {
  const act = useActDeclaration(name);
  const { id, view } = useDossier();
  const settled = useDebounced(input, PAUSE_MS, sameJson);
  const body = { input: settled, ...(focus === undefined ? {} : { focus }) };
  const { data } = useQuery({
    queryKey: ['preview', id, view.line.version, name, body],
    queryFn: () => call(previewAct, { params: { id, act: name }, body }),
    enabled: act.input.safeParse(settled).success,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return data?.papers ?? [];
}

function keyOf(key: PropertyKey): string | number {
  return typeof key === 'symbol' ? String(key) : key;
}
