/** Who goes together, for which unit, and what kind of enterprise they know. */

import type { CivilDate } from '@zhifa/law';
import type { TradeKey } from '../bureau/trade.ts';
import { demoOfficers, type DemoOfficer } from '../bureau/officers.ts';
import { unitNameOf } from '../bureau/units.ts';
import type { Handling } from './visit.ts';

type HandlingKey = 'brigade' | 'chemicals' | 'basics' | 'disaster';

interface TeamRow {
  readonly handling: HandlingKey;
  readonly logins: readonly [string, string];
  readonly substitute: string;
}

function team(handling: HandlingKey, lead: string, assisting: string, substitute: string): TeamRow {
  return { handling, logins: [lead, assisting], substitute };
}

const teams: readonly TeamRow[] = [
  team('brigade', 'zhongqiming', 'liuxiaolan', 'laijie'),
  team('brigade', 'xieyunfeng', 'chenlihua', 'qiuyan'),
  team('brigade', 'zenglang', 'huangchun', 'dongjiayi'),
  team('brigade', 'guozhiwei', 'zhuzihao', 'xiaojianxin'),
  team('brigade', 'qiuyan', 'liwenbin', 'shenchanggen'),
  team('brigade', 'mingjunjie', 'dongjiayi', 'jiyongzhong'),
  team('brigade', 'laijie', 'luxiaoyan', 'xiaojianxin'),
  team('brigade', 'wanghaiyan', 'zhangyuhang', 'chenlihua'),
  team('brigade', 'dengwenjing', 'jiyongzhong', 'yangchunlan'),
  team('chemicals', 'wenzhiqiang', 'luochenxi', 'zhaoting'),
  team('chemicals', 'yandesheng', 'zhaoting', 'luochenxi'),
  team('basics', 'wujianjun', 'xuqian', 'huyumei'),
  team('basics', 'zhouxiaodong', 'huyumei', 'wujianjun'),
  team('disaster', 'linhaoran', 'liuxianliang', 'xieshiqi'),
];

const heads: Readonly<Record<HandlingKey, string>> = {
  brigade: 'daduizhang',
  chemicals: 'heqiuping',
  basics: 'yelixin',
  disaster: 'lanshuisheng',
};

export interface Crew {
  readonly team: readonly [DemoOfficer, DemoOfficer];
  readonly substitute: DemoOfficer;
  readonly handling: Handling;
}

const trades: Readonly<Record<Exclude<HandlingKey, 'brigade'>, readonly TradeKey[]>> = {
  chemicals: ['filling', 'chemicals', 'paint', 'fireworks'],
  basics: ['coldStore', 'casting', 'food', 'building', 'electronics', 'packaging', 'textile'],
  disaster: ['forest', 'water', 'quarry'],
};

/** Crews that visit such an enterprise; the brigade visits all but what only the centre knows. */
export function crewsFor(trade: TradeKey, today: CivilDate): Crew[] {
  const officers = new Map(demoOfficers(today).map((officer) => [officer.login, officer]));
  const special = (['chemicals', 'basics', 'disaster'] as const).find((key) => trades[key].includes(trade));
  const wanted: readonly HandlingKey[] =
    special === 'disaster' ? ['disaster'] : special === undefined ? ['brigade'] : [special];
  return teams
    .filter(({ handling }) => wanted.includes(handling))
    .flatMap(({ logins, substitute, handling }) => {
      const [lead, assisting, other] = [...logins, substitute].map((login) => officers.get(login));
      if (lead === undefined || assisting === undefined || other === undefined) return [];
      return [{ team: [lead, assisting] as const, substitute: other, handling: handlingOf(handling) }];
    });
}

function handlingOf(key: HandlingKey): Handling {
  const approver = key === 'chemicals' || key === 'disaster' ? 'fenguan2' : 'fenguan';
  return { unitId: key, unitName: unitNameOf(key), head: heads[key], approver };
}
