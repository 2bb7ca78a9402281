/** The record of a dossier: acts as they are kept, one after the other, never edited. */

import { z } from 'zod';
import { Instant } from '@zhifa/law';
import { factSchemas } from '../shared/facts.ts';
import { Proof } from './answer.ts';
import { ClockChange } from './clock.ts';
import { RecordedIssuance } from './issuance.ts';
import { Actor } from './person.ts';

export const RecordedAct = z
  .strictObject({
    id: z.string(),
    dossierId: z.string(),
    /** 1 for the act that opened the dossier. */
    sequence: z.int().min(1),
    kind: z.string(),
    name: z.string(),
    actor: Actor,
    /** When it was accepted here. */
    recordedAt: Instant,
    /** When it happened; differs from `recordedAt` for what was done without a network or entered late. */
    occurredAt: Instant,
    /** 补录: entered later than the bureau allows; marked for ever. */
    isLate: z.boolean(),
    input: z.unknown(),
    facts: z.strictObject(factSchemas).partial().readonly(),
    proofs: z.array(Proof).readonly(),
    clocks: z.array(ClockChange).readonly(),
    issued: z.array(RecordedIssuance.unwrap().extend({ paper: z.unknown() }).readonly()).readonly(),
  })
  .readonly();
export type RecordedAct = z.output<typeof RecordedAct>;
