/** One search for enterprises, dossiers and papers, as one types. */

import type { SearchHit } from '@zhifa/contract';
import { enterprises } from '@zhifa/registers';
import { listEntries } from '../registers/list.ts';
import type { OrgId, Tx } from '../store/database.ts';
import { dossierPage } from './dossiers.ts';

export interface SearchQuestion {
  readonly words: string;
  readonly limit: number;
}

export async function searchEverything(tx: Tx, orgId: OrgId, { words, limit }: SearchQuestion): Promise<SearchHit[]> {
  const found = await listEntries({ tx, orgId, register: enterprises }, { search: words, limit });
  const dossiers = await dossierPage(tx, orgId, { kind: 'inspection', search: words, limit });
  const papers = await papersByNumber(tx, orgId, words, limit);
  return [
    ...found.entries.map(({ id, values }) => ({
      type: 'enterprise' as const,
      id,
      title: String(values['name']),
      subtitle: `${String(values['uscc'])}　${String(values['address'])}`,
    })),
    ...dossiers.lines.map(({ id, title, subtitle, number, stageTitle }) => ({
      type: 'dossier' as const,
      id,
      title,
      subtitle: [number, stageTitle, subtitle].filter((part) => part !== null).join('　'),
    })),
    ...papers,
  ].slice(0, limit * 2);
}

/** A paper by its number, however the brackets were typed. */
async function papersByNumber(tx: Tx, orgId: OrgId, words: string, limit: number): Promise<SearchHit[]> {
  const serial = /(\d{4})\D{1,3}(\d{1,6})\s*号?$/.exec(words);
  if (serial === null) return [];
  const { rows } = await tx.query<{ id: string; title: string; number_text: string; party: string }>(
    `select documents.dossier_id as id, documents.title, number_text, dossiers.title as party from documents
     join dossiers on dossiers.org_id = documents.org_id and dossiers.id = documents.dossier_id
     where documents.org_id = $1 and number_year = $2 and number_serial = $3 order by documents.id limit $4`,
    [orgId, Number(serial[1]), Number(serial[2]), limit],
  );
  return rows.map(({ id, title, number_text: number, party }) => ({
    type: 'document',
    id,
    title: `${title} ${number}`,
    subtitle: party,
  }));
}
