/** The dossier of a screen: what was seen, and how an act is done to it, once. */

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { performActRoute, type ActAnswer, type DossierView } from '@zhifa/contract';
import { actOf, invariant, kindOf, type Act, type Inspection, type Kind } from '@zhifa/procedure';
import type { Instant } from '@zhifa/law';
import { createContext, use, useMemo, useRef } from 'react';
import { call } from '../../shared/api.ts';
import { randomId } from '../../shared/random-id.ts';
import { dossierQuery } from '../queries.ts';

export interface ActEnvelopeOptions {
  readonly overrides?: Readonly<{ [gate: string]: string }>;
  readonly occurredAt?: Instant | undefined;
  /** After a conflict: the version the person has now looked at. */
  readonly seenVersion?: number;
}

export interface Dossier {
  readonly id: string;
  readonly view: DossierView;
  readonly kind: Kind;
  /** The version on which the screen was opened, moved on only by one's own acts. */
  readonly seenVersion: () => number;
  readonly perform: (act: string, input: unknown, options?: ActEnvelopeOptions) => Promise<ActAnswer>;
  /** Moves on to what is recorded now, because the person has looked at it. */
  readonly acceptCurrent: () => void;
}

/**
 * A screen that is only read follows what is recorded; one that is filled in keeps to the version it was opened on, so that
 * nobody overwrites what he never saw.
 */
export function useDossierOf(id: string, isFilledIn: boolean): Dossier {
  const { data: view } = useSuspenseQuery(dossierQuery(id));
  const queryClient = useQueryClient();
  const seen = useRef(view.line.version);
  const keys = useRef(new Map<string, string>());
  const kind = kindOf(view.line.kind);
  invariant(kind !== undefined, 'the server only shows dossiers of known kinds');
  return useMemo(() => {
    const seenVersion = () => (isFilledIn ? seen.current : view.line.version);
    const perform: Dossier['perform'] = async (act, input, options = {}) => {
      const { overrides = {}, occurredAt, seenVersion: version = seenVersion() } = options;
      const body = { input, overrides, ...(occurredAt === undefined ? {} : { occurredAt }) };
      const submission = JSON.stringify([act, body]);
      const key = keys.current.get(submission) ?? randomId();
      keys.current.set(submission, key);
      const headers = { 'idempotency-key': key, 'if-match': `"${String(version)}"` };
      const answer = await call(performActRoute, { params: { id, act }, body, headers });
      keys.current.delete(submission);
      seen.current = Math.max(seen.current, answer.sequence);
      await queryClient.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'me' && name !== 'units' });
      return answer;
    };
    const acceptCurrent = () => {
      seen.current = queryClient.getQueryData(dossierQuery(id).queryKey)?.line.version ?? seen.current;
    };
    return { id, view, kind, seenVersion, perform, acceptCurrent };
  }, [id, isFilledIn, kind, queryClient, view]);
}

export const DossierContext = createContext<Dossier | undefined>(undefined);

export function useDossier(): Dossier {
  const dossier = use(DossierContext);
  invariant(dossier !== undefined, 'the screen stands inside a dossier');
  return dossier;
}

/** The state of an inspection; screens of inspections stand only in dossiers of that kind. */
export function useInspection(): Inspection.InspectionState {
  // The route /inspections shows dossiers of the kind `inspection`, whose states these are.
  return useDossier().view.state as Inspection.InspectionState;
}

export function useActDeclaration(name: string): Act {
  const act = actOf(useDossier().kind, name);
  invariant(act !== undefined, 'the act is declared by the kind');
  return act;
}

/** What the server says this person may do now. */
export function useOffered(): DossierView['offered'] {
  return useDossier().view.offered;
}
