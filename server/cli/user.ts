/** `zhifa user`: accounts from the command line, for the first day and for a lost password. */

import { posts } from '@zhifa/procedure';
import { instantOf } from '@zhifa/law';
import { accountByLogin, listAccounts, NewAccount, setPassword } from '../identity/accounts.ts';
import { oneTimePassword } from '../identity/password.ts';
import { endAllSessions } from '../identity/sessions.ts';
import { createAccountWithOneTimePassword } from '../setup/organ.ts';
import { inOrg, type Tx } from '../store/database.ts';
import { readSettings, UsageError, type CommandLine } from './arguments.ts';
import { ORG_ID } from './open-house.ts';
import { openExisting } from './running.ts';

const USAGE = `用法：
  npx zhifa user list
  npx zhifa user add 登录名 --name 姓名 --posts officer,unitHead --unit 机构编号
  npx zhifa user reset-password 登录名
  npx zhifa user deactivate 登录名
岗位：${Object.entries(posts)
  .map(([post, title]) => `${post}（${title}）`)
  .join('、')}`;

export async function userCommand(line: CommandLine): Promise<number> {
  const [verb, login = ''] = line.words;
  const action = verb === undefined ? undefined : actions[verb];
  if (action === undefined) throw new UsageError(USAGE);
  const { database, close } = await openExisting(readSettings(line.options), console.log);
  try {
    await inOrg(database, ORG_ID, (tx) => action(tx, login, line.options));
    return 0;
  } finally {
    await close();
  }
}

type Action = (tx: Tx, login: string, options: CommandLine['options']) => Promise<void>;

const actions: Readonly<{ [verb: string]: Action }> = {
  list: async (tx) => {
    for (const { login, name, posts: held, unitName, isActive } of await listAccounts(tx, ORG_ID)) {
      console.log(
        `${login}\t${name}\t${held.map((post) => posts[post]).join('、')}\t${unitName}${isActive ? '' : '\t已停用'}`,
      );
    }
  },
  add: async (tx, login, options) => {
    const wanted = {
      login,
      name: options['name'],
      posts: (options['posts'] ?? '').split(','),
      unitId: options['unit'],
    };
    const parsed = NewAccount.safeParse(wanted);
    if (!parsed.success)
      throw new UsageError(`${parsed.error.issues.map(({ message }) => message).join('\n')}\n${USAGE}`);
    const password = await createAccountWithOneTimePassword(tx, ORG_ID, { ...parsed.data, at: instantOf(Date.now()) });
    console.log(`已建立账号 ${login}，一次性密码：${password}（只显示这一次）`);
  },
  'reset-password': async (tx, login) => {
    const { id } = await requireAccount(tx, login);
    const password = oneTimePassword();
    await setPassword(tx, ORG_ID, { id, password, mustChange: true });
    await endAllSessions(tx, ORG_ID, id);
    console.log(`已重置 ${login} 的密码，一次性密码：${password}（只显示这一次）`);
  },
  deactivate: async (tx, login) => {
    const { id } = await requireAccount(tx, login);
    await tx.query('update accounts set is_active = false where org_id = $1 and id = $2', [ORG_ID, id]);
    await endAllSessions(tx, ORG_ID, id);
    console.log(`已停用 ${login}`);
  },
};

async function requireAccount(tx: Tx, login: string) {
  const account = await accountByLogin(tx, ORG_ID, login);
  if (account === undefined) throw new UsageError(`没有登录名为“${login}”的账号`);
  return account;
}
