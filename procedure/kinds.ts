/** The kinds of dossier. A new kind is one folder and one line here. */

import type { Kind } from './kernel/index.ts';
import { calendarYear } from './calendar-year/index.ts';
import { inspection } from './inspection/index.ts';
import { ruleConfirmation } from './rule-confirmation/index.ts';

export const kinds: readonly Kind[] = [inspection, ruleConfirmation, calendarYear];

export function kindOf(name: string): Kind | undefined {
  return kinds.find((kind) => kind.name === name);
}
