/**
 * Evidence bytes by their hash. The contract fills in parameters whose names are letters only, and `sha256` has digits, so
 * the hash is put into the path here before the route is called.
 */

import { showBlob, showCustody, type AnswerOf } from '@zhifa/contract';
import { call, fileAddress } from './api.ts';

export function blobAddress(sha256: string, purpose: 'view' | 'download' = 'view'): string {
  return fileAddress({ ...showBlob, path: `/blobs/${sha256}` }, { sha256 }, { purpose });
}

export function custodyOf(sha256: string): Promise<AnswerOf<typeof showCustody>> {
  return call({ ...showCustody, path: `/blobs/${sha256}/custody` }, { params: { sha256 } });
}
