/** The contract, route by route. A new route is one declaration and one line here. */

import type { Route } from '../route.ts';
import * as session from './session.ts';
import * as dossiers from './dossiers.ts';
import * as documents from './documents.ts';
import * as workbench from './workbench.ts';
import * as calendar from './calendar.ts';
import * as registers from './registers.ts';
import * as imports from './imports.ts';
import * as evidence from './evidence.ts';
import * as lawLibrary from './law-library.ts';
import * as rules from './rules.ts';
import * as benchmarks from './benchmarks.ts';

export const routes: readonly Route[] = [
  session.signIn,
  session.signOut,
  session.whoAmI,
  session.changePassword,
  session.demoAccounts,
  workbench.showWorkbench,
  calendar.showCalendar,
  calendar.enteredYearsRoute,
  dossiers.listDossiers,
  dossiers.showDossier,
  dossiers.showRecord,
  dossiers.openDossier,
  dossiers.performActRoute,
  dossiers.tryAct,
  dossiers.tryOpening,
  dossiers.previewAct,
  documents.documentPdf,
  documents.documentDraft,
  documents.documentPages,
  documents.verifyDocument,
  documents.latestAnchor,
  documents.publicOrgan,
  registers.exportEntries,
  registers.listEntries,
  registers.showEntry,
  registers.createEntry,
  registers.updateEntry,
  registers.entryHistory,
  registers.listUnits,
  registers.chooseOfficers,
  registers.enterpriseContext,
  registers.searchAll,
  registers.listSettings,
  registers.changeSetting,
  imports.importTemplate,
  imports.createImport,
  imports.listImports,
  imports.showImport,
  imports.stopImport,
  imports.importErrors,
  imports.fixImportCell,
  imports.decideDuplicate,
  imports.decideAllDuplicates,
  imports.importDifference,
  imports.commitImport,
  imports.undoImport,
  imports.annotatedImport,
  evidence.showBlob,
  evidence.showCustody,
  evidence.haveBlobs,
  lawLibrary.listLawTexts,
  lawLibrary.showLawText,
  lawLibrary.lawTextHistory,
  lawLibrary.importLawText,
  lawLibrary.withdrawLawText,
  rules.listConfirmations,
  benchmarks.listBenchmarks,
  benchmarks.benchmarkTemplateRoute,
  benchmarks.importBenchmarks,
  benchmarks.annotateBenchmarks,
  benchmarks.withdrawBenchmark,
];
