/** A register by its name or its title, as somebody types it. */

import type { Register } from '@zhifa/registers';
import { UsageError } from './arguments.ts';

export function namesOf(among: readonly Register[]): string {
  return among.map(({ name, title }) => `${name}（${title}）`).join('、');
}

export function registerNamed(word: string, among: readonly Register[]): Register {
  const register = among.find(({ name, title }) => name === word || title === word);
  if (register === undefined) throw new UsageError(`没有“${word}”这个台账，可以是：${namesOf(among)}`);
  return register;
}
