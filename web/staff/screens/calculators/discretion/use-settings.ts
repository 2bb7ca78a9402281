/** How the bureau exercises its discretion: its own tables, and what it has confirmed of them and of the product's. */

import { useMemo } from 'react';
import { strictSettings, type DiscretionSettings } from '@zhifa/law/discretion';
import { inForce, useConfirmations } from '../../rules/queries.ts';
import { confirmedRefs, useImportedTables } from '../benchmarks/queries.ts';

export function useDiscretionSettings(): DiscretionSettings {
  const kept = useImportedTables();
  const confirmations = useConfirmations();
  return useMemo(() => {
    const imported = kept.map(({ table }) => table);
    return { ...strictSettings, imported, confirmed: confirmedRefs(inForce(confirmations), imported) };
  }, [kept, confirmations]);
}
