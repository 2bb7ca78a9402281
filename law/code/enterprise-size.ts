/**
 * 企业规模 (大中小微), 《统计上大中小微型企业划分办法（2017）》, 国统字〔2017〕213号. unverified: the limits are from memory; they decide
 * nothing in a case but what the discretion benchmark lets them decide, and a registered size goes before a computed one.
 */

import { z } from 'zod';
import { yuan, type Fen } from '../money/fen.ts';
import { industryDigits, type IndustryCode } from './industry.ts';

export const enterpriseSizes = { large: '大型', medium: '中型', small: '小型', micro: '微型' } as const;

export const EnterpriseSize = z.enum(['large', 'medium', 'small', 'micro']).meta({ description: '企业规模' });
export type EnterpriseSize = z.output<typeof EnterpriseSize>;

export interface SizeFacts {
  readonly industry: IndustryCode;
  readonly employees?: number;
  /** 营业收入, of the last year. */
  readonly revenue?: Fen;
  /** 资产总额 */
  readonly assets?: Fen;
}

/** Lower limits of 大型, 中型, 小型; below the last it is 微型. Money in 万元, as the method states it. */
type Limits = readonly [large: number, medium: number, small: number];

interface Rule {
  readonly employees?: Limits;
  readonly revenue?: Limits;
  readonly assets?: Limits;
}

const rules: readonly (readonly [from: string, to: string, rule: Rule])[] = [
  ['01', '05', { revenue: [20_000, 500, 50] }],
  ['06', '46', { employees: [1000, 300, 20], revenue: [40_000, 2000, 300] }],
  ['47', '50', { revenue: [80_000, 6000, 300], assets: [80_000, 5000, 300] }],
  ['51', '51', { employees: [200, 20, 5], revenue: [40_000, 5000, 1000] }],
  ['52', '52', { employees: [300, 50, 10], revenue: [20_000, 500, 100] }],
  ['53', '58', { employees: [1000, 300, 20], revenue: [30_000, 3000, 200] }],
  ['59', '59', { employees: [200, 100, 20], revenue: [30_000, 1000, 100] }],
  ['60', '60', { employees: [1000, 300, 20], revenue: [30_000, 2000, 100] }],
  ['61', '62', { employees: [300, 100, 10], revenue: [10_000, 2000, 100] }],
  ['63', '64', { employees: [2000, 100, 10], revenue: [100_000, 1000, 100] }],
  ['65', '65', { employees: [300, 100, 10], revenue: [10_000, 1000, 50] }],
  ['70', '70', { revenue: [200_000, 1000, 100], assets: [10_000, 5000, 2000] }],
  ['71', '72', { employees: [300, 100, 10], assets: [120_000, 8000, 100] }],
];
const otherRule: Rule = { employees: [300, 100, 10] };
const propertyManagement: Rule = { employees: [1000, 300, 100], revenue: [5000, 1000, 500] };

const ordered = ['large', 'medium', 'small', 'micro'] as const;

/** The size, or undefined while a figure that its industry is judged by is missing. The lower of two figures decides. */
export function enterpriseSizeOf(facts: SizeFacts): EnterpriseSize | undefined {
  const { employees, revenue, assets } = ruleOf(facts.industry);
  const ranks = [
    employees && rankOf(facts.employees, employees),
    revenue && rankOf(facts.revenue, inFen(revenue)),
    assets && rankOf(facts.assets, inFen(assets)),
  ].filter((rank) => rank !== undefined);
  return ranks.includes('missing') ? undefined : ordered[Math.max(...ranks.map(Number))];
}

function ruleOf(industry: IndustryCode): Rule {
  const digits = industryDigits(industry);
  if (digits === '7020') return propertyManagement;
  const division = digits.slice(0, 2);
  return rules.find(([from, to]) => from <= division && division <= to)?.[2] ?? otherRule;
}

/** 0 is 大型, 3 is 微型. */
function rankOf(figure: number | undefined, limits: Limits): number | 'missing' {
  if (figure === undefined) return 'missing';
  const reached = limits.findIndex((limit) => figure >= limit);
  return reached === -1 ? 3 : reached;
}

function inFen([large, medium, small]: Limits): Limits {
  return [tenThousand(large), tenThousand(medium), tenThousand(small)];
}

function tenThousand(count: number): number {
  return yuan(count * 10_000);
}
