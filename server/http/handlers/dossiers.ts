/** Dossiers over HTTP: lists, one dossier, its record, acts, trials, previews. */

import {
  listDossiers,
  openDossier,
  performActRoute,
  previewAct as previewRoute,
  showDossier,
  showRecord,
  tryAct as tryRoute,
  tryOpening,
  type ActAnswer,
  type TrialAnswer,
} from '@zhifa/contract';
import { unknownValues } from '@zhifa/documents';
import { civilDateOf } from '@zhifa/law';
import { kindOf, type Envelope, type Kind } from '@zhifa/procedure';
import { performAct } from '../../act/perform.ts';
import type { ActRequest, ActResult, NotFound } from '../../act/request.ts';
import { previewAct, tryAct, type TrialResult } from '../../act/trial.ts';
import { followUp } from '../../calendar/follow-up.ts';
import { confirmCaller } from '../../identity/sessions.ts';
import { clockRows, clockViews, documentsOf } from '../../queries/clocks.ts';
import { dossierById, dossierPage, type DossierRead } from '../../queries/dossiers.ts';
import { offeredActs } from '../../queries/offered.ts';
import { recordOf } from '../../queries/record.ts';
import { inOrgAtOnce, together, type Tx } from '../../store/database.ts';
import { setPages } from '../../documents/set-paper.ts';
import { implement, type Exchange, type Implementation } from '../exchange.ts';
import { HttpProblem, invalid, notFound } from '../http-problem.ts';
import { expectedVersion } from '../if-match.ts';
import { signedIn } from '../signed-in.ts';

export const dossierHandlers: readonly Implementation[] = [
  implement(listDossiers, async ({ house, query, caller }) => {
    const { mine, open, overdue, ...filter } = query;
    return inOrgAtOnce(house.database, house.orgId, (tx) =>
      dossierPage(tx, house.orgId, {
        ...filter,
        officerId: mine === undefined ? undefined : (signedIn(caller).account.officerId ?? signedIn(caller).account.id),
        isClosed: open === undefined ? undefined : open === 'false',
        overdueOn: overdue === undefined ? undefined : civilDateOf(house.now()),
      }),
    );
  }),
  implement(showDossier, async ({ house, params, caller }) =>
    inOrgAtOnce(house.database, house.orgId, async (tx) => {
      const [read, clocks, documents] = await together(
        dossierById(tx, { kinds: house.kinds, orgId: house.orgId, id: params.id }),
        clockRows(tx, house.orgId, params.id),
        documentsOf(tx, house.orgId, params.id),
      );
      const dossier = found(read);
      const kind = kindNamed(dossier.line.kind);
      const offered = offeredActs(kind, dossier.state, signedIn(caller).actor);
      return { ...dossier, clocks: clockViews(kind, clocks), documents, offered };
    }),
  ),
  implement(showRecord, async ({ house, params, query }) =>
    inOrgAtOnce(house.database, house.orgId, (tx) => recordOf(tx, house.orgId, { dossierId: params.id, ...query })),
  ),
  implement(
    openDossier,
    async (exchange) => {
      const { kind, act } = exchange.params;
      return actAnswer(await performAct(exchange.house, { ...requestOf(exchange), kind, act, expectedVersion: 0 }));
    },
    { confirmsCaller: true },
  ),
  implement(
    performActRoute,
    async (exchange) => {
      const { id, act } = exchange.params;
      const version = expectedVersion(exchange.request);
      const request = { ...requestOf(exchange), act, dossierId: id, expectedVersion: version };
      const result = await performAct(exchange.house, request);
      if (result.outcome === 'accepted') await followUp(exchange.house, act);
      return actAnswer(result);
    },
    { confirmsCaller: true },
  ),
  implement(tryOpening, async (exchange) => {
    const { kind, act } = exchange.params;
    return trialAnswer(await tryAct(exchange.house, { ...trialOf(exchange), kind, act }));
  }),
  implement(tryRoute, async (exchange) => {
    const { id, act } = exchange.params;
    return trialAnswer(await tryAct(exchange.house, { ...trialOf(exchange), act, dossierId: id }));
  }),
  implement(previewRoute, async (exchange) => {
    const { house, params, body, caller } = exchange;
    const { actor } = signedIn(caller);
    const base = { orgId: house.orgId, actor, now: house.now(), input: body.input, envelope: {} };
    const result = await previewAct(house, { ...base, act: params.act, dossierId: params.id });
    if (result.outcome === 'unknown') throw notThere(result);
    if (result.outcome === 'invalid') throw new HttpProblem(invalidProblem(result.problems));
    const papers = [];
    for (const { form, part, paper } of result.papers) {
      const focused = body.focus === undefined ? paper : { ...(paper as object), focus: body.focus }; // A paper is an object by its schema.
      const pages = await setPages(house, form, focused);
      papers.push({
        form: form.name,
        part: part ?? null,
        title: form.title,
        pages: [...pages],
        blanks: unknownValues(paper),
      });
    }
    return { papers };
  }),
];

type ActExchange = Exchange<typeof openDossier> | Exchange<typeof performActRoute>;

function requestOf(exchange: ActExchange): Omit<ActRequest, 'kind' | 'act' | 'expectedVersion' | 'dossierId'> {
  const key = String(exchange.request.headers['idempotency-key'] ?? '');
  if (!/^[\w-]{8,80}$/.test(key)) throw invalid(['headers', 'idempotency-key'], '缺少幂等键（Idempotency-Key）');
  return { ...trialOf(exchange), confirmActor: confirmActor(exchange), idempotencyKey: key };
}

function confirmActor({ house, caller }: ActExchange): (tx: Tx) => Promise<void> {
  const { token, actor } = signedIn(caller);
  return (tx) => confirmCaller(tx, { orgId: house.orgId, token, now: house.now() }, actor);
}

type TrialExchange = ActExchange | Exchange<typeof tryRoute> | Exchange<typeof tryOpening>;

function trialOf({ house, body, caller }: TrialExchange) {
  const envelope: Envelope = {
    ...(body.occurredAt === undefined ? {} : { occurredAt: body.occurredAt }),
    ...(body.overrides === undefined ? {} : { overrides: body.overrides }),
  };
  return { orgId: house.orgId, actor: signedIn(caller).actor, now: house.now(), input: body.input, envelope };
}

function actAnswer(result: ActResult): ActAnswer {
  switch (result.outcome) {
    case 'accepted': {
      const { outcome: _accepted, ...answer } = result;
      return { ...answer, issued: [...answer.issued], proofs: [...answer.proofs] };
    }
    case 'refused':
      throw new HttpProblem({
        type: 'refused',
        title: '现在还不能办理',
        refusals: [...result.refusals],
        proofs: [...result.proofs],
      });
    case 'invalid':
      throw new HttpProblem(invalidProblem(result.problems));
    case 'stale':
      throw new HttpProblem({
        type: 'stale',
        title: '这一卷刚刚有了新的记录',
        detail: '请看过新的记录后再决定',
        expectedVersion: result.expectedVersion,
        currentVersion: result.currentVersion,
      });
    case 'unknown':
      throw notThere(result);
  }
}

function trialAnswer(result: TrialResult): TrialAnswer {
  const empty = { refusals: [], proofs: [], problems: [] };
  switch (result.outcome) {
    case 'accepted':
      return { ...empty, outcome: 'accepted', proofs: [...result.proofs] };
    case 'refused':
      return { ...empty, outcome: 'refused', refusals: [...result.refusals], proofs: [...result.proofs] };
    case 'invalid':
      return { ...empty, outcome: 'invalid', problems: invalidProblem(result.problems).problems };
    case 'unknown':
      throw notThere(result);
  }
}

function invalidProblem(problems: Extract<ActResult, { outcome: 'invalid' }>['problems']) {
  const listed = problems.map(({ path, message }) => ({ path: [...path], message }));
  return { type: 'invalid' as const, title: '填写的内容有误', problems: listed };
}

function notThere({ what }: NotFound): HttpProblem {
  return notFound(what === 'dossier' ? '这一卷' : '这个行为');
}

function found(dossier: DossierRead | undefined): DossierRead {
  if (dossier === undefined) throw notFound('这一卷');
  return dossier;
}

function kindNamed(name: string): Kind {
  const kind = kindOf(name);
  if (kind === undefined) throw notFound('这类卷');
  return kind;
}
