/** 移送涉嫌犯罪案件. */

import { memory, secondary } from '../checklist/basis.ts';
import { referralRule, safetyLaw } from '../gates/bases.ts';
import { calendarDays, hours, workdays } from '../term/term.ts';
import { organs, others, type ClockRule } from './clock.ts';

const jointMeasures = secondary('行刑衔接工作办法', 7);

export const referralClocks: readonly ClockRule[] = [
  organs('refer.receipt.own', '移送问题的回执', {
    start: '发出移送函',
    suggested: workdays(10),
    bases: [safetyLaw(69)],
    consequence: '没有回执的，不能证明已经移送',
    note: '向其他负有安全监督管理职责的部门移送；法律要求记录备查，没有写日数',
  }),
  organs('transfer.approve.3d', '决定移送', {
    start: '正职负责人或者主持工作的负责人接到报告',
    days: 3,
    bases: [referralRule(5, 2), jointMeasures],
    consequence: '责令限期移送，给予处分（第十六条）',
    note: '三日是自然日：行政处罚法第八十五条只管该法自己的三日',
  }),
  organs('transfer.send.24h', '向公安机关移送', {
    start: '批准移送的时刻',
    term: hours(24),
    roll: 'never',
    bases: [referralRule(5, 2), jointMeasures],
    consequence: '责令限期移送，给予处分（第十六条）',
  }),
  organs('transfer.notapprove.record', '记录不批准移送的理由', {
    start: '决定不批准',
    suggested: calendarDays(0),
    bases: [referralRule(5, 2)],
    note: '应当将不予批准的理由记录在案，没有日数；宜当日',
  }),
  others('公安', 'police.forward.24h', '转送有管辖权的公安机关', {
    start: '签收移送的时刻',
    term: hours(24),
    roll: 'never',
    bases: [referralRule(7)],
  }),
  others('公安', 'police.decide.3d', '审查决定是否立案', {
    start: '接受移送',
    days: 3,
    bases: [referralRule(8), jointMeasures],
    consequence: '可以提请复议，建议人民检察院立案监督（第九条）',
    note: '重大复杂案件可能有更长的核查期，没有核实',
  }),
  others('公安', 'police.verify.ext', '核实后决定是否立案', {
    start: '接受案件',
    bases: [memory('公安机关受理移送案件规定')],
    note: '原则三日，需要核实的三十日、六十日，均凭记忆；只作提醒，不作违法判断',
  }),
  others('公安', 'police.notify.3d', '书面通知立案或者不立案', {
    start: '作出决定',
    days: 3,
    bases: [secondary('行刑衔接工作办法')],
    note: '同时抄送同级人民检察院；条号没有核实',
  }),
  organs('transfer.reconsider.3d', '提请复议不予立案的决定', {
    start: '接到不予立案通知书',
    days: 3,
    bases: [referralRule(9, 1)],
    consequence: '仍可建议人民检察院立案监督',
  }),
  others('公安', 'police.reconsider.3d', '作出复议决定', {
    start: '收到复议文件',
    days: 3,
    bases: [referralRule(9, 2)],
  }),
  organs('transfer.supervise.3d', '建议人民检察院立案监督', {
    start: '收到复议决定通知书',
    days: 3,
    bases: [referralRule(9, 2)],
  }),
  organs('transfer.handover.3d', '移交涉案物品和其他材料', {
    start: '接到立案通知书',
    days: 3,
    bases: [referralRule(12)],
    note: '查封、扣押的财物一并移送，并书面告知当事人（行政强制法第二十一条）',
  }),
];
