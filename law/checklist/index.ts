/** The checklists, in the order officers know them. A new group is one new file and one line here. */

import type { CheckItem } from './check-item.ts';

export const checkItems: readonly CheckItem[] = [];

const byCode = new Map(checkItems.map((item) => [item.code, item]));

/** The item of that code, or undefined. */
export function checkItemOf(code: string): CheckItem | undefined {
  return byCode.get(code);
}
