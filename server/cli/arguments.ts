/** The command line: `zhifa <command> [--name value] [words]`, and what the environment and a file say instead. */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

/** A mistake of the person at the keyboard: one sentence, no stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface CommandLine {
  readonly command: string;
  readonly words: readonly string[];
  readonly options: Readonly<{ [name: string]: string }>;
}

const FLAGS = ['fresh', 'load-only', 'yes', 'help', 'trust-proxy', 'no-pages', 'check', 'json']; // Options that take no value.

export function readCommandLine(args: readonly string[]): CommandLine {
  const words: string[] = [];
  const options: { [name: string]: string } = {};
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (!arg.startsWith('--')) {
      words.push(arg);
      continue;
    }
    const [name = '', inline] = arg.slice(2).split('=', 2);
    if (FLAGS.includes(name)) options[name] = inline ?? 'true';
    else {
      const value = inline ?? args[(index += 1)];
      if (value === undefined) throw new UsageError(`选项 --${name} 后面缺少值`);
      options[name] = value;
    }
  }
  const [command = 'help', ...rest] = words;
  return { command, words: rest, options };
}

const Settings = z.strictObject({
  databaseUrl: z
    .string()
    .regex(/^postgres(ql)?:\/\//, { error: 'DATABASE_URL 应写成 postgresql://用户:密码@主机:端口/数据库' })
    .optional(),
  data: z.string().min(1).default('.data'),
  port: z.coerce
    .number({ error: '端口应为数字' })
    .int()
    .min(1, { error: '端口应在 1 至 65535 之间' })
    .max(65_535, { error: '端口应在 1 至 65535 之间' })
    .default(8123),
  host: z.string().min(1).default('127.0.0.1'),
  baseUrl: z.url({ protocol: /^https?$/, error: '访问地址应写成 https://… 或 http://…' }).optional(),
  logLevel: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], { error: '日志级别只能是 debug、info、warn、error、silent' })
    .default('warn'),
  trustProxy: z.stringbool().default(false),
  organName: z.string().min(2).max(60).optional(),
  organShortName: z.string().min(1).max(4).optional(),
});
export type Settings = z.output<typeof Settings>;

/** Where each setting comes from, later ones first: option, environment, file. */
const SOURCES = {
  databaseUrl: ['database-url', 'DATABASE_URL'],
  data: ['data', 'ZHIFA_DATA'],
  port: ['port', 'ZHIFA_PORT'],
  host: ['host', 'ZHIFA_HOST'],
  baseUrl: ['base-url', 'ZHIFA_BASE_URL'],
  logLevel: ['log-level', 'ZHIFA_LOG_LEVEL'],
  trustProxy: ['trust-proxy', 'ZHIFA_TRUST_PROXY'],
  organName: ['organ-name', 'ZHIFA_ORGAN_NAME'],
  organShortName: ['organ-short-name', 'ZHIFA_ORGAN_SHORT_NAME'],
} as const satisfies { readonly [Name in keyof Settings]-?: readonly [string, string] };

/** All settings, checked at start, every mistake named with where it was made. Relative paths follow the working folder. */
export function readSettings(options: CommandLine['options'], environment: NodeJS.ProcessEnv = process.env): Settings {
  const file = readSettingsFile(options['config'] ?? environment['ZHIFA_CONFIG']);
  const given: { [name: string]: unknown } = {};
  for (const [name, [option, variable]] of Object.entries(SOURCES)) {
    const value = options[option] ?? environment[variable] ?? file[name];
    if (value !== undefined && value !== '') given[name] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  const parsed = Settings.safeParse(given);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${namesOf(String(path[0]))}：${message}`);
    throw new UsageError(`设置有误：\n  ${problems.join('\n  ')}`);
  }
  return { ...parsed.data, data: resolve(parsed.data.data) };
}

function namesOf(name: string): string {
  const source = Object.entries(SOURCES).find(([candidate]) => candidate === name)?.[1];
  return source === undefined ? name : `--${source[0]}（或环境变量 ${source[1]}）`;
}

function readSettingsFile(path: string | undefined): { readonly [name: string]: unknown } {
  if (path === undefined) return {};
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    throw new UsageError(`读不了设置文件 ${path}：${error instanceof Error ? error.message : String(error)}`);
  }
}
