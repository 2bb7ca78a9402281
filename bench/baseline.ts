/**
 * The plainest server of the same questions: node:http and pg, hand-written prepared SQL on tables of its own that hold
 * the same rows, indexed for just these questions. Nobody signs in, nothing is checked, nothing is derived; what is
 * changed is audited, in a transaction that sets the tenant. Runs in a process of its own:
 * `tsx bench/baseline.ts <address of the database> <port>`.
 */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import pg from 'pg';
import { POOL_SIZE } from './plain-tables.ts';

const [url = '', port = ''] = process.argv.slice(2);
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pool = new pg.Pool({ connectionString: url, max: POOL_SIZE });

createServer((request, response) => {
  answer(request).then(
    (body) => send(response, 200, body),
    (error: unknown) => send(response, 500, { error: String(error) }),
  );
}).listen(Number(port), '127.0.0.1');

async function answer(request: IncomingMessage): Promise<unknown> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  if (request.method === 'POST') return append(await attendanceOf(request));
  const given = (name: string) => searchParams.get(name) ?? '';
  if (pathname === '/inspections') return inspections(given('stage'), given('unit'));
  if (pathname === '/enterprises') return enterprises(given('township'));
  if (pathname === '/inspection') return inspection(given('id'));
  return {};
}

async function inspections(stage: string, unit: string): Promise<unknown> {
  const { rows } = await pool.query({
    name: 'inspections',
    text: `select i.id, i.stage, i.version, i.title, i.subtitle, i.enterprise_id, i.unit_id, u.name as unit_name,
             o.name as lead_officer_name, i.number, i.planned_on, i.next_due_on, i.opened_at, i.updated_at, i.is_closed, i.tags
           from plain.inspections i
           left join plain.units u on u.org_id = i.org_id and u.id = i.unit_id
           left join plain.officers o on o.org_id = i.org_id and o.id = i.lead_officer_id
           where i.org_id = 1 and i.stage = $1 and i.unit_id = $2 order by i.updated_at desc, i.id desc limit 51`,
    values: [stage, unit],
  });
  return rows;
}

async function enterprises(township: string): Promise<unknown> {
  const { rows } = await pool.query({
    name: 'enterprises',
    text: `select e.*, t.name as township_name from plain.enterprises e
           left join plain.townships t on t.org_id = e.org_id and t.id = e.township_id
           where e.org_id = 1 and e.township_id = $1 and e.is_active order by e.employees desc, e.id desc limit 51`,
    values: [township],
  });
  return rows;
}

/** One inspection with its clocks and the list of its papers: what a page of it shows. */
async function inspection(id: string): Promise<unknown> {
  const { rows } = await pool.query<object>({
    name: 'inspection',
    text: `select i.*, u.name as unit_name, o.name as lead_officer_name,
             (select coalesce(json_agg(c order by c.is_running desc, c.due_on), '[]') from plain.clocks c
              where c.org_id = i.org_id and c.dossier_id = i.id) as clocks,
             (select coalesce(json_agg(d order by d.sequence), '[]') from plain.documents d
              where d.org_id = i.org_id and d.dossier_id = i.id) as documents
           from plain.inspections i
           left join plain.units u on u.org_id = i.org_id and u.id = i.unit_id
           left join plain.officers o on o.org_id = i.org_id and o.id = i.lead_officer_id
           where i.org_id = 1 and i.id = $1`,
    values: [id],
  });
  return rows[0] ?? {};
}

interface Attendance {
  readonly id: string;
  readonly dossierId: string;
  readonly input: unknown;
}

/** Sets the tenant, locks the row, adds who attended, moves the version on and keeps an audit line. */
async function append({ id, dossierId, input }: Attendance): Promise<unknown> {
  const client = await pool.connect();
  const now = new Date().toISOString();
  const query = (name: string, text: string, values: unknown[]) =>
    client.query<{ version: number }>({ name, text, values });
  try {
    await client.query('begin; set local zhifa.org_id = 1');
    const locked = 'select version from plain.inspections where org_id = 1 and id = $1 for update';
    const { rows } = await query('lock', locked, [dossierId]);
    const version = (rows[0]?.version ?? 0) + 1;
    const added = 'insert into plain.attendance (org_id, id, dossier_id, arrived_at, body) values (1, $1, $2, $3, $4)';
    await query('attend', added, [id, dossierId, now, JSON.stringify(input)]);
    const moved = 'update plain.inspections set version = $2, updated_at = $3 where org_id = 1 and id = $1';
    await query('move', moved, [dossierId, version, now]);
    const noted = 'insert into plain.audit (org_id, id, dossier_id, at, who, body) values (1, $1, $2, $3, $4, $5)';
    await query('audit', noted, [id, dossierId, now, 'bench', JSON.stringify({ dossierId, version, input })]);
    await client.query('commit');
    return { id, version };
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

async function attendanceOf(request: IncomingMessage): Promise<Attendance> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer); // A request without encoding gives buffers.
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Attendance; // Only the bench itself calls this server.
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}
