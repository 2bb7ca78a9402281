/** The web server with a real house: what is said to whom, and what is not. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { routes } from '@zhifa/contract';
import { milestones } from '@zhifa/procedure/inspection/fixture.ts';
import { morning } from '../registers/registers.fixture.ts';
import { inOrg } from '../store/database.ts';
import { implementations } from './handlers/index.ts';
import {
  inputHere,
  inspectionUpTo,
  newKey,
  openWeb,
  takeStep,
  visitorOf,
  visitorWith,
  type Visitor,
  type WebWorld,
} from './http.fixture.ts';

let world: WebWorld;

beforeAll(async () => {
  world = await openWeb();
});

afterAll(async () => {
  await world.close();
});

beforeEach(() => {
  world.setTime(morning);
});

describe('合同与处理', () => {
  it('every route of the contract has exactly one handler, and no handler is without a route', () => {
    const handled = implementations.map(({ route }) => route.name);
    expect(handled.toSorted()).toEqual(routes.map(({ name }) => name).toSorted());
  });
});

describe('谁可以做', () => {
  it('nothing without signing in, except what is public', async () => {
    for (const { name, method, path, access } of routes) {
      if (access === 'public') continue;
      const url = `/api${path.replace(/:\w+/g, '00000000-0000-4000-8000-000000000000')}`;
      expect([name, (await world.own.app.inject({ method, url })).statusCode]).toEqual([name, 401]);
    }
  });

  it('nothing that changes anything without the CSRF token', async () => {
    const { cookie } = await visitorOf(world.own, 'office');
    for (const { name, method, path, access } of routes) {
      if (access === 'public' || method === 'GET') continue;
      const url = `/api${path.replace(/:\w+/g, '00000000-0000-4000-8000-000000000000')}`;
      for (const token of [{}, { 'x-csrf-token': 'x'.repeat(43) }]) {
        const answer = await world.own.app.inject({ method, url, headers: { cookie, ...token } });
        expect([name, answer.statusCode]).toEqual([name, 403]);
      }
    }
  });

  it('says who may when a post may not', async () => {
    const answer = await (await visitorOf(world.own, 'officer')).post('/api/registers/enterprises', { values: {} });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ type: 'notPermitted', detail: expect.stringContaining('办公室人员') });
  });
});

describe('两个机关', () => {
  it('know nothing of each other’s sessions, dossiers, registers, papers', async () => {
    const dossier = await inspectionUpTo(world, 'approved');
    const there = await visitorOf(world.other, 'officer');
    const here = await visitorOf(world.own, 'officer');
    const strange = visitorWith(world.other.app, here.cookie, here.csrf);
    expect((await strange.get('/api/session')).statusCode).toBe(401);
    const { documents } = (await here.get(`/api/dossiers/${dossier.id}`)).json<{ documents: { id: string }[] }>();
    const addresses = [
      `/api/dossiers/${dossier.id}`,
      `/api/registers/enterprises/${world.own.ids.enterprise}`,
      `/api/enterprises/${world.own.ids.enterprise}/context`,
      ...documents.map(({ id }) => `/api/documents/${id}/pages`),
    ];
    expect(addresses.length).toBeGreaterThan(4);
    for (const url of addresses) {
      expect([url, (await here.get(url)).statusCode, (await there.get(url)).statusCode]).toEqual([url, 200, 404]);
    }
    expect((await there.get('/api/dossiers?kind=inspection')).json()).toMatchObject({ lines: [], total: 0 });
    expect((await there.get(`/api/dossiers/${dossier.id}/record`)).json()).toMatchObject({ acts: [] });
  });
});

describe('执法行为', () => {
  const [assign] = milestones.tasked;
  const scheme = milestones.drafted[0];
  let head: Visitor;

  beforeEach(async () => {
    world.setTime(assign.at);
    head = await visitorOf(world.own, 'unitHead');
  });

  function open(part: object, headers: Readonly<{ [name: string]: string }> = { 'idempotency-key': newKey() }) {
    const input = { ...(inputHere(world.own, assign.input) as object), ...part }; // The fixture's inputs are objects.
    const overrides = { noRepeatedVisit: '合并检查不可行', withinFrequencyCap: '专项要求' };
    return head.post('/api/kinds/inspection/acts/task.assign', { input, overrides }, headers);
  }

  it('is accepted, and the same request a second time acts once', async () => {
    const headers = { 'idempotency-key': newKey() };
    const [first, second] = [await open({}, headers), await open({}, headers)];
    expect(first.json()).toMatchObject({ sequence: 1, stage: 'tasked', isRepeated: false });
    expect(second.json()).toMatchObject({ dossierId: first.json<{ dossierId: string }>().dossierId, isRepeated: true });
  });

  it('is refused with gate, article, what is missing and what next', async () => {
    const { lead } = world.own.ids;
    const answer = await open({ assistingOfficerIds: [lead] });
    expect(answer.statusCode).toBe(409);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({
      type: 'refused',
      refusals: [{ gate: 'twoDifferentOfficers', citation: { statute: '行政处罚法', article: 42 } }],
    });
  });

  it('is invalid with the path of what is wrong', async () => {
    const answer = await open({ matters: '', plannedFrom: '2026-02-30' });
    expect(answer.statusCode).toBe(422);
    const { problems } = answer.json<{ problems: { path: string[] }[] }>();
    expect(problems.map(({ path }) => path.at(-1))).toEqual(expect.arrayContaining(['matters', 'plannedFrom']));
  });

  it('is not begun without an idempotency key, nor continued without the version seen', async () => {
    expect((await open({}, {})).json()).toMatchObject({ problems: [{ path: ['headers', 'idempotency-key'] }] });
    const { dossierId } = (await open({})).json<{ dossierId: string }>();
    const url = `/api/dossiers/${dossierId}/acts/task.cancel`;
    const answer = await head.post(url, { input: { reason: '重复' } }, { 'idempotency-key': newKey() });
    expect(answer.json()).toMatchObject({ problems: [{ path: ['headers', 'if-match'] }] });
  });

  it('is stale when somebody was quicker, and says both versions', async () => {
    const opened = (await open({})).json<{ dossierId: string }>();
    const drafted = await takeStep(world, scheme, { id: opened.dossierId, version: 1 });
    expect(drafted.json()).toMatchObject({ sequence: 2, stage: 'drafted' });
    const again = await takeStep(world, scheme, { id: opened.dossierId, version: 1 });
    expect(again.statusCode).toBe(412);
    expect(again.json()).toMatchObject({ type: 'stale', expectedVersion: 1, currentVersion: 2 });
  });

  it('a key of another act is not answered with that act', async () => {
    const headers = { 'idempotency-key': newKey() };
    const { dossierId } = (await open({}, headers)).json<{ dossierId: string }>();
    const url = `/api/dossiers/${dossierId}/acts/task.cancel`;
    const answer = await head.post(url, { input: { reason: '重复' } }, { ...headers, 'if-match': '"1"' });
    expect(answer.statusCode).toBe(422);
  });

  it('is nobody’s whose post it is not: the administrator, the assistants, the office', async () => {
    const overrides = {};
    for (const post of ['administrator', 'technicalInspector', 'socialSupervisor', 'office'] as const) {
      const visitor = await visitorOf(world.own, post);
      const headers = { 'idempotency-key': newKey() };
      const body = { input: inputHere(world.own, assign.input), overrides };
      const answer = await visitor.post('/api/kinds/inspection/acts/task.assign', body, headers);
      expect([post, answer.statusCode]).toEqual([post, 409]);
    }
  });

  it('is asked of who the caller is now, not of who was seen a moment ago', async () => {
    const setAccount = (change: string) =>
      inOrg(world.own.house.database, world.own.house.orgId, (tx) =>
        tx.query(`update accounts set ${change} where id = $1`, [world.own.ids.accounts.get('unitHead')]),
      );
    expect((await head.get('/api/workbench')).statusCode).toBe(200);
    await setAccount(`posts = '{office}'`);
    expect((await open({})).json()).toMatchObject({ type: 'refused', refusals: [{ gate: 'post' }] });
    await setAccount('is_active = false');
    expect((await open({})).statusCode).toBe(401);
    await setAccount(`is_active = true, posts = '{unitHead}'`);
    expect((await open({})).statusCode).toBe(200);
  });

  it('a kind, an act, a dossier that there is not is not found', async () => {
    const headers = { 'idempotency-key': newKey(), 'if-match': '"1"' };
    const nowhere = '00000000-0000-4000-8000-000000000000';
    for (const url of [
      '/api/kinds/nothing/acts/task.assign',
      '/api/kinds/inspection/acts/task.invent',
      `/api/dossiers/${nowhere}/acts/task.cancel`,
    ]) {
      expect([url, (await head.post(url, { input: {} }, headers)).statusCode]).toEqual([url, 404]);
    }
  });
});

describe('公开核验', () => {
  it('says of a genuine code what the paper is, of any other nothing, and lets nobody walk through codes', async () => {
    const dossier = await inspectionUpTo(world, 'announced');
    const visitor = await visitorOf(world.own, 'officer');
    const { documents } = (await visitor.get(`/api/dossiers/${dossier.id}`)).json<{
      documents: { id: string; verificationCode: string | null; title: string; numberText: string }[];
    }>();
    const paper = documents.find(({ verificationCode }) => verificationCode !== null);
    const code = paper?.verificationCode ?? '';
    const pdf = await visitor.get(`/api/documents/${paper?.id ?? ''}/pdf`);
    expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    const ask = (given: string, remoteAddress = '203.0.113.7') =>
      world.own.app.inject({ method: 'GET', url: `/api/public/verify/${given}`, remoteAddress });
    const genuine = (await ask(code)).json<{ fileHashes: string[] }>();
    expect(genuine).toMatchObject({
      result: 'genuine',
      organName: '测试局1',
      title: paper?.title,
      numberText: paper?.numberText,
    });
    expect(genuine.fileHashes).toHaveLength(1);
    expect(JSON.stringify(genuine)).not.toContain('家居');
    expect((await ask(code.toLowerCase())).json()).toMatchObject({ result: 'genuine' });
    expect((await ask('23456789ABCDEFGHJKMN')).json()).toEqual({ result: 'unknown' });
    const elsewhere = await world.other.app.inject({ method: 'GET', url: `/api/public/verify/${code}` });
    expect(elsewhere.json()).toEqual({ result: 'unknown' });
    const answers = [];
    for (let count = 0; count < 60; count += 1) answers.push((await ask(`CODE${String(count)}`)).statusCode);
    expect(answers.at(-1)).toBe(429);
    expect((await ask(code, '203.0.113.8')).statusCode).toBe(200);
    expect((await visitor.get('/api/workbench')).statusCode).toBe(200);
  });
});

describe('可编辑稿', () => {
  it('is a Word file under the name of the paper, for the organ’s own people only, and no proof of anything', async () => {
    const dossier = await inspectionUpTo(world, 'announced');
    const officer = await visitorOf(world.own, 'officer');
    const { documents } = (await officer.get(`/api/dossiers/${dossier.id}`)).json<{
      documents: { id: string; verificationCode: string | null; title: string; numberText: string }[];
    }>();
    const [paper] = documents.filter(({ verificationCode }) => verificationCode !== null);
    const url = `/api/documents/${paper?.id ?? ''}/docx`;
    const answer = await officer.get(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain('wordprocessingml.document');
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent(`${paper?.title ?? ''}（草稿）.docx`));
    expect(answer.headers['content-disposition']).not.toContain(encodeURIComponent(paper?.numberText ?? ''));
    expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
    expect((await (await visitorOf(world.other, 'officer')).get(url)).statusCode).toBe(404);
    expect((await world.own.app.inject({ method: 'GET', url })).statusCode).toBe(401);
    const check = `/api/public/verify/${paper?.verificationCode ?? ''}`;
    const checked = await world.own.app.inject({ method: 'GET', url: check, remoteAddress: '203.0.113.9' });
    expect(checked.json()).toMatchObject({ result: 'genuine', fileHashes: [] });
  });
});

describe('答复头', () => {
  it('keeps pages from being framed, sniffed, cached', async () => {
    const visitor = await visitorOf(world.own, 'officer');
    const { headers } = await visitor.get('/api/session');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers).not.toHaveProperty('strict-transport-security');
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('errors too, and they tell nothing of the inside', async () => {
    const answer = await world.own.app.inject({ method: 'GET', url: '/api/no/such/thing' });
    expect(answer.statusCode).toBe(404);
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    expect(answer.json()).toEqual({ type: 'notFound', title: '没有这个接口' });
  });
});
