/** Taking a whole import back: as if it had not been, except in the history. Refused where somebody built on it since. */

import { registerOf, registers, type Register } from '@zhifa/registers';
import { deleteEntries } from '../registers/bulk.ts';
import { lockEntry, writeEntry } from '../registers/change.ts';
import { columnOf, tableOf } from '../registers/columns.ts';
import { valuesAt, type RegisterChange } from '../registers/history.ts';
import { inOrg, type OrgId } from '../store/database.ts';
import { batchOf, changeBatch, type BatchProgress } from './batches.ts';
import type { CommitRequest } from './commit.ts';
import { isTooOld } from './mend.ts';
import { importProgress, whileWriting, type Imports } from './imports.ts';
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

export async function undoImport(imports: Imports, orgId: OrgId, request: CommitRequest): Promise<UndoResult> {
  const result = await whileWriting(imports, request.id, (count) => takeBatchBack(imports, orgId, request, count));
  if ('outcome' in result) return result;
  const batch = await importProgress(imports, orgId, request.id);
  if (batch === undefined) throw new Error('a batch that was just undone must be there');
  const removed = result.filter(({ wasCreated }) => wasCreated).length;
  return { outcome: 'undone', removed, restored: result.length - removed, batch };
}

type Count = (rows: number) => void;

/** The rows that were taken back, or why none was. */
async function takeBatchBack(imports: Imports, orgId: OrgId, { id, by }: CommitRequest, count: Count) {
  return inOrg(imports.database, orgId, async (tx) => {
    const batch = await batchOf({ tx, orgId }, id, 'locked');
    const register = batch && registerOf(batch.register);
    if (batch === undefined || register === undefined || batch.status === 'checking' || batch.status === 'undone') {
      return refused('批次正在预检或已经撤销');
    }
    const place = { tx, orgId, batch, register };
    if (await isTooOld(place, imports, batch)) return refused('已过了可以撤销的期限');
    const obstacles = await obstaclesOf(place);
    if (obstacles.length > 0)
      return refused(
        `有 ${obstacles.length >= MOST_OBSTACLES ? `${String(MOST_OBSTACLES)} 条以上` : `${String(obstacles.length)} 条`}导入后已被改过或已经用上，不能整批撤销`,
        obstacles,
      );
    const change = { tx, orgId, register, by, at: imports.now(), cause: `撤销导入“${batch.fileName}”`, batchId: id };
    const rows = await importedRows(place);
    await takeBack(change, rows, count);
    await tx.query(
      `update import_rows set state = 'undone' where org_id = $1 and batch_id = $2 and state = 'imported'`,
      [orgId, id],
    );
    await deleteOpenRows(place, id);
    await changeBatch(place, id, { status: 'undone', commitAskedBy: null });
    return rows;
  });
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

interface ObstacleRow {
  readonly id: string;
  readonly name: string | null;
  readonly updated_by: string | null;
}

/** Asked of the database, so that fifty thousand entries need not come here to find one. */
async function obstaclesOf(place: RowsPlace): Promise<UndoObstacle[]> {
  const changed = await obstacleRows(place, 'entry.version is distinct from imported.entry_version');
  const obstacles = changed.map(({ id, name, updated_by }) => ({
    entryId: id,
    name: name ?? '',
    reason: updated_by === null ? '已被删除' : `导入后由${updated_by}改过`,
  }));
  for (const { sql, reason } of useQuestions(place.register)) {
    const used = await obstacleRows(place, `imported.was_created and entry.id in (${sql})`);
    obstacles.push(...used.map(({ id, name }) => ({ entryId: id, name: name ?? '', reason })));
  }
  return obstacles.slice(0, MOST_OBSTACLES);
}

async function obstacleRows({ tx, orgId, batch, register }: RowsPlace, condition: string): Promise<ObstacleRow[]> {
  const { rows } = await tx.query<ObstacleRow>(
    `select imported.entry_id as id, entry.${columnOf(register.nameField)} as name, entry.updated_by
     from import_rows as imported left join ${tableOf(register)} as entry on entry.org_id = imported.org_id and entry.id = imported.entry_id
     where imported.org_id = $1 and imported.batch_id = $2 and imported.state = 'imported' and ${condition}
     order by imported.upload, imported.row_number limit ${String(MOST_OBSTACLES)}`,
    [orgId, batch.id],
  );
  return rows;
}

/** Where entries are used: in dossiers, by accounts, in other registers; each gives the ids that are. */
interface UseQuestion {
  readonly sql: string;
  readonly reason: string;
}

function useQuestions({ name }: Register): UseQuestion[] {
  const inDossiers =
    { enterprises: ['enterprise_id'], officers: ['lead_officer_id', 'unnest(assisting_officer_ids)'] }[name] ?? [];
  return [
    ...inDossiers.map((column) => ({
      sql: `select ${column} from dossiers where org_id = $1`,
      reason: '已用在案卷里',
    })),
    ...(name === 'officers'
      ? [
          {
            sql: 'select officer_id from accounts where org_id = $1',
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
          sql: `select ${columnOf(key)} from ${tableOf(other)} where org_id = $1`,
          reason,
        },
      ];
    }
    if (shape.type !== 'list') return [];
    return Object.entries(shape.fields).flatMap(([subKey, sub]) =>
      sub.shape.type === 'entry' && sub.shape.register === name
        ? [
            {
              sql: `select (line ->> '${subKey}')::uuid from ${tableOf(other)}, jsonb_array_elements(${columnOf(key)}) as line where org_id = $1`,
              reason,
            },
          ]
        : [],
    );
  });
}

const DELETE_AT_ONCE = 1000; // One statement and its history lines.

async function takeBack(change: RegisterChange, rows: readonly ImportedRow[], count: Count): Promise<void> {
  const created = rows.filter(({ wasCreated }) => wasCreated).map(({ entryId }) => entryId);
  for (let start = 0; start < created.length; start += DELETE_AT_ONCE) {
    const some = created.slice(start, start + DELETE_AT_ONCE);
    await deleteEntries(change, some);
    count(some.length);
  }
  for (const { entryId, version } of rows.filter(({ wasCreated }) => !wasCreated)) {
    const before = await valuesAt(change, entryId, version - 1);
    const current = await lockEntry(change, entryId);
    if (before === undefined || current === undefined)
      throw new Error(`the history of ${entryId} lacks version ${String(version - 1)}`);
    await writeEntry(change, current, { values: before, isActive: current.isActive });
    count(1);
  }
}
