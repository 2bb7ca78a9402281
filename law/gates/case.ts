/** 立案, 证据, 全过程记录. */

import { formerRule, penaltyLaw, reconsiderationLaw } from './bases.ts';
import { atStage, firm, type GateRule } from './gate-rule.ts';

export const caseGates: readonly GateRule[] = [
  ...atStage('立案', [
    firm('file.standard', '立案标准', {
      act: '立案',
      condition: '符合立案标准：有违法事实线索、依法应予处罚、属本机关管辖、未超追责时效',
      refusal: '立案条件不齐：请补充违法事实、处罚依据、管辖或时效判断。',
      bases: [penaltyLaw(54, 2), penaltyLaw(36), penaltyLaw(22)],
    }),
    firm('file.before.decide', '普通程序先立案', {
      act: '处罚决定',
      condition: '普通程序须已立案',
      refusal: '没有立案，不能作出普通程序处罚决定。',
      bases: [penaltyLaw(54, 2), penaltyLaw(57)],
      isInference: true,
      note: '第五十四条第二款要求符合标准的及时立案，第六十条自立案起算期限；没有逐字写明未立案不得决定',
    }),
    firm('file.limitation', '未过追责时效', {
      act: '立案、决定',
      condition: '未超过两年（公民生命健康安全且有危害后果五年）',
      refusal: '超过追责时效，不再给予行政处罚。',
      bases: [penaltyLaw(36)],
    }),
    firm('file.limit.basis', '处罚依据已公布', {
      act: '立案、决定',
      condition: '处罚依据已公布；没有依据或主体无资格的处罚无效',
      refusal: '缺少已公布的法律、法规、规章处罚依据。',
      bases: [penaltyLaw(5, 3), penaltyLaw(16), penaltyLaw(38)],
    }),
    firm('file.instruct.two', '指定两名以上承办人', {
      act: '立案后调查',
      condition: '立案审批人指定两名以上执法人员调查',
      refusal: '没有指定两名以上承办人。',
      bases: [formerRule(24, 1)],
      from: '2008-01-01',
    }),
  ]),
  ...atStage('证据', [
    firm('evid.types', '证据种类并经查证属实', {
      act: '证据采信',
      condition: '证据属于八类之一并经查证属实',
      refusal: '证据未经查证属实，不能作为定案依据。',
      bases: [penaltyLaw(46, 1), penaltyLaw(46, 2)],
    }),
    firm('evid.illegal', '不用非法取得的证据', {
      act: '证据采信',
      condition: '不得以非法手段取得',
      refusal: '证据以非法手段取得，不得作为认定依据。',
      bases: [penaltyLaw(46, 3)],
    }),
    firm('evid.electronic', '电子监控设备和记录经审核', {
      act: '电子监控证据',
      condition: '设备经法制和技术审核，符合标准、设置合理、标志明显、地点公布；记录经审核真实清晰完整准确',
      refusal: '电子技术监控记录未经审核或设备未公布，不能作为处罚证据。',
      bases: [penaltyLaw(41, 1), penaltyLaw(41, 2)],
    }),
    firm('evid.electronic.notify', '电子监控的违法事实已告知', {
      act: '电子监控处罚',
      condition: '及时告知违法事实并提供查询、陈述申辩便利',
      refusal: '没有告知当事人电子监控的违法事实和查询途径。',
      bases: [penaltyLaw(41, 3)],
    }),
    firm('evid.register.condition', '先行登记保存的条件', {
      act: '先行登记保存',
      condition: '证据可能灭失或以后难以取得；事前经负责人批准',
      refusal: '没有负责人批准，或没有证据可能灭失的理由，不能先行登记保存。',
      bases: [penaltyLaw(56)],
    }),
    firm('evid.register.pending', '先行登记保存已处理', {
      act: '调查终结、决定',
      condition: '先行登记保存已作处理决定',
      refusal: '先行登记保存尚未作出处理决定（七个工作日内应当处理）。',
      bases: [penaltyLaw(56)],
    }),
    firm('evid.sampling', '抽样取证有凭证', {
      act: '抽样取证',
      condition: '收集证据时抽样取证的，由两名以上执法人员进行并有凭证',
      refusal: '抽样没有两名执法人员签名的凭证。',
      bases: [penaltyLaw(42, 1), penaltyLaw(56)],
    }),
    firm('evid.inquiry.record', '询问制作笔录', {
      act: '询问',
      condition: '询问或者检查应当制作笔录',
      refusal: '没有询问笔录。',
      bases: [penaltyLaw(55, 2)],
    }),
    firm('evid.fact.clear', '事实清楚、证据充分', {
      act: '处罚决定',
      condition: '违法事实清楚、证据充分',
      refusal: '违法事实不清、证据不足，不得给予处罚。',
      bases: [penaltyLaw(40)],
    }),
    firm('evid.record.fields', '笔录载明事项并签名', {
      act: '询问、检查笔录',
      condition: '笔录载明时间、地点、情况，由被询问人、被检查单位、执法人员签名；要求补正的应允许；拒签注明原因并签名',
      refusal: '笔录缺少签名，也没有注明拒签原因。',
      bases: [formerRule(25, 2)],
      from: '2008-01-01',
    }),
    firm('evid.review.nocollect', '复议期间不自行取证', {
      act: '复议期间',
      condition: '行政复议期间被申请人不得自行收集证据',
      refusal: '案件在行政复议期间，不能自行向申请人和其他人收集证据。',
      bases: [reconsiderationLaw(46, 1)],
    }),
  ]),
  ...atStage('全过程记录', [
    firm('record.whole', '全过程有记录', {
      act: '各环节',
      condition: '启动、调查、审核、决定、送达、执行全过程文字或音像记录并归档',
      refusal: '本环节没有文字或音像记录。',
      bases: [penaltyLaw(47)],
    }),
    firm('record.protect', '归档卷六个环节齐全', {
      act: '归档',
      condition: '行政处罚全过程记录归档保存',
      refusal: '归档卷内缺少启动、调查、审核、决定、送达、执行环节的记录。',
      bases: [penaltyLaw(47)],
    }),
  ]),
];
