/** One provider for each fact that an act may declare. */

import { confirmableRuleFacts } from './confirmable-rule.ts';
import { enteredYearFacts } from './entered-years.ts';
import { enterpriseFacts } from './enterprise.ts';
import { firmRuleFacts } from './firm-rules.ts';
import { frequencyFacts } from './frequency.ts';
import { officerFacts } from './officers.ts';
import { openFindingFacts } from './open-findings.ts';
import { organFacts } from './organ.ts';
import type { FactProviders } from './providers.ts';
import { runningClockFacts } from './running-clocks.ts';
import { settingFacts } from './setting-facts.ts';
import { storedBlobFacts } from './stored-blobs.ts';

export const factProviders: FactProviders = {
  organ: organFacts,
  officers: officerFacts,
  enterprise: enterpriseFacts,
  frequency: frequencyFacts,
  openFindings: openFindingFacts,
  storedBlobs: storedBlobFacts,
  settings: settingFacts,
  firmRules: firmRuleFacts,
  confirmableRule: confirmableRuleFacts,
  enteredYears: enteredYearFacts,
  runningClocks: runningClockFacts,
};
