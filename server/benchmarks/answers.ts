/** What the routes of 裁量基准 answer. It knows the catalogue of violations, so the handlers load it when it is first asked. */

import type { AnswerOf, annotateBenchmarks, BenchmarkProblem, importBenchmarks } from '@zhifa/contract';
import { benchmarkColumns, columnsOfPart, sheetProblem, type ImportProblem } from '@zhifa/law/discretion';
import type { Person } from '../exchange/batches.ts';
import { ImportRefused } from '../exchange/refusal.ts';
import type { House } from '../house.ts';
import { invalid } from '../http/http-problem.ts';
import { inOrg } from '../store/database.ts';
import { readBenchmarkFile, withFile, type BenchmarkFile } from './read-file.ts';
import { checkTables, importTables } from './tables.ts';
import { annotatedBenchmark } from './workbooks.ts';

export { benchmarkTables, withdrawTable } from './tables.ts';
export { benchmarkTemplate } from './workbooks.ts';

export interface SentFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export function importAnswer(
  house: House,
  by: Person,
  { fileName, bytes }: SentFile,
): Promise<AnswerOf<typeof importBenchmarks>> {
  return withFile(house.imports.directory, bytes, async (path) => {
    const file = await readOrRefuse(path, fileName, bytes);
    if ('refusal' in file) return { outcome: 'refused', problems: [ofWholeFile(file.refusal)] };
    const { database, orgId } = house;
    const result = await inOrg(database, orgId, (tx) => importTables({ tx, orgId, by, at: house.now() }, file));
    if (result.outcome === 'refused')
      return { outcome: 'refused', problems: result.problems.map((problem) => shown(problem, file)) };
    return { outcome: 'imported', refs: [...result.refs], warnings: [...result.warnings] };
  });
}

export function annotatedAnswer(
  house: House,
  { fileName, bytes }: SentFile,
): Promise<AnswerOf<typeof annotateBenchmarks>> {
  return withFile(house.imports.directory, bytes, async (path) => {
    const file = await readOrRefuse(path, fileName, bytes);
    if ('refusal' in file) throw invalid(['body'], file.refusal);
    if (file.sheet === undefined) throw invalid(['body'], 'JSON 文件没有格子可以标注，请照列出的错误改正');
    const { database, orgId } = house;
    const checked = await inOrg(database, orgId, (tx) => checkTables({ tx, orgId }, file));
    const problems = checked.outcome === 'refused' ? checked.problems.map(sheetProblem) : [];
    const annotated = await annotatedBenchmark({ path, sheet: file.sheet, problems });
    const name = `标好错的表-${fileName.replace(/\.[^.]*$/, '')}.xlsx`;
    return { fileName: name, base64: Buffer.from(annotated).toString('base64') };
  });
}

async function readOrRefuse(
  path: string,
  fileName: string,
  bytes: Uint8Array,
): Promise<BenchmarkFile | { readonly refusal: string }> {
  try {
    return await readBenchmarkFile(path, fileName, bytes);
  } catch (error) {
    if (!(error instanceof ImportRefused)) throw error;
    return { refusal: error.sentence };
  }
}

function ofWholeFile(problem: string): BenchmarkProblem {
  return { row: 0, columns: [], problem, mend: '没有导入任何内容；改正后重新上传' };
}

/** By the line of the sheet and the titles of its columns; JSON keeps its own names. */
function shown(found: ImportProblem, { sheet }: BenchmarkFile): BenchmarkProblem {
  const { row, part, problem, mend } = sheet === undefined ? found : sheetProblem(found);
  const keys = columnsOfPart(part);
  const columns = benchmarkColumns.filter(({ key }) => keys.includes(key)).map(({ title }) => title);
  return { row: sheet?.lines[row - 1] ?? row, columns, problem, mend };
}
