/** `zhifa import`: a register from a sheet, checked as on the page; good rows go in, bad rows come back beside the file. */

import { access, constants } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { createImport as importRoute, undoImport as undoRoute } from '@zhifa/contract';
import { registers } from '@zhifa/registers';
import type { Decision } from '../exchange/assess.ts';
import { openImports, type Imports } from '../exchange/imports.ts';
import { undoImport } from '../exchange/undo.ts';
import type { Database } from '../store/database.ts';
import { actingAs, onCommandLine } from './acting-as.ts';
import { readSettings, UsageError, type CommandLine, type Settings } from './arguments.ts';
import { checkFile, type Sheet } from './import-check.ts';
import { importFile } from './import-file.ts';
import { exitCodeOf, refused, sayReport, type ImportReport } from './import-report.ts';
import { machineNow, ORG_ID } from './open-house.ts';
import { namesOf, registerNamed } from './register-named.ts';
import { openExisting } from './running.ts';

const importable = registers.filter(({ isImportable }) => isImportable);

export const IMPORT_USAGE = `用法：
  npx zhifa import 台账 文件 --as 登录名 [--check] [--existing update|skip] [--continues 批次号] [--json]
  npx zhifa import --undo 批次号 --as 登录名 [--json]

逐行预检，说明哪里不对、怎么改；合格的行一次全部导入，有误的行写进文件旁边的“标好错的表”。
导入中途断电或被终止，一行也不会进台账；再运行一次同样的命令，或下次启动系统时，接着办完，不会重复。
  --as 登录名       由谁办理：须是可以导入的岗位，记入台账的变更历史
  --check           只预检，只显示结果，什么都不写
  --existing 做法   库内已有的：update 用表里的内容更新，skip 跳过；不写则算作有误，留待处理
  --continues 批次  改好的文件并入这一批，撤销时一起撤销
  --undo 批次       整批撤销；导入后被改过或已经用上的，不能撤销
  --json            结果按 JSON 输出到标准输出，进度在标准错误
台账：${namesOf(importable)}
文件：.xlsx，或 UTF-8、GB18030 的 .csv；模板在网页“台账—导入”下载
退出码：0 全部办妥；1 有的行有误，其余已办；2 拒绝，什么都没有导入；3 程序出错`;

export async function importCommand({ words, options }: CommandLine): Promise<number> {
  const isJson = options['json'] !== undefined;
  const report = await run(words, options).catch((error: unknown): ImportReport => {
    if (isJson && error instanceof UsageError) return refused(error.message);
    throw error;
  });
  if (isJson) console.log(JSON.stringify(report, null, 2));
  else sayReport(report);
  return exitCodeOf(report);
}

interface Opened {
  readonly database: Database;
  readonly imports: Imports;
  readonly options: CommandLine['options'];
}

type Work = (opened: Opened) => Promise<ImportReport>;

async function run(words: CommandLine['words'], options: CommandLine['options']): Promise<ImportReport> {
  const work = options['undo'] === undefined ? await workOnFile(words, options) : undo(options['undo']);
  const settings = readSettings(options);
  const { database, close } = await openExisting(settings, console.error);
  try {
    return await work({ database, imports: importsIn(settings, database), options });
  } finally {
    await close();
  }
}

function importsIn({ data }: Settings, database: Database): Imports {
  return openImports({ database, directory: join(data, 'imports'), now: machineNow, onFault: console.error });
}

function undo(batch: string): Work {
  const id = batchNamed(batch);
  return async ({ database, imports, options }) => {
    const by = onCommandLine(await actingAs(database, options['as'], undoRoute));
    const result = await undoImport(imports, ORG_ID, { id, by });
    if (result.outcome === 'refused') return refused(result.sentence, result.obstacles);
    return { outcome: 'undone', batch: id, removed: result.removed, restored: result.restored };
  };
}

/** Everything that can be wrong with the call itself is said before the database is opened. */
async function workOnFile([name, file]: CommandLine['words'], options: CommandLine['options']): Promise<Work> {
  if (name === undefined || file === undefined) throw new UsageError(IMPORT_USAGE);
  const sheet = {
    register: registerNamed(name, importable),
    path: await readable(file),
    existing: decisionNamed(options['existing']),
  } satisfies Sheet;
  const continues = options['continues'] === undefined ? undefined : batchNamed(options['continues']);
  return async ({ database, imports }) => {
    const account = await actingAs(database, options['as'], importRoute);
    if (options['check'] !== undefined) return checkFile(database, sheet);
    return importFile(imports, onCommandLine(account), { ...sheet, continues });
  };
}

async function readable(file: string): Promise<string> {
  const path = resolve(file);
  await access(path, constants.R_OK).catch(() => {
    throw new UsageError(`读不了文件 ${path}`);
  });
  return path;
}

function decisionNamed(text: string | undefined): Decision | undefined {
  if (text === undefined || text === 'update' || text === 'skip') return text;
  throw new UsageError('--existing 只能是 update（更新）或 skip（跳过）');
}

function batchNamed(text: string): string {
  const parsed = z.uuid().safeParse(text);
  if (parsed.success) return parsed.data;
  throw new UsageError(`“${text}”不是批次号；批次号在导入完成时显示，也在网页“导入”里`);
}
