/** Replays the record of every dossier: what `zhifa rebuild` writes and `zhifa verify` compares with. */

import { RecordedAct, type Kind } from '@zhifa/procedure';
import { chainHash, GENESIS } from './canonical.ts';
import type { OrgId, Tx } from './database.ts';
import { beforeFirstAct, beforeNext, project, type DocumentRow, type Projection } from './projection.ts';

const DOSSIERS_A_TIME = 200;

export interface StoredAct {
  readonly dossier_id: string;
  readonly sequence: number;
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly account_id: string;
  readonly recorded_at: string;
  readonly occurred_at: string;
  readonly body: string;
  readonly previous_hash: string;
  readonly hash: string;
}

/** Something that is not as it was written: in which dossier, at which act, and what. */
export interface Damage {
  readonly dossierId: string;
  readonly sequence: number | undefined;
  readonly what: string;
}

export interface Replayed {
  readonly dossierId: string;
  readonly projection: Projection | undefined;
  readonly damages: readonly Damage[];
}

/** The acts of all dossiers, dossier by dossier, in order; `from` walks through the whole table in pieces. */
export async function* dossiersOfRecord(tx: Tx, orgId: OrgId): AsyncGenerator<readonly [string, readonly StoredAct[]]> {
  let from = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows: ids } = await tx.query<{ dossier_id: string }>(
      'select distinct dossier_id from acts where org_id = $1 and dossier_id > $2 order by dossier_id limit $3',
      [orgId, from, DOSSIERS_A_TIME],
    );
    const last = ids.at(-1)?.dossier_id;
    if (last === undefined) return;
    const { rows } = await tx.query<StoredAct>(
      `select dossier_id, sequence, id, kind, name, account_id, body, previous_hash, hash,
         to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at,
         to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as occurred_at
       from acts where org_id = $1 and dossier_id > $2 and dossier_id <= $3 order by dossier_id, sequence`,
      [orgId, from, last],
    );
    yield* groupByDossier(rows);
    from = last;
  }
}

function groupByDossier(rows: readonly StoredAct[]): Map<string, StoredAct[]> {
  const groups = new Map<string, StoredAct[]>();
  for (const row of rows) {
    const group = groups.get(row.dossier_id);
    if (group === undefined) groups.set(row.dossier_id, [row]);
    else group.push(row);
  }
  return groups;
}

/** Checks the chain act by act and folds it; stops folding at the first act that cannot be trusted. */
export function replay(kinds: readonly Kind[], dossierId: string, acts: readonly StoredAct[]): Replayed {
  const damages: Damage[] = [];
  const documents: DocumentRow[] = [];
  let projection: Projection | undefined;
  let previousHash = GENESIS;
  for (const [index, act] of acts.entries()) {
    const damage = damageOf(act, index + 1, previousHash);
    if (damage !== undefined)
      return { dossierId, projection: undefined, damages: [{ dossierId, sequence: act.sequence, what: damage }] };
    previousHash = act.hash;
    const kind = kinds.find(({ name }) => name === act.kind);
    if (kind === undefined)
      return {
        dossierId,
        projection: undefined,
        damages: [{ dossierId, sequence: act.sequence, what: `没有“${act.kind}”这类卷` }],
      };
    const before = projection === undefined ? beforeFirstAct : beforeNext(projection);
    projection = project({ kind, before, recorded: RecordedAct.parse(JSON.parse(act.body)), hash: act.hash });
    documents.push(...projection.documents);
  }
  return { dossierId, projection: projection && { ...projection, documents }, damages };
}

function damageOf(act: StoredAct, expectedSequence: number, previousHash: string): string | undefined {
  if (act.sequence > expectedSequence) return `缺少第 ${String(expectedSequence)} 个行为`;
  if (act.sequence < expectedSequence) return `第 ${String(act.sequence)} 个行为重复出现`;
  if (chainHash(act.previous_hash, act.body) !== act.hash) return '行为内容与散列不符，内容被改动过';
  if (act.previous_hash !== previousHash) return '与前一行为的散列不相接，有行为被替换、插入或调换';
  return columnDamage(act);
}

/** Columns beside the body repeat it for indexes; they must say the same. */
function columnDamage(act: StoredAct): string | undefined {
  const parsed = RecordedAct.safeParse(JSON.parse(act.body));
  if (!parsed.success) return '行为内容读不懂';
  const { data } = parsed;
  const pairs = [
    [act.dossier_id, data.dossierId],
    [act.sequence, data.sequence],
    [act.id, data.id],
    [act.kind, data.kind],
    [act.name, data.name],
    [act.account_id, data.actor.accountId],
    [act.recorded_at, data.recordedAt],
    [act.occurred_at, data.occurredAt],
  ];
  return pairs.every(([column, value]) => column === value) ? undefined : '行为的索引列与内容不符';
}
