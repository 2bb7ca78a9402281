/** The command line of zhifa. One command, one file; a new one is a line in the table. */

import { readCommandLine, UsageError, type CommandLine } from './arguments.ts';

interface Command {
  readonly summary: string;
  readonly load: () => Promise<(line: CommandLine) => Promise<number>>;
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
  user: {
    summary: '账号：list｜add｜reset-password｜deactivate',
    load: async () => (await import('./user.ts')).userCommand,
  },
  'database-url': {
    summary: '显示正在运行的内置数据库的地址',
    load: async () => (await import('./database-url.ts')).databaseUrlCommand,
  },
  help: { summary: '显示本帮助', load: () => Promise.resolve(help) },
};

/** Returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const line = readCommandLine(args);
    const command = commands[line.command];
    if (command === undefined) throw new UsageError(`没有“${line.command}”这个命令，运行 npx zhifa help 看全部命令`);
    if (line.options['help'] !== undefined) return await help();
    return await (
      await command.load()
    )(line);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      return 2;
    }
    console.error('没有成功：', error);
    return 1;
  }
}

function help(): Promise<number> {
  const list = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(14)} ${summary}`);
  console.log(`zhifa 县级应急管理局行政执法系统

用法：npx zhifa <命令> [选项]

${list.join('\n')}

通用选项（环境变量）：
  --data 目录            数据目录，默认 .data          （ZHIFA_DATA）
  --port 端口            默认 8123                    （ZHIFA_PORT）
  --host 地址            默认 127.0.0.1               （ZHIFA_HOST）
  --base-url 地址        访问地址，印在文书二维码里      （ZHIFA_BASE_URL）
  --database-url 地址    PostgreSQL 15 至 18           （DATABASE_URL）
  --config 文件          JSON 设置文件                 （ZHIFA_CONFIG）

演示：npm start　　正式：DATABASE_URL=… ZHIFA_ORGAN_NAME=… npx zhifa serve`);
  return Promise.resolve(0);
}
