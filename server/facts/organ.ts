/** The organ as papers name it, from its settings. */

import { organSettings } from '@zhifa/registers';
import { readSettings } from '../registers/settings.ts';
import type { FactProvider } from './providers.ts';

export const organFacts: FactProvider<'organ'> = async ({ tx, orgId }) => {
  const organ = await readSettings(tx, orgId, organSettings);
  return {
    name: organ.name ?? '',
    shortName: organ.shortName ?? '',
    district: organ.district ?? '',
    reconsiderationOrgan: organ.reconsiderationOrgan ?? '',
    court: organ.court ?? '',
    address: organ.address ?? '',
    telephone: organ.telephone ?? '',
    supervisionTelephone: organ.supervisionTelephone ?? '',
  };
};
