/** A real house for tests: two organs in one database, accounts of every post, and the web server of each organ. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { addHours, type Instant } from '@zhifa/law';
import { kinds, posts, Post } from '@zhifa/procedure';
import {
  factory,
  officers as them,
  roadTo,
  storedAt,
  world as asked,
  type Milestone,
  type step,
} from '@zhifa/procedure/inspection/fixture.ts';
import { startTypesetter } from '../documents/typesetter.ts';
import { openBlobStore } from '../evidence/blob-store.ts';
import { openImports } from '../exchange/imports.ts';
import { factProviders } from '../facts/index.ts';
import type { House } from '../house.ts';
import { createAccount } from '../identity/accounts.ts';
import { hashPassword } from '../identity/password.ts';
import { RecentSessions } from '../identity/recent-sessions.ts';
import { RecentDossiers } from '../store/recent-dossiers.ts';
import { createSession } from '../identity/sessions.ts';
import {
  changeOf,
  clerk,
  created,
  enterprises,
  enterpriseValues,
  morning,
  officers,
  officerValues,
  openRegisters,
  orgA,
  orgB,
  type RegistersDatabase,
} from '../registers/registers.fixture.ts';
import { changeSetting } from '../registers/settings.ts';
import { inOrg, type OrgId, type Tx } from '../store/database.ts';
import { buildApp } from './app.ts';
import { SESSION_COOKIE } from './authenticate.ts';

export const PASSWORD = 'correct horse battery';

/** What both organs know the factory and the officers by; the fixture of the procedure has ids of its own. */
export interface KnownIds {
  readonly enterprise: string;
  readonly lead: string;
  readonly assistant: string;
  /** Account ids; the lead officer's is that of the post. */
  readonly accounts: ReadonlyMap<Who, string>;
}

/** Somebody of a post, or the other officer of the team. */
export type Who = Post | 'assistant';

export interface WebHouse {
  readonly app: FastifyInstance;
  readonly house: House;
  readonly ids: KnownIds;
}

export interface WebWorld {
  /** The organ under test. */
  readonly own: WebHouse;
  /** Another organ in the same database. */
  readonly other: WebHouse;
  readonly registers: RegistersDatabase;
  /** What went wrong in the background. */
  readonly faults: readonly unknown[];
  readonly setTime: (now: Instant) => void;
  readonly passHours: (hours: number) => void;
  readonly close: () => Promise<void>;
}

export async function openWeb(): Promise<WebWorld> {
  const registers = await openRegisters();
  const directory = await mkdtemp(join(tmpdir(), 'zhifa-http-'));
  const typesetter = startTypesetter();
  const passwordHash = await hashPassword(PASSWORD);
  const faults: unknown[] = [];
  let now = morning;
  const houseOf = async (orgId: OrgId): Promise<WebHouse> => {
    const data = join(directory, String(orgId));
    const imports = { database: registers.database, directory: join(data, 'imports'), now: () => now };
    const house: House = {
      database: registers.database,
      orgId,
      kinds,
      factProviders,
      verificationBaseUrl: 'http://localhost',
      missingGlyphs: typesetter.missingGlyphs,
      isDemo: false,
      demoPassword: undefined,
      now: () => now,
      isTimeTold: true,
      recentSessions: new RecentSessions(),
      recentDossiers: new RecentDossiers(),
      typesetter,
      blobs: await openBlobStore(join(data, 'evidence')),
      imports: openImports({ ...imports, onFault: (fault) => faults.push(fault) }),
      dataDirectory: data,
      baseUrl: 'http://localhost',
    };
    const townshipId = registers.townshipId(orgId);
    await inOrg(registers.database, orgId, (tx) => keepPictures(house, tx));
    const ids = await inOrg(registers.database, orgId, (tx) => staff(tx, orgId, { townshipId, passwordHash }));
    return { app: await buildApp(house, { logLevel: 'silent', trustProxy: false }), house, ids };
  };
  const [own, other] = [await houseOf(orgA), await houseOf(orgB)];
  return {
    own,
    other,
    registers,
    faults,
    setTime: (at) => {
      now = at;
    },
    passHours: (hours) => {
      now = addHours(now, hours);
    },
    close: async () => {
      await own.app.close();
      await other.app.close();
      await Promise.all([...own.house.imports.running.values(), ...other.house.imports.running.values()]);
      await typesetter.close();
      await registers.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

const POINT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** The pictures and signatures of the procedure's fixture. Their hashes are not true, so they cannot be uploaded. */
async function keepPictures({ orgId, dataDirectory }: House, tx: Tx): Promise<void> {
  for (const { sha256, sizeBytes } of asked.storedBlobs) {
    await tx.query(
      `insert into blobs (org_id, sha256, size_bytes, media_type, stored_at) values ($1, $2, $3, 'image/png', $4)`,
      [orgId, sha256, sizeBytes, storedAt],
    );
    const folder = join(dataDirectory, 'evidence', sha256.slice(0, 2));
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, sha256), Buffer.from(POINT, 'base64'));
  }
}

interface Given {
  readonly townshipId: string;
  readonly passwordHash: string;
}

/** An account of each post, whose login is the post in small letters; two officers; one factory; the settings of papers. */
async function staff(tx: Tx, orgId: OrgId, { townshipId, passwordHash }: Given): Promise<KnownIds> {
  const officer = changeOf(tx, orgId, officers);
  const lead = await created(officer, officerValues({ name: '钟启明', certificateNumber: '36070321001' }));
  const assistant = await created(officer, officerValues({ name: '刘晓岚', certificateNumber: '36070321002' }));
  const { tags, keyPlaces } = factory;
  const marked = { tags, dustWorkers: 24, keyPlaces: keyPlaces.map((name) => ({ name })) };
  const enterprise = await created(changeOf(tx, orgId, enterprises), enterpriseValues(townshipId, marked));
  const accounts = new Map<Who, string>();
  const more = { unitId: 'brigade', passwordHash, mustChangePassword: false, at: morning };
  for (const post of Post.options) {
    const account = { login: post.toLowerCase(), name: posts[post], posts: [post] };
    const officerId = post === 'officer' ? { officerId: lead.id } : {};
    accounts.set(post, await createAccount(tx, orgId, { ...account, ...officerId, ...more }));
  }
  const second = { login: 'assistant', name: '刘晓岚', posts: ['officer' as const], officerId: assistant.id };
  accounts.set('assistant', await createAccount(tx, orgId, { ...second, ...more }));
  for (const [key, value] of Object.entries(asked.organ)) {
    const change = { tx, orgId, by: clerk, at: morning, cause: '测试' };
    const result = await changeSetting(change, `organ.${key}`, value);
    if (result.outcome !== 'changed') throw new Error(`${key}: ${JSON.stringify(result)}`);
  }
  return { enterprise: enterprise.id, lead: lead.id, assistant: assistant.id, accounts };
}

export interface Visitor {
  readonly cookie: string;
  readonly csrf: string;
  readonly send: (options: InjectOptions) => Promise<LightMyRequestResponse>;
  readonly get: (url: string) => Promise<LightMyRequestResponse>;
  readonly post: (url: string, body: unknown, headers?: Headed) => Promise<LightMyRequestResponse>;
}

type Headed = Readonly<{ [name: string]: string }>;

/** That person with a session, without the work of a password. */
export async function visitorOf({ app, house, ids }: WebHouse, who: Who): Promise<Visitor> {
  const session = { accountId: ids.accounts.get(who) ?? '', userAgent: 'test', now: house.now() };
  const { token, csrfToken } = await inOrg(house.database, house.orgId, (tx) =>
    createSession(tx, house.orgId, session),
  );
  return visitorWith(app, `${SESSION_COOKIE}=${token}`, csrfToken);
}

export function visitorWith(app: FastifyInstance, cookie: string, csrf: string): Visitor {
  const send = (options: InjectOptions) =>
    app.inject({ ...options, headers: { cookie, 'x-csrf-token': csrf, ...options.headers } });
  return {
    cookie,
    csrf,
    send,
    get: (url) => send({ method: 'GET', url }),
    post: (url, body, headers = {}) => send({ method: 'POST', url, payload: body as object, headers }), // Sent as JSON.
  };
}

let lastKey = 0;

export function newKey(): string {
  lastKey += 1;
  return `test-key-${String(lastKey).padStart(8, '0')}`;
}

/** The input of a step of the procedure's fixture, with the ids of this house in the place of its own. */
export function inputHere({ ids }: WebHouse, input: unknown): unknown {
  const text = JSON.stringify(input)
    .replaceAll(factory.id, ids.enterprise)
    .replaceAll(them.lead.id, ids.lead)
    .replaceAll(them.assistant.id, ids.assistant)
    .replaceAll(them.lead.certificateNumber, '36070321001')
    .replaceAll(them.assistant.certificateNumber, '36070321002');
  return JSON.parse(text);
}

/** Performs a step over HTTP as its post, at its time; opens a dossier when none is named. */
export async function takeStep(
  world: WebWorld,
  { act, input, by, at }: ReturnType<typeof step>,
  dossier?: { readonly id: string; readonly version: number },
): Promise<LightMyRequestResponse> {
  world.setTime(at);
  const visitor = await visitorOf(
    world.own,
    by.officerId === them.assistant.id ? 'assistant' : (by.posts[0] ?? 'officer'),
  );
  const headers = { 'idempotency-key': newKey(), ...(dossier && { 'if-match': `"${String(dossier.version)}"` }) };
  const url = dossier === undefined ? `/api/kinds/inspection/acts/${act}` : `/api/dossiers/${dossier.id}/acts/${act}`;
  const again = '测试中同一企业有几卷';
  const overrides = act === 'task.assign' ? { noRepeatedVisit: again, withinFrequencyCap: again } : {};
  return visitor.post(url, { input: inputHere(world.own, input), overrides }, headers);
}

/** An inspection up to a milestone, every act over HTTP; returns the dossier. */
export async function inspectionUpTo(world: WebWorld, milestone: Milestone): Promise<{ id: string; version: number }> {
  let dossier: { id: string; version: number } | undefined;
  for (const next of roadTo(milestone)) {
    const answer = await takeStep(world, next, dossier);
    if (answer.statusCode !== 200) throw new Error(`${next.act}: ${answer.body}`);
    const { dossierId: id, sequence: version } = answer.json<{ dossierId: string; sequence: number }>();
    dossier = { id, version };
  }
  if (dossier === undefined) throw new Error('a milestone has at least one act');
  return dossier;
}
