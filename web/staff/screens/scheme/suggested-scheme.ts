/** A scheme as the law suggests it from the enterprise's tags and open findings; the officer changes what does not fit. */

import { enterpriseTags, suggestScheme, type EnterpriseTag } from '@zhifa/law';
import type { Inspection } from '@zhifa/procedure';
import { texts } from './texts.ts';

export function tagsOf({ task }: Inspection.InspectionState): EnterpriseTag[] {
  return enterpriseTags.filter((tag) => task.enterprise.tags.includes(tag));
}

export function suggestedItems(
  state: Inspection.InspectionState,
  openFindings: readonly string[] = [],
): Inspection.SchemeItem[] {
  const suggested = suggestScheme(tagsOf(state), { openFindings });
  return suggested.map(({ item, because }) => ({ checkItem: item.code, because }));
}

export function suggestedScheme(state: Inspection.InspectionState, openFindings: readonly string[] = []): unknown {
  const { task } = state;
  const { address, keyPlaces } = task.enterprise;
  const team = [task.leadOfficerId, ...task.assistingOfficerIds];
  return {
    basis: texts.usualBasis,
    scope: keyPlaces.length === 0 ? address : texts.scope(address, keyPlaces.join('、')),
    method: texts.usualMethod,
    items: suggestedItems(state, openFindings),
    shares: team.map((officerId, index) => ({
      officerId,
      duty: index === 0 ? texts.leadDuty(keyPlaces.join('、')) : texts.otherDuty,
    })),
    assistantsCount: 0,
    assistants: [],
    notifyBeforehand: false,
    remarks: '',
  };
}
