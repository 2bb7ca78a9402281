/** 听证. */

import { secondary } from '../checklist/basis.ts';
import { formerRule, penaltyLaw, presentRule } from './bases.ts';
import { atStage, firm, hint, type GateRule } from './gate-rule.ts';

export const hearingGates: readonly GateRule[] = [
  ...atStage('听证', [
    firm('hearing.notify.case', '应告知听证的告知了听证权', {
      act: '处罚告知',
      condition:
        '较大数额罚款、没收较大数额违法所得或者较大价值非法财物、降低资质等级、吊销许可证件、责令停产停业、责令关闭、限制从业等较重处罚，告知当事人有权要求听证',
      refusal: '属于应告知听证的处罚，告知书没有写听证权利。',
      bases: [penaltyLaw(63, 1)],
    }),
    firm('hearing.threshold.jx', '听证数额（江西）', {
      act: '处罚告知',
      condition:
        '江西：对公民三千元以上、对法人或者其他组织二万元以上的罚款，或者没收相当数额的违法所得、非法财物，告知听证权利',
      refusal: '达到江西省听证数额标准，告知书没有写听证权利。',
      bases: [secondary('江西省行政处罚听证程序规定', 2, 0, 1)],
      note: '2021-06-09 省政府令第 250 号第三次修正的摘录；“以上”含本数',
    }),
    firm('hearing.threshold.old', '听证数额（旧办法）', {
      act: '处罚告知',
      condition: '旧办法：较大数额按省级人大常委会或者人民政府的规定；没有规定的，个人二万元、生产经营单位五万元以上',
      refusal: '达到听证数额，告知书没有写听证权利。',
      bases: [formerRule(33)],
      from: '2008-01-01',
      note: '江西有省级规定，适用江西的数额；2007 年版为个人一万元、单位三万元',
    }),
    firm('hearing.threshold.new', '听证数额（新办法）', {
      act: '处罚告知',
      condition: '新办法所定的听证数额（如有），与省的规定取较低者',
      refusal: '听证数额依据未登记，取江西规定与新办法中较低者。',
      bases: [presentRule],
      note: '新办法没有取得；若有部规章数额，与省的规定的关系没有核实',
    }),
    hint('hearing.apply', '五个工作日内申请听证', {
      act: '组织听证',
      condition: '当事人在告知后五个工作日内提出申请',
      refusal: '申请超过五个工作日，不能以申请启动；可由负责人决定依职权组织。',
      bases: [penaltyLaw(64, 0, 1)],
    }),
    firm('hearing.mandatory', '当事人要求的应当组织听证', {
      act: '组织听证',
      condition: '当事人要求且属于第六十三条情形的应当组织；不收费用',
      refusal: '当事人已依法申请，缺少听证的组织安排。',
      bases: [penaltyLaw(63)],
    }),
    firm('hearing.notice7', '听证七个工作日前通知', {
      act: '举行听证',
      condition: '举行听证的七个工作日前，通知当事人和有关人员时间、地点',
      refusal: '距听证日不足七个工作日。',
      bases: [penaltyLaw(64, 0, 2)],
    }),
    hint('hearing.open', '听证公开', {
      act: '举行听证',
      condition: '除国家秘密、商业秘密、个人隐私外公开',
      refusal: '听证未公开，且没有保密理由。',
      bases: [penaltyLaw(64, 0, 3)],
    }),
    firm('hearing.host', '听证主持人不是调查人员', {
      act: '举行听证',
      condition: '主持人由机关指定且非本案调查人员；有利害关系的可申请回避',
      refusal: '主持人是本案调查人员，须另行指定。',
      bases: [penaltyLaw(64, 0, 4)],
    }),
    firm('hearing.agent', '听证代理一至二人', {
      act: '参加听证',
      condition: '可委托一至二人代理',
      refusal: '委托代理人超过二人或没有委托书。',
      bases: [penaltyLaw(64, 0, 5)],
    }),
    firm('hearing.waive', '视为放弃听证须有通知', {
      act: '终止听证',
      condition: '无正当理由不出席或擅自退场视为放弃，机关终止听证',
      refusal: '没有送达听证通知的证据，不能按放弃处理。',
      bases: [penaltyLaw(64, 0, 6)],
    }),
    firm('hearing.transcript', '听证笔录签字', {
      act: '听证结束',
      condition: '听证笔录交当事人核对签字；拒签由主持人注明',
      refusal: '听证笔录没有签字或拒签注明。',
      bases: [penaltyLaw(64, 0, 8)],
    }),
    firm('hearing.basis', '依据听证笔录并经法制审核', {
      act: '处罚决定',
      condition: '听证后依据听证笔录作出决定，且须经法制审核',
      refusal: '经过听证的案件缺少听证笔录依据或法制审核。',
      bases: [penaltyLaw(65), penaltyLaw(58, 1, 2)],
    }),
  ]),
];
