/** Forty-five officers, the auxiliaries, and an account for everybody who signs in. All of them are invented. */

import { addDays, type CivilDate } from '@zhifa/law';
import type { Post } from '@zhifa/procedure';
import { chanceOf, demoId } from '../seeded.ts';
import { demoEnterpriseId } from './enterprises.ts';
import { demoUnits } from './units.ts';

const surnames = '钟刘谢赖邱曾黄何温罗廖郭卢叶肖蓝朱陈李王'.split('');
const givenNames = [
  '启明',
  '晓岚',
  '云峰',
  '建平',
  '志远',
  '文静',
  '海清',
  '䶮',
  '小兵',
  '芳',
  '烺',
  '国梁',
  '玉梅',
  '春生',
  '㛃',
  '立新',
  '晨曦',
  '伟',
  '秋萍',
  '𬭚',
];
const specialities = [
  'machinery',
  'wood',
  'chemicals',
  'fireworks',
  'coldStorage',
  'confinedSpace',
  'electricity',
  'law',
  'disaster',
];
const unitOfSerial = [
  'squad1',
  'squad2',
  'squad3',
  'brigade',
  'basics',
  'chemicals',
  'disaster',
  'coordination',
  'publicity',
];
export const officerCount = 45;

export interface DemoOfficer {
  readonly id: string;
  readonly name: string;
  readonly unitId: string;
  readonly values: Readonly<{ [field: string]: unknown }>;
}

/** The first officers have the names that the sign-in page shows. */
const namedOfficers = ['钟启明', '刘晓岚', '谢云峰', '赖䶮', '邱㛃', '曾烺'];

export function demoOfficers(today: CivilDate): DemoOfficer[] {
  const chance = chanceOf(7);
  return Array.from({ length: officerCount }, (_unused, index) => {
    const id = demoId(2, index + 1);
    const name = namedOfficers[index] ?? `${chance.pick(surnames)}${chance.pick(givenNames)}`;
    const unitId =
      index < 12 ? (unitOfSerial[index % 3] ?? 'brigade') : (unitOfSerial[index % unitOfSerial.length] ?? 'brigade');
    const values = {
      name,
      certificateNumber: `360703${String(21_001 + index)}`,
      certificateValidUntil: validUntil(today, index),
      unitId,
      post: index < 3 ? '中队长' : null,
      speciality: [chance.pick(specialities)],
      education: 'bachelor',
      telephone: `138000${String(10_000 + index)}`,
      joinedOn: '2016-07-01',
      recusals:
        index % 9 === 4 ? [{ enterpriseId: demoEnterpriseId(index), relation: 'kin', note: '配偶在该单位任职' }] : [],
    };
    return { id, name, unitId, values };
  });
}

/** Two certificates end soon and one has ended: the bureau must see that before it sends anybody. */
function validUntil(today: CivilDate, index: number): CivilDate {
  if (index === 43) return addDays(today, -20);
  if (index === 40 || index === 41) return addDays(today, 25);
  return addDays(today, 400 + index * 11);
}

export interface DemoAccount {
  readonly login: string;
  readonly name: string;
  readonly posts: readonly Post[];
  readonly unitId: string;
  readonly officerId?: string;
}

const leaders: readonly DemoAccount[] = [
  { login: 'juzhang', name: '温海清', posts: ['organHead'], unitId: 'organ' },
  { login: 'fenguan', name: '何建国', posts: ['deputyHead'], unitId: 'organ' },
  { login: 'daduizhang', name: '邱志远', posts: ['unitHead'], unitId: 'brigade' },
  { login: 'jichuguzhang', name: '叶秋萍', posts: ['unitHead'], unitId: 'basics' },
  { login: 'fazhi', name: '曾文静', posts: ['legalReviewer'], unitId: 'publicity' },
  { login: 'jiandu', name: '卢立新', posts: ['supervisor'], unitId: 'publicity' },
  { login: 'bangongshi', name: '罗敏', posts: ['office'], unitId: 'office' },
  { login: 'xiangzhen', name: '蓝小兵', posts: ['township'], unitId: 'town05' },
  { login: 'jishu', name: '赖建平', posts: ['technicalInspector'], unitId: 'brigade' },
  { login: 'shehui', name: '曾玉梅', posts: ['socialSupervisor'], unitId: 'office' },
  { login: 'admin', name: '系统管理员', posts: ['administrator'], unitId: 'organ' },
];

const officerLogins = ['zhongqiming', 'liuxiaolan', 'xieyunfeng'];

export function demoAccounts(today: CivilDate): DemoAccount[] {
  const officers = demoOfficers(today).map(({ id, name, unitId }, index) => ({
    login: officerLogins[index] ?? `officer${String(index + 1).padStart(2, '0')}`,
    name,
    posts: ['officer' as const],
    unitId,
    officerId: id,
  }));
  return [...officers.slice(0, 3), ...leaders, ...officers.slice(3)];
}

export function unitName(id: string): string {
  return demoUnits.find((unit) => unit.id === id)?.name ?? id;
}
