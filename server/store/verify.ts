/**
 * `zhifa verify`: reads everything and compares. It finds every flipped byte, every act that is missing, swapped or added,
 * every read row that differs from what the record says, every chain that no longer holds what was anchored.
 */

import type { Kind } from '@zhifa/procedure';
import { custodyHash, type CustodyEventName } from '../evidence/custody.ts';
import { anchorHash, type Head } from './anchors.ts';
import { canonical, GENESIS } from './canonical.ts';
import type { OrgId, Tx } from './database.ts';
import type { Projection } from './projection.ts';
import { dossiersOfRecord, replay, type Damage } from './replay.ts';
import { storedRows, storedDossierIds, type StoredRows } from './stored-rows.ts';
import type { CivilDate, Instant } from '@zhifa/law';

export interface VerifyReport {
  readonly dossiers: number;
  readonly acts: number;
  readonly anchors: number;
  readonly custodyLinks: number;
  readonly damages: readonly Damage[];
}

export interface VerifyQuestion {
  readonly kinds: readonly Kind[];
  readonly onProgress: (dossiers: number) => void;
}

export async function verifyRecord(tx: Tx, orgId: OrgId, { kinds, onProgress }: VerifyQuestion): Promise<VerifyReport> {
  const damages: Damage[] = [];
  const unseen = new Set(await storedDossierIds(tx, orgId));
  let [dossiers, acts] = [0, 0];
  for await (const [dossierId, stored] of dossiersOfRecord(tx, orgId)) {
    const { projection, damages: found } = replay(kinds, dossierId, stored);
    damages.push(...found);
    if (projection !== undefined) damages.push(...(await differences(tx, orgId, projection)));
    unseen.delete(dossierId);
    dossiers += 1;
    acts += stored.length;
    onProgress(dossiers);
  }
  for (const dossierId of unseen)
    damages.push({ dossierId, sequence: undefined, what: '读表里有这一卷，记录里一个行为也没有' });
  const anchored = await verifyAnchors(tx, orgId);
  const custody = await verifyCustody(tx, orgId);
  return {
    dossiers,
    acts,
    anchors: anchored.count,
    custodyLinks: custody.count,
    damages: [...damages, ...anchored.damages, ...custody.damages],
  };
}

/** Read rows that say something else than the record. */
async function differences(tx: Tx, orgId: OrgId, projection: Projection): Promise<Damage[]> {
  const dossierId = projection.dossier.id;
  const stored = await storedRows(tx, orgId, dossierId);
  const wanted = comparable(projection, stored.dossier);
  const parts = ['dossier', 'clocks', 'todos', 'documents'] as const;
  const names = { dossier: '卷', clocks: '期限', todos: '待办', documents: '文书' };
  return parts
    .filter((part) => canonical(wanted[part]) !== canonical(stored[part]))
    .map((part) => ({
      dossierId,
      sequence: undefined,
      what: `读表“${names[part]}”与记录不符，运行 npx zhifa rebuild 可重建`,
    }));
}

/** A state may be kept sooner than it must: a database from before has that of the last act. */
function comparable({ dossier, state, clocks, todos, documents }: Projection, stored: StoredRows['dossier']) {
  const isKeptLast = stored?.state_version === dossier.version;
  const kept = isKeptLast ? { state, state_version: dossier.version } : {};
  const byClock = clocks.toSorted((left, right) => (left.clock < right.clock ? -1 : 1));
  const byId = documents.toSorted((left, right) => (left.id < right.id ? -1 : 1));
  return { dossier: { ...dossier, ...kept }, clocks: byClock, todos, documents: byId };
}

async function verifyAnchors(tx: Tx, orgId: OrgId): Promise<{ count: number; damages: Damage[] }> {
  const damages: Damage[] = [];
  const { rows: lost } = await tx.query<{ dossier_id: string; sequence: number }>(
    `select anchor_heads.dossier_id, anchor_heads.sequence from anchor_heads
     left join acts on acts.org_id = anchor_heads.org_id and acts.dossier_id = anchor_heads.dossier_id
       and acts.sequence = anchor_heads.sequence
     where anchor_heads.org_id = $1 and acts.hash is distinct from anchor_heads.hash order by 1, 2`,
    [orgId],
  );
  for (const { dossier_id: dossierId, sequence } of lost)
    damages.push({ dossierId, sequence, what: '与公布的锚定值不符：整条链被改写或截断过' });
  const { rows: anchors } = await tx.query<{
    anchored_on: CivilDate;
    hash: string;
    previous_hash: string;
    heads: Head[];
  }>(
    `select anchored_on, hash, previous_hash, (
       select coalesce(jsonb_agg(jsonb_build_object('dossierId', dossier_id, 'sequence', sequence, 'hash', anchor_heads.hash) order by dossier_id), '[]')
       from anchor_heads where anchor_heads.org_id = anchors.org_id and anchor_heads.anchored_on = anchors.anchored_on
     ) as heads from anchors where org_id = $1 order by anchored_on`,
    [orgId],
  );
  let previous = GENESIS;
  for (const { anchored_on: on, hash, previous_hash: claimed, heads } of anchors) {
    const isWhole = claimed === previous && anchorHash(claimed, on, heads) === hash;
    if (!isWhole) damages.push({ dossierId: '', sequence: undefined, what: `${on} 的锚定值与其内容不符` });
    previous = hash;
  }
  return { count: anchors.length, damages };
}

interface CustodyReadRow {
  readonly sha256: string;
  readonly sequence: number;
  readonly event: CustodyEventName;
  readonly account_id: string;
  readonly account_name: string;
  readonly at: Instant;
  readonly note: string;
  readonly previous_hash: string;
  readonly hash: string;
}

async function verifyCustody(tx: Tx, orgId: OrgId): Promise<{ count: number; damages: Damage[] }> {
  const { rows } = await tx.query<CustodyReadRow>('select * from custody where org_id = $1 order by sha256, sequence', [
    orgId,
  ]);
  const damages: Damage[] = [];
  let previous: CustodyReadRow | undefined;
  for (const row of rows) {
    const isFirst = previous?.sha256 !== row.sha256;
    const { sha256, sequence, event, account_id: accountId, account_name: accountName, at, note } = row;
    const expected = isFirst ? GENESIS : (previous?.hash ?? GENESIS);
    const isLinked = row.previous_hash === expected && sequence === (isFirst ? 1 : (previous?.sequence ?? 0) + 1);
    const hash = custodyHash(row.previous_hash, { sha256, sequence, event, accountId, accountName, at, note });
    if (!isLinked || hash !== row.hash)
      damages.push({ dossierId: '', sequence, what: `证据 ${sha256} 的保管链在第 ${String(sequence)} 环被改动` });
    previous = row;
  }
  return { count: rows.length, damages };
}
