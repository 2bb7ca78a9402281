/** Whether this person may open inspections, by the declaration of the act that does. */

import { kindOf } from '@zhifa/procedure';
import { useMe } from '../../session/session.ts';

export function useMayOpenInspections(): boolean {
  const { posts } = useMe();
  const opening = kindOf('inspection')?.acts.find(({ from }) => from.includes('nothing'));
  return opening?.by.some((post) => posts.includes(post)) === true;
}
