/** What a gate of the law is to this product: which acts ask it, whether it can ever refuse. */

import type { GateRule } from '@zhifa/law/gates';
import { kinds } from '@zhifa/procedure';

/** Asked by the kernel before every act of certified officers. */
const byKernel: readonly string[] = ['staff.two', 'staff.cert.valid', 'staff.avoid'];

export function actsAsking(ref: string): string[] {
  const acts = kinds.flatMap((kind) => kind.acts);
  const asking = acts.filter(
    ({ gates, certifiedOfficers }) =>
      gates.some((gate) => gate.ref === ref) || (certifiedOfficers > 0 && byKernel.includes(ref)),
  );
  return [...new Set(asking.map(({ title }) => title))];
}

/** The law itself lets the officer go on: a confirmation changes nothing about that. */
export function isHint({ severity }: GateRule): boolean {
  return severity === '提示';
}
