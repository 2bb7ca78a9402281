/** The length of a statutory 期限. A bare number of days does not type-check: workdays and calendar days differ in law. */

import { z } from 'zod';

export const termUnits = {
  workday: '个工作日',
  calendarDay: '日',
  month: '个月',
  year: '年',
  hour: '小时',
} as const;
export type TermUnit = keyof typeof termUnits;

export const Term = z
  .strictObject({
    amount: z.int().min(0).max(3660),
    unit: z.enum(['workday', 'calendarDay', 'month', 'year', 'hour']),
  })
  .readonly();
export type Term = z.output<typeof Term>;

/** 工作日: 行政处罚法第八十五条 for its 二、三、五、七日, 行政强制法第六十九条 for its 十日以内. */
export function workdays(amount: number): Term {
  return { amount, unit: 'workday' };
}

/** 自然日 */
export function calendarDays(amount: number): Term {
  return { amount, unit: 'calendarDay' };
}

export function months(amount: number): Term {
  return { amount, unit: 'month' };
}

export function years(amount: number): Term {
  return { amount, unit: 'year' };
}

/** Hours run on, nights and holidays included. */
export function hours(amount: number): Term {
  return { amount, unit: 'hour' };
}

/** 7个工作日, 15日, 6个月 */
export function termText({ amount, unit }: Term): string {
  return `${String(amount)}${termUnits[unit]}`;
}
