/** What the interface needs of officers beyond the register's own lists. */

import type { CivilDate } from '@zhifa/law';
import type { OrgId, Tx } from '../store/database.ts';

export interface CertificateView {
  readonly certificateNumber: string;
  readonly certificateValidUntil: CivilDate;
}

export async function certificateOf(tx: Tx, orgId: OrgId, officerId: string): Promise<CertificateView | undefined> {
  const { rows } = await tx.query<{ certificate_number: string; certificate_valid_until: CivilDate }>(
    'select certificate_number, certificate_valid_until from reg_officers where org_id = $1 and id = $2',
    [orgId, officerId],
  );
  const row = rows[0];
  return row && { certificateNumber: row.certificate_number, certificateValidUntil: row.certificate_valid_until };
}
