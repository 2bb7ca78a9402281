/** The value that a column of a slot shows: the telephone of the 安全管理人员, say. */

import type { SlotPart } from '@zhifa/registers';

export function slotLine(value: unknown, { slot, subField }: SlotPart): unknown {
  const lines: readonly unknown[] = Array.isArray(value) ? value : [];
  const own = lines.find((line) => partOf(line, slot.field) === slot.value);
  return partOf(own, subField);
}

function partOf(line: unknown, key: string): unknown {
  return typeof line === 'object' && line !== null ? Reflect.get(line, key) : undefined;
}
