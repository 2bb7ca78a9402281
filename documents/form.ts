/**
 * A document form (文书式样): who keeps it, how it is numbered and sealed, and what it says. `paper` is the model: it turns a
 * dossier's state into exactly what the layout prints; the layout of the form set in force on the day lays it out.
 */

import type { Document as WordDocument } from 'docx';
import type { z } from 'zod';
import type { CivilDate, Instant } from '@zhifa/law';
import type { Actor, OrganFacts, RecordedIssuance, StageState } from '@zhifa/procedure';

/** One look of a form, from a day on (文书集). */
export interface FormSet {
  /** 2026 */
  readonly name: string;
  readonly inForceFrom: CivilDate;
  /** Path of the Typst source inside this package: `rectification-order/2026.typ`. */
  readonly template: string;
}

export interface PaperContext<State extends StageState = StageState> {
  /** The dossier as it is after the act that makes the paper; in a preview, as it would be. */
  readonly state: State;
  readonly organ: OrganFacts;
  /** When the act happened. */
  readonly at: Instant;
  readonly actor: Actor;
  /** Which part of the dossier the paper is for (the key of an order). */
  readonly part?: string;
  /** Absent in a preview: then the paper has no number, no seal and no code, and says so. */
  readonly issued?: RecordedIssuance;
  /** Where a holder checks the paper: the address the QR code holds. Absent for internal papers. */
  readonly verificationUrl?: string;
}

export interface DocumentForm {
  readonly name: string;
  /** 责令限期整改指令书 */
  readonly title: string;
  /** 代字 (责改); papers without one are not numbered. */
  readonly code?: string;
  readonly copies: number;
  readonly seal: 'organ' | 'none';
  /** Goes to a party: it has a verification code and may have to be served. */
  readonly isExternal: boolean;
  readonly formSets: readonly [FormSet, ...FormSet[]];
  readonly schema: z.ZodType;
  readonly paper: (context: PaperContext) => unknown;
  /** The same paper for a word processor. Loaded when it is asked for, because the library is large and browsers never ask. */
  readonly draft: () => Promise<DraftMaker<unknown>>;
}

/** What `<form>/draft.ts` offers. */
export interface DraftMaker<Paper> {
  readonly draft: (paper: Paper) => WordDocument;
}

export interface DocumentFormDeclaration<State extends StageState, Schema extends z.ZodType> extends Omit<
  DocumentForm,
  'paper' | 'schema' | 'draft'
> {
  readonly schema: Schema;
  readonly paper: (context: PaperContext<State>) => z.output<Schema>;
  readonly draft: () => Promise<DraftMaker<z.output<Schema>>>;
}

export function documentForm<State extends StageState, Schema extends z.ZodType>(
  declaration: DocumentFormDeclaration<State, Schema>,
): DocumentForm {
  return declaration as unknown as DocumentForm; // An act only issues a form from the state the form is written for.
}

/** The form set in force on the day the paper is made. */
export function formSetOn(form: DocumentForm, on: CivilDate): FormSet {
  return form.formSets.findLast(({ inForceFrom }) => inForceFrom <= on) ?? form.formSets[0];
}

/** （康）应急责改〔2026〕1号: no 第, no leading zero. */
export function documentNumberText(shortName: string, code: string, year: number, serial: number): string {
  return `（${shortName}）应急${code}〔${String(year)}〕${String(serial)}号`;
}
