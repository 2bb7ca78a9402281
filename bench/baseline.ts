/**
 * The plainest honest server of the same questions: node:http and pg, hand-written SQL on tables of its own that hold the
 * same rows. No schema checks, no chain, no derivations. Ratios are measured against it in the same run.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import pg from 'pg';

export interface Baseline {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Tables as somebody would make them for just these questions, filled from ours. */
export async function copyTables(owner: pg.Pool): Promise<void> {
  await owner.query(`create table plain_enterprises as
    select org_id, id, name, uscc, township, risk_grade from reg_enterprises`);
  await owner.query(`create table plain_inspections as
    select org_id, id, stage, version, title, subtitle, number, unit_id, enterprise_id, planned_on, next_due_on, opened_at,
      updated_at, is_closed, tags, state from dossiers`);
  await owner.query(
    'create table plain_audit (org_id integer, id uuid primary key, dossier_id uuid, at timestamptz, who text, body jsonb)',
  );
  for (const statement of [
    'alter table plain_enterprises add primary key (org_id, id)',
    'alter table plain_inspections add primary key (org_id, id)',
    'create index on plain_inspections (org_id, stage, updated_at desc, id desc)',
    'create index on plain_inspections (org_id, unit_id, updated_at desc, id desc)',
    'create index on plain_inspections (org_id, updated_at desc, id desc)',
    'grant select, insert, update on plain_enterprises, plain_inspections, plain_audit to zhifa_app',
    'analyze',
  ])
    await owner.query(statement);
}

export async function startBaseline(url: string): Promise<Baseline> {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const server = createServer((request, response) => {
    answer(pool, request).then(
      (body) => {
        send(response, 200, body);
      },
      (error: unknown) => {
        send(response, 500, { error: String(error) });
      },
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      server.close();
      await pool.end();
    },
  };
}

async function answer(pool: pg.Pool, request: IncomingMessage): Promise<unknown> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'POST') return append(pool, await bodyOf(request));
  if (url.pathname === '/list') return list(pool, url.searchParams.get('stage') ?? '');
  const { rows } = await pool.query({
    name: 'one',
    text: 'select * from plain_inspections where org_id = 1 and id = $1',
    values: [url.searchParams.get('id')],
  });
  return rows[0];
}

async function list(pool: pg.Pool, stage: string): Promise<unknown> {
  const { rows } = await pool.query({
    name: 'list',
    text: `select i.id, i.stage, i.version, i.title, i.subtitle, i.number, i.planned_on, i.next_due_on, i.opened_at, i.updated_at,
             i.is_closed, i.tags, e.uscc, e.township, u.name as unit_name
           from plain_inspections i
           left join plain_enterprises e on e.org_id = i.org_id and e.id = i.enterprise_id
           left join units u on u.org_id = i.org_id and u.id = i.unit_id
           where i.org_id = 1 and i.stage = $1 order by i.updated_at desc, i.id desc limit 50`,
    values: [stage],
  });
  return rows;
}

interface Note {
  readonly id: string;
  readonly dossierId: string;
  readonly text: string;
}

/** A transaction that sets the tenant, changes the row under its version, and keeps an audit line. */
async function append(pool: pg.Pool, note: Note): Promise<unknown> {
  const client = await pool.connect();
  try {
    await client.query('begin; set local zhifa.org_id = 1');
    const { rows } = await client.query<{ version: number }>({
      name: 'lock',
      text: 'select version from plain_inspections where org_id = 1 and id = $1 for update',
      values: [note.dossierId],
    });
    await client.query({
      name: 'change',
      text: 'update plain_inspections set version = version + 1, updated_at = $2 where org_id = 1 and id = $1',
      values: [note.dossierId, new Date().toISOString()],
    });
    await client.query({
      name: 'audit',
      text: 'insert into plain_audit values (1, $1, $2, $3, $4, $5)',
      values: [note.id, note.dossierId, new Date().toISOString(), 'bench', JSON.stringify(note)],
    });
    await client.query('commit');
    return { version: (rows[0]?.version ?? 0) + 1 };
  } finally {
    client.release();
  }
}

async function bodyOf(request: IncomingMessage): Promise<Note> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // A request without encoding gives buffers.
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Note; // Only the bench itself calls this server.
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
