/** Documents an act makes. The number is taken when the act is accepted, in the same transaction: no gap, no reuse. */

import { z } from 'zod';
import { CivilDate } from '@zhifa/law';

/** What an act asks for: this form, for this part of the dossier. */
export interface Issuance {
  /** Name of the form in `documents/`. */
  readonly form: string;
  /** Tells two papers of one form in one dossier apart (the order of which finding, the receipt of which paper). */
  readonly key?: string;
}

export const DocumentNumber = z
  .strictObject({ code: z.string(), year: z.int(), serial: z.int().min(1), text: z.string() })
  .readonly();
export type DocumentNumber = z.output<typeof DocumentNumber>;

/** What was issued, as the record keeps it: the words themselves, so that the paper says for ever what it said. */
export const RecordedIssuance = z
  .strictObject({
    id: z.string(),
    form: z.string(),
    key: z.string().optional(),
    /** Which form set (文书集) laid it out: 2026. */
    formSet: z.string(),
    title: z.string(),
    number: DocumentNumber.optional(),
    issuedOn: CivilDate,
    /** What a holder types or scans to check that it is genuine; it cannot be guessed. */
    verificationCode: z.string().optional(),
  })
  .readonly();
export type RecordedIssuance = z.output<typeof RecordedIssuance>;
