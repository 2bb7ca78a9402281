/** Registers over HTTP: what is for those who handle cases stays theirs, also when others save. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWeb, visitorOf, type Visitor, type WebWorld } from '../http.fixture.ts';

interface Shown {
  readonly version: number;
  readonly values: Readonly<{ [field: string]: unknown }>;
  readonly names: Readonly<{ [id: string]: string }>;
}

interface Told {
  readonly changes: readonly { readonly version: number; readonly after: object }[];
  readonly names: Readonly<{ [id: string]: string }>;
}

let world: WebWorld;

beforeAll(async () => {
  world = await openWeb();
});

afterAll(() => world.close());

function put(visitor: Visitor, url: string, version: number, values: Shown['values']) {
  return visitor.send({ method: 'PUT', url, payload: { values }, headers: { 'if-match': `"${String(version)}"` } });
}

describe('办案人员才看的内容', () => {
  it('is neither shown to the administrator nor lost when he saves', async () => {
    const address = `/api/registers/enterprises/${world.own.ids.enterprise}`;
    const office = await visitorOf(world.own, 'office');
    const administrator = await visitorOf(world.own, 'administrator');
    const before = (await office.get(address)).json<Shown>();
    const accidents = [{ on: '2025-06-01', grade: 'general', summary: '机械伤害' }];
    const saved = await put(office, address, before.version, { ...before.values, accidents });
    expect(saved.statusCode).toBe(200);

    const seen = (await administrator.get(address)).json<Shown>();
    expect(seen.values).not.toHaveProperty('accidents');
    expect(Object.values(seen.names)).toContain('镜坝镇');
    const hostile = { ...seen.values, employees: 99, accidents: [] };
    expect((await put(administrator, address, seen.version, hostile)).statusCode).toBe(200);
    expect((await office.get(address)).json<Shown>().values).toMatchObject({ employees: 99, accidents });

    const told = (await administrator.get(`${address}/history`)).json<Told>();
    expect(told.changes.map(({ version }) => version)).toEqual([3, 2, 1]);
    for (const { after } of told.changes) expect(after).not.toHaveProperty('accidents');
    expect(Object.values(told.names)).toContain('镜坝镇');
  });
});

describe('批量导入', () => {
  it('is neither the administrator’s nor that of 两员, and is told who may', async () => {
    for (const post of ['administrator', 'technicalInspector', 'socialSupervisor'] as const) {
      const visitor = await visitorOf(world.own, post);
      const answer = await visitor.send({
        method: 'POST',
        url: '/api/registers/enterprises/imports?fileName=a.csv',
        payload: Buffer.from('企业名称'),
        headers: { 'content-type': 'application/octet-stream' },
      });
      expect([post, answer.statusCode]).toEqual([post, 403]);
      expect(answer.body).toContain('由办公室人员办理');
    }
  });
});
