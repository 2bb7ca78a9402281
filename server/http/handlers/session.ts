/** Signing in and out. A wrong name and a wrong password get the same answer, after the same work. */

import { changePassword, demoAccounts, signIn, signOut, whoAmI, type Me } from '@zhifa/contract';
import {
  accountByLogin,
  accountById,
  actorOf,
  listAccounts,
  setPassword,
  type Account,
} from '../../identity/accounts.ts';
import { hashPassword, isPassword } from '../../identity/password.ts';
import { createSession, endAllSessions, endSession } from '../../identity/sessions.ts';
import { noteLogin, secondsToWait } from '../../identity/throttle.ts';
import type { House } from '../../house.ts';
import { inOrg } from '../../store/database.ts';
import { organOf } from '../../queries/organ.ts';
import { certificateOf } from '../../queries/officers.ts';
import { SESSION_COOKIE, setSessionCookie } from '../authenticate.ts';
import { implement, type Implementation } from '../exchange.ts';
import { HttpProblem, invalid, notSignedIn } from '../http-problem.ts';
import { signedIn } from '../signed-in.ts';

/** One of each post; the other officers of the demonstration sign in by name and password. */
const SHOWN_DEMO_ACCOUNTS = 14;

/** Fits no password; compared when the name is unknown, so that time does not tell which names exist. */
const unknownHash = hashPassword('no account has this password');

export const sessionHandlers: readonly Implementation[] = [
  implement(signIn, async ({ body, house, request, reply }) => {
    const { login, password } = body;
    const attempt = { login: login.trim().toLowerCase(), address: request.ip, now: house.now() };
    const wait = await inOrg(house.database, house.orgId, (tx) => secondsToWait(tx, house.orgId, attempt));
    if (wait > 0) {
      throw new HttpProblem({
        type: 'tooMany',
        title: `密码错误次数过多，请 ${String(wait)} 秒后再试`,
        detail: '忘记密码请联系本局系统管理员重置',
        retryAfterSeconds: wait,
      });
    }
    const account = await inOrg(house.database, house.orgId, (tx) => accountByLogin(tx, house.orgId, attempt.login));
    const matches = await isPassword(password, account?.passwordHash ?? (await unknownHash));
    const accepted = matches && account?.isActive === true ? account : undefined;
    await inOrg(house.database, house.orgId, (tx) => noteLogin(tx, house.orgId, attempt, accepted !== undefined));
    if (accepted === undefined) throw new HttpProblem({ type: 'notSignedIn', title: '登录名或密码不正确' });
    return startSession(house, accepted, { userAgent: request.headers['user-agent'] ?? '', reply });
  }),
  implement(signOut, async ({ house, caller, reply }) => {
    if (caller !== undefined)
      await inOrg(house.database, house.orgId, (tx) => endSession(tx, house.orgId, caller.token));
    house.recentSessions.forget();
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
    return {};
  }),
  implement(whoAmI, async ({ house, caller }) => {
    const { account, csrfToken } = signedIn(caller);
    return meOf(house, account, csrfToken);
  }),
  implement(changePassword, async ({ house, caller, body, request, reply }) => {
    const { account } = signedIn(caller);
    if (!(await isPassword(body.current, account.passwordHash))) throw invalid(['body', 'current'], '现在的密码不正确');
    if (body.next === body.current) throw invalid(['body', 'next'], '新密码不能与现在的相同');
    const changed = await inOrg(house.database, house.orgId, async (tx) => {
      await setPassword(tx, house.orgId, { id: account.id, password: body.next, mustChange: false });
      await endAllSessions(tx, house.orgId, account.id);
      return accountById(tx, house.orgId, account.id);
    });
    house.recentSessions.forget();
    if (changed === undefined) throw notSignedIn();
    return startSession(house, changed, { userAgent: request.headers['user-agent'] ?? '', reply });
  }),
  implement(demoAccounts, async ({ house }) => {
    const organName = (await inOrg(house.database, house.orgId, (tx) => organOf(tx, house.orgId))).name;
    if (!house.isDemo) return { organName, isDemo: false, accounts: [] };
    const accounts = await inOrg(house.database, house.orgId, (tx) => listAccounts(tx, house.orgId));
    return {
      organName,
      isDemo: true,
      password: house.demoPassword,
      accounts: accounts
        .slice(0, SHOWN_DEMO_ACCOUNTS)
        .map(({ login, name, posts, unitName }) => ({ login, name, posts: [...posts], unitName })),
    };
  }),
];

async function startSession(
  house: House,
  account: Account,
  { userAgent, reply }: { readonly userAgent: string; readonly reply: Parameters<typeof setSessionCookie>[1] },
): Promise<Me> {
  const session = { accountId: account.id, userAgent, now: house.now() };
  const { token, csrfToken } = await inOrg(house.database, house.orgId, (tx) =>
    createSession(tx, house.orgId, session),
  );
  setSessionCookie(house, reply, token);
  return meOf(house, account, csrfToken);
}

async function meOf(house: House, account: Account, csrfToken: string): Promise<Me> {
  const { organ, certificate } = await inOrg(house.database, house.orgId, async (tx) => ({
    organ: await organOf(tx, house.orgId),
    certificate: account.officerId === undefined ? undefined : await certificateOf(tx, house.orgId, account.officerId),
  }));
  const { accountId, ...actor } = actorOf(account);
  return {
    accountId,
    ...actor,
    posts: [...account.posts],
    login: account.login,
    organName: organ.name,
    isDemo: house.isDemo,
    mustChangePassword: account.mustChangePassword,
    csrfToken,
    now: house.now(),
    ...(certificate ?? {}),
  };
}
