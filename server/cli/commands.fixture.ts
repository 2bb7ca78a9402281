/** A bureau with accounts of several posts, and the commands run on its database as somebody types them. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Post } from '@zhifa/procedure';
import { vi } from 'vitest';
import { createAccount } from '../identity/accounts.ts';
import { enterprises, morning, openRegisters, orgA, type RegistersDatabase } from '../registers/registers.fixture.ts';
import { listEntries } from '../registers/list.ts';
import { inOrg } from '../store/database.ts';
import { main } from './main.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CommandsWorld {
  readonly registers: RegistersDatabase;
  /** Where the user keeps his files. */
  readonly directory: string;
  /** What every command is told about where things are. */
  readonly place: readonly string[];
  readonly run: (...args: readonly string[]) => Promise<Ran>;
  readonly write: (name: string, bytes: Uint8Array | string) => Promise<string>;
  readonly found: (search: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

const people: Readonly<{ [login: string]: readonly [name: string, post: Post] }> = {
  liufang: ['刘芳', 'office'],
  zhong: ['钟启明', 'officer'],
  admin: ['系统管理员', 'administrator'],
  jishu: ['技术检查员甲', 'technicalInspector'],
  jiandu: ['社会监督员乙', 'socialSupervisor'],
};

export async function openCommands(): Promise<CommandsWorld> {
  const registers = await openRegisters();
  for (const login of Object.keys(people)) await settle(registers, login);
  const root = await mkdtemp(join(tmpdir(), 'zhifa-commands-'));
  const directory = join(root, 'files');
  await mkdir(directory);
  const place = ['--database-url', superuserUrl(registers.url), '--data', join(root, 'data')];
  return {
    registers,
    directory,
    place,
    run: (...args) => printed(() => main([...args, ...place])),
    write: async (name, bytes) => {
      await writeFile(join(directory, name), bytes);
      return join(directory, name);
    },
    found: (search) =>
      inOrg(registers.database, orgA, async (tx) => {
        const place = { tx, orgId: orgA, register: enterprises };
        return (await listEntries(place, { search, limit: 1 })).total;
      }),
    close: async () => {
      await registers.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

async function settle({ database }: RegistersDatabase, login: string): Promise<void> {
  const [name = '', post = 'office'] = people[login] ?? [];
  const account = { login, name, posts: [post], unitId: 'bureau', passwordHash: '', mustChangePassword: false };
  await inOrg(database, orgA, (tx) => createAccount(tx, orgA, { ...account, at: morning }));
}

/** The owner of a test database may not become the application's role; with `DATABASE_URL` an operator's owner must. */
function superuserUrl(url: string): string {
  const changed = new URL(process.env['ZHIFA_TEST_SUPERUSER_URL'] ?? '');
  changed.pathname = new URL(url).pathname;
  return changed.href;
}

async function printed(work: () => Promise<number>): Promise<Ran> {
  const [out, err]: [string[], string[]] = [[], []];
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((line: unknown) => void out.push(String(line))),
    vi.spyOn(console, 'error').mockImplementation((...lines: unknown[]) => void err.push(lines.map(String).join(' '))),
  ];
  try {
    const code = await work();
    return { code, out: out.join('\n'), err: err.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
