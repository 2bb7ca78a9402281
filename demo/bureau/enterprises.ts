/** 1,200 invented enterprises, six in ten of them in furniture and wood, as the district has them. */

import { usccCheckCharacter, type EnterpriseTag } from '@zhifa/law';
import { chanceOf, demoId, type Chance } from '../seeded.ts';
import { demoTownships } from './units.ts';

export const enterpriseCount = 1200;

export interface DemoEnterprise {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly legalRepresentative: string;
  readonly tags: readonly EnterpriseTag[];
  readonly riskGrade: string;
  readonly trade: Trade;
  readonly values: Readonly<{ [field: string]: unknown }>;
}

export interface Trade {
  readonly name: string;
  readonly industryCode: string;
  readonly suffixes: readonly string[];
  readonly tags: readonly EnterpriseTag[];
  readonly keyPlaces: readonly string[];
  readonly products: string;
  /** How many of a hundred enterprises. */
  readonly share: number;
}

const furniture: Trade = {
  name: '木质家具制造',
  industryCode: '2110',
  suffixes: ['家具有限公司', '家居有限公司', '木业家具厂', '智能家居有限公司', '实木家具厂'],
  tags: ['涉爆粉尘', '木制品加工', '喷漆', '特种作业'],
  keyPlaces: ['砂光工段', '喷漆房', '除尘系统'],
  products: '实木床、衣柜、餐桌',
  share: 46,
};

export const trades: readonly Trade[] = [
  furniture,
  {
    ...furniture,
    name: '木材加工',
    industryCode: '2011',
    suffixes: ['木材加工厂', '板材有限公司', '木业有限公司'],
    tags: ['涉爆粉尘', '木制品加工'],
    keyPlaces: ['开料工段', '除尘系统', '木屑仓'],
    products: '拼板、木方',
    share: 14,
  },
  {
    ...furniture,
    name: '机动车燃油零售',
    industryCode: '5265',
    suffixes: ['加油站'],
    tags: ['加油站', '危险化学品', '高危行业'],
    keyPlaces: ['卸油口', '加油区', '油罐区'],
    products: '汽油、柴油零售',
    share: 4,
  },
  {
    ...furniture,
    name: '烟花爆竹零售',
    industryCode: '5297',
    suffixes: ['烟花爆竹经营部'],
    tags: ['烟花爆竹', '高危行业'],
    keyPlaces: ['专店专柜'],
    products: '烟花爆竹零售',
    share: 5,
  },
  {
    ...furniture,
    name: '黑色金属铸造',
    industryCode: '3391',
    suffixes: ['铸造厂', '机械铸造有限公司'],
    tags: ['铸造', '特种作业'],
    keyPlaces: ['熔炼工段', '浇注区'],
    products: '铸铁件',
    share: 4,
  },
  {
    ...furniture,
    name: '速冻食品制造',
    industryCode: '1432',
    suffixes: ['冷链食品有限公司'],
    tags: ['液氨', '有限空间', '特种作业'],
    keyPlaces: ['氨机房', '快速冻结间'],
    products: '速冻食品',
    share: 3,
  },
  {
    ...furniture,
    name: '金属结构制造',
    industryCode: '3311',
    suffixes: ['五金制品有限公司', '金属家具配件厂'],
    tags: ['特种作业', '喷漆'],
    keyPlaces: ['焊接工段', '喷涂线'],
    products: '五金配件',
    share: 10,
  },
  {
    ...furniture,
    name: '棉纺纱加工',
    industryCode: '1711',
    suffixes: ['纺织有限公司', '沙发布艺厂'],
    tags: ['特种作业'],
    keyPlaces: ['配电房', '原料仓库'],
    products: '沙发面料',
    share: 8,
  },
  {
    ...furniture,
    name: '塑料零件制造',
    industryCode: '2929',
    suffixes: ['塑料制品有限公司', '海绵制品厂'],
    tags: ['特种作业', '有限空间'],
    keyPlaces: ['发泡车间', '污水池'],
    products: '海绵、塑料件',
    share: 6,
  },
];

const firstSigns = '椴榉榫樟柏楠桦枫栎杉鑫盛瑞恒泰华丰金龙康美嘉宏䶮烺㛃𬭚'.match(/./gu) ?? [];
const secondSigns = '禾川屿岫坞源林森居雅豪景舟轩庭悦安达成和'.match(/./gu) ?? [];
const surnames = '谢刘钟赖邱曾黄何温罗廖郭'.split('');
const givenNames = ['柏年', '建军', '䶮', '小英', '志强', '烺', '春兰', '国平', '㛃', '大勇'];
const longName =
  '江西省赣州市南康区龙岭镇家具产业集聚区䶮𬭚㛃烺国际智能家居全屋定制研发设计生产制造与供应链管理服务股份有限公司';

export function demoEnterpriseId(serial: number): string {
  return demoId(3, serial + 1);
}

export function demoEnterprises(): DemoEnterprise[] {
  const chance = chanceOf(2026);
  const names = new Set<string>();
  return Array.from({ length: enterpriseCount }, (_unused, serial) => enterprise(serial, chance, names));
}

function enterprise(serial: number, chance: Chance, names: Set<string>): DemoEnterprise {
  const trade = serial < 6 ? furniture : tradeAt(chance.below(100));
  const township = chance.pick(demoTownships);
  const name = serial === 5 ? longName : unusedName(township.values.name, trade, { chance, names });
  const legalRepresentative = `${chance.pick(surnames)}${chance.pick(givenNames)}`;
  const employees = 6 + chance.below(trade === furniture ? 180 : 70);
  const tags = employees > 100 ? [...trade.tags, '百人以上' as const] : trade.tags;
  const isKeyUnit = serial < 12 || (tags.includes('涉爆粉尘') ? chance.often(12) : tags.includes('高危行业'));
  const riskGrade = riskOf(isKeyUnit, tags, chance);
  const address = `${township.values.name}${chance.pick(['家具产业园', '工业小区', '创业大道', '金赣大道', '新和村'])}${String(1 + chance.below(260))}号`;
  const values = {
    ...placeOf(township.id, address, chance),
    name,
    uscc: usccOf(serial),
    industryCode: trade.industryCode,
    operatingStatus: chance.often(3) && serial > 40 ? 'suspended' : 'operating',
    legalRepresentative,
    legalRepresentativePost: '总经理',
    telephone: `0797-66${String(10_000 + serial)}`.slice(0, 12),
    people: peopleOf(legalRepresentative, serial, chance),
    size: employees > 100 ? 'medium' : employees > 20 ? 'small' : 'micro',
    employees,
    tags,
    dustWorkers: tags.includes('涉爆粉尘') ? 4 + chance.below(30) : null,
    riskGrade,
    isKeyUnit,
    keyUnitReason: isKeyUnit ? '粉尘作业或危险物品，列入年度重点检查名单' : null,
    keyPlaces: trade.keyPlaces.map((place) => ({ name: place })),
    licences: [],
    standardisationGrade: chance.often(30) ? 'third' : 'none',
    creditGrade: 'b',
    accidents: [],
    profile: `${trade.name}，主要产品${trade.products}，从业${String(employees)}人。`,
  };
  return { id: demoEnterpriseId(serial), name, address, legalRepresentative, tags, riskGrade, trade, values };
}

function placeOf(townshipId: string, address: string, chance: Chance) {
  return {
    townshipId,
    address,
    longitude: 114.6 + chance.below(300) / 1000,
    latitude: 25.5 + chance.below(300) / 1000,
  };
}

function peopleOf(legalRepresentative: string, serial: number, chance: Chance) {
  const person = (role: string, name: string, offset: number) => ({
    role,
    name,
    post: null,
    telephone: `139${String(20_000_000 + serial * 10 + offset)}`,
  });
  return [
    person('personInCharge', legalRepresentative, 0),
    person('safetyManager', `${chance.pick(surnames)}${chance.pick(givenNames)}`, 1),
    person('contact', `${chance.pick(surnames)}${chance.pick(givenNames)}`, 2),
  ];
}

function riskOf(isKeyUnit: boolean, tags: readonly string[], chance: Chance): string {
  if (isKeyUnit) return chance.often(20) ? 'major' : 'considerable';
  return tags.includes('涉爆粉尘') || chance.often(40) ? 'general' : 'low';
}

function tradeAt(percent: number): Trade {
  let sum = 0;
  return trades.find(({ share }) => (sum += share) > percent) ?? furniture;
}

interface Naming {
  readonly chance: Chance;
  readonly names: Set<string>;
}

function unusedName(township: string, { suffixes }: Trade, { chance, names }: Naming): string {
  for (let tries = 0; tries < 200; tries += 1) {
    const place = chance.often(40) ? `赣州市南康区${township.slice(0, 2)}` : '赣州';
    const name = `${place}${chance.pick(firstSigns)}${chance.pick(secondSigns)}${chance.pick(suffixes)}`;
    if (names.has(name)) continue;
    names.add(name);
    return name;
  }
  throw new Error('the trade has run out of names');
}

function usccOf(serial: number): string {
  const first = `91360703MA38${String(10_000 + serial)}`;
  return `${first}${usccCheckCharacter(first)}`;
}
