/** The settings that gates compare with. */

import { inspectionSettings } from '@zhifa/registers';
import { readSettings } from '../registers/settings.ts';
import type { FactProvider } from './providers.ts';

export const settingFacts: FactProvider<'settings'> = ({ tx, orgId }) => readSettings(tx, orgId, inspectionSettings);
