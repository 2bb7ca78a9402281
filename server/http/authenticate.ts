/** Who calls: the session cookie, the CSRF token on everything that changes something, the posts a route wants. */

import { timingSafeEqual } from 'node:crypto';
import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { postsLacking, type Route } from '@zhifa/contract';
import { posts } from '@zhifa/procedure';
import { useSession } from '../identity/sessions.ts';
import type { House } from '../house.ts';
import type { Caller } from './exchange.ts';
import { notPermitted, notSignedIn } from './http-problem.ts';

export const SESSION_COOKIE = 'zhifa_session';
const CSRF_HEADER = 'x-csrf-token';

export interface Call {
  readonly house: House;
  readonly route: Route;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** Whether who was looked up a moment ago need not be looked up again. */
  readonly mayBeRecent: boolean;
}

/** The caller of the route, or a refusal. Public routes have none. */
export async function authenticate(call: Call): Promise<Caller | undefined> {
  const { house, route, request, reply } = call;
  if (route.access === 'public') return undefined;
  const caller = recentCallerOf(call) ?? (await callerOf(house, request, reply));
  if (caller === undefined) throw notSignedIn();
  if (route.method !== 'GET') requireCsrf(request, caller);
  if (caller.account.mustChangePassword && !isAboutSession(route)) {
    throw notPermitted('请先修改一次性密码', '修改后即可办理业务');
  }
  requirePost(route, caller);
  return caller;
}

/** Who changes something without confirming it in the same transaction, or asks who is signed in, is always looked up. */
function recentCallerOf({ house, route, request, mayBeRecent }: Call): Caller | undefined {
  const token = request.cookies[SESSION_COOKIE];
  if (token === undefined || !mayBeRecent || isAboutSession(route)) return undefined;
  const session = house.recentSessions.find(token, house.now());
  return session && { account: session.account, actor: session.actor, csrfToken: session.csrfToken, token };
}

function isAboutSession({ name }: Route): boolean {
  return name.startsWith('session.');
}

export async function callerOf(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Caller | undefined> {
  const token = request.cookies[SESSION_COOKIE];
  if (token === undefined || token === '') return undefined;
  const session = await useSession(house.database, { orgId: house.orgId, token, now: house.now() });
  if (session?.account.isActive !== true) return undefined;
  const { account, actor, csrfToken, newToken } = session;
  if (newToken === undefined) house.recentSessions.keep(token, session, house.now());
  else setSessionCookie(house, reply, newToken);
  return { account, actor, csrfToken, token: newToken ?? token };
}

export function setSessionCookie(house: House, reply: FastifyReply, token: string): void {
  const secure = house.baseUrl.startsWith('https:');
  void reply.setCookie(SESSION_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    maxAge: 7 * 86_400,
  });
}

export function requireCsrf(request: FastifyRequest, { csrfToken }: Caller): void {
  const given = Buffer.from(String(request.headers[CSRF_HEADER] ?? ''));
  const wanted = Buffer.from(csrfToken);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw notPermitted('页面已过期，请刷新后再试', '防止其他网站冒用您的登录');
  }
}

function requirePost(route: Route, { actor }: Caller): void {
  const lacking = postsLacking(route, actor.posts);
  if (lacking === undefined) return;
  throw notPermitted(`您的岗位不能办理「${route.summary}」`, `由${lacking.map((post) => posts[post]).join('、')}办理`);
}
