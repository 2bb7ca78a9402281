/** Names of firms in the manner of the trade, each used once; a few as long and as rare as the register really holds. */

import type { Chance } from '../seeded.ts';
import type { Trade } from './trade.ts';

const woodSigns = '椴榉榫樟柏楠桦枫栎杉梓檀槐榆柚'.split('');
const luckySigns = '鑫盛瑞恒泰华丰金龙康美嘉宏顺富旺荣福源兴'.split('');
const secondSigns = '禾川屿岫坞森林居雅豪景舟轩庭悦安达成和利隆誉辰翔邦亿腾永远'.split('');
const rareSigns = ['䶮', '烺', '㛃', '𬭚'];
const borrowed = [
  '欧榫兰',
  '卡栎亚',
  '雅楠思',
  '梵梓诗',
  '皇家橡',
  '百年居',
  '木语堂',
  '北欧印象',
  '原木匠心',
  '客家坊',
  '南埜',
  '蓉江人家',
];

/** Known by their number, so that stories can look for them. */
const fixedNames = new Map<number, string>([
  [0, '赣州市南康区榫禾木业家具厂'],
  [1, '赣州椴川家居有限公司'],
  [2, '江西䶮烺𬭚㛃家具制造有限公司'],
  [3, '赣州市南康区龙岭镇家具产业集聚区榫卯国际智能家居全屋定制研发设计生产制造与供应链管理服务股份有限公司'],
  [4, '赣州市南康区䶮达木业有限公司'],
  [5, '江西省赣州市南康区镜坝镇橡胶木实木儿童家具及配套五金配件标准化生产示范基地运营管理有限责任公司'],
  [6, '南康区唐江镇烺森家具厂'],
  [7, '赣州𬭚声家居有限公司'],
  [8, '赣州市南康区㛃美实木家具厂'],
  [650, '赣州市南康区“木易·拾光”（龙华）实木家具体验与定制加工中心（个体工商户）'],
  [908, '赣州市南康区大山脑林场'],
  [910, '赣州市南康区罗边水库管理所'],
  [720, '赣州市南康区蓉江中心加油加气站有限公司'],
]);

export interface Naming {
  readonly trade: Trade;
  readonly isSoleTrader: boolean;
  readonly township: string;
  readonly serial: number;
}

export function firmName(naming: Naming, chance: Chance, taken: Set<string>): string {
  const fixed = fixedNames.get(naming.serial);
  const name = fixed ?? unusedName(naming, chance, taken);
  taken.add(name);
  return name;
}

const MOST_TRIES = 300; // There are some forty thousand names for twelve hundred firms.

function unusedName(naming: Naming, chance: Chance, taken: ReadonlySet<string>): string {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const name = `${place(naming, chance)}${sign(naming.trade, chance)}${ending(naming, chance)}`;
    if (!taken.has(name)) return name;
  }
  throw new Error('the trade has run out of names');
}

function place({ isSoleTrader, township }: Naming, chance: Chance): string {
  if (isSoleTrader) return chance.pick([`南康区${township}`, '赣州市南康区', `赣州市南康区${township}`, '南康区']);
  return chance.pick(['赣州市南康区', '赣州市', '赣州', '赣州市南康', '江西', '江西省']);
}

function sign({ tags }: Trade, chance: Chance): string {
  if (chance.often(2)) return `${chance.pick(rareSigns)}${chance.pick(secondSigns)}`;
  const isWood = tags.includes('木制品加工');
  if (isWood && chance.often(12)) return chance.pick(borrowed);
  const first = isWood && chance.often(45) ? chance.pick(woodSigns) : chance.pick(luckySigns);
  const second = chance.pick(secondSigns);
  return chance.often(18) ? `${first}${second}${chance.pick(luckySigns)}` : `${first}${second}`;
}

function ending({ trade, isSoleTrader }: Naming, chance: Chance): string {
  return chance.pick(isSoleTrader ? trade.soleTraders : trade.companies);
}
