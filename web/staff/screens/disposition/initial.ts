/** The disposition as the item suggests it; days and words are only a beginning. */

import { addDays, type CheckItem, type CivilDate } from '@zhifa/law';
import type { Inspection } from '@zhifa/procedure';
import { texts } from './texts.ts';

const USUAL_DAYS = 15;

interface Known {
  readonly finding: Inspection.Finding;
  readonly item: CheckItem;
  readonly today: CivilDate;
}

export function initialOf(finding: Inspection.Finding, item: CheckItem, today: CivilDate): unknown {
  const { number, disposition, penalty } = finding;
  const suggested = initialDisposition(usualWay(item, finding), { finding, item, today });
  return {
    number,
    disposition: disposition === undefined ? suggested : withoutJudgement(disposition),
    ...(penalty === undefined ? {} : { penalty }),
  };
}

/** `opening` comes with an order, never instead of it; a measure stops work only where the hazard is major. */
function usualWay({ defaultDisposition, penaltyType }: CheckItem, { majorHazard }: Inspection.Finding): string {
  if (penaltyType === 'P0') return 'referral';
  if (defaultDisposition === 'measure') return majorHazard?.isMajor === true ? 'measure' : 'order';
  return defaultDisposition === 'opening' ? 'order' : defaultDisposition;
}

export function initialDisposition(way: string, { finding, item, today }: Known): unknown {
  const deadline = addDays(today, USUAL_DAYS);
  const requirement = item.rectification;
  switch (way) {
    case 'onTheSpot':
      return { way, beforeEvidence: finding.evidence[0] ?? '', afterEvidence: '' };
    case 'order':
      return { way, deadline, requirement, interimMeasures: texts.interimDefault };
    case 'measure':
      return { way, measure: 'stopUsingEquipment', object: finding.place, requirement, deadline };
    case 'referral':
      return { way, target: item.referralTarget ?? '', reason: texts.referralReason(item.title) };
    default:
      return undefined;
  }
}

/** When it was verified is the record's own word, not the form's. */
function withoutJudgement(disposition: Inspection.Disposition): unknown {
  if (disposition.way !== 'onTheSpot') return disposition;
  const { verifiedAt: _at, ...input } = disposition;
  return input;
}
