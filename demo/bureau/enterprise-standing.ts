/** Licences, accidents and credit: what some enterprises have behind them. */

import { civilOf } from '@zhifa/law';
import type { Chance } from '../seeded.ts';
import type { TradeKey } from './trade.ts';

export interface EnterpriseHistory {
  readonly reason: string;
  readonly creditGrade: string;
  readonly accidents: readonly { readonly on: string; readonly grade: string; readonly summary: string }[];
}

function accident(on: string, grade: string, summary: string): EnterpriseHistory {
  return { reason: '近三年发生过生产安全事故', creditGrade: 'c', accidents: [{ on, grade, summary }] };
}

/** By the number of the enterprise. */
export const histories: ReadonlyMap<number, EnterpriseHistory> = new Map([
  [9, accident('2024-07-18', 'general', '砂光除尘管道内木粉尘燃爆，1人烫伤后不治')],
  [57, accident('2025-03-11', 'nearMiss', '喷漆房静电引燃漆雾，无人员伤亡，烧毁喷枪2把')],
  [163, accident('2024-11-02', 'nearMiss', '推台锯未装防护罩，1人手指受伤')],
  [566, accident('2025-08-26', 'general', '清理木屑仓时坍塌，1人被埋死亡')],
  [846, accident('2023-12-05', 'nearMiss', '装卸稀释剂时泄漏约20千克，未起火')],
  [1012, accident('2025-05-19', 'nearMiss', '污水处理池清淤时1人中毒，经抢救脱险')],
  [301, { reason: '上年度两次责令整改逾期未改', creditGrade: 'd', accidents: [] }],
]);

interface Licence {
  readonly kind: string;
  readonly title: string;
  readonly years: number;
}

const licences: Readonly<Partial<Record<TradeKey, Licence>>> = {
  filling: { kind: 'chemicalsTrade', title: '赣虔危化经字', years: 3 },
  chemicals: { kind: 'chemicalsTrade', title: '赣虔危化经字', years: 3 },
  paint: { kind: 'chemicalsTrade', title: '赣虔危化经字', years: 3 },
  fireworks: { kind: 'fireworksTrade', title: '（康）YHLS', years: 1 },
  quarry: { kind: 'safetyProduction', title: '（赣）FM安许证字', years: 3 },
};

export function licencesOf(trade: TradeKey, serial: number, chance: Chance) {
  const licence = licences[trade];
  if (licence === undefined) return [];
  const given = 2026 - chance.below(licence.years);
  const validUntil = civilOf({ year: given + licence.years, month: chance.between(1, 12), day: chance.between(1, 28) });
  return [
    {
      kind: licence.kind,
      number: `${licence.title}〔${String(given)}〕${String(serial % 1000).padStart(3, '0')}号`,
      validUntil,
    },
  ];
}
