/** Invented people: surnames of the region, given names of three generations, a few with characters that few fonts have. */

import type { Chance } from '../seeded.ts';

const surnames = [
  ...'刘谢钟赖邱曾黄何温罗廖郭卢叶肖蓝朱陈李王张申阳明邓吉董严赵吴徐周胡林'.split(''),
  ...'刘谢钟赖邱曾黄何郭卢朱陈李王张'.split(''),
  '欧阳',
];
const older = '建国 国平 春生 德胜 福生 水生 有福 长根 秀英 桂兰 玉梅 金莲 运发 远来 贤良 传金 声荣 起荣'.split(' ');
const middle = '志强 建军 小兵 春兰 丽华 海燕 文斌 立新 晓东 卫平 国梁 红梅 建平 永忠 志远 芳 伟 勇 军 敏'.split(' ');
const younger = '俊杰 浩然 子豪 雨欣 佳怡 嘉伟 思远 晨曦 文静 宇航 婷 鑫 磊 倩 梓涵 诗琪 柏年 启辰'.split(' ');
const rare = ['㛃', '䶮', '𬭚', '烺', '子䶮', '烺平', '㛃云', '𬭚生'];

/** One name in eighty has a rare character, as a county's household register has. */
export function personName(chance: Chance): string {
  const given = chance.below(80) === 0 ? chance.pick(rare) : chance.pick([...older, ...middle, ...middle, ...younger]);
  return `${chance.pick(surnames)}${given}`;
}

/** A number that looks like one and is nobody's: 1990… and 1670… are not given out to people. */
export function mobile(serial: number): string {
  return `199${String(7_000_0000 + (serial % 10_000_000)).padStart(8, '0')}`;
}
