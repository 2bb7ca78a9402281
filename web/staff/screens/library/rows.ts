/** The statutes as rows of a list: which texts hold on a day, how far each was read, how much rests on it. */

import {
  civil,
  isCivilDate,
  statuteOf,
  succeededBy,
  versionsOf,
  type CivilDate,
  type StatuteKind,
  type Verification,
} from '@zhifa/law';
import { citedArticles, type Library, type LibraryDocument } from '@zhifa/law/library';

export interface StatuteRow {
  readonly document: LibraryDocument;
  /** Absent of a text that nobody recorded. */
  readonly kind?: StatuteKind;
  readonly verified?: Verification;
  readonly number: string;
  /** Articles that something cites. */
  readonly cited: number;
  /** 危险化学品安全法: the statute that comes first from a day on. */
  readonly successor?: string;
}

export function statuteRows({ documents }: Library, on: CivilDate, kind: string | undefined): StatuteRow[] {
  return documents
    .filter((document) => holdsOn(document, on))
    .map((document) => rowOf(document, on))
    .filter((row) => kind === undefined || row.kind === kind);
}

export function holdsOn({ inForceFrom, inForceUntil }: LibraryDocument, on: CivilDate): boolean {
  return inForceFrom <= on && (inForceUntil === undefined || on <= inForceUntil);
}

function rowOf(document: LibraryDocument, on: CivilDate): StatuteRow {
  const { statute } = document;
  if (statute === undefined) return { document, number: '', cited: 0 };
  const { kind, verified, documentNumber = '', version } = statuteOf(statute);
  const successor = succeededBy(statute);
  return {
    document,
    kind,
    verified,
    number: [documentNumber, version].filter((part) => part !== undefined && part !== '').join(' · '),
    cited: citedArticles(statute).length,
    ...(successor !== undefined && successor.from <= on ? { successor: successor.statute } : {}),
  };
}

/** 安全生产法; of a text nobody recorded its title. */
export function nameOf({ statute, title }: LibraryDocument): string {
  return statute ?? title;
}

/** The text of the same statute that held on the day; of a title nobody recorded its own texts. */
export function versionHeldOn(library: Library, document: LibraryDocument, on: string): LibraryDocument | undefined {
  if (!isCivilDate(on)) return undefined;
  const day = civil(on);
  const { statute } = document;
  const names = statute === undefined ? [] : versionsOf(statute).map((version) => version.statute);
  return library.documents.find(
    (each) =>
      holdsOn(each, day) && (each.statute === undefined ? each.title === document.title : names.includes(each.statute)),
  );
}
