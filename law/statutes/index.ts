/**
 * Every statute the product cites, by the short name officers use. Dates and marks of verification are those of the
 * team's own reading; what is not in force any more stays, because old conduct is judged by it.
 */

import { z } from 'zod';
import { laws } from './laws.ts';
import { papers } from './papers.ts';
import { regulations } from './regulations.ts';
import { rules } from './rules.ts';
import { standards } from './standards.ts';
import type { StatuteDeclaration } from './statute.ts';

export const statutes = { ...laws, ...regulations, ...rules, ...papers, ...standards };

export type StatuteName = keyof typeof statutes;

const names = Object.keys(statutes);
export const StatuteName = z.custom<StatuteName>((value) => typeof value === 'string' && names.includes(value), {
  error: '法规库中没有这部法规',
});

export function statuteOf(name: StatuteName): StatuteDeclaration {
  return statutes[name];
}
