/** Imports over HTTP: the sheet comes as it is, the errors go back row by row. */

import { Readable } from 'node:stream';
import {
  annotatedImport,
  commitImport as commitRoute,
  createImport as createRoute,
  decideAllDuplicates as decideAllRoute,
  decideDuplicate as decideRoute,
  fixImportCell as fixRoute,
  importDifference as differenceRoute,
  importErrors as errorsRoute,
  importTemplate,
  listImports as listRoute,
  showImport,
  stopImport as stopRoute,
  undoImport as undoRoute,
  type ImportBatch,
} from '@zhifa/contract';
import { annotatedWorkbook, XLSX_TYPE } from '../../exchange/annotated-workbook.ts';
import type { BatchProgress } from '../../exchange/batches.ts';
import { commitImport } from '../../exchange/commit.ts';
import { importDifference, importErrors } from '../../exchange/errors.ts';
import { createImport, importProgress, listImports, stopImport } from '../../exchange/imports.ts';
import { decideAllDuplicates, decideDuplicate, fixImportCell } from '../../exchange/mend.ts';
import { templateWorkbook } from '../../exchange/template.ts';
import { undoImport } from '../../exchange/undo.ts';
import { inOrg } from '../../store/database.ts';
import { implement, sent, type Caller, type Implementation } from '../exchange.ts';
import { invalid, notFound } from '../http-problem.ts';
import { sendSheet } from '../send-sheet.ts';
import { signedIn } from '../signed-in.ts';
import { registerNamed } from './registers.ts';

export const importHandlers: readonly Implementation[] = [
  implement(importTemplate, async ({ house, params, reply }) => {
    const register = registerNamed(params.register);
    const bytes = await inOrg(house.database, house.orgId, (tx) =>
      templateWorkbook({ tx, orgId: house.orgId }, register),
    );
    await sendSheet(reply, {
      fileName: `${register.title}导入模板.xlsx`,
      mediaType: XLSX_TYPE,
      stream: Readable.from([bytes]),
    });
    return sent;
  }),
  implement(createRoute, async ({ house, params, query, caller, request }) => {
    const stream = request.body instanceof Readable ? request.body : Readable.from([]);
    const batch = await createImport(house.imports, {
      orgId: house.orgId,
      by: personOf(caller),
      register: registerNamed(params.register),
      fileName: query.fileName,
      stream,
      continues: query.continues,
    });
    return shown(batch);
  }),
  implement(listRoute, async ({ house, query }) => ({
    batches: (await listImports(house.imports, house.orgId, query.register)).map(batchView),
  })),
  implement(showImport, async ({ house, params }) =>
    shown(await importProgress(house.imports, house.orgId, params.id)),
  ),
  implement(stopRoute, async ({ house, params }) => shown(await stopImport(house.imports, house.orgId, params.id))),
  implement(errorsRoute, async ({ house, params, query }) => {
    const { errors, hasMore } = await importErrors(house.imports, house.orgId, { id: params.id, ...query });
    return { errors: errors.map((error) => ({ ...error, choices: [...error.choices] })), hasMore };
  }),
  implement(fixRoute, async ({ house, params, body }) =>
    done(await fixImportCell(house.imports, house.orgId, { ...params, ...body })),
  ),
  implement(decideRoute, async ({ house, params, body }) =>
    done(await decideDuplicate(house.imports, house.orgId, { ...params, ...body })),
  ),
  implement(decideAllRoute, async ({ house, params, body }) =>
    done(await decideAllDuplicates(house.imports, house.orgId, { ...params, ...body })),
  ),
  implement(differenceRoute, async ({ house, params }) => {
    const differences = await importDifference(house.imports, house.orgId, params);
    if (differences === undefined) throw notFound('与这一行重复的条目');
    return { differences: differences.map((difference) => ({ ...difference })) };
  }),
  implement(commitRoute, async ({ house, params, caller }) =>
    done(await commitImport(house.imports, house.orgId, { id: params.id, by: personOf(caller) })),
  ),
  implement(undoRoute, async ({ house, params, caller }) =>
    done(await undoImport(house.imports, house.orgId, { id: params.id, by: personOf(caller) })),
  ),
  implement(annotatedImport, async ({ house, params, reply }) => {
    const sheet = await annotatedWorkbook(house.imports, house.orgId, params.id);
    if (sheet === undefined) throw notFound('这批导入的表');
    await sendSheet(reply, sheet);
    return sent;
  }),
];

function personOf(caller: Caller | undefined) {
  const { accountId, name } = signedIn(caller).actor;
  return { accountId, name };
}

function shown(batch: BatchProgress | undefined): ImportBatch {
  if (batch === undefined) throw notFound('这批导入');
  return batchView(batch);
}

function batchView({ errorKinds, ignoredColumns, ...batch }: BatchProgress): ImportBatch {
  return { ...batch, errorKinds: [...errorKinds], ignoredColumns: [...ignoredColumns] };
}

type Refused = {
  readonly outcome: 'refused';
  readonly sentence: string;
  readonly obstacles?: readonly { readonly name: string; readonly reason: string }[];
};
type Done = { readonly outcome: 'committed' | 'undone' | 'mended'; readonly batch: BatchProgress };

function done(result: Done | Refused): ImportBatch {
  if (result.outcome !== 'refused') return batchView(result.batch);
  const obstacles = (result.obstacles ?? []).slice(0, 10).map(({ name, reason }) => `${name}：${reason}`);
  throw invalid(['body'], [result.sentence, ...obstacles].join('；'));
}
