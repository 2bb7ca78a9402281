/** Opening a dossier with its first act: the gates asked live, one key a submission. */

import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { openDossier, tryOpening, type ActAnswer } from '@zhifa/contract';
import { actOf, invariant, kindOf, type Act, type Proof, type Refusal } from '@zhifa/procedure';
import { useRef, useState } from 'react';
import { call } from '../../../shared/api.ts';
import { samePath, type Path } from '../../../shared/act-form/value.ts';
import { randomId } from '../../../shared/random-id.ts';
import { useDebounced } from '../../../shared/use-debounced.ts';
import { filled, refusalOf, sameJson, standingRefusal } from '../../acts/attempt.ts';

const PAUSE_MS = 400;

export interface Opening {
  readonly act: Act;
  readonly refusals: readonly Refusal[];
  readonly proofs: readonly Proof[];
  readonly overrides: Readonly<{ [gate: string]: string }>;
  readonly override: (gate: string, reason: string) => void;
  readonly errorAt: (path: Path) => string | undefined;
  readonly problemCount: number;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly submit: () => void;
}

export function useOpening(kind: string, name: string, input: unknown, onOpened: (answer: ActAnswer) => void): Opening {
  const act = openingAct(kind, name);
  const queryClient = useQueryClient();
  const [overrides, setOverrides] = useState<Readonly<{ [gate: string]: string }>>({});
  const [areShown, showProblems] = useState(false);
  const keys = useRef(new Map<string, string>());
  const parsed = act.input.safeParse(input);
  const body = { input, overrides: filled(overrides) };
  const settled = useDebounced(body, PAUSE_MS, sameJson);
  const { data: trial } = useQuery({
    queryKey: ['trial', kind, name, settled],
    queryFn: () => call(tryOpening, { params: { kind, act: name }, body: settled }),
    enabled: act.input.safeParse(settled.input).success,
    placeholderData: keepPreviousData,
  });
  const mutation = useMutation({
    mutationFn: async (sent: typeof body) => {
      const submission = JSON.stringify(sent);
      const key = keys.current.get(submission) ?? randomId();
      keys.current.set(submission, key);
      return call(openDossier, { params: { kind, act: name }, body: sent, headers: { 'idempotency-key': key } });
    },
    onSuccess: async (answer) => {
      await queryClient.invalidateQueries({
        predicate: ({ queryKey: [first] }) => first === 'workbench' || first === 'dossiers',
      });
      onOpened(answer);
    },
  });
  const answered = standingRefusal({ error: mutation.error, sent: mutation.variables }, body) ?? trial;
  const issues = parsed.success ? [] : parsed.error.issues;
  return {
    act,
    refusals: parsed.success ? (answered?.refusals ?? []) : [],
    proofs: parsed.success ? (answered?.proofs ?? []) : [],
    overrides,
    override: (gate, reason) => setOverrides((now) => ({ ...now, [gate]: reason })),
    errorAt: (path) =>
      areShown ? issues.find((issue) => samePath(issue.path.map(String), path.map(String)))?.message : undefined,
    problemCount: issues.length,
    error: refusalOf(mutation.error) === undefined ? mutation.error : null,
    isPending: mutation.isPending,
    submit: () => {
      showProblems(true);
      if (parsed.success) mutation.mutate(body);
    },
  };
}

function openingAct(kindName: string, name: string): Act {
  const kind = kindOf(kindName);
  const act = kind === undefined ? undefined : actOf(kind, name);
  invariant(act !== undefined, 'the kind declares the act that opens it');
  return act;
}
