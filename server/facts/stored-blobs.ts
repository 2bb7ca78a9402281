/** Pieces of evidence the blob store holds, of those the act names. */

import type { Instant } from '@zhifa/law';
import type { FactProvider } from './providers.ts';

export const storedBlobFacts: FactProvider<'storedBlobs'> = async ({ tx, orgId, subject: { blobs = [] } }) => {
  if (blobs.length === 0) return [];
  const { rows } = await tx.query<{ sha256: string; size_bytes: string; stored_at: Instant }>({
    name: 'stored-blobs',
    text: 'select sha256, size_bytes, stored_at from blobs where org_id = $1 and sha256 = any($2::text[])',
    values: [orgId, blobs],
  });
  return rows.map(({ sha256, size_bytes, stored_at }) => ({
    sha256,
    sizeBytes: Number(size_bytes),
    storedAt: stored_at,
  }));
};
