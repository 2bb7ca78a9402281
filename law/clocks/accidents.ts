/** 生产安全事故报告和调查处理. */

import { cite } from '../citation/citation.ts';
import { text } from '../checklist/basis.ts';
import type { Basis } from '../checklist/check-item.ts';
import { calendarDays, hours } from '../term/term.ts';
import { organs, others, partys, type ClockRule } from './clock.ts';

export const accidentClocks: readonly ClockRule[] = [
  partys('accident.report.1h', '单位负责人报告事故', {
    start: '单位负责人接到报告的时刻',
    term: hours(1),
    roll: 'never',
    bases: [accidentRule(9, 1)],
    consequence: '迟报的，对主要负责人处以罚款（第三十五条）',
  }),
  organs('accident.relay.2h', '逐级上报事故（每级）', {
    start: '接到事故报告的时刻',
    term: hours(2),
    roll: 'never',
    bases: [accidentRule(11)],
    consequence: '给予处分（第三十九条）',
  }),
  others('双方', 'accident.supplement.30d', '伤亡人数变化补报', {
    start: '事故发生之日',
    days: 30,
    roll: 'never',
    bases: [accidentRule(13, 2)],
    note: '道路交通事故、火灾事故为七日',
  }),
  others('双方', 'accident.supplement.7d', '伤亡人数变化补报（道路交通、火灾）', {
    start: '事故发生之日',
    days: 7,
    roll: 'never',
    bases: [accidentRule(13, 2)],
  }),
  others('事故调查组', 'accident.invest.60d', '提交事故调查报告', {
    start: '事故发生之日',
    days: 60,
    extension: {
      grantedBy: '负责事故调查的人民政府',
      atMost: calendarDays(60),
      counting: 'added',
      times: 1,
      condition: '特殊情况',
    },
    stayedBy: [{ cause: '技术鉴定', citation: cite('生产安全事故报告和调查处理条例', 27) }],
    bases: [accidentRule(29)],
  }),
  others('政府', 'accident.approve.15d', '批复事故调查报告（一般、较大、重大事故）', {
    start: '收到事故调查报告',
    days: 15,
    bases: [accidentRule(32, 1)],
  }),
  others('政府', 'accident.approve.30d', '批复事故调查报告（特别重大事故）', {
    start: '收到事故调查报告',
    days: 30,
    extension: { grantedBy: '国务院', atMost: calendarDays(30), counting: 'added', times: 1, condition: '特殊情况' },
    bases: [accidentRule(32, 1)],
  }),
  others('政府', 'accident.level.30d', '事故等级变化，上级另行组织调查', {
    start: '事故发生之日',
    days: 30,
    kind: '窗口',
    roll: 'never',
    bases: [accidentRule(20, 2)],
  }),
];

/** 国务院令第493号, read. */
function accidentRule(article: number, paragraph = 0): Basis {
  return text('生产安全事故报告和调查处理条例', article, paragraph);
}
