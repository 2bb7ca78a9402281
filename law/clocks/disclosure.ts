/** 公示、政府信息公开、信用. */

import { cite } from '../citation/citation.ts';
import { memory, safetyLaw, secondary, text } from '../checklist/basis.ts';
import { penaltyLaw } from '../gates/bases.ts';
import { workdays, years } from '../term/term.ts';
import { organs, others, type ClockRule } from './clock.ts';

const threeSystems = secondary('三项制度指导意见');

export const disclosureClocks: readonly ClockRule[] = [
  organs('pub.penalty.7wd', '公示处罚决定信息', {
    start: '作出处罚决定',
    term: workdays(7),
    bases: [safetyLaw(78, 2), threeSystems],
    consequence: '违反行政执法公示制度',
    note: '自作出决定起，不是自送达起；2018-12-05 起三项制度指导意见已有同样的期限（摘录）。与行政处罚法第四十八条“具有一定社会影响”并存，从特别法',
  }),
  organs('pub.result.20wd', '公示检查结果等其他执法决定', {
    start: '执法决定作出',
    term: workdays(20),
    bases: [threeSystems],
    note: '法律、行政法规另有规定的除外',
  }),
  organs('pub.gov.20wd', '主动公开政府信息', {
    start: '信息形成或者变更',
    term: workdays(20),
    bases: [text('政府信息公开条例', 26)],
    note: '法律、法规对公开期限另有规定的从其规定',
  }),
  organs('pub.withdraw.3wd', '撤回已公开的处罚决定信息', {
    start: '决定被依法变更、撤销、确认违法或者确认无效',
    days: 3,
    bases: [penaltyLaw(48, 2)],
    consequence: '侵害当事人权益，追究责任',
    note: '同时公开说明理由',
  }),
  organs('pub.annual', '公开上年度行政执法总体情况', {
    start: '每年',
    kind: '固定日',
    bases: [memory('三项制度指导意见')],
    note: '每年 1 月 31 日前；没有见到原文',
  }),
  organs('foi.reply.20wd', '答复政府信息公开申请', {
    start: '收到申请',
    term: workdays(20),
    extension: {
      grantedBy: '政府信息公开工作机构负责人',
      atMost: workdays(20),
      counting: 'added',
      times: 1,
      condition: '告知申请人',
    },
    stayedBy: [{ cause: '征求第三方或者其他机关意见', citation: cite('政府信息公开条例', 33, 3) }],
    bases: [text('政府信息公开条例', 33)],
  }),
  others('第三方', 'foi.third.15wd', '第三方提出意见', {
    start: '收到征求意见书',
    term: workdays(15),
    bases: [text('政府信息公开条例', 32)],
    consequence: '逾期未提出的，由机关决定是否公开',
  }),
  organs('foi.fix.7wd', '一次性告知补正公开申请', {
    start: '收到申请',
    term: workdays(7),
    bases: [text('政府信息公开条例', 30)],
  }),
  organs('credit.list.3y', '严重失信主体名单管理', {
    start: '列入名单',
    term: years(3),
    kind: '窗口',
    roll: 'never',
    bases: [memory('安全生产严重失信主体名单管理办法')],
    note: '三年、满十二个月可以申请提前移出，均凭记忆',
  }),
];
