/** `zhifa export`: a register as a file, with what the account it is exported for may see. */

import { createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { exportEntries } from '@zhifa/contract';
import { registers, type Register } from '@zhifa/registers';
import { exportList } from '../exchange/export.ts';
import { shownTo } from '../registers/audience.ts';
import { actingAs } from './acting-as.ts';
import { readSettings, UsageError, type CommandLine } from './arguments.ts';
import { ORG_ID } from './open-house.ts';
import { namesOf, registerNamed } from './register-named.ts';
import { openExisting } from './running.ts';

export const EXPORT_USAGE = `用法：
  npx zhifa export 台账 --as 登录名 [--format xlsx|csv] [--search 文字] [--out 文件] [--yes]

导出整个台账，边读边写，多大都不占内存；没有写完整的文件不会留下。
  --as 登录名     为谁导出：只有这个岗位看得到的列，敏感内容同样打码
  --format 格式   xlsx（默认）或 csv（UTF-8）
  --search 文字   只导出找得到这几个字的
  --out 文件      默认为当前目录下以台账命名的文件；写 - 输出到标准输出
  --yes           已有同名文件时覆盖
台账：${namesOf(registers)}
退出码：0 已导出；2 参数、账号或岗位不对，没有导出；3 程序出错`;

const STANDARD_OUTPUT = '-';

interface ExportCall {
  readonly register: Register;
  readonly format: 'xlsx' | 'csv';
  readonly out: string;
}

export async function exportCommand({ words, options }: CommandLine): Promise<number> {
  const call = await readCall(words, options);
  const { register, format, out } = call;
  const { database, close } = await openExisting(readSettings(options), console.error);
  try {
    const { posts } = await actingAs(database, options['as'], exportEntries);
    const request = { orgId: ORG_ID, register, format, search: options['search'], ...shownTo(posts) };
    const { stream } = exportList(database, request);
    if (out === STANDARD_OUTPUT) await pipeline(stream, process.stdout, { end: false });
    else await writeWhole(out, stream);
    console.error(`✓ 已导出${register.title}${out === STANDARD_OUTPUT ? '' : `：${out}`}`);
    return 0;
  } finally {
    await close();
  }
}

async function readCall([name]: CommandLine['words'], options: CommandLine['options']): Promise<ExportCall> {
  if (name === undefined) throw new UsageError(EXPORT_USAGE);
  const register = registerNamed(name, registers);
  const format = formatOf(options);
  const { out = `${register.title}.${format}` } = options;
  if (out === STANDARD_OUTPUT) return { register, format, out };
  const path = resolve(out);
  await requireFree(path, options['yes'] !== undefined);
  return { register, format, out: path };
}

/** The ending of the file says it where nothing else does. */
function formatOf({ format, out }: CommandLine['options']): 'xlsx' | 'csv' {
  const said = format ?? (out?.toLowerCase().endsWith('.csv') === true ? 'csv' : 'xlsx');
  if (said === 'xlsx' || said === 'csv') return said;
  throw new UsageError('--format 只能是 xlsx 或 csv');
}

async function requireFree(path: string, mayReplace: boolean): Promise<void> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  );
  if (isThere && !mayReplace) throw new UsageError(`已经有 ${path}，换一个文件名，或加 --yes 覆盖`);
}

/** Under its name only when it is whole; for the owner only, because registers hold telephone numbers and names. */
async function writeWhole(path: string, stream: NodeJS.ReadableStream): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await pipeline(stream, createWriteStream(partial, { mode: 0o600 }));
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    if (error instanceof Error && 'syscall' in error && error.syscall === 'open')
      throw new UsageError(`写不了 ${path}，请用 --out 指定另一个文件`);
    throw error;
  }
}
