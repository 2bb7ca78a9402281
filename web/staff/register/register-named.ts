/** The declared register that the address names. An unknown one ends at the page that says so. */

import { notFound } from '@tanstack/react-router';
import { registerOf, type Register } from '@zhifa/registers';

export function registerNamed(name: string): Register {
  const register = registerOf(name);
  // eslint-disable-next-line @typescript-eslint/only-throw-error -- this is how the router is told that nothing is there.
  if (register === undefined) throw notFound();
  return register;
}
