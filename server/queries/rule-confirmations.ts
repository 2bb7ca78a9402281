/** The confirmations of rules: what is in force, and what is under way. */

import type { ConfirmationLine } from '@zhifa/contract';
import { civilDateOf, type RuleCatalogue } from '@zhifa/law';
import { sourceText, type RuleConfirmation } from '@zhifa/procedure';
import type { OrgId, Tx } from '../store/database.ts';

type State = RuleConfirmation.RuleConfirmationState;

interface Row {
  readonly id: string;
  readonly state: State;
}

const MOST_LISTED = 1000; // There are about a thousand rules in all catalogues; few of them need it.

/** Newest first, those that were withdrawn or dropped last. */
export async function confirmationLines(tx: Tx, orgId: OrgId): Promise<ConfirmationLine[]> {
  const { rows } = await tx.query<Row>({
    name: 'rule-confirmations',
    text: `select id, state from dossiers where org_id = $1 and kind = 'ruleConfirmation'
           order by stage in ('withdrawn', 'dropped'), updated_at desc, id desc limit ${String(MOST_LISTED)}`,
    values: [orgId],
  });
  return rows.map(lineOf);
}

export interface InForce {
  readonly dossierId: string;
  readonly rule: RuleConfirmation.ComparedRule;
  readonly by: string;
  readonly on: ReturnType<typeof civilDateOf>;
  readonly source: string;
}

/** Those of the asked rules of a catalogue that are confirmed, of whatever version. */
export async function confirmedRules(
  ...[tx, orgId, catalogue, refs]: [Tx, OrgId, RuleCatalogue, readonly string[]]
): Promise<InForce[]> {
  const { rows } = await tx.query<{ id: string; state: RuleConfirmation.Confirmed }>({
    name: 'confirmed-rules',
    text: `select id, state from dossiers where org_id = $1 and kind = 'ruleConfirmation' and stage = 'confirmed'
             and state #>> '{rule,catalogue}' = $2 and state #>> '{rule,ref}' = any($3::text[]) order by id`,
    values: [orgId, catalogue, refs],
  });
  return rows.map(({ id, state: { rule, approval, source } }) => ({
    dossierId: id,
    rule,
    by: approval.by.name,
    on: civilDateOf(approval.at),
    source: sourceText(source),
  }));
}

export interface Standing {
  readonly dossierId: string;
  readonly stage: string;
}

/** Dossiers about this version of the rule that are open or in force. */
export async function standingFor(
  tx: Tx,
  orgId: OrgId,
  { catalogue, ref, version }: Pick<RuleConfirmation.ComparedRule, 'catalogue' | 'ref' | 'version'>,
): Promise<Standing[]> {
  const { rows } = await tx.query<{ id: string; stage: string }>({
    name: 'standing-confirmations',
    text: `select id, stage from dossiers where org_id = $1 and kind = 'ruleConfirmation'
             and stage in ('proposed', 'returned', 'confirmed') and state #>> '{rule,catalogue}' = $2
             and state #>> '{rule,ref}' = $3 and state #>> '{rule,version}' = $4::text order by id`,
    values: [orgId, catalogue, ref, String(version)],
  });
  return rows.map(({ id, stage }) => ({ dossierId: id, stage }));
}

function lineOf({ id, state }: Row): ConfirmationLine {
  const { rule, source, stage, proposedBy, proposedAt } = state;
  const { catalogue, ref, version, title } = rule;
  const approval = 'approval' in state ? state.approval : undefined;
  return {
    dossierId: id,
    stage,
    catalogue,
    ref,
    version,
    title,
    source: sourceText(source),
    proposedBy: proposedBy.name,
    proposedOn: civilDateOf(proposedAt),
    by: approval?.by.name ?? null,
    on: approval === undefined ? null : civilDateOf(approval.at),
  };
}
