/** The dossier of a screen: what was seen, and how an act is done to it, once. */

import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { performActRoute, showRecord, type ActAnswer, type DossierView } from '@zhifa/contract';
import { actOf, invariant, kindOf, type Act, type Inspection, type Kind } from '@zhifa/procedure';
import type { Instant } from '@zhifa/law';
import { createContext, use, useMemo, useRef, type RefObject } from 'react';
import { listAt, textAt, valueAt } from '../../shared/act-form/value.ts';
import { call, isProblem } from '../../shared/api.ts';
import { randomId } from '../../shared/random-id.ts';
import type { ItemOfFinding } from '../conflict/matters.ts';
import { dossierQuery } from '../queries.ts';
import { useMe } from '../session/session.ts';
import {
  caughtUp,
  contestedBy,
  movedOn,
  openedOn,
  Overtaken,
  seenVersion,
  withoutSeen,
  type Opened,
} from './opened.ts';

export interface ActEnvelopeOptions {
  readonly overrides?: Readonly<{ [gate: string]: string }>;
  readonly occurredAt?: Instant | undefined;
}

export interface Dossier {
  readonly id: string;
  readonly view: DossierView;
  readonly kind: Kind;
  /** Throws `Overtaken` when somebody was quicker about the same matter. */
  readonly perform: (act: string, input: unknown, options?: ActEnvelopeOptions) => Promise<ActAnswer>;
  /** The person has looked at what was recorded meanwhile. */
  readonly acceptSeen: (overtaken: Overtaken) => void;
  /** What a draft begun now is written on. */
  readonly seenVersion: () => number;
  /** A draft of an earlier visit was written on what stood then. */
  readonly returnTo: (version: number) => void;
}

const MOST_LOOKS = 5; // Somebody would have to record something between every look and every try.
const MOST_UNSEEN = 500;

/**
 * A screen that is only read follows what is recorded; one that is filled in keeps to the version it was opened on, so that
 * nobody overwrites what he never saw.
 */
export function useDossierOf(id: string, isFilledIn: boolean): Dossier {
  const { data: view } = useSuspenseQuery(dossierQuery(id));
  const { accountId } = useMe();
  const queryClient = useQueryClient();
  const opened = useOpened(id, view.line.version, isFilledIn);
  const keys = useRef(new Map<string, string>());
  const kind = kindOf(view.line.kind);
  invariant(kind !== undefined, 'the server only shows dossiers of known kinds');
  return useMemo(() => {
    const lookAgain = async () => {
      const query = { after: opened.current.version, limit: MOST_UNSEEN };
      const [{ acts }] = await Promise.all([
        call(showRecord, { params: { id }, query }),
        queryClient.query({ ...dossierQuery(id), staleTime: 0 }), // The screen shows what the choice is about.
      ]);
      opened.current = caughtUp(opened.current, acts);
    };
    const send = async (act: string, body: Body, key: string): Promise<ActAnswer> => {
      for (let look = 1; ; look += 1) {
        const itemOf = itemsOfFindings(queryClient.getQueryData(dossierQuery(id).queryKey));
        const contested = contestedBy(opened.current, { name: act, input: body.input }, { accountId, itemOf });
        if (contested.length > 0) throw new Overtaken(contested);
        const headers = { 'idempotency-key': key, 'if-match': `"${String(opened.current.version)}"` };
        try {
          return await call(performActRoute, { params: { id, act }, body, headers });
        } catch (error) {
          if (!isProblem(error, 'stale') || look === MOST_LOOKS) throw error;
          await lookAgain();
        }
      }
    };
    const perform: Dossier['perform'] = async (act, input, { overrides = {}, occurredAt } = {}) => {
      const body = { input, overrides, ...(occurredAt === undefined ? {} : { occurredAt }) };
      const submission = JSON.stringify([act, body]);
      const key = keys.current.get(submission) ?? randomId();
      keys.current.set(submission, key);
      const answer = await send(act, body, key);
      keys.current.delete(submission);
      opened.current = movedOn(opened.current, answer);
      await queryClient.invalidateQueries({ predicate: ({ queryKey: [name] }) => name !== 'me' && name !== 'units' });
      return answer;
    };
    return {
      id,
      view,
      kind,
      perform,
      acceptSeen: ({ entries }: Overtaken) => {
        opened.current = withoutSeen(opened.current, entries);
      },
      seenVersion: () => seenVersion(opened.current),
      returnTo: (version: number) => {
        opened.current = openedOn(Math.min(version, opened.current.version));
      },
    };
  }, [accountId, id, kind, opened, queryClient, view]);
}

type Body = Readonly<{ input: unknown; overrides: Readonly<{ [gate: string]: string }>; occurredAt?: Instant }>;

function useOpened(id: string, version: number, isFilledIn: boolean): RefObject<Opened> {
  const opened = useRef(openedOn(version));
  const openId = useRef(id);
  if (openId.current !== id || !isFilledIn) opened.current = openedOn(version);
  openId.current = id;
  return opened;
}

/** From the number of a finding to its check item, taken back ones included. */
function itemsOfFindings(view: DossierView | undefined): ItemOfFinding {
  const numbered = [...listAt(view?.state, ['findings']), ...listAt(view?.state, ['withdrawn'])];
  return (number) => {
    const finding = numbered.find((one) => valueAt(one, ['number']) === number);
    return finding === undefined ? undefined : textAt(finding, ['checkItem']);
  };
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
