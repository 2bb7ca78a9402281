/** Twelve hundred enterprises that do not exist, in the proportions of a district that lives from furniture. */

import type { EnterpriseTag } from '@zhifa/law';
import { chanceOf, type Chance } from '../seeded.ts';
import { demoUscc } from './enterprise-codes.ts';
import { demoEnterpriseId } from './enterprise-id.ts';
import { histories, licencesOf, type EnterpriseHistory } from './enterprise-standing.ts';
import { firmName } from './firm-names.ts';
import { mobile, personName } from './people.ts';
import { demoTownships, townshipId } from './townships.ts';
import type { Trade } from './trade.ts';
import { trades } from './trades.ts';

export type RiskGrade = 'major' | 'considerable' | 'general' | 'low';

export interface DemoEnterprise {
  readonly id: string;
  /** 0 to 1199, in the order of the trades. */
  readonly serial: number;
  readonly name: string;
  readonly trade: Trade;
  readonly township: string;
  readonly address: string;
  readonly employees: number;
  readonly tags: readonly EnterpriseTag[];
  readonly riskGrade: RiskGrade;
  readonly isKeyUnit: boolean;
  readonly isOperating: boolean;
  readonly personInCharge: string;
  readonly post: string;
  readonly safetyManager: string;
  readonly longitude: number;
  readonly latitude: number;
  /** The entry of the register. */
  readonly values: Readonly<{ [field: string]: unknown }>;
}

let made: readonly DemoEnterprise[] | undefined; // Always the same, so it is made once.

export function demoEnterprises(): readonly DemoEnterprise[] {
  made ??= make();
  return made;
}

/** By its whole name, or a part that only one of them has. */
export function demoEnterpriseNamed(name: string): DemoEnterprise {
  const found = demoEnterprises().filter((enterprise) => enterprise.name === name);
  const similar = found.length > 0 ? found : demoEnterprises().filter((enterprise) => enterprise.name.includes(name));
  const [only, ...others] = similar;
  if (only === undefined || others.length > 0)
    throw new Error(`${String(similar.length)} enterprises are called ${name}`);
  return only;
}

function make(): DemoEnterprise[] {
  const taken = new Set<string>();
  const ofTrades = trades.flatMap((trade) => Array.from({ length: trade.count }, () => trade));
  return ofTrades.map((trade, serial) => enterprise(trade, serial, taken));
}

function enterprise(trade: Trade, serial: number, taken: Set<string>): DemoEnterprise {
  const chance = chanceOf('enterprise', serial);
  const isSoleTrader = isFixedCompany(serial) ? false : serial === 0 || chance.often(trade.soleTraderShare);
  const place = placeOf(serial, chance);
  const name = firmName({ trade, isSoleTrader, township: place.township, serial }, chance, taken);
  const employees = serial < 9 ? 62 + serial * 13 : employeesOf(trade, isSoleTrader, chance);
  const tags = tagsOf(trade, employees, chance);
  const dustWorkers = tags.includes('涉爆粉尘')
    ? Math.max(2, Math.round((employees * chance.between(8, 30)) / 100))
    : null;
  const history = histories.get(serial);
  const key = keyUnitReason({ tags, dustWorkers, history });
  const riskGrade = riskOf(tags, dustWorkers, chance);
  const operatingStatus = serial < 20 ? 'operating' : statusOf(chance);
  const personInCharge = serial === 0 ? '谢柏年' : personName(chance);
  const safetyManager = personName(chance);
  const post = isSoleTrader ? chance.pick(['经营者', '厂长']) : chance.pick(['总经理', '执行董事', '董事长']);
  const known = { trade, ...place, name, employees, tags, riskGrade, personInCharge, safetyManager, post };
  return {
    ...known,
    id: demoEnterpriseId(serial),
    serial,
    isKeyUnit: key !== null,
    isOperating: operatingStatus === 'operating',
    values: {
      name,
      uscc: demoUscc(serial, isSoleTrader, chance),
      industryCode: trade.industryCode,
      townshipId: place.townshipId,
      address: place.address,
      longitude: place.longitude,
      latitude: place.latitude,
      operatingStatus,
      legalRepresentative: personInCharge,
      legalRepresentativePost: post,
      telephone: chance.often(55) ? `0797-66${String(10_000 + serial * 7)}`.slice(0, 12) : null,
      people: peopleOf({ personInCharge, safetyManager, post, serial, employees }, chance),
      size: employees >= 300 ? 'medium' : employees >= 20 ? 'small' : 'micro',
      employees,
      tags,
      dustWorkers,
      riskGrade,
      isKeyUnit: key !== null,
      keyUnitReason: key,
      keyPlaces: trade.keyPlaces.map((placeName) => ({ name: placeName })),
      licences: licencesOf(trade.key, serial, chance),
      standardisationGrade: standardOf(employees, chance),
      creditGrade: history?.creditGrade ?? (chance.often(70) ? 'b' : chance.pick(['a', 'a', 'c', null])),
      accidents: history?.accidents ?? [],
      profile: profileOf(trade, employees, dustWorkers, chance),
    },
  };
}

/** Those whose long or rare names say that they are companies. */
function isFixedCompany(serial: number): boolean {
  return [1, 2, 3, 4, 5, 7, 720].includes(serial);
}

function placeOf(serial: number, chance: Chance) {
  const index = serial === 0 || serial === 3 ? 4 : serial === 5 ? 6 : weighted(chance.below(942));
  const township = demoTownships[index] ?? demoTownships[0];
  if (township === undefined) throw new Error('there are townships');
  const number = String(chance.between(1, 268));
  const spot = chance.pick(township.places);
  const address =
    spot.endsWith('村') || spot.endsWith('圩') || spot.endsWith('社区')
      ? `${spot}${String(chance.between(1, 18))}组`
      : `${spot}${number}号`;
  const jitter = () => (chance.below(240) - 120) / 10_000;
  return {
    township: township.name,
    townshipId: townshipId(index),
    address: `赣州市南康区${township.name}${address}`,
    longitude: Math.round((township.longitude + jitter()) * 1e6) / 1e6,
    latitude: Math.round((township.latitude + jitter()) * 1e6) / 1e6,
  };
}

function weighted(point: number): number {
  let sum = 0;
  return Math.max(
    0,
    demoTownships.findIndex(({ weight }) => (sum += weight) > point),
  );
}

function employeesOf({ employees: [least, most] }: Trade, isSoleTrader: boolean, chance: Chance): number {
  const highest = isSoleTrader ? Math.min(most, 65) : most;
  // Most firms are small: the lesser of two throws.
  return Math.min(chance.between(least, Math.max(least, highest)), chance.between(least, Math.max(least, highest)));
}

function tagsOf({ tags, sometimes }: Trade, employees: number, chance: Chance): EnterpriseTag[] {
  const more = sometimes.filter(([, percent]) => chance.often(percent)).map(([tag]) => tag);
  const many: readonly EnterpriseTag[] = employees > 100 ? ['百人以上'] : [];
  return [...new Set([...tags, ...more, ...many])];
}

interface Standing {
  readonly tags: readonly EnterpriseTag[];
  readonly dustWorkers: number | null;
  readonly history: EnterpriseHistory | undefined;
}

function keyUnitReason({ tags, dustWorkers, history }: Standing): string | null {
  if (history !== undefined) return history.reason;
  if (dustWorkers !== null && dustWorkers >= 18) return `粉尘涉爆企业，同一班次粉尘作业${String(dustWorkers)}人`;
  if (tags.includes('重大危险源')) return '构成危险化学品重大危险源';
  if (tags.includes('液氨')) return '涉氨制冷企业';
  if (tags.includes('铸造')) return '高温熔融金属作业企业';
  if (tags.includes('非煤矿山')) return '非煤矿山';
  if (tags.includes('加油站')) return '危险化学品经营（加油站）';
  return null;
}

function riskOf(tags: readonly EnterpriseTag[], dustWorkers: number | null, chance: Chance): RiskGrade {
  if (tags.includes('重大危险源') || tags.includes('非煤矿山') || (dustWorkers ?? 0) >= 30) return 'major';
  if (['液氨', '铸造', '加油站'].some((tag) => tags.some((own) => own === tag)) || (dustWorkers ?? 0) >= 10)
    return 'considerable';
  if (tags.includes('涉爆粉尘') || tags.includes('危险化学品') || tags.includes('烟花爆竹')) return 'general';
  return chance.often(45) ? 'general' : 'low';
}

function statusOf(chance: Chance): string {
  const point = chance.below(100);
  return point < 93 ? 'operating' : point < 97 ? 'suspended' : point < 99 ? 'closed' : 'moved';
}

function standardOf(employees: number, chance: Chance): string {
  if (employees < 20) return chance.often(8) ? 'third' : 'none';
  return chance.often(8) ? 'second' : chance.often(48) ? 'third' : 'none';
}

interface People {
  readonly personInCharge: string;
  readonly safetyManager: string;
  readonly post: string;
  readonly serial: number;
  readonly employees: number;
}

function peopleOf({ personInCharge, safetyManager, post, serial, employees }: People, chance: Chance) {
  const line = (role: string, name: string, post_: string | null, offset: number) => ({
    role,
    name,
    post: post_,
    telephone: mobile(serial * 11 + offset),
  });
  return [
    line('personInCharge', personInCharge, post, 0),
    line('safetyManager', safetyManager, employees >= 100 ? '专职安全员' : '兼职安全员', 1),
    ...(chance.often(60) ? [line('contact', personName(chance), null, 2)] : []),
    ...(employees >= 60 ? [line('workshopHead', personName(chance), '车间主任', 3)] : []),
  ];
}

function profileOf(
  { products, process, tags }: Trade,
  employees: number,
  dustWorkers: number | null,
  chance: Chance,
): string {
  const area = (1 + Math.ceil(employees / 8)) * chance.between(1, 6) * 100;
  const dust =
    dustWorkers === null
      ? ''
      : `干式布袋除尘系统${String(chance.between(1, 4))}套，同一班次粉尘作业${String(dustWorkers)}人。`;
  const paint = tags.includes('喷漆') ? `喷漆房${String(chance.between(1, 3))}间。` : '';
  return `主要产品或经营范围：${chance.pick(products)}。工艺：${process}。占地约${String(area)}平方米，从业${String(employees)}人。${dust}${paint}`;
}
