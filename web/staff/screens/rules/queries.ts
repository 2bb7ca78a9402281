/** What the bureau has confirmed, and what is under way. */

import { queryOptions, useQuery } from '@tanstack/react-query';
import { listConfirmations, type ConfirmationLine } from '@zhifa/contract';
import { call } from '../../../shared/api.ts';
import type { RuleInForce } from '../../../shared/rule-mark/rule-mark.tsx';

export const confirmationsQuery = queryOptions({
  queryKey: ['rule-confirmations'],
  queryFn: () => call(listConfirmations),
});

const none: readonly ConfirmationLine[] = [];

/** Empty until the server has answered: a rule is shown unverified rather than firm. */
export function useConfirmations(): readonly ConfirmationLine[] {
  return useQuery(confirmationsQuery).data?.confirmations ?? none;
}

export function inForce(lines: readonly ConfirmationLine[]): RuleInForce[] {
  return lines.flatMap(({ stage, catalogue, ref, version, source, dossierId, by, on }) =>
    stage === 'confirmed' && by !== null && on !== null ? [{ catalogue, ref, version, source, dossierId, by, on }] : [],
  );
}
