/** 移送, 举报, 复议诉讼: what comes from and goes to others. */

import { secondary } from '../checklist/basis.ts';
import {
  compulsionLaw,
  dangerousOperation,
  litigationLaw,
  reconsiderationLaw,
  referralRule,
  safetyLaw,
} from './bases.ts';
import { atStage, firm, hint, type GateRule } from './gate-rule.ts';

export const outsideGates: readonly GateRule[] = [
  ...atStage('移送', [
    firm('transfer.team', '专案组和书面报告', {
      act: '移送',
      condition: '立即指定两名以上执法人员成立专案组，核实并提出书面报告',
      refusal: '没有专案组和书面报告，不能报批移送。',
      bases: [referralRule(5, 1)],
    }),
    firm('transfer.approve', '正职批准移送', {
      act: '移送',
      condition: '正职或主持工作的负责人批准',
      refusal: '没有正职负责人或主持工作的负责人批准移送。',
      bases: [referralRule(5, 2)],
    }),
    firm('transfer.material', '移送材料齐全', {
      act: '移送',
      condition: '移送书、调查报告、物品清单、检验报告或鉴定结论、其他材料',
      refusal: '移送材料不全，缺少移送书、调查报告或物品清单。',
      bases: [referralRule(6)],
    }),
    firm('transfer.nosub', '不以行政处罚代替移送', {
      act: '移送',
      condition: '不得以行政处罚代替移送',
      refusal: '涉嫌犯罪，不得以处罚代替移送。',
      bases: [referralRule(11, 1)],
    }),
    firm('transfer.crime.danger', '危险作业罪的现实危险核查', {
      act: '移送',
      condition: '危险作业罪等：三种情形且有现实危险',
      refusal: '缺少对现实危险的核查，不能判断是否移送。',
      bases: [dangerousOperation],
      note: '刑法修正案（十一）增设，2021-03-01 起施行',
    }),
    firm('transfer.objects', '涉案财物一并移送', {
      act: '移送',
      condition: '查封扣押的财物一并移送并书面告知当事人',
      refusal: '查封扣押的财物没有移送或没有书面告知当事人。',
      bases: [compulsionLaw(21)],
    }),
    firm('transfer.after.nofile', '公安不立案后的行政处理', {
      act: '公安不立案后',
      condition: '依法作出行政处理',
      refusal: '公安不予立案后没有作出行政处理。',
      bases: [referralRule(10)],
    }),
    hint('transfer.clue.duty', '职务违法线索移送监察机关', {
      act: '移送',
      condition: '公职人员职务违法犯罪线索移送监察机关或检察院',
      refusal: '没有移送监察机关的记录。',
      bases: [referralRule(19)],
    }),
  ]),
  ...atStage('举报', [
    hint('tip.accept', '举报属于本部门职责', {
      act: '举报受理',
      condition: '属本部门职责；不属的转交有关部门',
      refusal: '不属于本部门职责，请转交有关部门。',
      bases: [safetyLaw(73, 1)],
    }),
    firm('tip.fatal', '涉及死亡的由政府核查', {
      act: '举报核查',
      condition: '涉及人员死亡的由县级以上人民政府组织核查',
      refusal: '涉及人员死亡，应由县级以上人民政府组织核查。',
      bases: [safetyLaw(73, 2)],
    }),
    firm('tip.realname', '从业人员实名举报', {
      act: '从业人员举报',
      condition: '提供真实姓名和联系方式；否则可以不予受理',
      refusal: '举报人没有提供真实姓名和联系方式，可以不予受理。',
      bases: [secondary('从业人员举报处理规定', 4)],
    }),
    firm('tip.feedback', '向举报人反馈', {
      act: '举报办结',
      condition: '向举报人反馈核查、处理结果',
      refusal: '没有向举报人反馈核查处理结果。',
      bases: [secondary('从业人员举报处理规定', 5)],
    }),
  ]),
  ...atStage('复议诉讼', [
    firm('reply.evidence', '期限内答复并提交证据', {
      act: '复议答复',
      condition: '在期限内提出书面答复，并提交作出决定的证据、依据；期间不自行收集证据',
      refusal: '没有在期限内提交答复和证据，视为没有证据、依据。',
      bases: [reconsiderationLaw(46), reconsiderationLaw(48), reconsiderationLaw(70)],
    }),
    firm('review.first.simple', '当场处罚先申请复议', {
      act: '告知救济',
      condition: '当场处罚须告知先申请行政复议',
      refusal: '当场处罚决定书没有告知先申请行政复议。',
      bases: [reconsiderationLaw(23, 1, 1), reconsiderationLaw(23, 2)],
    }),
    firm('reply.nocollect', '诉讼中不自行取证', {
      act: '诉讼',
      condition: '诉讼中被告不得自行向原告、第三人和证人收集证据',
      refusal: '案件在诉讼中，不能自行收集证据。',
      bases: [litigationLaw(35)],
    }),
    firm('remade.same', '不作出相同的行政行为', {
      act: '重新作出决定',
      condition: '撤销后不得以同一事实和理由作出相同或基本相同的行为（以违反法定程序撤销的除外）',
      refusal: '与被撤销的决定相同，不能再作出。',
      bases: [reconsiderationLaw(64, 2)],
    }),
    hint('heavier.review', '复议不作更不利的变更', {
      act: '复议变更',
      condition: '复议机关不得作出对申请人更不利的变更',
      refusal: '更不利的变更不符合法律。',
      bases: [reconsiderationLaw(63, 2)],
    }),
  ]),
];
