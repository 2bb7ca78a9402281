/** 裁量基准 over HTTP: a file in whole or refused row by row. */

import { Readable } from 'node:stream';
import {
  annotateBenchmarks,
  benchmarkTemplateRoute,
  importBenchmarks,
  listBenchmarks,
  withdrawBenchmark,
  type BenchmarkProblem,
} from '@zhifa/contract';
import { benchmarkColumns, columnsOfPart, sheetProblem, type ImportProblem } from '@zhifa/law/discretion';
import {
  LARGEST_BENCHMARK_BYTES,
  readBenchmarkFile,
  withFile,
  type BenchmarkFile,
} from '../../benchmarks/read-file.ts';
import { benchmarkTables, checkTables, importTables, withdrawTable } from '../../benchmarks/tables.ts';
import { annotatedBenchmark, benchmarkTemplate } from '../../benchmarks/workbooks.ts';
import { XLSX_TYPE } from '../../exchange/annotated-workbook.ts';
import { ImportRefused } from '../../exchange/refusal.ts';
import { inOrg } from '../../store/database.ts';
import { implement, sent, type Caller, type Implementation } from '../exchange.ts';
import { invalid, notFound } from '../http-problem.ts';
import { sendSheet } from '../send-sheet.ts';
import { signedIn } from '../signed-in.ts';

export const benchmarkHandlers: readonly Implementation[] = [
  implement(listBenchmarks, async ({ house }) => ({
    tables: await inOrg(house.database, house.orgId, (tx) => benchmarkTables(tx, house.orgId)),
  })),
  implement(benchmarkTemplateRoute, async ({ reply }) => {
    const stream = Readable.from([await benchmarkTemplate()]);
    await sendSheet(reply, { fileName: '裁量基准导入模板.xlsx', mediaType: XLSX_TYPE, stream });
    return sent;
  }),
  implement(importBenchmarks, async ({ house, query, caller, request }) => {
    const bytes = await bytesOf(request.body);
    return withFile(house.imports.directory, bytes, async (path) => {
      const file = await readOrRefuse(path, query.fileName, bytes);
      if ('refusal' in file) return { outcome: 'refused', problems: [ofWholeFile(file.refusal)] };
      const { database, orgId } = house;
      const entering = { orgId, by: personOf(caller), at: house.now() };
      const result = await inOrg(database, orgId, (tx) => importTables({ tx, ...entering }, file));
      if (result.outcome === 'refused')
        return { outcome: 'refused', problems: result.problems.map((problem) => shown(problem, file)) };
      return { outcome: 'imported', refs: [...result.refs], warnings: [...result.warnings] };
    });
  }),
  implement(annotateBenchmarks, async ({ house, query, request }) => {
    const bytes = await bytesOf(request.body);
    return withFile(house.imports.directory, bytes, async (path) => {
      const file = await readOrRefuse(path, query.fileName, bytes);
      if ('refusal' in file) throw invalid(['body'], file.refusal);
      if (file.sheet === undefined) throw invalid(['body'], 'JSON 文件没有格子可以标注，请照列出的错误改正');
      const { database, orgId } = house;
      const checked = await inOrg(database, orgId, (tx) => checkTables({ tx, orgId }, file));
      const problems = checked.outcome === 'refused' ? checked.problems.map(sheetProblem) : [];
      const annotated = await annotatedBenchmark({ path, sheet: file.sheet, problems });
      const fileName = `标好错的表-${query.fileName.replace(/\.[^.]*$/, '')}.xlsx`;
      return { fileName, base64: Buffer.from(annotated).toString('base64') };
    });
  }),
  implement(withdrawBenchmark, async ({ house, params, body, caller }) => {
    const entering = { orgId: house.orgId, by: personOf(caller), at: house.now() };
    const isDone = await inOrg(house.database, house.orgId, (tx) =>
      withdrawTable({ tx, ...entering }, params.ref, body.reason),
    );
    if (!isDone) throw notFound('这个有效的裁量基准表');
    return {};
  }),
];

async function bytesOf(body: unknown): Promise<Uint8Array> {
  if (!(body instanceof Readable)) return new Uint8Array();
  const pieces: Buffer[] = [];
  let received = 0;
  for await (const piece of body) {
    if (!Buffer.isBuffer(piece)) continue;
    received += piece.length;
    if (received > LARGEST_BENCHMARK_BYTES)
      throw invalid(['body'], '文件超过 2 MB，不像一份裁量基准；请只保留基准那张表，或者分成几个文件');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
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

function personOf(caller: Caller | undefined) {
  const { accountId, name } = signedIn(caller).actor;
  return { accountId, name };
}
