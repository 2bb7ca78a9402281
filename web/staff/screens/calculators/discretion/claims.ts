/** What a factor may be claimed as, and what it rests on. */

import { cite, type CivilDate } from '@zhifa/law';
import type { Exemption, ExemptionGround, Factor } from '@zhifa/law/discretion';
import type { PenaltyPhase, PenaltySubject, Violation } from '@zhifa/law/violations';
import type { Claim } from './line.ts';
import { texts } from './texts.ts';

export function newClaim({ ref, direction }: Factor): Claim {
  return { factor: ref, as: direction === '从重' ? '从重' : '从轻', statement: '', evidence: '' };
}

/** What the engine would refuse is not offered, and says why. */
export function whyBarred(
  { until, saidByPhase }: Factor,
  conductOn: CivilDate,
  phase: PenaltyPhase,
): string | undefined {
  if (until !== undefined && conductOn > until) return texts.ended(until);
  return saidByPhase.includes(phase) ? texts.saidByPhase(phase) : undefined;
}

/** 从轻或减轻 leaves the choice; every other factor is what it is. */
export function waysOf({ direction }: Factor): readonly Claim['as'][] {
  return direction === '从轻或减轻' ? ['从轻', '减轻'] : [];
}

export function isBinding({ strength }: ExemptionGround): boolean {
  return strength === '应当';
}

/** Who acted alone is the act itself: there is no other part to tell. */
export function actedAlone(subject: PenaltySubject): boolean {
  return subject === '个人';
}

export function isOfAccident({ rows }: Violation): boolean {
  return rows.some(({ phase }) => phase === '导致事故');
}

export const mitigation = cite('行政处罚法', 32);
export const oneFine = cite('行政处罚法', 29);

/** `skipped`: another ground ended the question before this one was asked or answered. */
export type Standing = 'met' | 'open' | 'not' | 'skipped';

/** What the engine says of a ground begins with its title; it asks them in order and stops at the first that is met. */
export function standingOf(
  { ref, title }: ExemptionGround,
  exemption: Exemption,
): { readonly state: Standing; readonly why?: string } {
  const ofGround = (said: readonly string[]) => said.filter((what) => what.startsWith(`${title}：`));
  switch (exemption.outcome) {
    case 'exempt':
      return { state: exemption.ground.ref === ref ? 'met' : 'skipped' };
    case 'open': {
      const open = ofGround(exemption.missing).length;
      return open === 0 ? { state: 'not' } : { state: 'open', why: texts.missingCount(open) };
    }
    case 'none': {
      const [own] = ofGround(exemption.because);
      return own === undefined ? { state: 'not' } : { state: 'not', why: own.slice(title.length + 1) };
    }
    case 'refused':
      return { state: 'not', why: exemption.message };
  }
}
