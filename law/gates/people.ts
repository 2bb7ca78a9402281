/** Who may act: the organ (主体) and its people (人员). */

import { compulsionLaw, formerRule, inspectionOpinion, penaltyLaw, safetyLaw } from './bases.ts';
import { atStage, firm, hint, type GateRule } from './gate-rule.ts';

export const peopleGates: readonly GateRule[] = [
  ...atStage('主体', [
    firm('subject.organ', '以本机关名义', {
      act: '任何执法行为',
      condition: '以具有检查权、处罚权的行政机关的名义作出；内设股室、大队不能用自己的名义',
      refusal: '缺少执法主体资格：只能以本机关的名义作出，请更换签发机关。',
      bases: [penaltyLaw(17), penaltyLaw(38, 1)],
    }),
    firm('subject.delegate.organ', '委托执法的条件', {
      act: '委托执法',
      condition:
        '受委托的须是依法成立、管理公共事务的组织并有取得执法资格的人员；有书面委托书（事项、权限、期限）并已公布；不得再委托',
      refusal: '缺少有效的书面委托书或委托书未公布，受委托组织不能办理本事项。',
      bases: [penaltyLaw(20), penaltyLaw(21)],
    }),
    firm('subject.delegate.measure', '强制措施权不得委托', {
      act: '查封扣押',
      condition: '行政强制措施权不得委托，只能由本机关具备资格的执法人员实施',
      refusal: '行政强制措施权不得委托：实施人不是本机关有资格的执法人员。',
      bases: [compulsionLaw(17, 1), compulsionLaw(17, 3)],
    }),
    firm('subject.town', '乡镇处罚在赋权清单内', {
      act: '赋权乡镇处罚',
      condition: '事项在省、自治区、直辖市公布的赋权范围内，并且乡镇（街道）能够有效承接',
      refusal: '本事项不在省公布的乡镇赋权清单内，乡镇（街道）不能作为处罚主体。',
      bases: [penaltyLaw(24)],
    }),
    firm('subject.jurisdiction.place', '违法行为发生地管辖', {
      act: '立案',
      condition: '违法行为发生地在本机关管辖的区域内；法律、行政法规、部门规章另有规定的从其规定',
      refusal: '违法行为发生地不在本机关管辖的区域，缺少管辖依据。',
      bases: [penaltyLaw(22)],
    }),
    firm('subject.jurisdiction.level', '县级以上机关管辖', {
      act: '立案',
      condition: '由县级以上有处罚权的行政机关管辖',
      refusal: '本级没有该事项的处罚管辖权，请移送有管辖权的机关。',
      bases: [penaltyLaw(23)],
    }),
    firm('subject.jurisdiction.first', '最先立案的机关管辖', {
      act: '立案',
      condition: '两个以上机关都有管辖权的由最先立案的管辖；争议先协商、再报共同上级指定',
      refusal: '另有机关已先立案，缺少指定管辖决定。',
      bases: [penaltyLaw(25)],
    }),
  ]),
  ...atStage('人员', [
    firm('staff.two', '两名以上执法人员', {
      act: '现场检查、调查、处罚、强制',
      condition: '由两名以上具有行政执法资格的执法人员实施',
      refusal: '执法人员少于两名，缺少第二名持证执法人员。',
      bases: [penaltyLaw(42, 1)],
    }),
    firm('staff.cert.valid', '执法证件有效', {
      act: '现场检查、调查',
      condition: '每名执法人员证件有效、执法区域和类别相符',
      refusal: '执法证无效或已过期，缺少有效行政执法证件。',
      bases: [penaltyLaw(42, 1), penaltyLaw(76, 1, 5)],
    }),
    firm('staff.show.cert', '主动出示执法证件', {
      act: '检查、调查开始',
      condition: '开始前主动出示执法证件并留有记录；未出示的对方有权拒绝',
      refusal: '未记录出示执法证件，当事人有权拒绝，不能继续。',
      bases: [penaltyLaw(55, 1)],
    }),
    firm('staff.show.cert.as', '监督检查出示有效证件', {
      act: '安全生产监督检查',
      condition: '执行监督检查任务必须出示有效的行政执法证件',
      refusal: '监督检查前未记录亮证，缺少出示有效执法证件的记录。',
      bases: [safetyLaw(67, 2)],
    }),
    firm('staff.avoid', '承办人无应当回避的关系', {
      act: '任何承办行为',
      condition: '承办人与案件没有直接利害关系，也没有其他可能影响公正执法的关系',
      refusal: '承办人与本案存在应当回避的关系，缺少无利害关系的承办人。',
      bases: [penaltyLaw(43, 1)],
    }),
    hint('staff.avoid.decide', '回避申请由负责人决定', {
      act: '回避申请处理',
      condition: '当事人申请回避的由机关负责人决定；决定前不停止调查',
      refusal: '回避申请尚无负责人决定，不能把该人员从承办人名单移除或终结。',
      bases: [penaltyLaw(43, 3)],
    }),
    firm('staff.lawreviewer.qual', '法制审核人员的资格', {
      act: '法制审核',
      condition: '初次从事处罚决定法制审核的人员取得国家统一法律职业资格',
      refusal: '法制审核人员缺少法律职业资格（初次从事）。',
      bases: [penaltyLaw(58, 2)],
    }),
    firm('staff.assistant.ban', '辅助人员不得实施检查', {
      act: '检查、取证、签发',
      condition: '辅助人员、网格员、技术检查员、社会监督员、第三方不得实施检查或签发文书',
      refusal: '实施人没有行政执法证件，不能作为检查人员签名。',
      bases: [inspectionOpinion],
      part: '第二部分',
    }),
    firm('staff.confidential', '保密和个人隐私', {
      act: '资料使用',
      condition: '对技术秘密、业务秘密、商业秘密、个人隐私保密',
      refusal: '资料涉密或涉个人隐私，缺少脱敏或保密审批。',
      bases: [penaltyLaw(50), safetyLaw(67, 2)],
    }),
    firm('staff.avoid.head', '负责人的回避由集体讨论', {
      act: '负责人回避',
      condition: '执法人员的回避由派出机关负责人决定；负责人的回避由负责人集体讨论决定；决定前不得擅自停止调查',
      refusal: '负责人需要回避，缺少负责人集体讨论决定。',
      bases: [formerRule(24, 3), formerRule(24, 4)],
      from: '2008-01-01',
    }),
  ]),
];
