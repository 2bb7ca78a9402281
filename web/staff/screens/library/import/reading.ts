/** Files that were chosen: each read here first, so that what is wrong with it is told before anything is sent. */

import { isCivilDate, civil } from '@zhifa/law';
import { citedPlaces, readStatuteFile, type TextReport } from '@zhifa/law/library';

export type FileState = 'read' | 'sending' | 'imported' | 'unchanged' | 'failed';

export interface ChosenFile {
  readonly id: string;
  readonly file: File;
  readonly bytes: Uint8Array;
  readonly report: TextReport;
  /** The day in force as the person told it, where the file does not say. */
  readonly inForceFrom?: string;
  readonly state: FileState;
  readonly error?: unknown;
}

export async function readChosen(file: File, id: string): Promise<ChosenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { id, file, bytes, report: reportOf(bytes, undefined), state: 'read' };
}

/** The same file read again with the day that was told. */
export function withDay(chosen: ChosenFile, inForceFrom: string | undefined): ChosenFile {
  const { inForceFrom: _before, ...rest } = chosen;
  const report = reportOf(chosen.bytes, inForceFrom);
  return { ...rest, report, state: 'read', ...(inForceFrom === undefined ? {} : { inForceFrom }) };
}

function reportOf(bytes: Uint8Array, inForceFrom: string | undefined): TextReport {
  const told = inForceFrom !== undefined && isCivilDate(inForceFrom) ? { inForceFrom: civil(inForceFrom) } : {};
  return readStatuteFile(bytes, { ...told, cited: citedPlaces }).report;
}

export function isImportable({ report, state }: ChosenFile): boolean {
  return report.errors.length === 0 && (state === 'read' || state === 'failed');
}

/** The file does not say which text it is, or the person said so: then the day can be told. */
export function asksForDay({ report, inForceFrom }: ChosenFile): boolean {
  return inForceFrom !== undefined || report.errors.some(({ kind }) => kind === 'noDay');
}
