/** Taking a whole import back: as if it had not been, except in the history. Refused where somebody built on it since. */

import { nameOf, registerOf, registers, type Register } from '@zhifa/registers';
import { deleteEntries, entriesById } from '../registers/bulk.ts';
import { lockEntry, writeEntry } from '../registers/change.ts';
import { columnOf, tableOf } from '../registers/columns.ts';
import type { Entry } from '../registers/entry.ts';
import { valuesAt, type RegisterChange } from '../registers/history.ts';
import { inOrg, type OrgId } from '../store/database.ts';
import { batchOf, changeBatch, type BatchProgress } from './batches.ts';
import type { CommitRequest } from './commit.ts';
import { importProgress, type Imports } from './imports.ts';
import { deleteOpenRows, type RowsPlace } from './rows.ts';

export interface UndoObstacle {
  readonly entryId: string;
  readonly name: string;
  readonly reason: string;
}

export type UndoResult =
  | { readonly outcome: 'undone'; readonly removed: number; readonly restored: number; readonly batch: BatchProgress }
  | { readonly outcome: 'refused'; readonly sentence: string; readonly obstacles: readonly UndoObstacle[] };

const MOST_OBSTACLES = 100; // Enough to see what stands in the way.

export async function undoImport(imports: Imports, orgId: OrgId, { id, by }: CommitRequest): Promise<UndoResult> {
  const result = await inOrg(imports.database, orgId, async (tx) => {
    const batch = await batchOf({ tx, orgId }, id, 'locked');
    const register = batch && registerOf(batch.register);
    if (batch === undefined || register === undefined || batch.status === 'checking' || batch.status === 'undone') {
      return refused('批次正在预检或已经撤销');
    }
    const place = { tx, orgId, batch, register };
    const rows = await importedRows(place);
    const obstacles = await obstaclesOf(place, rows);
    if (obstacles.length > 0)
      return refused(
        `有 ${obstacles.length >= MOST_OBSTACLES ? `${String(MOST_OBSTACLES)} 条以上` : `${String(obstacles.length)} 条`}导入后已被改过或已经用上，不能整批撤销`,
        obstacles,
      );
    const change = { tx, orgId, register, by, at: imports.now(), cause: `撤销导入“${batch.fileName}”`, batchId: id };
    await takeBack(change, rows);
    await tx.query(
      `update import_rows set state = 'undone' where org_id = $1 and batch_id = $2 and state = 'imported'`,
      [orgId, id],
    );
    await deleteOpenRows(place, id);
    await changeBatch(place, id, { status: 'undone' });
    return rows;
  });
  if ('outcome' in result) return result;
  const batch = await importProgress(imports, orgId, id);
  if (batch === undefined) throw new Error('a batch that was just undone must be there');
  const removed = result.filter(({ wasCreated }) => wasCreated).length;
  return { outcome: 'undone', removed, restored: result.length - removed, batch };
}

function refused(
  sentence: string,
  obstacles: readonly UndoObstacle[] = [],
): UndoResult & { readonly outcome: 'refused' } {
  return { outcome: 'refused', sentence, obstacles };
}

interface ImportedRow {
  readonly entryId: string;
  readonly version: number;
  readonly wasCreated: boolean;
}

async function importedRows({ tx, orgId, batch }: RowsPlace): Promise<ImportedRow[]> {
  const { rows } = await tx.query<ImportedRow>(
    `select entry_id as "entryId", entry_version as version, was_created as "wasCreated" from import_rows
     where org_id = $1 and batch_id = $2 and state = 'imported'`,
    [orgId, batch.id],
  );
  return rows;
}

async function obstaclesOf(place: RowsPlace, rows: readonly ImportedRow[]): Promise<UndoObstacle[]> {
  const { register } = place;
  const ids = rows.map(({ entryId }) => entryId);
  const entries = await entriesById(place, ids);
  const created = rows.filter(({ wasCreated }) => wasCreated).map(({ entryId }) => entryId);
  const used = await usesOf(place, created);
  const title = (entry: Entry | undefined) => (entry === undefined ? '' : nameOf(register, entry.values));
  return rows
    .flatMap(({ entryId, version }) => {
      const entry = entries.get(entryId);
      const reason =
        entry === undefined
          ? '已被删除'
          : entry.version === version
            ? used.get(entryId)
            : `导入后由${entry.updatedBy}改过`;
      return reason === undefined ? [] : [{ entryId, name: title(entry), reason }];
    })
    .slice(0, MOST_OBSTACLES);
}

/** Where entries are used: in dossiers, by accounts, in other registers. */
async function usesOf({ tx, orgId, register }: RowsPlace, ids: readonly string[]): Promise<Map<string, string>> {
  const uses = new Map<string, string>();
  for (const { sql, reason } of useQuestions(register)) {
    const { rows } = await tx.query<{ id: string }>(sql, [orgId, ids]);
    for (const { id } of rows) uses.set(id, reason);
  }
  return uses;
}

interface UseQuestion {
  readonly sql: string;
  readonly reason: string;
}

function useQuestions({ name }: Register): UseQuestion[] {
  const inDossiers =
    { enterprises: ['enterprise_id'], officers: ['lead_officer_id', 'unnest(assisting_officer_ids)'] }[name] ?? [];
  return [
    ...inDossiers.map((column) => ({
      sql: `select id from (select ${column} as id from dossiers where org_id = $1) as used where id = any($2::uuid[])`,
      reason: '已用在案卷里',
    })),
    ...(name === 'officers'
      ? [
          {
            sql: 'select officer_id as id from accounts where org_id = $1 and officer_id = any($2::uuid[])',
            reason: '已开通账号',
          },
        ]
      : []),
    ...registers.flatMap((other) => referencesTo(other, name)),
  ];
}

/** Fields of another register, or of its sub-records, that refer to this one. */
function referencesTo(other: Register, name: string): UseQuestion[] {
  return Object.entries(other.fields).flatMap(([key, { shape }]) => {
    const reason = `已被${other.title}引用`;
    if (shape.type === 'entry' && shape.register === name) {
      return [
        {
          sql: `select ${columnOf(key)} as id from ${tableOf(other)} where org_id = $1 and ${columnOf(key)} = any($2::uuid[])`,
          reason,
        },
      ];
    }
    if (shape.type !== 'list') return [];
    return Object.entries(shape.fields).flatMap(([subKey, sub]) =>
      sub.shape.type === 'entry' && sub.shape.register === name
        ? [
            {
              sql: `select line ->> '${subKey}' as id from ${tableOf(other)}, jsonb_array_elements(${columnOf(key)}) as line where org_id = $1 and line ->> '${subKey}' = any($2::text[])`,
              reason,
            },
          ]
        : [],
    );
  });
}

const DELETE_AT_ONCE = 1000; // One statement and its history lines.

async function takeBack(change: RegisterChange, rows: readonly ImportedRow[]): Promise<void> {
  const created = rows.filter(({ wasCreated }) => wasCreated).map(({ entryId }) => entryId);
  for (let start = 0; start < created.length; start += DELETE_AT_ONCE)
    await deleteEntries(change, created.slice(start, start + DELETE_AT_ONCE));
  for (const { entryId, version } of rows.filter(({ wasCreated }) => !wasCreated)) {
    const before = await valuesAt(change, entryId, version - 1);
    const current = await lockEntry(change, entryId);
    if (before === undefined || current === undefined)
      throw new Error(`the history of ${entryId} lacks version ${String(version - 1)}`);
    await writeEntry(change, current, { values: before, isActive: current.isActive });
  }
}
