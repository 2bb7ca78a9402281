/** What an import would say of a file, without keeping anything: no batch, no copy of the file, nothing in the register. */

import { stat } from 'node:fs/promises';
import type { Register } from '@zhifa/registers';
import { inOrg, type Database, type OrgId } from '../store/database.ts';
import type { Assessed, Decision } from './assess.ts';
import { hearThread } from './check/thread.ts';
import { tooLarge } from './imports.ts';
import { LARGEST_FILE_BYTES } from './limits.ts';
import { lookupsFor } from './lookups.ts';
import { assessAgainst } from './rows.ts';
import { formatOf } from './sheet/guard.ts';

export interface PreviewRequest {
  readonly orgId: OrgId;
  readonly register: Register;
  readonly path: string;
  /** What would be decided about all that the register has already. */
  readonly existing: Decision | undefined;
}

export type Previewed =
  | { readonly type: 'counted'; readonly rows: number }
  | { readonly type: 'columns'; readonly ignored: readonly string[] }
  | { readonly type: 'rows'; readonly rows: readonly Assessed[] };

/** Chunk by chunk as the sheet is read. Throws `ImportRefused` where an import would be refused as a whole. */
export async function* previewImport(database: Database, request: PreviewRequest): AsyncGenerator<Previewed> {
  const { orgId, register, path, existing = null } = request;
  if ((await stat(path)).size > LARGEST_FILE_BYTES) throw tooLarge();
  const format = await formatOf(path);
  const lookups = await inOrg(database, orgId, (tx) => lookupsFor({ tx, orgId }, register));
  for await (const message of hearThread({ path, format, register: register.name, lookups })) {
    if (message.type === 'counted') yield { type: 'counted', rows: Math.max(0, message.rows - 1) };
    if (message.type === 'header') yield { type: 'columns', ignored: message.header.unknown };
    if (message.type !== 'rows') continue;
    const rows = await inOrg(database, orgId, (tx) =>
      assessAgainst({ tx, orgId, register }, message.rows, { decisionOn: () => existing, isImported: () => false }),
    );
    yield { type: 'rows', rows };
  }
}
