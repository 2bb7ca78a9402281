/** Every route of the contract with its handler; a test fails if one is missing. */

import type { Implementation } from '../exchange.ts';
import { benchmarkHandlers } from './benchmarks.ts';
import { calendarHandlers } from './calendar.ts';
import { documentHandlers } from './documents.ts';
import { dossierHandlers } from './dossiers.ts';
import { evidenceHandlers } from './evidence.ts';
import { importHandlers } from './imports.ts';
import { lawLibraryHandlers } from './law-library.ts';
import { registerHandlers } from './registers.ts';
import { ruleHandlers } from './rules.ts';
import { sessionHandlers } from './session.ts';
import { workbenchHandlers } from './workbench.ts';

export const implementations: readonly Implementation[] = [
  ...sessionHandlers,
  ...workbenchHandlers,
  ...calendarHandlers,
  ...dossierHandlers,
  ...documentHandlers,
  ...evidenceHandlers,
  ...registerHandlers,
  ...importHandlers,
  ...lawLibraryHandlers,
  ...ruleHandlers,
  ...benchmarkHandlers,
];
