/** Official texts of statutes as the organ keeps them: imported whole or not at all, replaced and withdrawn without being lost. */

import { createHash } from 'node:crypto';
import type { CivilDate, Instant, StatuteName } from '@zhifa/law';
import { citedPlaces, readStatuteFile, textKey, type TextProblem } from '@zhifa/law/library';
import type { Person } from '../exchange/batches.ts';
import type { OrgId, Tx } from '../store/database.ts';
import { v7 } from '../store/ids.ts';

export interface KeptText {
  readonly id: string;
  readonly statute: StatuteName | null;
  readonly title: string;
  readonly inForceFrom: CivilDate;
  readonly articles: number;
  readonly fileName: string;
  readonly encoding: string;
  readonly sha256: string;
  readonly source: string;
  readonly cautions: readonly TextProblem[];
  readonly enteredAt: Instant;
  readonly enteredBy: string;
  readonly sequence: number;
}

interface Row {
  readonly id: string;
  readonly text_key: string;
  readonly sequence: number;
  readonly statute: StatuteName | null;
  readonly title: string;
  readonly in_force_from: CivilDate;
  readonly articles: number;
  readonly file_name: string;
  readonly encoding: string;
  readonly sha256: string;
  readonly source: string;
  readonly cautions: readonly TextProblem[];
  readonly entered_at: Instant;
  readonly account_name: string;
  readonly is_withdrawal: boolean;
}

const COLUMNS = `id, text_key, sequence, statute, title, in_force_from, articles, file_name, encoding, sha256, source, cautions,
  entered_at, account_name, markdown is null as is_withdrawal`;

/** The texts that hold now, by title and day. */
export async function listTexts(tx: Tx, orgId: OrgId): Promise<KeptText[]> {
  const { rows } = await tx.query<Row>(
    `select ${COLUMNS} from law_texts as text where org_id = $1 and sequence =
       (select max(sequence) from law_texts where org_id = $1 and text_key = text.text_key)
     order by title, in_force_from`,
    [orgId],
  );
  return rows.filter((row) => !row.is_withdrawal).map(kept);
}

/** Any import that was ever made, with its words; undefined for an unknown id and for a withdrawal, which has none. */
export async function textOf(
  tx: Tx,
  orgId: OrgId,
  id: string,
): Promise<{ readonly text: KeptText; readonly markdown: string } | undefined> {
  const { rows } = await tx.query<Row & { readonly markdown: string | null }>(
    `select ${COLUMNS}, markdown from law_texts where org_id = $1 and id = $2`,
    [orgId, id],
  );
  const row = rows[0];
  return row === undefined || row.markdown === null ? undefined : { text: kept(row), markdown: row.markdown };
}

/** All imports and withdrawals of the text that this import belongs to, newest first. */
export async function historyOf(
  tx: Tx,
  orgId: OrgId,
  id: string,
): Promise<(KeptText & { readonly isWithdrawal: boolean })[]> {
  const { rows } = await tx.query<Row>(
    `select ${COLUMNS} from law_texts where org_id = $1 and text_key =
       (select text_key from law_texts where org_id = $1 and id = $2) order by sequence desc`,
    [orgId, id],
  );
  return rows.map((row) => ({ ...kept(row), isWithdrawal: row.is_withdrawal }));
}

export interface TextFile {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly source: string;
  readonly inForceFrom: CivilDate | undefined;
}

export interface Entering {
  readonly tx: Tx;
  readonly orgId: OrgId;
  readonly by: Person;
  readonly at: Instant;
}

export type ImportResult =
  | { readonly outcome: 'refused'; readonly problems: readonly TextProblem[] }
  /** Unchanged: this very file is the one that holds already. */
  | { readonly outcome: 'imported' | 'unchanged'; readonly text: KeptText };

export async function importText(entering: Entering, file: TextFile): Promise<ImportResult> {
  const { report, text, markdown, encoding } = readStatuteFile(file.bytes, {
    inForceFrom: file.inForceFrom,
    cited: citedPlaces,
  });
  const { statute, title, inForceFrom, articles, cautions, errors } = report;
  if (text === undefined || markdown === undefined || encoding === undefined || inForceFrom === undefined) {
    return { outcome: 'refused', problems: errors };
  }
  const key = textKey({ statute, title, inForceFrom });
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const last = await lastOf(entering, key);
  if (last?.sha256 === sha256 && !last.is_withdrawal) return { outcome: 'unchanged', text: kept(last) };
  const row: NewRow = {
    key,
    sequence: (last?.sequence ?? 0) + 1,
    statute: statute ?? null,
    title,
    inForceFrom,
    markdown: markdown.replace(/^\ufeff/, ''),
    articles,
    fileName: file.fileName,
    encoding,
    sha256,
    source: file.source,
    cautions,
  };
  return { outcome: 'imported', text: kept(await insert(entering, row)) };
}

/** The text holds no longer; what was imported stays in the history. Undefined where it does not hold now. */
export async function withdrawText(entering: Entering, id: string, reason: string): Promise<KeptText | undefined> {
  const { tx, orgId } = entering;
  const holding = (await listTexts(tx, orgId)).find((text) => text.id === id);
  if (holding === undefined) return undefined;
  const { statute, title, inForceFrom } = holding;
  const key = textKey({ statute: statute ?? undefined, title, inForceFrom });
  const last = await lastOf(entering, key);
  if (last === undefined || last.id !== id) return undefined;
  const { encoding, sha256, file_name: fileName } = last;
  const row = { key, sequence: last.sequence + 1, statute, title, inForceFrom, fileName, encoding, sha256 };
  return kept(await insert(entering, { ...row, markdown: null, articles: 0, source: reason, cautions: [] }));
}

/** Under a lock of this text, so that two who import it at once become two imports, one after the other. */
async function lastOf({ tx, orgId }: Entering, key: string): Promise<Row | undefined> {
  await tx.query('select pg_advisory_xact_lock(hashtext($1))', [`law text ${String(orgId)} ${key}`]);
  const { rows } = await tx.query<Row>(
    `select ${COLUMNS} from law_texts where org_id = $1 and text_key = $2 order by sequence desc limit 1`,
    [orgId, key],
  );
  return rows[0];
}

interface NewRow extends Omit<KeptText, 'id' | 'enteredAt' | 'enteredBy'> {
  readonly key: string;
  readonly markdown: string | null;
}

async function insert({ tx, orgId, by, at }: Entering, row: NewRow): Promise<Row> {
  const { rows } = await tx.query<Row>(
    `insert into law_texts (org_id, id, text_key, sequence, statute, title, in_force_from, markdown, articles, file_name,
       encoding, sha256, source, cautions, entered_at, account_id, account_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17) returning ${COLUMNS}`,
    [
      orgId,
      v7(),
      row.key,
      row.sequence,
      row.statute,
      row.title,
      row.inForceFrom,
      row.markdown,
      row.articles,
      row.fileName,
      row.encoding,
      row.sha256,
      row.source,
      JSON.stringify(row.cautions),
      at,
      by.accountId,
      by.name,
    ],
  );
  const [inserted] = rows;
  if (inserted === undefined) throw new Error('an insert that returns its row returned none');
  return inserted;
}

function kept(row: Row): KeptText {
  const { id, statute, title, articles, encoding, sha256, source, cautions, sequence } = row;
  return {
    id,
    statute,
    title,
    inForceFrom: row.in_force_from,
    articles,
    fileName: row.file_name,
    encoding,
    sha256,
    source,
    cautions,
    enteredAt: row.entered_at,
    enteredBy: row.account_name,
    sequence,
  };
}
