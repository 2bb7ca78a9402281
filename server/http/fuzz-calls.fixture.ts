/** Calls of a route as a broken or malicious program might make them, on ground where much is possible. */

import fc from 'fast-check';
import type { Route } from '@zhifa/contract';
import { beijing } from '@zhifa/law';
import { kinds, Post, type Act } from '@zhifa/procedure';
import { listedSettings, registers } from '@zhifa/registers';
import { csvOf, enterpriseRow } from '../exchange/exchange.fixture.ts';
import { hostile, sentFor } from './hostile.fixture.ts';
import { inspectionUpTo, visitorOf, type WebWorld } from './http.fixture.ts';

export interface Call {
  readonly post: Post;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly version: string;
}

/** What there is to act on. */
export interface Ground {
  readonly dossiers: readonly { readonly id: string; readonly version: number; readonly stage: string }[];
  readonly documents: readonly string[];
  readonly entries: readonly string[];
  readonly batch: string;
}

const MILESTONES = ['tasked', 'drafted', 'endorsed', 'approved', 'announced', 'disposed', 'signed'] as const;
const LATER = ['rectifying', 'reinspecting', 'settled', 'closed'] as const;

/** A dossier in every stage, their papers, and an import of good and bad rows. */
export async function groundOf(world: WebWorld): Promise<Ground> {
  const reached = [];
  for (const milestone of [...MILESTONES, ...LATER]) reached.push(await inspectionUpTo(world, milestone));
  world.setTime(beijing('2026-10-20', '09:00'));
  const office = await visitorOf(world.own, 'office');
  const dossiers: { id: string; version: number; stage: string }[] = [];
  const documents: string[] = [];
  for (const { id, version } of reached) {
    const view = (await office.get(`/api/dossiers/${id}`)).json<{
      line: { stage: string };
      documents: { id: string }[];
    }>();
    dossiers.push({ id, version, stage: view.line.stage });
    documents.push(...view.documents.slice(-2).map((document) => document.id));
  }
  const batch = await office.send({
    method: 'POST',
    url: `/api/registers/enterprises/imports?fileName=${encodeURIComponent('企业.csv')}`,
    payload: csvOf([enterpriseRow(1), enterpriseRow(77, { 从业人数: 'x' }), enterpriseRow(78)]),
    headers: { 'content-type': 'application/octet-stream' },
  });
  const { enterprise, lead, assistant } = world.own.ids;
  return { dossiers, documents, entries: [enterprise, lead, assistant], batch: batch.json<{ id: string }>().id };
}

/** Acts, registers and settings are named in the path; what goes with them is drawn from their own declarations. */
export function callsOf(route: Route, ground: Ground): fc.Arbitrary<Call> {
  if (route.path.includes(':act'))
    return fc.oneof(...kinds.flatMap(({ acts }) => acts).map((act) => actCall(route, act, ground)));
  const posts = typeof route.access === 'string' ? Post.options : route.access;
  const call = {
    post: fc.constantFrom(...posts),
    query: sentFor(route.query, idsFor(route, ground)),
    version: fc.constantFrom('"1"', '"1"', '"2"', '"7"', '7', 'W/"1"', '', '"99999999999"', '-1'),
  };
  if (route.path.startsWith('/settings/'))
    return fc.oneof(...listedSettings.map((setting) => settingCall(call, setting)));
  if (!route.path.includes(':register')) {
    const ids = idsFor(route, ground);
    return fc.record({ ...call, params: sentFor(route.params, ids), body: sentFor(route.body, ids) });
  }
  return fc.oneof(...registers.map((register) => registerCall(call, { route, register, ground })));
}

type Common = Readonly<{ post: fc.Arbitrary<Post>; query: fc.Arbitrary<unknown>; version: fc.Arbitrary<string> }>;

/** Mostly in a stage in which the act is possible, seen as it is, by a post that may. */
function actCall(route: Route, { name, input, from, by }: Act, { dossiers, entries }: Ground): fc.Arbitrary<Call> {
  const possible = dossiers.filter(({ stage }) => from.includes(stage));
  const on = fc.constantFrom(...(possible.length > 0 ? possible : dossiers));
  const around = sentFor(route.body, entries);
  const given = sentFor(input, entries);
  const version = fc.oneof({ weight: 9, arbitrary: fc.constant('') }, fc.constantFrom('"1"', '"x"', '-1'));
  return fc.record({ on, around, given, version, post: fc.constantFrom(...by) }).map((drawn) => ({
    post: drawn.post,
    params: { id: drawn.on.id, kind: 'inspection', act: name },
    query: {},
    body: { ...partsOf(drawn.around), overrides: {}, input: drawn.given },
    version: drawn.version === '' ? `"${String(drawn.on.version)}"` : drawn.version,
  }));
}

function settingCall(call: Common, { key, setting }: (typeof listedSettings)[number]): fc.Arbitrary<Call> {
  const body = fc.record({ value: sentFor(setting.field.schema, []), reason: fc.constant('测试') });
  return fc.record({ ...call, params: fc.constant({ key }), body: fc.oneof(body, hostile) });
}

interface OfRegister {
  readonly route: Route;
  readonly register: (typeof registers)[number];
  readonly ground: Ground;
}

function registerCall(call: Common, { route, register, ground }: OfRegister): fc.Arbitrary<Call> {
  const name = fc.oneof({ weight: 9, arbitrary: fc.constant(register.name) }, fc.constantFrom('nothing', '__proto__'));
  const params = fc
    .tuple(sentFor(route.params, ground.entries), name)
    .map(([drawn, known]) => ({ ...partsOf(drawn), register: known }));
  const values = sentFor(register.schema, ground.entries);
  const entry = fc.record({ values, reason: fc.constant('测试') });
  const body = fc.oneof({ weight: 3, arbitrary: entry }, sentFor(route.body, ground.entries));
  const filters = fc.dictionary(fc.constantFrom(...Object.keys(register.fields), 'isActive'), hostile, { maxKeys: 3 });
  const query = fc
    .tuple(
      call.query,
      fc.oneof(
        fc.constant({}),
        filters.map((asked) => ({ filters: JSON.stringify(asked) })),
      ),
    )
    .map(([drawn, more]) => ({ ...partsOf(drawn), ...more }));
  return fc.record({ ...call, params, query, body: route.name === 'import.create' ? sheet : body });
}

function idsFor({ path }: Route, { dossiers, documents, entries, batch }: Ground): readonly string[] {
  if (path.startsWith('/imports')) return [batch, batch, 'employees', 'name'];
  if (path.startsWith('/documents')) return documents;
  if (path.startsWith('/dossiers')) return [...dossiers.map(({ id }) => id), 'inspection', 'brigade'];
  return entries;
}

/** Lists with cells that are something else; the bytes of other files. */
const titles = ['企业名称', '从业人数', '乡镇（街道）', '统一社会信用代码'];
const sheet = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...titles), hostile), { minLength: 1, maxLength: 4 })
    .map((cells) => csvOf(cells.map(([title, cell], index) => enterpriseRow(900 + index, { [title]: textOf(cell) })))),
  hostile.map(textOf),
  fc.constantFrom('PK\u0003\u0004', '<html>', '\u0000\u0000\u0000'),
);

export function addressOf({ path }: Route, { params, query }: Pick<Call, 'params' | 'query'>): string {
  const filled = path.replace(/:([a-zA-Z][a-zA-Z0-9]*)/g, (_whole, name: string) => encoded(partsOf(params)[name]));
  const search = Object.entries(partsOf(query)).map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  return `/api${filled}?${search.join('&')}`;
}

/** Half characters have no place in an address: there they are what stands for what cannot be read. */
export function encoded(value: unknown): string {
  return encodeURIComponent(textOf(value).replace(/\p{Surrogate}/gu, '\ufffd')).slice(0, 9000);
}

export function textOf(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Instead of an object there may be anything, which has no parts of its own. */
function partsOf(value: unknown): { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
