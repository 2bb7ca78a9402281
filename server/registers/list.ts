/**
 * A page of a register: filtered, searched, sorted, by cursor. A search first collects at most a thousand hits, from a
 * sample or by the index on grams. If that is all, they are sorted; if there are more, the words are so common that walking the rows in
 * the order asked for meets a full page soon, and no index on grams is wanted. Either way nobody sorts half a million rows.
 */

import type pg from 'pg';
import { fieldOf, listedPart, valuesShower, type Register, type Shown } from '@zhifa/registers';
import { prepared, together } from '../store/database.ts';
import { likePattern } from '../store/grams.ts';
import { readCursor, writeCursor, type CursorPart } from '../queries/cursor.ts';
import { columnOf, entryColumns, viewOf, type EntryRow } from './columns.ts';
import { entryReader, type Entry, type RegisterPlace } from './entry.ts';
import { addFilters, conditions, type Conditions, type Filters } from './filters.ts';
import { gramsOfSearch } from './grams.ts';
import { hasInnerReferences, labelColumns, labelReader, namesFor, type Names } from './labels.ts';

export const COUNT_LIMIT = 1000; // "1,000+": nobody reads the exact total of more.

/** Telephones and the like are masked unless `showsSensitive`. */
export interface ListQuery extends Partial<Shown> {
  readonly filters?: Filters | undefined;
  readonly search?: string | undefined;
  /** A sortable field, with a minus for descending; `updatedAt`. The register's own order when left out. */
  readonly sort?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** An entry as a list shows it (`listedPart`), with the names of what it refers to, by id. */
export interface LabelledEntry extends Entry {
  readonly names: Names;
}

export interface EntryPage {
  readonly entries: readonly LabelledEntry[];
  readonly hasMore: boolean;
  readonly nextCursor: string | null;
  readonly total: number;
  readonly totalIsCapped: boolean;
}

/** Whether all questions of such a list are asked before the first is answered. */
export function isAskedAtOnce(register: Register, { search = '' }: Pick<ListQuery, 'search'>): boolean {
  return gramsOfSearch(search).length === 0 && !hasInnerReferences(listedPart(register));
}

export async function listEntries(place: RegisterPlace, query: ListQuery): Promise<EntryPage> {
  const filtered = conditions();
  addFilters(filtered, place.register, query.filters ?? {});
  const order = orderOf(place.register, query.sort);
  const listed = listedPart(place.register, order.key);
  const { total, entries } = await totalAndPage(place, filtered, { order, query, listed });
  const shown = entries.slice(0, query.limit);
  const last = shown.at(-1);
  const hasMore = entries.length > query.limit;
  const names = hasInnerReferences(listed) ? await namesFor({ ...place, register: listed }, shown) : undefined;
  const valuesShown = valuesShower(listed, {
    showsSensitive: query.showsSensitive ?? false,
    showsHandlersFields: query.showsHandlersFields ?? true,
  });
  return {
    entries: shown.map((entry) => ({ ...entry, values: valuesShown(entry.values), names: names ?? entry.names })),
    hasMore,
    nextCursor: hasMore && last !== undefined ? writeCursor([sortValue(order, last), last.id]) : null,
    total: Math.min(total, COUNT_LIMIT),
    totalIsCapped: total > COUNT_LIMIT,
  };
}

interface Asked {
  readonly order: Order;
  readonly query: ListQuery;
  /** What is read of each entry. */
  readonly listed: Register;
}

interface TotalAndPage {
  readonly total: number;
  readonly entries: readonly LabelledEntry[];
}

/** A search must know its hits before it reads a page of them; any other list asks for both at once. */
async function totalAndPage(place: RegisterPlace, filtered: Conditions, wanted: Asked): Promise<TotalAndPage> {
  const grams = gramsOfSearch(wanted.query.search ?? '');
  if (grams.length === 0) {
    const [total, entries] = await together(
      cappedCount(place, filtered, wanted.query),
      page(place, { found: filtered, ...wanted }),
    );
    return { total, entries };
  }
  const found = await hits(place, filtered, { search: wanted.query.search ?? '', grams });
  return { total: found.total, entries: await page(place, { found, ...wanted }) };
}

interface Found extends Conditions {
  readonly total: number;
  /** The pattern of a search with more hits than are worth collecting. */
  readonly walked?: string;
}

interface Search {
  readonly search: string;
  readonly grams: readonly string[];
}

/** The total, up to the limit; and the conditions under which the page is then read. */
async function hits(place: RegisterPlace, filtered: Conditions, { search, grams }: Search): Promise<Found> {
  if (await isCommon(place, filtered, search)) {
    return { ...filtered, total: COUNT_LIMIT + 1, walked: likePattern(search) };
  }
  const byGrams = conditions(filtered);
  byGrams.add((at) => `searched like ${at}`, likePattern(search));
  byGrams.add((at) => `grams @> ${at}::text[]`, grams);
  const ids = await cappedIds(place, byGrams);
  if (ids.length > COUNT_LIMIT) return { ...filtered, total: ids.length, walked: likePattern(search) };
  const listed = conditions();
  listed.add((at) => `id = any(${at}::uuid[])`, ids);
  return { ...listed, total: ids.length };
}

async function cappedCount(place: RegisterPlace, { where, values }: Conditions, query: ListQuery): Promise<number> {
  const text = `select count(*)::integer as total from (
      select 1 from ${viewOf(place.register)} where ${where()} limit ${String(COUNT_LIMIT + 1)}
    ) as counted`;
  const { rows } = await place.tx.query<{ total: number }>(asked(place, query, { text, values }));
  return rows[0]?.total ?? 0;
}

const SAMPLE_ROWS = 2000; // Read in two milliseconds.
const COMMON_IN_SAMPLE = 80; // One row in twenty-five: then a thousand hits are near.
const PROOF_ROWS = 50_000;

/**
 * Whether a thousand hits are met among the first rows that come to hand. An index on grams is slowest for the words that
 * need it least: 有限公司 is three lists of half of all rows. A small sample says whether it is worth proving.
 */
async function isCommon(place: RegisterPlace, filtered: Conditions, search: string): Promise<boolean> {
  const sampled = await hitsAmong(place, filtered, { search, rows: SAMPLE_ROWS });
  if (sampled < COMMON_IN_SAMPLE) return false;
  return (await hitsAmong(place, filtered, { search, rows: PROOF_ROWS })) > COUNT_LIMIT;
}

interface Sample {
  readonly search: string;
  readonly rows: number;
}

/** Hits among the first rows, no more than are needed to say "1,000+". */
async function hitsAmong(
  { tx, register }: RegisterPlace,
  filtered: Conditions,
  { search, rows: most }: Sample,
): Promise<number> {
  const pattern = `$${String(filtered.values.length + 1)}`;
  const { rows } = await tx.query<{ hits: number }>(
    `select count(*)::integer as hits from (
       select 1 from (select searched from ${viewOf(register)} where ${filtered.where()} limit ${String(most)}) as sample
       where searched like ${pattern} limit ${String(COUNT_LIMIT + 1)}
     ) as found`,
    [...filtered.values, likePattern(search)],
  );
  return rows[0]?.hits ?? 0;
}

async function cappedIds({ tx, register }: RegisterPlace, { where, values }: Conditions): Promise<string[]> {
  const { rows } = await tx.query<{ id: string }>(
    `select id from ${viewOf(register)} where ${where()} limit ${String(COUNT_LIMIT + 1)}`,
    [...values],
  );
  return rows.map(({ id }) => id);
}

interface Order {
  /** Undefined when the order is that of the ids alone, which is the order of creation. */
  readonly key: string | undefined;
  readonly column: string;
  readonly isDescending: boolean;
  /** What a value of the column is in a cursor. */
  readonly part: CursorPart;
}

/** A sort nobody declared is the register's own order. */
export function orderOf(register: Register, sort: string | undefined): Order {
  const asked = sort?.replace(/^-/, '');
  const isDescending = sort?.startsWith('-') === true;
  if (asked === 'updatedAt') return { key: asked, column: 'updated_at', isDescending, part: 'moment' };
  if (asked !== undefined && fieldOf(register, asked)?.isSortable === true)
    return { key: asked, column: columnOf(asked), isDescending, part: partOf(register, asked) };
  const { defaultSort } = register;
  if (defaultSort === undefined) return { key: undefined, column: 'id', isDescending: true, part: 'id' };
  return { key: defaultSort, column: columnOf(defaultSort), isDescending: false, part: partOf(register, defaultSort) };
}

function partOf(register: Register, key: string): CursorPart {
  const type = fieldOf(register, key)?.shape.type;
  return type === 'integer' ? 'integer' : type === 'date' ? 'day' : 'text';
}

interface PageQuestion extends Asked {
  readonly found: Omit<Found, 'total'>;
}

/**
 * One entry more than the page holds, to know whether there are more. `offset 0` keeps the search outside: the rows are
 * walked in their order until the page is full, whatever the planner thinks of the words; it is told to walk only when
 * they are many. The order of the inner query is the order of the outer one, which adds a condition and nothing else.
 */
async function page(place: RegisterPlace, { found, order, query, listed }: PageQuestion): Promise<LabelledEntry[]> {
  const { tx, register } = place;
  const wanted = conditions(found);
  if (query.cursor !== undefined) addCursor(wanted, order, query.cursor);
  const direction = order.isDescending ? 'desc' : 'asc';
  const by = order.key === undefined ? `id ${direction}` : `${order.column} ${direction}, id ${direction}`;
  const columns = entryColumns(listed);
  const view = viewOf(register);
  const rowsOf = (read: string) => `select ${read} from ${view} where ${wanted.where()} order by ${by}`;
  const limited = conditions(wanted);
  if (found.walked !== undefined) limited.add((at) => `searched like ${at}`, found.walked);
  const limit = `limit ${String(query.limit + 1)}`;
  const text =
    found.walked === undefined
      ? `${rowsOf(`${columns}${labelColumns(listed, view)}`)} ${limit}`
      : `select ${columns}${labelColumns(listed, 'walked')} from (${rowsOf(`${columns}, searched`)} offset 0) as walked
         where searched like $${String(limited.values.length)} ${limit}`;
  const { rows } = await tx.query<EntryRow>(asked(place, query, { text, values: limited.values }));
  const [entryOf, namesOf] = [entryReader(listed), labelReader(listed)];
  return rows.map((row) => ({ ...entryOf(row), names: namesOf(row) }));
}

interface Question {
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A list that is asked for all day has an index that is best whatever the values; any other is planned for its values. */
function asked({ register }: RegisterPlace, query: ListQuery, { text, values }: Question): pg.QueryConfig {
  return isFrequent(register, query) ? prepared(text, values) : { text, values: [...values] };
}

function isFrequent({ frequentLists }: Register, { filters = {}, sort, search = '' }: ListQuery): boolean {
  const [filter, ...others] = Object.keys(filters);
  const key = sort?.replace(/^-/, '');
  const isOne = typeof filters[filter ?? ''] === 'string' && others.length === 0;
  return isOne && search === '' && frequentLists.some((list) => list.filter === filter && list.sort === key);
}

function addCursor(wanted: Conditions, order: Order, cursor: string): void {
  const [value, id] = readCursor(cursor, [order.part, 'id']);
  const beyond = order.isDescending ? '<' : '>';
  if (order.key === undefined) {
    wanted.add((at) => `id ${beyond} ${at}::uuid`, id);
    return;
  }
  const cast = order.column === 'updated_at' ? '::timestamptz' : '';
  wanted.add((at, next) => `(${order.column}, id) ${beyond} (${at}${cast}, ${next}::uuid)`, value, id);
}

function sortValue({ key }: Order, entry: Entry): string {
  if (key === undefined) return entry.id;
  const value = key === 'updatedAt' ? entry.updatedAt : entry.values[key];
  return typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '';
}
