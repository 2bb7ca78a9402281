/** The clocks and documents of a dossier. */

import type { ClockView, DocumentLine } from '@zhifa/contract';
import type { Deadline } from '@zhifa/law';
import type { Kind } from '@zhifa/procedure';
import type { OrgId, Tx } from '../store/database.ts';

interface ClockReadRow {
  readonly clock: string;
  readonly is_running: boolean;
  readonly is_provisional: boolean;
  readonly is_internal: boolean;
  readonly deadline: Deadline;
}

/** Running clocks first, by their last day, in the words of the kind. */
export function clockViews(kind: Kind, rows: readonly ClockReadRow[]): ClockView[] {
  return rows.map(
    ({ clock, is_running: isRunning, is_provisional: isProvisional, is_internal: isInternal, deadline }) => {
      const declaration = kind.clocks.find(({ name }) => clock === name || clock.startsWith(`${name}:`));
      return {
        clock,
        title: declaration?.title ?? clock,
        consequence: declaration?.consequence ?? '',
        dueOn: deadline.dueOn,
        isRunning,
        isProvisional,
        isInternal,
        deadline,
      };
    },
  );
}

export async function clockRows(tx: Tx, orgId: OrgId, dossierId: string): Promise<ClockReadRow[]> {
  const { rows } = await tx.query<ClockReadRow>({
    name: 'clocks-of',
    text: `select clock, is_running, is_provisional, is_internal, deadline from clocks where org_id = $1 and dossier_id = $2
           order by is_running desc, due_on, clock`,
    values: [orgId, dossierId],
  });
  return rows;
}

interface DocumentReadRow {
  readonly id: string;
  readonly form: string;
  readonly part: string | null;
  readonly title: string;
  readonly number_text: string | null;
  readonly issued_on: DocumentLine['issuedOn'];
  readonly sequence: number;
  readonly verification_code: string | null;
}

export async function documentsOf(tx: Tx, orgId: OrgId, dossierId: string): Promise<DocumentLine[]> {
  const { rows } = await tx.query<DocumentReadRow>({
    name: 'documents-of',
    text: `select id, form, part, title, number_text, issued_on, sequence, verification_code from documents
           where org_id = $1 and dossier_id = $2 order by sequence, id`,
    values: [orgId, dossierId],
  });
  return rows.map((row) => ({
    id: row.id,
    form: row.form,
    part: row.part,
    title: row.title,
    numberText: row.number_text,
    issuedOn: row.issued_on,
    sequence: row.sequence,
    verificationCode: row.verification_code,
  }));
}
