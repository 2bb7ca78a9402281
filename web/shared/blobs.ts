/** Evidence bytes by their hash. */

import { showBlob, showCustody, type AnswerOf } from '@zhifa/contract';
import { call, fileAddress } from './api.ts';

export function blobAddress(sha256: string, purpose: 'view' | 'download' = 'view'): string {
  return fileAddress(showBlob, { sha256 }, { purpose });
}

export function custodyOf(sha256: string): Promise<AnswerOf<typeof showCustody>> {
  return call(showCustody, { params: { sha256 } });
}
