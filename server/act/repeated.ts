/** The same request sent twice acts once: the second time it gets the answer of the first. */

import { actOf, fold, invariant, readInput, RecordedAct, type Act, type Kind } from '@zhifa/procedure';
import { canonical } from '../store/canonical.ts';
import type { Tx } from '../store/database.ts';
import type { ActRequest, PerformedAct } from './request.ts';

interface Row {
  readonly body: string;
  readonly sequence: number;
  /** Of the dossier as it stands now. */
  readonly version: number;
  readonly stage: string;
}

/** The stored answer for the request's idempotency key; undefined when the key was never used. */
export async function performedBefore(
  tx: Tx,
  kinds: readonly Kind[],
  request: ActRequest,
): Promise<PerformedAct | undefined> {
  const { rows } = await tx.query<Row>({
    name: 'performed-before',
    text: `select acts.body, acts.sequence, dossiers.version, dossiers.stage from acts
           join dossiers on dossiers.org_id = acts.org_id and dossiers.id = acts.dossier_id
           where acts.org_id = $1 and acts.idempotency_key = $2`,
    values: [request.orgId, request.idempotencyKey],
  });
  const row = rows[0];
  if (row === undefined) return undefined;
  const recorded = RecordedAct.parse(JSON.parse(row.body));
  if (!isSame(recorded, kinds, request)) throw new IdempotencyKeyReused();
  const stage = row.sequence === row.version ? row.stage : await stageAfter(tx, kinds, request, recorded);
  return performed(recorded, { stage, isRepeated: true });
}

/** Where the act led to, though the dossier has gone on since. */
async function stageAfter(
  tx: Tx,
  kinds: readonly Kind[],
  { orgId }: ActRequest,
  { kind: name, dossierId, sequence }: RecordedAct,
): Promise<string> {
  const kind = kinds.find((one) => one.name === name);
  invariant(kind !== undefined, `the record holds an act of an unknown kind ${name}`);
  const { rows } = await tx.query<Pick<Row, 'body'>>(
    'select body from acts where org_id = $1 and dossier_id = $2 and sequence <= $3 order by sequence',
    [orgId, dossierId, sequence],
  );
  return fold(
    kind,
    rows.map(({ body }) => RecordedAct.parse(JSON.parse(body))),
  ).stage;
}

/** What the caller is told of an act, now or when it asks again. */
export function performed(
  recorded: RecordedAct,
  { stage, isRepeated }: Pick<PerformedAct, 'stage' | 'isRepeated'>,
): PerformedAct {
  return {
    outcome: 'accepted',
    dossierId: recorded.dossierId,
    actId: recorded.id,
    sequence: recorded.sequence,
    stage,
    issued: recorded.issued.map(({ paper: _paper, ...issued }) => issued),
    proofs: recorded.proofs,
    isRepeated,
  };
}

/** The same act, by the same person, of the same dossier, in the same words. */
function isSame(recorded: RecordedAct, kinds: readonly Kind[], request: ActRequest): boolean {
  const kind = kinds.find(({ name }) => name === recorded.kind);
  const act = kind && actOf(kind, recorded.name);
  const isAbout = request.dossierId === undefined ? recorded.sequence === 1 : recorded.dossierId === request.dossierId;
  return (
    isAbout &&
    recorded.name === request.act &&
    recorded.kind === (request.kind ?? recorded.kind) &&
    recorded.actor.accountId === request.actor.accountId &&
    recorded.occurredAt === (request.envelope.occurredAt ?? recorded.recordedAt) &&
    recorded.proofs.every(({ gate, answer, by }) => answer !== 'overridden' || overrideOf(request, gate) === by) &&
    canonical(recorded.input) === canonical(asRead(act, request.input))
  );
}

/** As the act read it: blanks dropped, defaults filled in. */
function asRead(act: Act | undefined, input: unknown): unknown {
  return (act && readInput(act, input).data) ?? input;
}

function overrideOf({ envelope }: ActRequest, gate: string): string | undefined {
  return envelope.overrides?.[gate]?.trim();
}

/** A key that was used for something else: a fault of the caller's program, not of the officer. */
export class IdempotencyKeyReused extends Error {
  override readonly name = 'IdempotencyKeyReused';
  constructor() {
    super('这个幂等键（Idempotency-Key）已用于另一次办理，这一次没有办理');
  }
}
