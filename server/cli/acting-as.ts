/** In whose name a command works: an account that may do the same on the page. */

import { postsLacking, type Route } from '@zhifa/contract';
import { posts } from '@zhifa/procedure';
import type { Person } from '../exchange/batches.ts';
import { accountByLogin, type Account } from '../identity/accounts.ts';
import { inOrg, type Database } from '../store/database.ts';
import { UsageError } from './arguments.ts';
import { ORG_ID } from './open-house.ts';

export async function actingAs(database: Database, login: string | undefined, route: Route): Promise<Account> {
  if (login === undefined) throw new UsageError(`请用 --as 登录名 写明由谁办理「${route.summary}」`);
  const account = await inOrg(database, ORG_ID, (tx) => accountByLogin(tx, ORG_ID, login));
  if (account === undefined) throw new UsageError(`没有登录名为“${login}”的账号，运行 npx zhifa user list 看全部账号`);
  if (!account.isActive) throw new UsageError(`账号“${login}”已停用，不能办理`);
  if (account.mustChangePassword) throw new UsageError(`账号“${login}”还在用一次性密码，请先在网页登录并修改密码`);
  requirePost(account, route);
  return account;
}

function requirePost({ name, posts: held }: Account, route: Route): void {
  const lacking = postsLacking(route, held);
  if (lacking === undefined) return;
  const those = lacking.map((post) => posts[post]).join('、');
  throw new UsageError(`“${name}”的岗位不能办理「${route.summary}」，由${those}办理`);
}

/** As the record names somebody who did it here: nobody asked for a password, and it says so. */
export function onCommandLine({ id, name }: Account): Person {
  return { accountId: id, name: `${name}（命令行）` };
}
