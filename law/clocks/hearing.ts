/** 告知、听证、当场处罚. */

import { memory, secondary } from '../checklist/basis.ts';
import { formerRule, penaltyLaw, presentRule } from '../gates/bases.ts';
import { calendarDays, workdays } from '../term/term.ts';
import { organs, partys, type ClockRule } from './clock.ts';

export const hearingClocks: readonly ClockRule[] = [
  partys('notice.statement', '陈述、申辩', {
    start: '告知书送达',
    suggested: workdays(5),
    bases: [penaltyLaw(45), penaltyLaw(44), penaltyLaw(62)],
    consequence: '以告知书写明的合理期限为准；期满前不得作出决定，明确放弃的除外',
    note: '法律没有日数；宜与听证申请同为五个工作日，没有听证权利的三个工作日',
  }),
  partys('hearing.apply.5wd', '申请听证', {
    start: '告知书送达',
    days: 5,
    bases: [penaltyLaw(64, 0, 1)],
    consequence: '逾期未申请的，视为放弃听证；机关可以依职权组织',
    note: '届满之前不得作出决定',
  }),
  partys('hearing.apply.3d.old', '申请听证（旧法）', {
    start: '告知',
    days: 3,
    bases: [memory('行政处罚法2017', 42, 1, 1)],
    from: '1996-10-01',
    consequence: '丧失要求听证的权利',
    note: '2021-07-15 起为五个工作日',
  }),
  organs('hearing.notify.7wd', '通知听证的时间、地点', {
    start: '听证举行日',
    days: 7,
    kind: '最短',
    direction: 'before',
    bases: [penaltyLaw(64, 0, 2)],
    consequence: '通知不足七个工作日的，听证程序违法，应当改期',
    note: '从严：通知日与举行日之间有七个完整的工作日',
  }),
  organs('hearing.hold.15d', '举行听证会（旧办法）', {
    start: '收到书面听证申请',
    days: 15,
    extension: {
      grantedBy: '组织听证的机关负责人',
      counting: 'added',
      times: 1,
      condition: '当事人有正当理由申请延期',
    },
    bases: [memory('安全生产违法行为行政处罚办法2015', 34)],
    from: '2008-01-01',
    note: '条号没有核实；同时须七个工作日前通知，遇长假可能没有可用的日子，应当延期',
  }),
  organs('hearing.hold.new', '举行听证会（新办法）', {
    start: '收到听证申请',
    suggested: calendarDays(15),
    bases: [presentRule],
    note: '新办法没有取得',
  }),
  organs('hearing.jx', '听证程序（江西）', {
    start: '收到听证申请',
    bases: [secondary('江西省行政处罚听证程序规定')],
    note: '只见第一、二条，其余期限没有核实',
  }),
  organs('simple.file.record', '当场处罚决定报所属机关备案', {
    start: '当场作出决定',
    suggested: workdays(1),
    bases: [penaltyLaw(52, 3)],
    note: '法律没有日数；宜当日',
  }),
  organs('simple.file.record.5d', '当场处罚决定报备（旧办法）', {
    start: '当场作出决定',
    days: 5,
    bases: [formerRule(22)],
    from: '2008-01-01',
    note: '及时报告，最迟五日内报所属机关备案；条号没有核实',
  }),
];
