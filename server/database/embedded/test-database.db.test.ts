import { afterAll, describe, expect, it } from 'vitest';
import { withClient } from './accounts.ts';
import { createTestDatabase, type TestDatabase, type TestTemplate } from './test-database.ts';

const created: TestDatabase[] = [];
afterAll(async () => {
  for (const database of created) await database.drop();
});

async function create(template?: TestTemplate): Promise<TestDatabase> {
  const database = await createTestDatabase(template);
  created.push(database);
  return database;
}

describe('databases for tests', () => {
  it('each is its own, with the two roles of the product and Chinese collation', async () => {
    const [one, other] = [await create(), await create()];
    await withClient(one.ownerUrl, async (client) => await client.query('CREATE TABLE act (id int)'));
    await withClient(other.ownerUrl, async (client) => await client.query('CREATE TABLE act (id int)'));
    const { rows } = await withClient(one.appUrl, async (client) => {
      return await client.query(
        `SELECT current_user AS role, '赣州' < '章贡' AS "byPinyin", '家具ABC' ILIKE '%具abc' AS found`,
      );
    });
    expect(rows).toEqual([{ role: 'zhifa_app', byPinyin: true, found: true }]);
  });

  it('a template is prepared once, however many ask for it at the same time', async () => {
    const prepared: string[] = [];
    const template: TestTemplate = {
      name: 'once',
      prepare: async ({ ownerUrl }) => {
        prepared.push(ownerUrl);
        await withClient(ownerUrl, async (client) => await client.query('CREATE TABLE act AS SELECT 7 AS id'));
      },
    };
    const copies = await Promise.all([create(template), create(template), create(template)]);
    expect(prepared).toHaveLength(1);
    for (const { ownerUrl } of copies) {
      const { rows } = await withClient(ownerUrl, async (client) => await client.query('SELECT id FROM act'));
      expect(rows).toEqual([{ id: 7 }]);
    }
  });
});
