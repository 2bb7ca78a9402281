/** What was written for a new finding becomes the draft of a change to the one that is in the record already. */

import { withValue } from '../../shared/act-form/value.ts';
import { store } from '../../shared/store/database.ts';
import { useDossier } from '../dossier/dossier.ts';
import { useMe } from '../session/session.ts';
import { draftKey } from './use-act-page.ts';

export function useCarryToRevision(): (recorded: unknown, finding: number) => Promise<void> {
  const { accountId } = useMe();
  const { id } = useDossier();
  return async (recorded, finding) => {
    const key = draftKey(accountId, id, 'finding.revise', String(finding));
    const value = withValue(withValue(recorded, ['checkItem'], undefined), ['number'], finding);
    await store.drafts.put({ key, value, savedAtMs: Date.now() });
  };
}
