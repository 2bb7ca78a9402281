/** Gathers exactly the facts an act declares, inside the act's own transaction. */

import type { Instant } from '@zhifa/law';
import {
  factSchemas,
  firmableRules,
  type Act,
  type FactName,
  type GatheredFacts,
  type Kind,
  type StageState,
} from '@zhifa/procedure';
import { together, type OrgId, type Tx } from '../store/database.ts';
import type { FactProviders, FactQuery } from './providers.ts';

export interface GatherQuestion {
  readonly tx: Tx;
  readonly orgId: OrgId;
  readonly now: Instant;
  readonly kind: Kind;
  readonly act: Act;
  readonly state: StageState;
  readonly input: unknown;
  /** Absent of an act that opens a dossier. */
  readonly dossierId?: string | undefined;
  readonly providers: FactProviders;
}

/** An act tried in a stage it may not come from gathers nothing: the kernel refuses it by its stage. */
export async function gatherFacts({
  tx,
  orgId,
  now,
  kind,
  act,
  state,
  input,
  dossierId,
  providers,
}: GatherQuestion): Promise<GatheredFacts> {
  if (!act.from.includes(state.stage)) return {};
  const declared = act.subject(state, input);
  const team = act.certifiedOfficers > 0 ? kind.teamOf(state) : [];
  const officerIds = [...new Set([...(declared.officerIds ?? []), ...team])];
  const query = { tx, orgId, now, subject: { ...declared, officerIds, firmable: firmableRules(act), dossierId } };
  const names = new Set<FactName>(act.certifiedOfficers > 0 ? ['officers', ...act.facts] : act.facts);
  const gathered = await together(...[...names].map((name) => provide(providers, name, query)));
  return Object.fromEntries(gathered); // Each value has just passed the schema of its name.
}

async function provide(providers: FactProviders, name: FactName, query: FactQuery): Promise<[FactName, unknown]> {
  return [name, factSchemas[name].parse(await providers[name](query))];
}
