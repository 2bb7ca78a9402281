/** 裁量基准 over HTTP: a file in whole or refused row by row. */

import { Readable } from 'node:stream';
import {
  annotateBenchmarks,
  benchmarkTemplateRoute,
  importBenchmarks,
  listBenchmarks,
  withdrawBenchmark,
} from '@zhifa/contract';
import { XLSX_TYPE } from '../../exchange/annotated-workbook.ts';
import { inOrg } from '../../store/database.ts';
import { implement, sent, type Caller, type Implementation } from '../exchange.ts';
import { invalid, notFound } from '../http-problem.ts';
import { sendSheet } from '../send-sheet.ts';
import { signedIn } from '../signed-in.ts';

/** The longest published benchmark has three thousand rows, which are half a megabyte. */
const LARGEST_FILE_BYTES = 2 * 1024 * 1024;

/** The catalogue of violations: read when a table is first asked for, not when the server starts. */
const benchmarks = () => import('../../benchmarks/answers.ts');

export const benchmarkHandlers: readonly Implementation[] = [
  implement(listBenchmarks, async ({ house }) => {
    const { benchmarkTables } = await benchmarks();
    return { tables: await inOrg(house.database, house.orgId, (tx) => benchmarkTables(tx, house.orgId)) };
  }),
  implement(benchmarkTemplateRoute, async ({ reply }) => {
    const stream = Readable.from([await (await benchmarks()).benchmarkTemplate()]);
    await sendSheet(reply, { fileName: '裁量基准导入模板.xlsx', mediaType: XLSX_TYPE, stream });
    return sent;
  }),
  implement(importBenchmarks, async ({ house, query, caller, request }) => {
    const bytes = await bytesOf(request.body);
    return (await benchmarks()).importAnswer(house, personOf(caller), { ...query, bytes });
  }),
  implement(annotateBenchmarks, async ({ house, query, request }) => {
    const bytes = await bytesOf(request.body);
    return (await benchmarks()).annotatedAnswer(house, { ...query, bytes });
  }),
  implement(withdrawBenchmark, async ({ house, params, body, caller }) => {
    const { withdrawTable } = await benchmarks();
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
    if (received > LARGEST_FILE_BYTES)
      throw invalid(['body'], '文件超过 2 MB，不像一份裁量基准；请只保留基准那张表，或者分成几个文件');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function personOf(caller: Caller | undefined) {
  const { accountId, name } = signedIn(caller).actor;
  return { accountId, name };
}
