/** Lists of dossiers and one dossier, as the interface shows them. */

import type { Instant } from '@zhifa/law';
import { kindOf, stageOf, type Kind, type StageState } from '@zhifa/procedure';
import type { DossierLine } from '@zhifa/contract';
import { prepared, together, type OrgId, type Tx } from '../store/database.ts';
import { gramsOfQuery, likePattern } from '../store/grams.ts';
import { KEPT_STATE, stateOf, type KeptRow } from '../store/kept-state.ts';
import { readCursor, writeCursor } from './cursor.ts';

const COUNT_LIMIT = 1000; // "1,000+": nobody reads the exact total of more.

export interface DossierFilter {
  readonly kind: string;
  readonly search?: string | undefined;
  readonly stage?: string | undefined;
  readonly unitId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly officerId?: string | undefined;
  readonly isClosed?: boolean | undefined;
  readonly overdueOn?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

interface LineRow {
  readonly id: string;
  readonly kind: string;
  readonly stage: string;
  readonly version: number;
  readonly title: string;
  readonly subtitle: string;
  readonly enterprise_id: string | null;
  readonly unit_id: string;
  readonly unit_name: string | null;
  readonly lead_officer_name: string | null;
  readonly number: string | null;
  readonly planned_on: string | null;
  readonly next_due_on: string | null;
  readonly opened_at: Instant;
  readonly updated_at: Instant;
  readonly is_closed: boolean;
  readonly tags: string[];
}

const COLUMNS = `dossiers.id, dossiers.kind, stage, dossiers.version, title, subtitle, enterprise_id, dossiers.unit_id, units.name as unit_name,
  reg_officers.name as lead_officer_name, dossiers.number, planned_on, next_due_on, opened_at, dossiers.updated_at, is_closed, dossiers.tags`;
const JOINS = `left join units on units.org_id = dossiers.org_id and units.id = dossiers.unit_id
  left join reg_officers on reg_officers.org_id = dossiers.org_id and reg_officers.id = dossiers.lead_officer_id`;

/** A page of dossiers, newest first. Count and page are asked at once. */
export async function dossierPage(tx: Tx, orgId: OrgId, filter: DossierFilter) {
  const { where, values } = conditions(orgId, filter);
  const beyond = filter.cursor === undefined ? [] : readCursor(filter.cursor, ['moment', 'id']);
  const count = `select count(*) as total from (select 1 from dossiers where ${where} limit ${String(COUNT_LIMIT + 1)}) as counted`;
  const page = pageText(where, { given: values.length, hasCursor: beyond.length > 0, limit: filter.limit + 1 });
  // How common the words of a search are decides how it is best answered; any other list is always read in one way.
  const asked = isSearch(filter) ? unprepared : prepared;
  const [counted, { rows }] = await together(
    tx.query<{ total: string }>(asked(count, values)),
    tx.query<LineRow>(asked(page, [...values, ...beyond])),
  );
  const total = Number(counted.rows[0]?.total ?? 0);
  const lines = rows.slice(0, filter.limit);
  const last = lines.at(-1);
  const hasMore = rows.length > filter.limit && last !== undefined;
  return {
    lines: lines.map(lineOf),
    nextCursor: hasMore ? writeCursor([last.updated_at, last.id]) : null,
    total: Math.min(total, COUNT_LIMIT),
    totalIsCapped: total > COUNT_LIMIT,
  };
}

export interface DossierRead {
  readonly line: DossierLine;
  readonly state: StageState;
}

export interface DossierQuestion {
  readonly kinds: readonly Kind[];
  readonly orgId: OrgId;
  readonly id: string;
}

export async function dossierById(tx: Tx, { kinds, orgId, id }: DossierQuestion): Promise<DossierRead | undefined> {
  const { rows } = await tx.query<LineRow & KeptRow>({
    name: 'dossier-by-id',
    text: `select ${COLUMNS}, ${KEPT_STATE} from dossiers ${JOINS} where dossiers.org_id = $1 and dossiers.id = $2`,
    values: [orgId, id],
  });
  const row = rows[0];
  return row && { line: lineOf(row), state: stateOf(kinds, row) };
}

function conditions(orgId: OrgId, filter: DossierFilter): { where: string; values: unknown[] } {
  const values: unknown[] = [orgId, filter.kind];
  const parts = ['org_id = $1', 'kind = $2'];
  const add = (condition: (place: string) => string, value: unknown) => {
    values.push(value);
    parts.push(condition(`$${String(values.length)}`));
  };
  const { search, stage, unitId, enterpriseId, officerId, isClosed, overdueOn } = filter;
  if (stage !== undefined) add((place) => `stage = ${place}`, stage);
  if (unitId !== undefined) add((place) => `unit_id = ${place}`, unitId);
  if (enterpriseId !== undefined) add((place) => `enterprise_id = ${place}`, enterpriseId);
  if (officerId !== undefined) {
    add((place) => `(lead_officer_id = ${place}::uuid or ${place}::uuid = any(assisting_officer_ids))`, officerId);
  }
  if (isClosed !== undefined) add((place) => `is_closed = ${place}`, isClosed);
  if (overdueOn !== undefined) add((place) => `next_due_on < ${place} and not is_closed`, overdueOn);
  if (search !== undefined && isSearch(filter)) {
    add((place) => `grams @> ${place}`, gramsOfQuery(search));
    add((place) => `replace(lower(title || ' ' || coalesce(number, '')), ' ', '') like ${place}`, likePattern(search));
  }
  return { where: parts.join(' and '), values };
}

interface PagePlaces {
  /** How many parameters the condition has. */
  readonly given: number;
  readonly hasCursor: boolean;
  /** Written out: a plan that does not know it expects a tenth of the table, and PostgreSQL then plans each time anew. */
  readonly limit: number;
}

function pageText(where: string, { given, hasCursor, limit }: PagePlaces): string {
  const place = (number: number) => `$${String(given + number)}`;
  const beyond = hasCursor ? ` and (updated_at, id) < (${place(1)}::timestamptz, ${place(2)}::uuid)` : '';
  return `select ${COLUMNS} from (
      select * from dossiers where ${where}${beyond} order by updated_at desc, id desc limit ${String(limit)}
    ) as dossiers ${JOINS} order by dossiers.updated_at desc, dossiers.id desc`;
}

function isSearch({ search }: DossierFilter): boolean {
  return search !== undefined && search.trim() !== '';
}

function unprepared(text: string, values: readonly unknown[]) {
  return { text, values: [...values] };
}

function lineOf(row: LineRow): DossierLine {
  const kind = kindOf(row.kind);
  return {
    id: row.id,
    kind: row.kind,
    stage: row.stage,
    stageTitle: (kind && stageOf(kind, row.stage)?.title) ?? row.stage,
    version: row.version,
    title: row.title,
    subtitle: row.subtitle,
    enterpriseId: row.enterprise_id,
    unitId: row.unit_id,
    unitName: row.unit_name ?? '',
    leadOfficerName: row.lead_officer_name,
    number: row.number,
    plannedOn: row.planned_on as DossierLine['plannedOn'], // Written by the kernel as a civil date, read as text.
    nextDueOn: row.next_due_on as DossierLine['nextDueOn'],
    openedAt: row.opened_at,
    updatedAt: row.updated_at,
    isClosed: row.is_closed,
    tags: row.tags,
  };
}
