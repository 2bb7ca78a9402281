/** The bytes that are hashed: canonical JSON (RFC 8785), so that any program in any language gets the same digest. */

import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { invariant } from '@zhifa/procedure';

/** The hash before the first act of a dossier. */
export const GENESIS = '0'.repeat(64);

export function canonical(value: unknown): string {
  const text = canonicalize(value);
  invariant(text !== undefined, 'only JSON values are recorded');
  return text;
}

/** Lower-case hexadecimal SHA-256. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The link of the chain: an act's hash covers its own bytes and the hash of the act before it. */
export function chainHash(previousHash: string, body: string): string {
  return sha256(`${previousHash}\n${body}`);
}
