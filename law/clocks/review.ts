/** 行政复议. */

import { cite } from '../citation/citation.ts';
import { text } from '../checklist/basis.ts';
import { reconsiderationLaw } from '../gates/bases.ts';
import { calendarDays, years } from '../term/term.ts';
import { organs, others, partys, type ClockRule } from './clock.ts';

const FORMER_LAW_FROM = '1999-10-01';

export const reviewClocks: readonly ClockRule[] = [
  partys('review.apply.60d', '申请行政复议', {
    start: '知道或者应当知道行政行为之日',
    days: 60,
    stayedBy: [{ cause: '不可抗力或者其他正当理由', citation: cite('行政复议法', 20, 2) }],
    bases: [reconsiderationLaw(20, 1)],
    consequence: '不予受理；须先复议的，同时不能起诉',
    note: '法律规定超过六十日的除外',
  }),
  partys('review.apply.60d.old', '申请行政复议（旧法）', {
    start: '知道行政行为之日',
    days: 60,
    bases: [text('行政复议法2017', 9)],
    from: FORMER_LAW_FROM,
    consequence: '不予受理',
  }),
  partys('review.apply.1y', '申请行政复议（未告知复议权利）', {
    start: '知道或者应当知道行政行为内容之日',
    term: years(1),
    bases: [reconsiderationLaw(20, 3)],
    consequence: '丧失申请行政复议的权利',
  }),
  partys('review.max.5y', '申请行政复议的最长期限', {
    start: '行政行为作出之日',
    term: years(5),
    bases: [reconsiderationLaw(21)],
    consequence: '复议机关不予受理',
    note: '因不动产提出的为二十年',
  }),
  organs('review.forward.5wd', '转送复议申请', {
    start: '本机关收到复议申请',
    days: 5,
    bases: [reconsiderationLaw(32, 2)],
    consequence: '依法给予处分（第八十二条）',
    note: '当场作出或者依据电子技术监控设备作出的处罚：认为需要维持的转送，否则自行纠正',
  }),
  others('复议机关', 'review.accept.5wd', '审查受理复议申请', {
    start: '收到申请',
    days: 5,
    bases: [reconsiderationLaw(30)],
    consequence: '期满没有作出不予受理决定的，视为受理（第三款）',
  }),
  partys('review.correct.10wd', '补正复议申请材料', {
    start: '收到补正通知',
    days: 10,
    bases: [reconsiderationLaw(31, 2)],
    consequence: '无正当理由逾期不补正的，视为放弃申请',
  }),
  others('复议机关', 'review.copy.7wd', '发送复议申请书副本', {
    start: '受理',
    days: 7,
    bases: [reconsiderationLaw(48)],
  }),
  organs('review.reply.10wd', '提出复议答复并提交证据', {
    start: '收到申请书副本',
    days: 10,
    bases: [reconsiderationLaw(48)],
    consequence: '视为没有证据、依据，决定撤销、部分撤销或者确认违法、无效（第七十条）',
    note: '2023-12-31 以前受理的为十个自然日',
  }),
  organs('review.reply.10d.old', '提出复议答复并提交证据（旧法）', {
    start: '收到申请书副本',
    days: 10,
    roll: 'rolls',
    bases: [text('行政复议法2017', 23)],
    from: FORMER_LAW_FROM,
    consequence: '视为没有证据、依据（第二十八条第一款第四项）',
    note: '旧法只有五日、七日是工作日',
  }),
  organs('review.reply.simple.5wd', '提出复议答复（简易程序）', {
    start: '收到申请书副本',
    days: 5,
    bases: [reconsiderationLaw(54, 1)],
    consequence: '视为没有证据、依据（第七十条）',
  }),
  others('复议机关', 'review.hearing.5wd', '通知复议听证', {
    start: '听证举行日',
    days: 5,
    kind: '最短',
    direction: 'before',
    bases: [reconsiderationLaw(51, 1)],
    note: '被申请人的负责人应当参加，不能参加的说明理由并委托工作人员',
  }),
  others('复议机关', 'review.decide.60d', '作出复议决定', {
    start: '受理',
    days: 60,
    extension: { grantedBy: '行政复议机构负责人', atMost: calendarDays(30), counting: 'added', times: 1 },
    bases: [reconsiderationLaw(62, 1)],
  }),
  others('复议机关', 'review.decide.30d', '作出复议决定（简易程序）', {
    start: '受理',
    days: 30,
    bases: [reconsiderationLaw(62, 2)],
  }),
  organs('review.opinion.60d', '报送复议意见书的落实情况', {
    start: '收到行政复议意见书',
    days: 60,
    roll: 'rolls',
    bases: [reconsiderationLaw(76)],
    consequence: '责令限期履行，约谈、通报批评（第七十七条），给予处分（第八十三条）',
  }),
];
