/** 强制执行: demand, application to the court, and what this organ may not do itself. */

import { text } from '../checklist/basis.ts';
import { compulsionLaw, litigationLaw, penaltyLaw, reconsiderationLaw } from './bases.ts';
import { atStage, firm, hint, type GateRule } from './gate-rule.ts';

export const executionGates: readonly GateRule[] = [
  ...atStage('强制执行', [
    firm('exec.time.ban', '夜间和节假日不得强制执行', {
      act: '强制执行',
      condition: '不得在夜间或法定节假日实施（紧急除外）；不得停居民水电气热',
      refusal: '当前为夜间或法定节假日，且无紧急情况说明。',
      bases: [compulsionLaw(43)],
    }),
    firm('urge.before', '申请执行前催告', {
      act: '申请强制执行',
      condition: '事先书面催告：期限、方式、金额、陈述申辩权',
      refusal: '没有送达履行催告书。',
      bases: [compulsionLaw(35), compulsionLaw(54)],
    }),
    firm('urge.plead', '催告后的申辩复核', {
      act: '催告后',
      condition: '听取陈述申辩并记录复核，成立的采纳',
      refusal: '催告后的陈述申辩没有复核记录。',
      bases: [compulsionLaw(36)],
    }),
    firm('exec.apply.period', '申请强制执行的期间', {
      act: '申请强制执行',
      condition: '救济期限届满、不履行；催告满 10 个工作日；在 3 个月内',
      refusal: '救济期限未满、催告未满十个工作日或已超过三个月。',
      bases: [compulsionLaw(53), compulsionLaw(54)],
    }),
    firm('exec.apply.material', '申请强制执行的材料', {
      act: '申请强制执行',
      condition: '申请书（负责人签名、印章、日期）、决定书及事实依据、当事人意见和催告情况、标的情况',
      refusal: '强制执行申请材料不全，缺少法定材料之一。',
      bases: [compulsionLaw(55)],
    }),
    firm('exec.apply.effective', '决定生效并可执行', {
      act: '申请强制执行',
      condition: '行政决定已经生效并具有可执行内容，被申请人是决定确定的义务人',
      refusal: '行政决定未生效或没有可执行内容。',
      bases: [text('行政诉讼法解释', 155)],
    }),
    firm('exec.nobanktransfer', '无权划拨', {
      act: '自行强制执行',
      condition:
        '应急管理部门没有划拨、拍卖等法定授权，须申请人民法院；期满未寻求救济、经催告仍不履行的，可以依法拍卖已查封扣押的财物抵缴',
      refusal: '应急管理部门没有划拨的强制执行权，请申请人民法院。',
      bases: [compulsionLaw(46, 3), compulsionLaw(47)],
    }),
    hint('stay.no.suspend', '复议诉讼不停止执行', {
      act: '执行',
      condition: '复议、诉讼不停止执行，法律另有规定的除外；当事人申请停止的由复议机关或法院决定',
      refusal: '复议机关或法院已决定停止执行。',
      bases: [penaltyLaw(73, 1), reconsiderationLaw(42), litigationLaw(56)],
    }),
    hint('exec.neg.agreement', '执行协议', {
      act: '执行协议',
      condition: '不损害公共利益和他人权益可达成分阶段履行协议；采取补救措施可减免加处；不履行恢复强制',
      refusal: '执行协议损害公共利益或没有载明分阶段履行内容。',
      bases: [compulsionLaw(42)],
    }),
    firm('exec.stop', '中止、终结执行的情形', {
      act: '中止、终结执行',
      condition: '具备第三十九条、第四十条情形之一；中止满三年未恢复且无明显危害的不再执行',
      refusal: '没有中止或终结执行的法定情形。',
      bases: [compulsionLaw(39), compulsionLaw(40)],
    }),
    firm('exec.recover', '执行回转', {
      act: '执行回转',
      condition: '据以执行的决定被撤销变更的，恢复原状或退还财物、赔偿',
      refusal: '处罚决定已被撤销，没有办理退还或赔偿。',
      bases: [compulsionLaw(41)],
    }),
    firm('sub.only', '代履行的范围', {
      act: '代履行',
      condition: '限于排除妨碍、恢复原状义务，且后果危害交通安全、环境或自然资源；须送达决定书、三日前催告、派员监督',
      refusal: '本义务不属于可以代履行的范围。',
      bases: [compulsionLaw(50), compulsionLaw(51)],
    }),
  ]),
];
