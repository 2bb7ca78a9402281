/** 结案, 归档, 公示, 监督. */

import { secondary, text } from '../checklist/basis.ts';
import { formerRule, ownPlan, penaltyLaw, safetyLaw } from './bases.ts';
import { atStage, firm, hint, type GateRule } from './gate-rule.ts';

export const closingGates: readonly GateRule[] = [
  ...atStage('结案', [
    firm('close.case', '结案条件齐备', {
      act: '结案',
      condition:
        '处罚已执行完毕、执行终结、决定被撤销、不予处罚、移送等之一；先行登记保存、查封扣押均已处理；文书送达；记录齐全',
      refusal: '结案条件不齐：缺少履行凭证、送达回证或未处理的证据保存、查封扣押。',
      bases: [penaltyLaw(47), penaltyLaw(57)],
      isInference: true,
      note: '结案的情形由规章规定，旧办法、新办法的条号都没有核实',
    }),
  ]),
  ...atStage('归档', [
    firm('archive.lock', '归档后不得改动', {
      act: '归档',
      condition: '案卷归档后不得擅自增加、抽取、涂改、销毁；借阅须批准',
      refusal: '案卷已归档，缺少负责人批准，不能改动。',
      bases: [formerRule(65)],
      from: '2008-01-01',
      note: '2007 年版的条号；新办法是否沿用没有核实',
    }),
  ]),
  ...atStage('公示', [
    firm('disclose.penalty', '处罚决定公开和撤回', {
      act: '公示',
      condition: '具有一定社会影响的处罚决定依法公开；被变更撤销的 3 个工作日内撤回',
      refusal: '处罚决定已被变更或撤销，没有撤回公示。',
      bases: [penaltyLaw(48)],
    }),
    firm('disclose.mask', '公开前脱敏', {
      act: '公示',
      condition: '不公开国家秘密、商业秘密、个人隐私',
      refusal: '公示内容含秘密或个人隐私，缺少脱敏。',
      bases: [penaltyLaw(50), text('政府信息公开条例', 15)],
    }),
    firm('disclose.when', '处罚决定七个工作日内公开', {
      act: '公示',
      condition: '对生产经营单位作出处罚决定后 7 个工作日内公开曝光',
      refusal: '处罚决定满七个工作日仍未公开。',
      bases: [safetyLaw(78, 2)],
    }),
    firm('credit.serious', '列入严重失信的条件', {
      act: '严重失信',
      condition: '因生产安全事故或违法受到处罚且性质恶劣、情节严重才可列入',
      refusal: '不符合性质恶劣、情节严重的条件，不能列入严重失信名单。',
      bases: [secondary('安全生产严重失信主体名单管理办法', 3)],
    }),
  ]),
  ...atStage('监督', [
    firm('repeal.correct', '处罚错误主动改正', {
      act: '处罚监督',
      condition: '发现处罚错误的应当主动改正；公开的同时撤回并说明理由',
      refusal: '决定已被确认错误，没有改正或撤回公示。',
      bases: [penaltyLaw(75, 2), penaltyLaw(48, 2)],
    }),
    hint('intervene.record', '干预登记', {
      act: '干预登记',
      condition: '说情打招呼、违规干预执法的，如实登记',
      refusal: '干预没有登记。',
      bases: [secondary('行政执法监督条例'), ownPlan],
    }),
  ]),
];
