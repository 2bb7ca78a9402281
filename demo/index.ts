/** The demonstration bureau: an invented bureau near to a real one, and its year told as acts. */

import { civilDateOf, type Instant } from '@zhifa/law';
import { demoEnterprises } from './bureau/enterprises.ts';
import { demoAccounts, demoOfficers } from './bureau/officers.ts';
import { demoTownships, demoUnits } from './bureau/units.ts';
import { demoYear, type DemoYear } from './year/index.ts';

export const demoOrganName = '赣州市南康区应急管理局';
export const demoPassword = 'zhifa-demo-2026';
const WHOLE_YEAR = 260;

export const demoSettings: Readonly<{ [key: string]: string }> = {
  'organ.name': demoOrganName,
  'organ.shortName': '康',
  'organ.district': '南康区',
  'organ.address': '赣州市南康区东山街道文峰路88号',
  'organ.telephone': '0797-6600000',
  'organ.supervisionTelephone': '0797-6600012',
  'organ.reconsiderationOrgan': '赣州市南康区人民政府',
  'organ.court': '赣州市南康区人民法院',
};

/** Everything there is on the morning somebody opens the demonstration. */
export function demoBureau(now: Instant, visits = WHOLE_YEAR) {
  const today = civilDateOf(now);
  const year: DemoYear = demoYear({ now, visits });
  return {
    organName: demoOrganName,
    password: demoPassword,
    settings: demoSettings,
    units: demoUnits,
    townships: demoTownships,
    enterprises: demoEnterprises(),
    officers: demoOfficers(today),
    accounts: demoAccounts(today),
    year,
  };
}
