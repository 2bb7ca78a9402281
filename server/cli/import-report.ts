/** What came of an import: for the person at the terminal, or as JSON for a program. Both say the same. */

import type { ErrorKind } from '../exchange/batches.ts';
import type { ImportErrorLine } from '../exchange/errors.ts';

export type ReportedError = Pick<ImportErrorLine, 'row' | 'column' | 'kind' | 'found' | 'wrong' | 'mend' | 'proposal'>;

export interface SheetReport {
  readonly outcome: 'checked' | 'imported';
  readonly register: string;
  readonly file: string;
  /** By which the import is undone; a mere check has none. */
  readonly batch: string | null;
  /** An earlier batch that has imported this very file. */
  readonly importedBefore: string | null;
  readonly rows: {
    readonly good: number;
    readonly bad: number;
    readonly skipped: number;
    readonly imported: number;
  };
  readonly ignoredColumns: readonly string[];
  readonly errorKinds: readonly ErrorKind[];
  readonly errors: readonly ReportedError[];
  readonly errorsLeftOut: number;
  /** The user's own rows with what is wrong written beside them. */
  readonly annotated: string | null;
}

export interface UndoReport {
  readonly outcome: 'undone';
  readonly batch: string;
  readonly removed: number;
  readonly restored: number;
}

export interface RefusalReport {
  readonly outcome: 'refused';
  readonly refusal: string;
  readonly obstacles: readonly { readonly name: string; readonly reason: string }[];
}

export type ImportReport = SheetReport | UndoReport | RefusalReport;

export const MOST_ERRORS = 10_000; // More are for the annotated sheet: no program and no person goes through them in a list.
const MOST_ERRORS_SHOWN = 1000; // On a terminal nobody reads more.
const MOST_OBSTACLES_SHOWN = 10;

export function refused(refusal: string, obstacles: RefusalReport['obstacles'] = []): RefusalReport {
  return { outcome: 'refused', refusal, obstacles };
}

/** How many of all that were counted are not in the list. */
export function leftOut(kinds: readonly ErrorKind[], listed: readonly ReportedError[]): number {
  return kinds.reduce((sum, { count }) => sum + count, 0) - listed.length;
}

/** 0 all is well, 1 some rows are bad, 2 nothing was done. */
export function exitCodeOf(report: ImportReport): number {
  switch (report.outcome) {
    case 'refused':
      return 2;
    case 'undone':
      return 0;
    case 'checked':
    case 'imported':
      return report.rows.bad > 0 ? 1 : 0;
  }
}

export function sayReport(report: ImportReport): void {
  switch (report.outcome) {
    case 'refused':
      for (const line of refusalLines(report)) console.error(line);
      return;
    case 'undone':
      for (const line of undoLines(report)) console.log(line);
      return;
    case 'checked':
    case 'imported':
      for (const line of sheetLines(report)) console.log(line);
  }
}

function refusalLines({ refusal, obstacles }: RefusalReport): string[] {
  const named = obstacles.slice(0, MOST_OBSTACLES_SHOWN).map(({ name, reason }) => `  ${name}：${reason}`);
  const more = obstacles.length - named.length;
  return [`✗ 没有办理：${refusal}`, ...named, ...(more > 0 ? [`  ……另有 ${String(more)} 条`] : [])];
}

function undoLines({ batch, removed, restored }: UndoReport): string[] {
  return [`✓ 已撤销批次 ${batch}：删去新增的 ${String(removed)} 条，恢复改动的 ${String(restored)} 条`];
}

function sheetLines(report: SheetReport): string[] {
  return [
    ...errorLines(report),
    ...(report.ignoredColumns.length > 0 ? [`不认识的列，没有读：${report.ignoredColumns.join('、')}`] : []),
    ...report.errorKinds.map(({ title, count }) => `  ${title}：${String(count)} 处`),
    countLine(report),
    ...(report.outcome === 'checked'
      ? ['没有导入任何内容，也没有留下文件。去掉 --check 导入合格的行']
      : batchLines(report)),
  ];
}

/** Row by row: what is wrong, why, and how to mend it. */
function errorLines({ errors, errorsLeftOut }: SheetReport): string[] {
  const shown = errors.slice(0, MOST_ERRORS_SHOWN).map(errorLine);
  const more = errors.length - shown.length + errorsLeftOut;
  return more > 0 ? [...shown, `……另有 ${String(more)} 处`] : shown;
}

function errorLine({ row, column, found, wrong, mend, proposal }: ReportedError): string {
  const value = found === '' ? '' : `“${found}”`;
  const proposed = proposal === null ? '' : `（建议改为 ${proposal}）`;
  return `第 ${String(row)} 行 ${column}${value}：${wrong}。${mend}${proposed}`;
}

function countLine({ outcome, rows: { good, bad, skipped, imported } }: SheetReport): string {
  const done = outcome === 'checked' ? `合格 ${String(good)} 行` : `已导入 ${String(imported)} 行`;
  const already = skipped === 0 ? '' : `，库内已有而跳过 ${String(skipped)} 行`;
  return `${bad > 0 ? '！' : '✓'} ${done}，有误 ${String(bad)} 行${already}`;
}

function batchLines({ batch, importedBefore, annotated, rows: { bad } }: SheetReport): string[] {
  return [
    ...(annotated === null ? [] : [`已把哪里不对、怎么改写进：${annotated}`]),
    ...(bad > 0 ? [`改好后再导入，加 --continues ${batch ?? ''} 可并入同一批`] : []),
    ...(importedBefore === null ? [] : [`这份文件此前导入过：批次 ${importedBefore}`]),
    `批次 ${batch ?? ''}（撤销：npx zhifa import --undo ${batch ?? ''} --as 登录名）`,
  ];
}
