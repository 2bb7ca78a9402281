/** Sentences that several drafts share, as the layouts word them (`prose.typ`). */

import type { Paragraph } from 'docx';
import type { FilledOrByHand, NumberedText, Remedies } from '../paper.ts';
import { blank, flush, lastPar, par, val } from './text.ts';

/** Findings from which on it is said that nothing follows. */
const MANY = 5;

/** The addressee. */
export function salutation(value: FilledOrByHand): Paragraph {
  return flush(val(value), '：');
}

/** The statements of a list, numbered as the paper numbers them. */
export function statements(rows: readonly NumberedText[]): Paragraph[] {
  const numbered = rows.map(({ number, text }) => par(`${number}.`, val(text)));
  return rows.length > MANY ? [...numbered, par('（以下空白）')] : numbered;
}

/** 复议 and 诉讼: reconsideration lies with one organ, the people's government of the same level. */
export function remediesPar(what: string, { government, court }: Remedies): Paragraph {
  return lastPar(
    `如果不服本${what}，可以依法在收到本${what}书之日起60日内向`,
    blank(government),
    `申请行政复议，或者在6个月内依法向`,
    blank(court),
    `提起行政诉讼，但本${what}不停止执行，法律另有规定的除外。`,
  );
}
