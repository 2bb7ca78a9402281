/** 查封扣押: every step of 行政强制法第十七条 to 第三十条. */

import { compulsionLaw, safetyLaw } from './bases.ts';
import { atStage, firm, hint, type GateRule } from './gate-rule.ts';

export const seizureGates: readonly GateRule[] = [
  ...atStage('查封扣押', [
    firm('seize.basis', '查封扣押有法律授权', {
      act: '查封扣押',
      condition: '有法律、法规授权：不符合标准的设施设备器材、违法危险物品、违法作业场所',
      refusal: '缺少查封扣押的法律依据或事实根据。',
      bases: [safetyLaw(65, 1, 4), compulsionLaw(10), compulsionLaw(16), compulsionLaw(22)],
    }),
    firm('seize.scope', '查封扣押限于涉案财物', {
      act: '查封扣押',
      condition: '限于涉案场所、设施、财物；不得及于无关财物和生活必需品；他机关已查封的不重复',
      refusal: '对象与违法无关、属生活必需品或已被查封，不能查封扣押。',
      bases: [compulsionLaw(23)],
    }),
    hint('seize.necessary', '查封扣押确有必要', {
      act: '查封扣押',
      condition: '情节显著轻微或没有明显社会危害的可以不采取；非强制手段能达目的的不采取',
      refusal: '缺少必要性说明：采用非强制手段可以达到目的。',
      bases: [compulsionLaw(5), compulsionLaw(16, 2)],
    }),
    firm('seize.approve', '查封扣押经负责人批准', {
      act: '查封扣押',
      condition: '事前报告负责人并获批准（紧急 24 小时内补办）',
      refusal: '没有负责人批准记录，且不属于紧急。',
      bases: [compulsionLaw(18, 0, 1), compulsionLaw(19)],
    }),
    firm('seize.two', '查封扣押两人并亮证', {
      act: '查封扣押',
      condition: '由两名以上执法人员实施，并出示执法证件',
      refusal: '查封扣押执法人员少于两名或未亮证。',
      bases: [compulsionLaw(18, 0, 2), compulsionLaw(18, 0, 3)],
    }),
    firm('seize.present', '当事人到场并听取申辩', {
      act: '查封扣押',
      condition: '通知当事人到场；当场告知理由、依据、权利和救济；听取陈述申辩',
      refusal: '没有当事人到场、告知和听取陈述申辩的记录。',
      bases: [compulsionLaw(18, 0, 4), compulsionLaw(18, 0, 5), compulsionLaw(18, 0, 6)],
    }),
    firm('seize.record', '查封扣押现场笔录', {
      act: '查封扣押',
      condition: '制作现场笔录并签名；当事人不到场的请见证人',
      refusal: '缺少现场笔录签名，或当事人不到场又没有见证人。',
      bases: [compulsionLaw(18, 0, 7), compulsionLaw(18, 0, 8), compulsionLaw(18, 0, 9)],
    }),
    firm('seize.docs', '当场交付决定书和清单', {
      act: '查封扣押',
      condition: '制作并当场交付决定书和清单（一式二份，五项内容）',
      refusal: '没有当场交付查封扣押决定书和清单。',
      bases: [compulsionLaw(24)],
    }),
    firm('seize.extend', '延长查封扣押的条件', {
      act: '延长查封扣押',
      condition: '情况复杂；届满前由负责人批准；不超过 30 日且只一次；书面告知并说明理由',
      refusal: '已届满、已延长过或没有负责人批准，不能延长。',
      bases: [compulsionLaw(25, 1), compulsionLaw(25, 2)],
    }),
    firm('seize.test.notice', '鉴定期间书面告知', {
      act: '扣除鉴定期间',
      condition: '鉴定期间明确并已书面告知当事人',
      refusal: '没有书面告知鉴定期间，不能扣除。',
      bases: [compulsionLaw(25, 3)],
    }),
    firm('seize.release', '应当解除的及时解除', {
      act: '解除查封扣押',
      condition: '具备解除情形之一（无违法、无关、已处理、届满、其他）即应解除',
      refusal: '已具备解除情形，不能再维持查封扣押。',
      bases: [compulsionLaw(28)],
    }),
    hint('seize.nocustody', '妥善保管、不收保管费', {
      act: '保管',
      condition: '不得使用、损毁；委托保管的由机关先行负责；费用由机关承担',
      refusal: '保管人使用财物或收取保管费，不符合法律。',
      bases: [compulsionLaw(26)],
    }),
    firm('freeze.ban', '无权冻结存款', {
      act: '冻结存款',
      condition: '只有法律授权机关可以；应急管理部门没有该授权',
      refusal: '应急管理部门没有冻结存款的法律授权。',
      bases: [compulsionLaw(29)],
    }),
  ]),
];
