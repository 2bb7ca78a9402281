/** Who acts: an account with its posts (岗位). What a post may do follows from the acts' `by`, never from a table. */

import { z } from 'zod';

export const posts = {
  officer: '执法人员',
  unitHead: '股室（大队）负责人',
  legalReviewer: '法制审核人员',
  deputyHead: '分管领导',
  organHead: '局长',
  supervisor: '执法监督人员',
  office: '办公室人员',
  township: '乡镇（街道）人员',
  technicalInspector: '技术检查员',
  socialSupervisor: '社会监督员',
  administrator: '系统管理员',
} as const;
export type Post = keyof typeof posts;

export const Post = z.enum(Object.keys(posts) as [Post, ...Post[]]); // Object.keys widens to string[]; the keys are exactly Post.

/** 两员 assist and advise; an act of law is never theirs, whatever else their account may hold. */
export const auxiliaryPosts: readonly Post[] = ['technicalInspector', 'socialSupervisor'];

export const Actor = z
  .strictObject({
    accountId: z.string(),
    name: z.string(),
    posts: z.array(Post).readonly(),
    unitId: z.string(),
    unitName: z.string(),
    /** Of a unit's head: the own unit and all below it; what lies elsewhere is another head's. */
    leads: z.array(z.string()).readonly().optional(),
    /** Set where the account belongs to an officer of the register. */
    officerId: z.string().optional(),
  })
  .readonly();
export type Actor = z.output<typeof Actor>;

export function isAuxiliary(actor: Actor): boolean {
  return actor.posts.some((post) => auxiliaryPosts.includes(post));
}
