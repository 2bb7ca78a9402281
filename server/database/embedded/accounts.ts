/**
 * The database and its two roles: `zhifa_owner` owns the schema and migrates it, `zhifa_app` is what the server works as. The
 * second is no superuser and cannot step over row-level security, so what was not granted to it cannot happen.
 */

import pg from 'pg';
import type { Secrets } from './folder.ts';

export const OWNER_ROLE = 'zhifa_owner';
export const APP_ROLE = 'zhifa_app';
export const DATABASE = 'zhifa';

/** Idempotent: creates what is missing, so an interrupted first start is completed by the second. */
export async function ensureAccounts(superuserUrl: string, secrets: Omit<Secrets, 'superuser'>): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await ensureRole(client, OWNER_ROLE, secrets.owner);
    await ensureRole(client, APP_ROLE, secrets.app);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE} OWNER ${OWNER_ROLE}`);
  });
}

export async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount !== 0) return;
  const attributes = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION';
  await client.query(`CREATE ROLE ${role} ${attributes} PASSWORD ${client.escapeLiteral(password)}`);
}

export function databaseUrl(port: number, role: string, password: string, database: string = DATABASE): string {
  return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${String(port)}/${database}`;
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
