/** The words of a derivation. */

import type { TermUnit } from './term.ts';

const units: Readonly<{ [Unit in TermUnit]: string }> = {
  workday: '，不含法定节假日',
  calendarDay: '，自然日，节假日照数',
  month: '，到期月的对应日',
  year: '，到期年的对应日',
  hour: '',
};

export const stepWords = {
  titles: {
    start: '起点',
    amount: '数量',
    firstDay: '始日',
    skipped: '跳过',
    counted: '计入',
    stayed: '扣除',
    extended: '延长',
    noChange: '扣除、延长',
    rolled: '顺延',
    provisional: '暂定',
    result: '结果',
  },
  rolledBackTitle: '提前',
  inference: '推论，参照',
  startIs: (date: string, label: string) => `${date}，${label}`,
  units,
  directions: { before: '之前', within: '之内（往前）' },
  firstDayIs: (start: string, first: string) => `${start}不计，从 ${first}数起`,
  firstDayBack: (start: string, first: string) => `${start}不计，从 ${first}往前数`,
  sameDay: '当日办结，不另数日子',
  hoursRun: '按小时连续计算，夜间和节假日不扣除',
  days: (name: string, days: number) => `${name} ${String(days)} 天`,
  counted: (days: number, isNumbered: boolean) =>
    isNumbered ? `${String(days)} 天` : `从次日到期满，共 ${String(days)} 天`,
  hours: (hours: number) => `${String(hours)} 小时`,
  makeUp: (date: string, weekday: string, count: number | undefined) =>
    `${date} ${weekday}调休上班，照数${count === undefined ? '' : `第 ${String(count)} 日`}`,
  stayIs: (what: string, days: number) => `${what}，${String(days)} 日不计入`,
  extensionIs: (who: string, length: string) => `${who}批准，${length}`,
  lengths: {
    added: (length: string) => `延长${length}`,
    inTotal: (length: string) => `延长到自起点起${length}`,
  },
  noExtension: '没有。法律没有给这一期限设延长',
  mayExtend: (extension: string) => `没有。可以延长：${extension}`,
  rolled: (date: string) => `末日 ${date} 是休息日，顺延到下一个工作日`,
  rolledBack: (date: string) => `${date} 是休息日，提前到其前最后一个工作日`,
  mayMove: (from: string, to: string) => `；可能在 ${from} 至 ${to} 之间变动`,
  endsOn: (date: string) => `${date}届满`,
  listed: (days: readonly string[], due: string) => `${days.join('、')}，共 ${String(days.length)} 天；${due}届满`,
  onTheDay: (date: string) => `${date}，当日`,
  endsAt: (moment: string) => `${moment}届满`,
  opensOn: (date: string) => `自 ${date} 起`,
  latestOn: (date: string, lenient: string) => `最迟 ${date}（从严，整个期限在两日之间；从宽为 ${lenient}）`,
  notice: (year: number, number: string | undefined) =>
    number === undefined ? undefined : `${String(year)}年放假通知（${number}）`,
} as const;
