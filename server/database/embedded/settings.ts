/** `postgresql.conf`, for a small machine that also runs everything else. */

import { writeFile } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { readIfPresent, type Folder } from './folder.ts';

export type Settings = Readonly<Record<string, string>>;

/** Written anew at every start, so that an upgrade of the program brings its settings along. */
export async function writeSettings(folder: Folder, majorVersion: number, extra: Settings): Promise<void> {
  const ours = Object.entries({ ...settings(majorVersion), ...extra }).map(([name, value]) => `${name} = '${value}'`);
  const head =
    '# Written by zhifa at every start. Put your own settings into postgresql.local.conf in the folder above.';
  const theirs = (await readIfPresent(join(folder.dir, 'postgresql.local.conf'))) ?? '';
  await writeFile(join(folder.cluster, 'postgresql.conf'), [head, ...ours, theirs, ''].join('\n'));
}

function settings(majorVersion: number): Settings {
  return {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '', // The program comes over loopback with a password; one way in is enough.
    max_connections: '60',
    password_encryption: 'scram-sha-256',
    shared_buffers: '128MB',
    effective_cache_size: `${String(Math.max(256, Math.floor(totalmem() / 2 ** 21)))}MB`, // Half of the memory.
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_parallel_workers_per_gather: '0', // Two cores, and containers whose /dev/shm has 64 MB.
    max_worker_processes: '4',
    max_logical_replication_workers: '0',
    autovacuum_max_workers: '2',
    jit: 'off', // Costs more than it gives for queries of a few milliseconds.
    random_page_cost: '1.1',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    max_wal_size: '512MB',
    min_wal_size: '80MB',
    huge_pages: 'off',
    // What a client did wrong is logged by the client; only what happens to the server itself is written here.
    log_min_messages: 'log',
    log_checkpoints: 'off',
    log_timezone: 'Asia/Shanghai',
    timezone: 'Asia/Shanghai',
    lc_messages: 'C', // We read the log ourselves.
    ...(majorVersion >= 18 ? { io_method: 'sync' } : {}), // Three processes fewer, and a faster start.
  };
}
