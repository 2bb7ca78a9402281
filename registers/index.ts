/** The registers (台账) of the bureau: one line a register. */

import { enforcementItems } from './enforcement-items.ts';
import { enterprises } from './enterprises.ts';
import { officers } from './officers.ts';
import type { Register } from './register.ts';
import { townships } from './townships.ts';

export * from './field.ts';
export * from './problem.ts';
export * from './register.ts';
export * from './columns.ts';
export * from './cell.ts';
export * from './row.ts';
export * from './shown.ts';
export * from './enterprises.ts';
export * from './officers.ts';
export * from './townships.ts';
export * from './enforcement-items.ts';
export * from './settings/setting.ts';
export * from './settings/index.ts';
export { organSettings } from './settings/organ.ts';
export { frequencySettings } from './settings/frequency.ts';
export { inspectionSettings } from './settings/inspection.ts';
export { retentionPeriods, retentionSettings } from './settings/retention.ts';

export const registers: readonly Register[] = [enterprises, officers, townships, enforcementItems];

export function registerOf(name: string): Register | undefined {
  return registers.find((declared) => declared.name === name);
}
