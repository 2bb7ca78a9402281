/** Every route of the contract with its handler; a test fails if one is missing. */

import {
  annotateBenchmarks,
  benchmarkTemplateRoute,
  importBenchmarks,
  importLawText,
  lawTextHistory,
  listBenchmarks,
  listLawTexts,
  showLawText,
  withdrawBenchmark,
  withdrawLawText,
} from '@zhifa/contract';
import type { Implementation } from '../exchange.ts';
import { calendarHandlers } from './calendar.ts';
import { documentHandlers } from './documents.ts';
import { dossierHandlers } from './dossiers.ts';
import { evidenceHandlers } from './evidence.ts';
import { importHandlers } from './imports.ts';
import { registerHandlers } from './registers.ts';
import { ruleHandlers } from './rules.ts';
import { seldom } from './seldom.ts';
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
  ...seldom(
    [listLawTexts, showLawText, lawTextHistory, importLawText, withdrawLawText],
    async () => (await import('./law-library.ts')).lawLibraryHandlers,
  ),
  ...ruleHandlers,
  ...seldom(
    [listBenchmarks, benchmarkTemplateRoute, importBenchmarks, annotateBenchmarks, withdrawBenchmark],
    async () => (await import('./benchmarks.ts')).benchmarkHandlers,
  ),
];
