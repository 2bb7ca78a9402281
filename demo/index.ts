/** The demonstration bureau: an invented bureau near to a real one, and its year told as acts. */

import { beijing, civilDateOf, type Instant } from '@zhifa/law';
import { demoAccounts } from './bureau/accounts.ts';
import { enforcementItemEntries } from './bureau/enforcement-items.ts';
import { demoEnterprises } from './bureau/enterprises.ts';
import { demoOfficers } from './bureau/officers.ts';
import { demoOrganName, demoSettings } from './bureau/settings.ts';
import { townshipEntries } from './bureau/townships.ts';
import { demoUnits } from './bureau/units.ts';
import { beginningOf, demoYear } from './year/index.ts';

export { demoAccounts, type DemoAccount } from './bureau/accounts.ts';
export { demoEnterpriseNamed, demoEnterprises, type DemoEnterprise } from './bureau/enterprises.ts';
export { demoOfficers, type DemoOfficer } from './bureau/officers.ts';
export { demoOrganName } from './bureau/settings.ts';
export type { DemoStep, StoredPicture } from './year/index.ts';

/** Of every account of the demonstration, and of no other. */
export const demoPassword = 'zhifa-demo-2026';
const WHOLE_YEAR = 260;

/** Everything there is on the morning somebody opens the demonstration; the same day gives the same bureau. */
export function demoBureau(now: Instant, visits = WHOLE_YEAR) {
  const today = civilDateOf(now);
  return {
    organName: demoOrganName,
    password: demoPassword,
    /** When the registers were filled: before the first act. */
    begins: beijing(beginningOf(today), '08:00'),
    settings: demoSettings,
    units: demoUnits,
    townships: townshipEntries,
    enforcementItems: enforcementItemEntries,
    enterprises: demoEnterprises(),
    officers: demoOfficers(today),
    accounts: demoAccounts(today),
    year: demoYear({ today, visits }),
  };
}
