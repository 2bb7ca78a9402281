/** Signing in and sessions over HTTP, with the time of day handed in. */

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { setPassword } from '../identity/accounts.ts';
import { morning } from '../registers/registers.fixture.ts';
import { inOrg } from '../store/database.ts';
import { openWeb, PASSWORD, visitorOf, visitorWith, type WebWorld } from './http.fixture.ts';

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

function signIn(login: string, password: string) {
  return world.own.app.inject({ method: 'POST', url: '/api/session', payload: { login, password } });
}

describe('登录', () => {
  it('gives a cookie that scripts cannot read, and a token against forged requests', async () => {
    const answer = await signIn('officer', PASSWORD);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ login: 'officer', posts: ['officer'], organName: '测试局1', isDemo: false });
    const [cookie] = answer.cookies;
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
    const visitor = visitorWith(world.own.app, `${cookie?.name ?? ''}=${cookie?.value ?? ''}`, '');
    expect((await visitor.get('/api/session')).json()).toMatchObject({ login: 'officer' });
  });

  it('says the same of a wrong password and of a name that does not exist', async () => {
    const wrong = await signIn('office', 'not the password');
    const unknown = await signIn('nobody', 'not the password');
    expect(wrong.statusCode).toBe(401);
    expect(unknown.json()).toEqual(wrong.json());
    expect(unknown.statusCode).toBe(wrong.statusCode);
  });

  it('makes the sixth try wait, the right password too, and only for that name', async () => {
    for (let count = 0; count < 5; count += 1) expect((await signIn('township', 'wrong')).statusCode).toBe(401);
    const sixth = await signIn('township', PASSWORD);
    expect(sixth.statusCode).toBe(429);
    expect(sixth.headers['retry-after']).toBe('15');
    expect((await signIn('legalreviewer', PASSWORD)).statusCode).toBe(200);
    world.passHours(0.01);
    expect((await signIn('township', PASSWORD)).statusCode).toBe(200);
  });

  it('does not let an account in that was deactivated, and ends what it was doing', async () => {
    const visitor = await visitorOf(world.own, 'supervisor');
    await inOrg(world.own.house.database, world.own.house.orgId, (tx) =>
      tx.query(`update accounts set is_active = false where login = 'supervisor'`),
    );
    expect((await signIn('supervisor', PASSWORD)).statusCode).toBe(401);
    expect((await visitor.get('/api/session')).statusCode).toBe(401);
  });

  it('lets an account that was deactivated elsewhere change nothing from then on, and read for five seconds at most', async () => {
    const visitor = await visitorOf(world.own, 'office');
    expect((await visitor.get('/api/workbench')).statusCode).toBe(200);
    await inOrg(world.own.house.database, world.own.house.orgId, (tx) =>
      tx.query(`update accounts set is_active = false where login = 'office'`),
    );
    expect((await visitor.post('/api/session/password', { current: PASSWORD, next: 'x' })).statusCode).toBe(401);
    world.passHours(5 / 3600);
    expect((await visitor.get('/api/workbench')).statusCode).toBe(401);
    await inOrg(world.own.house.database, world.own.house.orgId, (tx) =>
      tx.query(`update accounts set is_active = true where login = 'office'`),
    );
  });
});

describe('会话', () => {
  it('ends after eight idle hours', async () => {
    const visitor = await visitorOf(world.own, 'officer');
    world.passHours(0.9);
    expect((await visitor.get('/api/session')).statusCode).toBe(200);
    world.passHours(8);
    expect((await visitor.get('/api/session')).statusCode).toBe(401);
  });

  it('gets a new token after an hour; the old one lives two minutes, the CSRF token stays', async () => {
    const before = await visitorOf(world.own, 'officer');
    world.passHours(1);
    const answer = await before.get('/api/session');
    const [cookie] = answer.cookies;
    expect(answer.json()).toMatchObject({ csrfToken: before.csrf });
    const after = visitorWith(world.own.app, `${cookie?.name ?? ''}=${cookie?.value ?? ''}`, before.csrf);
    expect(after.cookie).not.toBe(before.cookie);
    expect((await before.get('/api/session')).statusCode).toBe(200);
    world.passHours(0.05);
    expect((await before.get('/api/session')).statusCode).toBe(401);
    expect((await after.get('/api/session')).statusCode).toBe(200);
  });

  it('of requests that arrive at once one brings the new token, and all are answered', async () => {
    const visitor = await visitorOf(world.own, 'officer');
    world.passHours(1);
    const answers = await Promise.all(Array.from({ length: 4 }, () => visitor.get('/api/session')));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    expect(answers.filter(({ cookies }) => cookies.length > 0)).toHaveLength(1);
  });

  it('ends for good after seven days, however busy', async () => {
    let visitor = await visitorOf(world.own, 'officer');
    for (let hours = 0; hours < 7 * 24 - 7; hours += 7) {
      world.passHours(7);
      const { statusCode, cookies } = await visitor.get('/api/session');
      expect(statusCode).toBe(200);
      const [cookie] = cookies;
      if (cookie !== undefined) visitor = visitorWith(world.own.app, `${cookie.name}=${cookie.value}`, visitor.csrf);
    }
    world.passHours(7);
    expect((await visitor.get('/api/session')).statusCode).toBe(401);
  });

  it('is over after signing out', async () => {
    const visitor = await visitorOf(world.own, 'officer');
    expect((await visitor.get('/api/workbench')).statusCode).toBe(200);
    expect((await visitor.send({ method: 'DELETE', url: '/api/session' })).statusCode).toBe(200);
    expect((await visitor.get('/api/session')).statusCode).toBe(401);
    expect((await visitor.get('/api/workbench')).statusCode).toBe(401);
  });

  it('a new password ends all other sessions', async () => {
    const [here, there] = [await visitorOf(world.own, 'organHead'), await visitorOf(world.own, 'organHead')];
    const wrong = await here.post('/api/session/password', { current: 'wrong', next: 'a longer password' });
    expect(wrong.statusCode).toBe(422);
    const right = await here.post('/api/session/password', { current: PASSWORD, next: 'a longer password' });
    expect(right.statusCode).toBe(200);
    expect((await there.get('/api/session')).statusCode).toBe(401);
    expect((await signIn('organhead', 'a longer password')).statusCode).toBe(200);
  });

  it('a one-time password opens nothing but its own change', async () => {
    const id = world.own.ids.accounts.get('deputyHead') ?? '';
    const own = <Result>(work: Parameters<typeof inOrg<Result>>[2]) =>
      inOrg(world.own.house.database, world.own.house.orgId, work);
    await own((tx) => setPassword(tx, world.own.house.orgId, { id, password: 'only for once', mustChange: true }));
    const visitor = await visitorOf(world.own, 'deputyHead');
    expect((await visitor.get('/api/workbench')).json()).toMatchObject({ type: 'notPermitted' });
    expect((await visitor.get('/api/session')).json()).toMatchObject({ mustChangePassword: true });
    const changed = await visitor.post('/api/session/password', { current: 'only for once', next: PASSWORD });
    expect(changed.json()).toMatchObject({ mustChangePassword: false });
    expect((await (await visitorOf(world.own, 'deputyHead')).get('/api/workbench')).statusCode).toBe(200);
  });
});
