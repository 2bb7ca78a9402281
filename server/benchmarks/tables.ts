/** 裁量基准 as the organ keeps it: imported whole or not at all, replaced and withdrawn without being lost. */

import type { Instant } from '@zhifa/law';
import { importBenchmark, type ImportProblem, type TierTable } from '@zhifa/law/discretion';
import type { Person } from '../exchange/batches.ts';
import type { OrgId, Tx } from '../store/database.ts';
import type { BenchmarkFile } from './read-file.ts';

export interface KeptTable {
  readonly ref: string;
  /** The how manieth import of this table it is. */
  readonly sequence: number;
  readonly table: TierTable;
  readonly fileName: string;
  readonly enteredAt: Instant;
  readonly enteredBy: string;
}

interface Row {
  readonly ref: string;
  readonly sequence: number;
  readonly rows: readonly unknown[] | null;
  readonly file_name: string;
  readonly entered_at: Instant;
  readonly account_name: string;
}

/** The tables that hold now, by their number. */
export async function benchmarkTables(tx: Tx, orgId: OrgId): Promise<KeptTable[]> {
  const { rows } = await tx.query<Row>(
    `select ref, sequence, rows, file_name, entered_at, account_name from benchmark_tables as kept
     where org_id = $1 and sequence = (select max(sequence) from benchmark_tables where org_id = $1 and ref = kept.ref)
     order by ref`,
    [orgId],
  );
  return rows.flatMap(keptTable);
}

/** Made anew from its rows; what the law of today would no longer take over is left out rather than used. */
function keptTable({ ref, sequence, rows, file_name, entered_at, account_name }: Row): KeptTable[] {
  if (rows === null) return [];
  const read = importBenchmark(rows, []);
  const [table] = read.outcome === 'tables' ? read.tables : [];
  if (table === undefined) return [];
  return [{ ref, sequence, table, fileName: file_name, enteredAt: entered_at, enteredBy: account_name }];
}

export interface Entering {
  readonly tx: Tx;
  readonly orgId: OrgId;
  readonly by: Person;
  readonly at: Instant;
}

export type BenchmarkImported =
  | { readonly outcome: 'imported'; readonly refs: readonly string[]; readonly warnings: readonly string[] }
  | { readonly outcome: 'refused'; readonly problems: readonly ImportProblem[] };

/** Problems are counted by the rows of the file, not by its lines: the caller knows where each stood. */
export async function importTables(entering: Entering, file: BenchmarkFile): Promise<BenchmarkImported> {
  const checked = await checkTables(entering, file);
  if (checked.outcome === 'refused') return checked;
  for (const { ref } of checked.tables) {
    const own = file.rows.filter((row) => tableOf(row) === ref);
    await append(entering, { ref, rows: own, fileName: file.fileName, sha256: file.sha256, reason: '' });
  }
  return { outcome: 'imported', refs: checked.tables.map(({ ref }) => ref), warnings: checked.warnings };
}

/** Against the law and against the tables that stay: those of the same number are replaced and no rivals. */
export async function checkTables({ tx, orgId }: Pick<Entering, 'tx' | 'orgId'>, { rows }: BenchmarkFile) {
  const replaced = new Set(rows.map(tableOf));
  const staying = (await benchmarkTables(tx, orgId)).filter(({ ref }) => !replaced.has(ref));
  return importBenchmark(
    rows,
    staying.map(({ table }) => table),
  );
}

/** False where no such table holds. */
export async function withdrawTable(entering: Entering, ref: string, reason: string): Promise<boolean> {
  const kept = await benchmarkTables(entering.tx, entering.orgId);
  if (!kept.some((each) => each.ref === ref)) return false;
  await append(entering, { ref, rows: null, fileName: '', sha256: '', reason });
  return true;
}

interface Appended {
  readonly ref: string;
  readonly rows: readonly unknown[] | null;
  readonly fileName: string;
  readonly sha256: string;
  readonly reason: string;
}

async function append({ tx, orgId, by, at }: Entering, { ref, rows, fileName, sha256, reason }: Appended) {
  await tx.query(
    `insert into benchmark_tables (org_id, ref, sequence, rows, file_name, sha256, reason, entered_at, account_id, account_name)
     select $1, $2, coalesce(max(sequence), 0) + 1, $3, $4, $5, $6, $7, $8, $9 from benchmark_tables where org_id = $1 and ref = $2`,
    [orgId, ref, rows === null ? null : JSON.stringify(rows), fileName, sha256, reason, at, by.accountId, by.name],
  );
}

function tableOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'table' in row ? row.table : undefined;
}
