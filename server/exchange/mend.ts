/** Mending a batch on the page: a cell is corrected, a duplicate decided, and the rows concerned are checked again at once. */

import { addHours } from '@zhifa/law';
import { registerOf, retentionSettings, rowReader, type Register } from '@zhifa/registers';
import { readSettings } from '../registers/settings.ts';
import { inOrg, type OrgId } from '../store/database.ts';
import type { Decision } from './assess.ts';
import { batchOf, type Batch, type BatchPlace, type BatchProgress } from './batches.ts';
import type { CheckedRow } from './check/messages.ts';
import { keyTextOf, repeatedKey } from './check/read-rows.ts';
import { columnTitle } from './errors.ts';
import { importProgress, type Imports } from './imports.ts';
import { lookupsFor } from './lookups.ts';
import {
  assessRows,
  firstRowsWithKey,
  openRows,
  rewriteRows,
  rowsWithKeys,
  type RowsPlace,
  type StoredRow,
} from './rows.ts';

export interface CellFix {
  readonly id: string;
  readonly row: number;
  /** The key of the column, as the error names it. */
  readonly field: string;
  readonly value: string;
  /** Rows with the same error and the same text are mended alike. */
  readonly sameForAll: boolean;
}

export type MendResult =
  | { readonly outcome: 'mended'; readonly rows: number; readonly batch: BatchProgress }
  /** Why it cannot be mended: no such row any more, imported already. */
  | { readonly outcome: 'refused'; readonly sentence: string };

export async function fixImportCell(imports: Imports, orgId: OrgId, fix: CellFix): Promise<MendResult> {
  const rows = await inOrg(imports.database, orgId, async (tx) => {
    const place = await openBatch({ tx, orgId, imports }, fix.id);
    if (place === undefined || columnTitle(place.register, fix.field) === undefined) return 0;
    return fixRows(place, fix);
  });
  return mended(imports, orgId, { id: fix.id, rows });
}

async function fixRows(place: RowsPlace, fix: CellFix): Promise<number> {
  const numbers = fix.sameForAll ? await alikeRows(place, fix) : [fix.row];
  const stored = await openRows(place, numbers);
  const changed = stored.map((row) => ({ ...row, cells: { ...row.cells, [fix.field]: { text: fix.value.trim() } } }));
  await recheck(place, changed);
  // Others that repeated the old key may be the only ones now.
  const oldKeys = stored.flatMap(({ key }) => key ?? []);
  const others = (await rowsWithKeys(place, oldKeys)).filter((number) => !numbers.includes(number));
  if (others.length > 0) await recheck(place, await openRows(place, others));
  return stored.length;
}

const MOST_ALIKE = 20_000; // As many as one statement and one answer bear.

async function alikeRows({ tx, orgId, batch }: RowsPlace, { row, field }: CellFix): Promise<number[]> {
  const { rows } = await tx.query<{ row_number: number }>(
    `select distinct other.row_number from import_errors as one join import_errors as other using (org_id, batch_id, upload, field, kind, found)
     where org_id = $1 and batch_id = $2 and upload = $3 and one.row_number = $4 and field = $5 limit ${String(MOST_ALIKE)}`,
    [orgId, batch.id, batch.upload, row, field],
  );
  const numbers = rows.map(({ row_number }) => row_number);
  return numbers.includes(row) ? numbers : [row, ...numbers];
}

/** The rows as their cells now say, with the decisions made about them. */
async function recheck(place: RowsPlace, rows: readonly StoredRow[]): Promise<void> {
  const { register } = place;
  const { read } = rowReader(register, await lookupsFor(place, register));
  const checked = rows.map(({ row, cells }): CheckedRow => {
    const { given, problems } = read(cells);
    return { row, cells, given, key: keyTextOf(register, given), problems };
  });
  const decisions = decisionsOf(rows);
  await rewriteRows(place, await assessRows(place, checked, decisions), decisions);
  await markRepeated(place, checked, decisions);
}

/** Now that the keys are stored, the first row of each keeps it. */
async function markRepeated(
  place: RowsPlace,
  checked: readonly CheckedRow[],
  decisions: ReadonlyMap<number, Decision>,
): Promise<void> {
  const first = await firstRowsWithKey(
    place,
    checked.flatMap(({ key }) => key ?? []),
  );
  const repeated = checked.flatMap((row) => {
    const before = row.key === null ? undefined : first.get(row.key);
    return before === undefined || before >= row.row
      ? []
      : [{ ...row, problems: [...row.problems, repeatedKey(place.register, before)] }];
  });
  if (repeated.length > 0) await rewriteRows(place, await assessRows(place, repeated, decisions), decisions);
}

export interface DuplicateDecision {
  readonly id: string;
  readonly row: number;
  readonly decision: Decision;
}

export async function decideDuplicate(
  imports: Imports,
  orgId: OrgId,
  { id, row, decision }: DuplicateDecision,
): Promise<MendResult> {
  return decide(imports, orgId, { id, decision, rowsOf: () => Promise.resolve([row]) });
}

/** The same decision for every duplicate that nobody has decided. */
export async function decideAllDuplicates(
  imports: Imports,
  orgId: OrgId,
  { id, decision }: Omit<DuplicateDecision, 'row'>,
): Promise<MendResult> {
  return decide(imports, orgId, { id, decision, rowsOf: undecidedRows });
}

interface Decided {
  readonly id: string;
  readonly decision: Decision;
  readonly rowsOf: (place: RowsPlace) => Promise<number[]>;
}

async function decide(imports: Imports, orgId: OrgId, { id, decision, rowsOf }: Decided): Promise<MendResult> {
  const rows = await inOrg(imports.database, orgId, async (tx) => {
    const place = await openBatch({ tx, orgId, imports }, id);
    if (place === undefined) return 0;
    const stored = (await openRows(place, await rowsOf(place))).filter(({ entryId }) => entryId !== null);
    if (stored.length > 0)
      await recheck(
        place,
        stored.map((row) => ({ ...row, decision })),
      );
    return stored.length;
  });
  return mended(imports, orgId, { id, rows });
}

async function undecidedRows({ tx, orgId, batch }: RowsPlace): Promise<number[]> {
  const { rows } = await tx.query<{ row_number: number }>(
    `select row_number from import_rows where org_id = $1 and batch_id = $2 and upload = $3 and state = 'bad' and entry_id is not null and decision is null limit ${String(MOST_ALIKE)}`,
    [orgId, batch.id, batch.upload],
  );
  return rows.map(({ row_number }) => row_number);
}

function decisionsOf(rows: readonly StoredRow[]): Map<number, Decision> {
  return new Map(rows.flatMap(({ row, decision }) => (decision === null ? [] : [[row, decision] as const])));
}

/** A batch that can be mended: checked, stopped, or imported in part, and not too old. */
export async function openBatch(
  { imports, ...place }: BatchPlace & { readonly imports: Imports },
  id: string,
): Promise<RowsPlace | undefined> {
  const batch = await batchOf(place, id, 'locked');
  const register: Register | undefined = batch && registerOf(batch.register);
  if (batch === undefined || register === undefined || (await isTooOld(place, imports, batch))) return undefined;
  return batch.status === 'checked' || batch.status === 'stopped' || batch.status === 'committed'
    ? { ...place, batch, register }
    : undefined;
}

const HOURS_OF_A_DAY = 24;

/** After the days that the organ allows, an import is history: no more mending, no taking back. */
export async function isTooOld({ tx, orgId }: BatchPlace, { now }: Imports, { createdAt }: Batch): Promise<boolean> {
  const { importDays } = await readSettings(tx, orgId, retentionSettings);
  return addHours(createdAt, importDays * HOURS_OF_A_DAY) < now();
}

async function mended(
  imports: Imports,
  orgId: OrgId,
  { id, rows }: { readonly id: string; readonly rows: number },
): Promise<MendResult> {
  const batch = rows === 0 ? undefined : await importProgress(imports, orgId, id);
  if (batch === undefined)
    return { outcome: 'refused', sentence: '这一行已经导入、已被新文件替换，或批次已经结束，不能再改' };
  return { outcome: 'mended', rows, batch };
}
