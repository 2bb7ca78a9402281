/** The twenty townships, with the places by which an address tells them. Positions are rough: nobody lives by them. */

import { demoId } from '../seeded.ts';

export interface DemoTownship {
  readonly name: string;
  readonly unitId: string;
  readonly places: readonly string[];
  readonly longitude: number;
  readonly latitude: number;
  /** How many of a thousand enterprises lie here. */
  readonly weight: number;
}

type Row = readonly [name: string, longitude: number, latitude: number, weight: number, places: string];

const rows: readonly Row[] = [
  ['蓉江街道', 114.762, 25.657, 60, '金赣大道、蓉江大道、岭下社区、芙蓉社区'],
  ['东山街道', 114.748, 25.668, 90, '文峰路、天马山大道、东山工业小区、西华社区'],
  ['唐江镇', 114.735, 25.771, 110, '平田工业园、唐西大道、幸屋村、横溪村'],
  ['凤岗镇', 114.79, 25.801, 35, '凤岗大道、峨眉村、长龙村'],
  ['龙岭镇', 114.792, 25.62, 230, '家具产业集聚区一路、家具产业集聚区三路、龙岭工业园西区、龙兴大道、金龙大道'],
  ['龙回镇', 114.735, 25.55, 60, '龙回工业小区、半岭村、窑下村'],
  ['镜坝镇', 114.805, 25.68, 120, '镜坝家具产业园、鹅坊村、洋坝村、赣粤路'],
  ['横市镇', 114.6, 25.86, 35, '横市圩、增坑村、西村'],
  ['龙华镇', 114.703, 25.702, 70, '龙华家具基地、赤江村、田心村'],
  ['浮石乡', 114.69, 25.655, 30, '浮石工业点、窑边村'],
  ['赤土畲族乡', 114.615, 25.63, 12, '赤土圩、青塘村'],
  ['横寨乡', 114.655, 25.72, 25, '横寨圩、寨里村'],
  ['朱坊乡', 114.72, 25.73, 35, '朱坊工业点、禾丰村'],
  ['太窝乡', 114.72, 25.635, 45, '太窝工业小区、樟坊村'],
  ['三江乡', 114.818, 25.715, 18, '三江圩、新坪村'],
  ['十八塘乡', 114.685, 25.81, 12, '十八塘圩、樟垅村'],
  ['大坪乡', 114.545, 25.79, 4, '大坪圩、上洛村'],
  ['坪市乡', 114.53, 25.84, 4, '坪市圩、谭邦村'],
  ['隆木乡', 114.47, 25.9, 3, '隆木圩、黄石村'],
  ['麻双乡', 114.56, 25.91, 2, '麻双圩、圩背村'],
];

const empowered = ['龙岭镇', '唐江镇', '镜坝镇', '龙华镇']; // 承接赋权, as published.

export const demoTownships: readonly DemoTownship[] = rows.map(
  ([name, longitude, latitude, weight, places], index) => ({
    name,
    unitId: `town${String(index + 1).padStart(2, '0')}`,
    places: places.split('、'),
    longitude,
    latitude,
    weight,
  }),
);

export function townshipId(index: number): string {
  return demoId('township', index + 1);
}

/** Entries of the register of townships. */
export const townshipEntries = demoTownships.map(({ name, unitId, places }, index) => ({
  id: townshipId(index),
  values: { name, places: places.join('、'), unitId, isEmpowered: empowered.includes(name), parentId: null },
}));
