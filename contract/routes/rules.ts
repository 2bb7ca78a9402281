/** Rules of the law: which of them the bureau has confirmed against its own copy, and which are on the way. */

import { z } from 'zod';
import { CivilDate, ruleCatalogues, type RuleCatalogue } from '@zhifa/law';
import { route } from '../route.ts';
import { DossierId } from './dossiers.ts';

const catalogues = Object.keys(ruleCatalogues) as [RuleCatalogue, ...RuleCatalogue[]]; // Object.keys widens to string[].

export const ConfirmationLine = z.strictObject({
  dossierId: DossierId,
  stage: z.enum(['proposed', 'returned', 'confirmed', 'withdrawn', 'dropped']),
  catalogue: z.enum(catalogues),
  ref: z.string(),
  /** Of the rule that was compared: it is confirmed only while the rule still has this version. */
  version: z.int(),
  title: z.string(),
  /** The paper and the place in it. */
  source: z.string(),
  proposedBy: z.string(),
  proposedOn: CivilDate,
  /** Who approved it, once somebody has. */
  by: z.string().nullable(),
  on: CivilDate.nullable(),
});
export type ConfirmationLine = z.output<typeof ConfirmationLine>;

export const listConfirmations = route({
  name: 'rule.confirmations',
  method: 'GET',
  path: '/rule-confirmations',
  summary: '规则依据的核实记录',
  access: 'session',
  answer: z.strictObject({ confirmations: z.array(ConfirmationLine) }),
});
