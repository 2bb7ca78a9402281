/** The id of the enterprise of that number, 0 to 1199: officers know some of them by it. */

import { demoId } from '../seeded.ts';

export function demoEnterpriseId(serial: number): string {
  return demoId('enterprise', serial + 1);
}
