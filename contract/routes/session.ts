/** Signing in and out, and who I am. */

import { z } from 'zod';
import { CivilDate, Instant } from '@zhifa/law';
import { Post } from '@zhifa/procedure';
import { route } from '../route.ts';

export const Me = z.strictObject({
  accountId: z.string(),
  login: z.string(),
  name: z.string(),
  posts: z.array(Post),
  unitId: z.string(),
  unitName: z.string(),
  officerId: z.string().optional(),
  certificateNumber: z.string().optional(),
  certificateValidUntil: CivilDate.optional(),
  organName: z.string(),
  isDemo: z.boolean(),
  mustChangePassword: z.boolean(),
  /** Sent back with every request that changes something. */
  csrfToken: z.string(),
  /** Today in Beijing by the server's clock; the demonstration may stand on another day. */
  now: Instant,
});
export type Me = z.output<typeof Me>;

export const signIn = route({
  name: 'session.signIn',
  method: 'POST',
  path: '/session',
  summary: '登录',
  access: 'public',
  body: z.strictObject({ login: z.string().min(1).max(60), password: z.string().min(1).max(200) }),
  answer: Me,
});

export const signOut = route({
  name: 'session.signOut',
  method: 'DELETE',
  path: '/session',
  summary: '退出登录',
  access: 'session',
  answer: z.strictObject({}),
});

export const whoAmI = route({
  name: 'session.me',
  method: 'GET',
  path: '/session',
  summary: '当前用户',
  access: 'session',
  answer: Me,
});

export const changePassword = route({
  name: 'session.changePassword',
  method: 'POST',
  path: '/session/password',
  summary: '修改密码',
  access: 'session',
  body: z.strictObject({
    current: z.string().min(1).max(200),
    next: z.string().min(10, { error: '新密码至少 10 个字符' }).max(200),
  }),
  answer: Me,
});

export const DemoAccount = z.strictObject({
  login: z.string(),
  name: z.string(),
  posts: z.array(Post),
  unitName: z.string(),
});

/** The accounts of the demonstration bureau, offered on its sign-in page; empty in real mode. */
export const demoAccounts = route({
  name: 'session.demoAccounts',
  method: 'GET',
  path: '/session/demo-accounts',
  summary: '演示账号（仅演示模式）',
  access: 'public',
  answer: z.strictObject({
    organName: z.string(),
    isDemo: z.boolean(),
    password: z.string().optional(),
    accounts: z.array(DemoAccount),
  }),
});
