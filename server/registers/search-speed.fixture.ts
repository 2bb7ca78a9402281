/** Measures search in many entries: `node --import tsx server/registers/search-speed.fixture.ts 500000`. Not a test: it asserts nothing. */

import { setup } from '../database/embedded/test-database.ts';
import { inOrg } from '../store/database.ts';
import { insertEntries } from './bulk.ts';
import { listEntries, type ListQuery } from './list.ts';
import { changeOf, enterprises, enterpriseValues, openRegisters, orgA, usccOf } from './registers.fixture.ts';

const entryCount = Number(process.argv[2] ?? 500_000);
const AT_ONCE = 2000;
const RUNS = 9;

const places = ['赣州市南康区', '南康区', '赣州', '江西', '镜坝镇', '龙岭镇', '唐江镇', '东山街道'];
const surnames = Array.from(
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳',
);
const words = Array.from('鑫森泰丰盛达隆源恒瑞祥宏伟光华明顺兴旺福禄康安家居美雅宜尚品格调木林茂荣椴川烺㛃䶮𬭚');
const kinds = [
  '家具有限公司',
  '木业有限公司',
  '家居有限公司',
  '木制品厂',
  '家具厂',
  '实业有限公司',
  '涂料有限公司',
  '机械厂',
  '经营部',
  '加油站',
];

/** The same entries on every machine. */
let seed = 42;
function pick<Item>(items: readonly Item[]): Item {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  const item = items[Math.floor((seed / 2_147_483_648) * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function idOf(number: number): string {
  const hex = number.toString(16).padStart(12, '0');
  return `019${hex.slice(0, 5)}-${hex.slice(5, 9)}-7000-8000-${hex}`;
}

const teardown = await setup();
const world = await openRegisters();
for (let first = 0; first < entryCount; first += AT_ONCE) {
  const entries = Array.from({ length: Math.min(AT_ONCE, entryCount - first) }, (_none, index) => {
    const name = `${pick(places)}${pick(words)}${pick(surnames)}${pick(words)}${pick(kinds)}`;
    const employees = (first + index) % 400;
    const values = {
      ...enterpriseValues(world.townshipId(orgA), { name, uscc: usccOf(first + index), employees }),
      tags: [],
      people: [],
      keyPlaces: [],
      licences: [],
      accidents: [],
      isKeyUnit: false,
    };
    return { id: idOf(first + index), values };
  });
  await inOrg(world.database, orgA, (tx) => insertEntries(changeOf(tx, orgA, enterprises), entries));
}
console.log(`${String(entryCount)} entries`);
await world.database.owner.query('vacuum analyze reg_enterprises');

const queries: (Partial<ListQuery> & { readonly search: string })[] = [
  ...[
    '木',
    '厂',
    '公司',
    '有限公司',
    '家具',
    '加油站',
    '赣州市南康区',
    '木业有限公',
    '㛃',
    '𬭚',
    '䶮烺',
    '鑫赵',
    '鑫赵泰家具',
    '龘',
  ].map((search) => ({ search })),
  ...['9136', '91360703MA3', '360703MA3000012', '000777', '12345'].map((search) => ({ search })),
  { search: '木', sort: 'name' },
  { search: '有限公司', sort: '-employees' },
  { search: '鑫', filters: { riskGrade: 'considerable' } },
  { search: '' },
];
for (const query of queries) {
  const times: number[] = [];
  let total = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const started = performance.now();
    total = (
      await inOrg(world.database, orgA, (tx) =>
        listEntries({ tx, orgId: orgA, register: enterprises }, { limit: 50, ...query }),
      )
    ).total;
    times.push(performance.now() - started);
  }
  times.sort((left, right) => left - right);
  const [median = 0, slowest = 0] = [times[Math.floor(RUNS / 2)], times.at(-1)];
  console.log(
    `${JSON.stringify(query)}: median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms, ${String(total)} hits`,
  );
}
await world.close();
await teardown();
