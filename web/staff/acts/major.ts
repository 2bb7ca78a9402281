/** 两名执法人员确认: the one who recorded it counts as the first. */

import type { Inspection } from '@zhifa/procedure';

const CONFIRMING_OFFICERS = 2;

export function isConfirmed({ majorHazard }: Inspection.Finding): boolean {
  return (majorHazard?.confirmedBy.length ?? 0) >= CONFIRMING_OFFICERS;
}

export function isUnconfirmedMajor(finding: Inspection.Finding): boolean {
  return finding.majorHazard?.isMajor === true && !isConfirmed(finding);
}
