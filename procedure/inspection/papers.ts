/** Papers of the dossier: which act issued them, their numbers, and keys that tell papers of one form apart. */

import { civilDateOf, yearOf } from '@zhifa/law';
import type { ActContext, DocumentNumber } from '../kernel/index.ts';
import type { IssuedPaper, PaperRef } from './outcome.ts';

interface HoldsPapers {
  readonly papers: readonly IssuedPaper[];
}

/** The papers after an act, with those it issued. */
export function papersWith({ papers }: HoldsPapers, { issued, at }: ActContext): readonly IssuedPaper[] {
  const added = issued.map(({ id, form, key, title, number, issuedOn }) => ({
    documentId: id,
    form,
    title,
    issuedOn,
    at,
    ...(key === undefined ? {} : { key }),
    ...(number === undefined ? {} : { number }),
  }));
  return added.length === 0 ? papers : [...papers, ...added];
}

/** The number this act took for the form; before it is taken, one without text (签发时取号). */
export function numberOf({ issued, at }: ActContext, form: string, key?: string): DocumentNumber {
  const found = issued.find((one) => one.form === form && one.key === key)?.number;
  return found ?? { code: '', year: yearOf(civilDateOf(at)), serial: 1, text: '' };
}

/** order-2: the second paper of that form in this dossier; a voided paper keeps its key. */
export function nextKey({ papers }: HoldsPapers, form: string, prefix: string): string {
  return `${prefix}-${String(papers.filter((paper) => paper.form === form).length + 1)}`;
}

/** The paper in force of that form and key. */
export function paperOf({ papers }: HoldsPapers, { form, key }: PaperRef): IssuedPaper | undefined {
  return papers.findLast((paper) => paper.form === form && paper.key === key && paper.voided === undefined);
}

export function numberText({ papers }: HoldsPapers, form: string): string | undefined {
  return papers.findLast((paper) => paper.form === form && paper.voided === undefined)?.number?.text;
}
