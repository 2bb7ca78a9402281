/**
 * Who was last signed in here, so that what needs no server (law library, calculators) opens without a network. It opens no
 * door: the server asks for the session at every call, and the token of the session is not kept.
 */

import { Me } from '@zhifa/contract';
import { instant } from '@zhifa/law';
import { store } from '../../shared/store/database.ts';

const KEY = 'me';

export async function keepMe(me: Me): Promise<void> {
  const value: Me = { ...me, csrfToken: '' };
  await store.answers.put({ key: KEY, value, keptAtMs: Date.now() }).catch(() => undefined);
}

/** Today is then the day of this machine: there is no other clock at hand. */
export async function keptMe(): Promise<Me | undefined> {
  const kept = await store.answers.get(KEY).catch(() => undefined);
  const read = Me.safeParse(kept?.value);
  return read.success ? { ...read.data, now: instant(new Date().toISOString()) } : undefined;
}

/** Whether this is what was kept, not what the server says: then nothing can be changed. */
export function isKept({ csrfToken }: Me): boolean {
  return csrfToken === '';
}

export async function forgetMe(): Promise<void> {
  await store.answers.delete(KEY).catch(() => undefined);
}
