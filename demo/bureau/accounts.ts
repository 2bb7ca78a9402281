/** An account for everybody who signs in: leaders, offices, townships, the auxiliaries, and every officer. */

import type { CivilDate } from '@zhifa/law';
import type { Post } from '@zhifa/procedure';
import { demoOfficers } from './officers.ts';
import { demoTownships } from './townships.ts';

export interface DemoAccount {
  readonly login: string;
  readonly name: string;
  readonly posts: readonly Post[];
  readonly unitId: string;
  readonly officerId?: string;
}

/** Officers who lead a unit hold both posts. */
const heads = ['daduizhang', 'heqiuping', 'yelixin', 'lanshuisheng'];

const leaders: readonly DemoAccount[] = [
  { login: 'fenguan', name: '何建国', posts: ['deputyHead'], unitId: 'organ' },
  { login: 'juzhang', name: '温海清', posts: ['organHead'], unitId: 'organ' },
  { login: 'fazhi', name: '罗文君', posts: ['legalReviewer'], unitId: 'publicity' },
  { login: 'jiandu', name: '谢正明', posts: ['supervisor'], unitId: 'publicity' },
  { login: 'bangongshi', name: '罗敏', posts: ['office'], unitId: 'office' },
  { login: 'xiangzhen', name: '蓝小兵', posts: ['township'], unitId: townshipUnit('龙岭镇') },
  { login: 'jishu', name: '赖建平', posts: ['technicalInspector'], unitId: 'brigade' },
  { login: 'shehui', name: '曾玉兰', posts: ['socialSupervisor'], unitId: 'office' },
  { login: 'admin', name: '系统管理员', posts: ['administrator'], unitId: 'office' },
];

const others: readonly DemoAccount[] = [
  { login: 'fenguan2', name: '廖春华', posts: ['deputyHead'], unitId: 'organ' },
  { login: 'jishu2', name: '邱福生', posts: ['technicalInspector'], unitId: 'brigade' },
  { login: 'jishu3', name: '王雪松', posts: ['technicalInspector'], unitId: 'chemicals' },
  { login: 'shehui2', name: '刘远来', posts: ['socialSupervisor'], unitId: 'office' },
  { login: 'tangjiang', name: '朱贤明', posts: ['township'], unitId: townshipUnit('唐江镇') },
  { login: 'jingba', name: '邓志刚', posts: ['township'], unitId: townshipUnit('镜坝镇') },
  { login: 'longhua', name: '黄小英', posts: ['township'], unitId: townshipUnit('龙华镇') },
];

/** 两员, as they come along to inspections. */
export const technicalInspectors = ['赖建平', '邱福生', '王雪松'] as const;

/** Those people try first, then everybody else. */
export function demoAccounts(today: CivilDate): readonly DemoAccount[] {
  const officers = demoOfficers(today).map(({ id, login, name, unitId }): DemoAccount => {
    const posts: Post[] = heads.includes(login) ? ['unitHead', 'officer'] : ['officer'];
    return { login, name, posts, unitId, officerId: id };
  });
  const first = ['zhongqiming', 'liuxiaolan', 'daduizhang'];
  const shown = first.flatMap((login) => officers.find((account) => account.login === login) ?? []);
  return [...shown, ...leaders, ...officers.filter(({ login }) => !first.includes(login)), ...others];
}

function townshipUnit(name: string): string {
  return demoTownships.find((township) => township.name === name)?.unitId ?? 'organ';
}
