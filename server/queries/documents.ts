/** Issued documents, by id or by the code on the paper. */

import type { CivilDate } from '@zhifa/law';
import type { OrgId, Tx } from '../store/database.ts';

export interface StoredDocument {
  readonly id: string;
  readonly dossierId: string;
  readonly form: string;
  readonly title: string;
  readonly numberText: string | null;
  readonly issuedOn: CivilDate;
  readonly paper: unknown;
  readonly paperHash: string;
}

interface Row {
  readonly id: string;
  readonly dossier_id: string;
  readonly form: string;
  readonly title: string;
  readonly number_text: string | null;
  readonly issued_on: CivilDate;
  readonly paper: unknown;
  readonly paper_hash: string;
}

const DOCUMENT =
  'select id, dossier_id, form, title, number_text, issued_on, paper, paper_hash from documents where org_id = $1';

export async function documentById(tx: Tx, orgId: OrgId, id: string): Promise<StoredDocument | undefined> {
  const { rows } = await tx.query<Row>(`${DOCUMENT} and id = $2`, [orgId, id]);
  return rows[0] && documentOf(rows[0]);
}

export async function documentByCode(tx: Tx, orgId: OrgId, code: string): Promise<StoredDocument | undefined> {
  const { rows } = await tx.query<Row>(`${DOCUMENT} and verification_code = $2`, [orgId, code]);
  return rows[0] && documentOf(rows[0]);
}

export async function renditionHashes(tx: Tx, orgId: OrgId, documentId: string): Promise<string[]> {
  const { rows } = await tx.query<{ sha256: string }>(
    `select sha256 from renditions where org_id = $1 and document_id = $2 and format = 'pdf' order by rendered_at`,
    [orgId, documentId],
  );
  return rows.map(({ sha256 }) => sha256);
}

export interface Rendition {
  readonly documentId: string;
  readonly sha256: string;
  readonly format: 'pdf' | 'docx';
  readonly sizeBytes: number;
  readonly renderedAt: string;
}

/** Notes a file that leaves the system; the same bytes are noted once. */
export async function noteRendition(tx: Tx, orgId: OrgId, rendition: Rendition): Promise<void> {
  const { documentId, sha256, format, sizeBytes, renderedAt } = rendition;
  await tx.query(
    `insert into renditions (org_id, document_id, sha256, format, size_bytes, rendered_at) values ($1, $2, $3, $4, $5, $6)
     on conflict (org_id, document_id, sha256) do nothing`,
    [orgId, documentId, sha256, format, sizeBytes, renderedAt],
  );
}

function documentOf(row: Row): StoredDocument {
  return {
    id: row.id,
    dossierId: row.dossier_id,
    form: row.form,
    title: row.title,
    numberText: row.number_text,
    issuedOn: row.issued_on,
    paper: row.paper,
    paperHash: row.paper_hash,
  };
}
