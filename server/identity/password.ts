/** Passwords: argon2id, and one-time passwords for accounts that an administrator makes. */

import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

const ARGON2ID = 2; // The library's own constant is an ambient enum, which isolated modules cannot read.
// OWASP's second profile: about 20 ms on a small machine, so that a busy morning of sign-ins does not stop the office.
const OPTIONS = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789'; // Nothing that is misread when it is written on paper.
const ONE_TIME_LENGTH = 14;

export async function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), OPTIONS);
}

/** False for a wrong password and for a hash that is none. */
export async function isPassword(password: string, passwordHash: string): Promise<boolean> {
  return verify(passwordHash, password.normalize('NFKC')).catch(() => false);
}

export function oneTimePassword(): string {
  return Array.from({ length: ONE_TIME_LENGTH }, () => READABLE.charAt(randomInt(READABLE.length))).join('');
}
