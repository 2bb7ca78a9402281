/** The command line of zhifa. One command, one file; a new one is a line in the table. */

import { readCommandLine, UsageError, type CommandLine } from './arguments.ts';

interface Command {
  readonly summary: string;
  readonly load: () => Promise<(line: CommandLine) => Promise<number>>;
  /** How to call it, for those that have more to say than a line. */
  readonly usage?: () => Promise<string>;
}

const commands: Readonly<{ [name: string]: Command }> = {
  demo: { summary: '启动演示局（内置数据库，演示数据）', load: async () => (await import('./demo.ts')).demo },
  serve: {
    summary: '正式启动（DATABASE_URL 指定数据库；未指定则用内置数据库）',
    load: async () => (await import('./serve.ts')).serveCommand,
  },
  verify: {
    summary: '校验执法记录：逐卷核对散列链，并核对读表与记录一致',
    load: async () => (await import('./verify.ts')).verifyCommand,
  },
  rebuild: { summary: '只凭执法记录重建读表', load: async () => (await import('./rebuild.ts')).rebuildCommand },
  import: {
    summary: '导入台账（.xlsx、.csv）：逐行预检，合格的导入，有误的写回表里；可整批撤销',
    load: async () => (await import('./import.ts')).importCommand,
    usage: async () => (await import('./import.ts')).IMPORT_USAGE,
  },
  export: {
    summary: '导出台账（xlsx 或 csv）',
    load: async () => (await import('./export.ts')).exportCommand,
    usage: async () => (await import('./export.ts')).EXPORT_USAGE,
  },
  user: {
    summary: '账号：list｜add｜reset-password｜deactivate',
    load: async () => (await import('./user.ts')).userCommand,
  },
  law: {
    summary: '法律计算：range｜additional-fine，每行一个 JSON，不需要数据库',
    load: async () => (await import('./law/index.ts')).lawCommand,
  },
  'database-url': {
    summary: '显示正在运行的内置数据库的地址',
    load: async () => (await import('./database-url.ts')).databaseUrlCommand,
  },
  help: { summary: '显示本帮助；help 命令名 看这个命令的用法', load: () => Promise.resolve(help) },
};

const REFUSED = 2;
const FAULT = 3; // Not 1: that is what a command says that ran well and found something wrong.

/** Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const line = readCommandLine(args);
    const command = commands[line.command];
    if (command === undefined) throw new UsageError(`没有“${line.command}”这个命令，运行 npx zhifa help 看全部命令`);
    if (line.options['help'] !== undefined) return await help({ words: [line.command] });
    return await (
      await command.load()
    )(line);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      return REFUSED;
    }
    console.error('没有成功：', error);
    return FAULT;
  }
}

async function help({ words: [name = ''] }: Pick<CommandLine, 'words'>): Promise<number> {
  const usage = commands[name]?.usage;
  console.log(usage === undefined ? overview() : await usage());
  return 0;
}

function overview(): string {
  const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(14)} ${summary}`);
  return `zhifa 县级应急管理局行政执法系统

用法：npx zhifa <命令> [选项]

${list.join('\n')}

通用选项（环境变量）：
  --data 目录            数据目录，默认 .data          （ZHIFA_DATA）
  --port 端口            默认 8123                    （ZHIFA_PORT）
  --host 地址            默认 127.0.0.1               （ZHIFA_HOST）
  --base-url 地址        访问地址，印在文书二维码里      （ZHIFA_BASE_URL）
  --database-url 地址    PostgreSQL 15 至 18           （DATABASE_URL）
  --config 文件          JSON 设置文件                 （ZHIFA_CONFIG）

演示：npm start　　正式：DATABASE_URL=… ZHIFA_ORGAN_NAME=… npx zhifa serve`;
}
