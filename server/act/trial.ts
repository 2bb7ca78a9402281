/**
 * Asks the gates, or words the papers, without doing anything: the transaction is read and thrown away, no number is taken,
 * nothing is appended. What the officer is told here is what `performAct` would say, by the same code.
 */

import { documentFormOf, formSetOn, type DocumentForm } from '@zhifa/documents';
import { civilDateOf, yearOf } from '@zhifa/law';
import {
  accept,
  issuancesOf,
  recordedFact,
  type Acceptance,
  type Outcome,
  type RecordedIssuance,
  type StageState,
} from '@zhifa/procedure';
import { inOrg, together } from '../store/database.ts';
import { v7 } from '../store/ids.ts';
import { seeDossier } from '../store/load.ts';
import { beforeFirstAct } from '../store/projection.ts';
import { askAct, type Asked, type Asking, type ActQuestion } from './ask.ts';
import { lastRecordedAt, LATE_AFTER_HOURS } from './clock.ts';
import { findAct, type FoundAct } from './find.ts';
import type { ActHouse, NotFound } from './request.ts';

export type TrialResult = Outcome | ({ readonly outcome: 'unknown' } & NotFound);

export async function tryAct(house: ActHouse, request: ActQuestion): Promise<TrialResult> {
  const tried = await prepare(house, request);
  return 'what' in tried ? { outcome: 'unknown', ...tried } : tried.outcome;
}

export interface PreviewedPaper {
  readonly form: DocumentForm;
  readonly part: string | undefined;
  readonly paper: unknown;
}

export type PreviewResult =
  | { readonly outcome: 'papers'; readonly papers: readonly PreviewedPaper[] }
  | { readonly outcome: 'invalid'; readonly problems: Extract<Outcome, { outcome: 'invalid' }>['problems'] }
  | ({ readonly outcome: 'unknown' } & NotFound);

/** The papers an act would make; gates that are not satisfied yet do not keep anybody from looking. */
export async function previewAct(house: ActHouse, request: ActQuestion): Promise<PreviewResult> {
  const tried = await prepare(house, request);
  if ('what' in tried) return { outcome: 'unknown', ...tried };
  const { outcome, kind, act, state, facts } = tried;
  if (outcome.outcome === 'invalid') return outcome;
  if (!act.from.includes(state.stage)) return { outcome: 'papers', papers: [] };
  const accepted = {
    outcome: 'accepted' as const,
    input: act.input.parse(request.input),
    occurredAt: request.now,
    proofs: [],
  };
  const dossierId = request.dossierId ?? v7();
  const acceptance = { kind, act, state, accepted, facts, id: v7(), dossierId, sequence: 1 };
  return { outcome: 'papers', papers: papersOf({ ...acceptance, lateAfterHours: LATE_AFTER_HOURS }) };
}

function papersOf(acceptance: Acceptance): PreviewedPaper[] {
  const papers: PreviewedPaper[] = [];
  const documents = issuancesOf(acceptance).map(({ form, key }) => provisional(form, key, acceptance));
  accept(acceptance, {
    documents,
    paperOf: (issued, state, recorded) => {
      const form = documentFormOf(issued.form);
      if (form === undefined) return null;
      const { facts, occurredAt: at, actor } = recorded;
      const part = issued.key === undefined ? {} : { part: issued.key };
      papers.push({
        form,
        part: issued.key,
        paper: form.paper({ state, organ: recordedFact(facts, 'organ'), at, actor, ...part }),
      });
      return null;
    },
  });
  return papers;
}

/** Stands in for a document that has no number yet; the paper itself never sees it. */
function provisional(name: string, key: string | undefined, { accepted }: Acceptance): RecordedIssuance {
  const on = civilDateOf(accepted.occurredAt);
  const form = documentFormOf(name);
  const number = { code: form?.code ?? '', year: yearOf(on), serial: 1, text: '签发时取号' };
  const keyed = key === undefined ? {} : { key };
  const formSet = form === undefined ? '' : formSetOn(form, on).name;
  return { id: v7(), form: name, ...keyed, formSet, title: form?.title ?? name, number, issuedOn: on };
}

interface Tried extends Asked, FoundAct {
  readonly state: StageState;
}

async function prepare(house: ActHouse, request: ActQuestion): Promise<Tried | NotFound> {
  return inOrg(house.database, request.orgId, (tx) => tryInTransaction({ house, request, tx }));
}

async function tryInTransaction(asking: Asking): Promise<Tried | NotFound> {
  const { house, request, tx } = asking;
  const { orgId, dossierId } = request;
  const [seen, inOrgan] = await together(
    seeDossier(tx, { kinds: house.kinds, orgId, dossierId }),
    lastRecordedAt(house, tx, orgId),
  );
  const found = findAct(house.kinds, request, seen?.kind);
  if ('what' in found) return found;
  const state = seen?.state ?? beforeFirstAct.state;
  const recorded = { inDossier: seen?.recordedAt, inOrgan };
  return { ...found, state, ...(await askAct(asking, found, { state, recorded })) };
}
