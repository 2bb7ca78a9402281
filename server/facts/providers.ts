/** Where facts come from: one provider for each name in `procedure/shared/facts.ts`. */

import type { Instant } from '@zhifa/law';
import type { FactName, FactSubject, FactTypes } from '@zhifa/procedure';
import type { OrgId, Tx } from '../store/database.ts';

export interface FactQuery {
  readonly tx: Tx;
  readonly orgId: OrgId;
  readonly now: Instant;
  readonly subject: FactSubject;
}

export type FactProvider<Name extends FactName> = (query: FactQuery) => Promise<FactTypes[Name]>;

export type FactProviders = { readonly [Name in FactName]: FactProvider<Name> };
