/** `zhifa import --check`: what would be wrong, and nothing kept. */

import type { Register } from '@zhifa/registers';
import type { Assessed, Decision } from '../exchange/assess.ts';
import type { ErrorKind } from '../exchange/batches.ts';
import { previewImport } from '../exchange/preview.ts';
import { ImportRefused } from '../exchange/refusal.ts';
import { errorsIn } from '../exchange/rows.ts';
import type { Database } from '../store/database.ts';
import { leftOut, MOST_ERRORS, refused, type ImportReport, type ReportedError } from './import-report.ts';
import { ORG_ID } from './open-house.ts';
import { liveLine } from './progress.ts';

/** The file of the call, and what is to be decided about all that the register has already. */
export interface Sheet {
  readonly register: Register;
  readonly path: string;
  readonly existing: Decision | undefined;
}

export async function checkFile(database: Database, sheet: Sheet): Promise<ImportReport> {
  try {
    return await countFile(database, sheet);
  } catch (error) {
    if (error instanceof ImportRefused) return refused(error.sentence);
    throw error;
  }
}

async function countFile(database: Database, { register, path, existing }: Sheet): Promise<ImportReport> {
  const line = liveLine();
  const counts = { good: 0, bad: 0, skipped: 0, imported: 0 };
  const kinds = new Map<string, ErrorKind>();
  const errors: ReportedError[] = [];
  let ignoredColumns: readonly string[] = [];
  let [total, checked] = [0, 0];
  for await (const part of previewImport(database, { orgId: ORG_ID, register, path, existing })) {
    if (part.type === 'counted') total = part.rows;
    if (part.type === 'columns') ignoredColumns = part.ignored;
    if (part.type !== 'rows') continue;
    checked += part.rows.length;
    countStates(counts, part.rows);
    const found = errorsIn(register, part.rows);
    for (const { kind, title } of found) kinds.set(kind, { kind, title, count: (kinds.get(kind)?.count ?? 0) + 1 });
    errors.push(...found.slice(0, MOST_ERRORS - errors.length).map(reported));
    line.show(`正在预检：${String(checked)}/${String(total)} 行`);
  }
  line.end();
  const errorKinds = [...kinds.values()].sort((one, other) => other.count - one.count);
  const errorsLeftOut = leftOut(errorKinds, errors);
  const file = { register: register.name, file: path, batch: null, importedBefore: null, annotated: null };
  return { outcome: 'checked', ...file, rows: counts, ignoredColumns, errorKinds, errors, errorsLeftOut };
}

function countStates(counts: { good: number; bad: number; skipped: number }, rows: readonly Assessed[]): void {
  for (const { state } of rows) if (state === 'good' || state === 'bad' || state === 'skipped') counts[state] += 1;
}

export function reported({ row, column, kind, found, wrong, mend, proposal }: ReportedError): ReportedError {
  return { row, column, kind, found, wrong, mend, proposal };
}
