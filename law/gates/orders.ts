/** 整改与现场措施, 停止供电: what may be ordered, and what brings work back. */

import { compulsionLaw, formerRule, penaltyLaw, safetyLaw } from './bases.ts';
import { atStage, firm, hint, type GateRule } from './gate-rule.ts';

export const orderGates: readonly GateRule[] = [
  ...atStage('整改与现场措施', [
    firm('order.deadline', '责令改正写明内容和期限', {
      act: '责令限期改正',
      condition: '责令改正或限期改正，期限和内容明确',
      refusal: '责令改正没有写明改正内容和期限。',
      bases: [penaltyLaw(28, 1)],
    }),
    firm('order.major.scene', '责令停产停用的事实条件', {
      act: '现场处理措施（撤人、停产停用）',
      condition: '存在重大事故隐患，且排除前或排除中无法保证安全',
      refusal: '缺少重大事故隐患排除前无法保证安全的事实，不能责令停产或停用。',
      bases: [safetyLaw(65, 1, 3)],
    }),
    firm('resume.approve', '恢复生产须经审查同意', {
      act: '恢复生产',
      condition: '重大事故隐患排除后经审查同意',
      refusal: '没有审查同意的记录，不能恢复生产经营或使用。',
      bases: [safetyLaw(65, 1, 3)],
    }),
    firm('order.blanket', '停产类措施逐户认定', {
      act: '停产类措施',
      condition: '每一户都有自己的事实、法条和必要性；不得以同一理由普遍停产停业',
      refusal: '同一理由批量停产，缺少逐户事实和法条。',
      bases: [penaltyLaw(5, 2), compulsionLaw(5)],
      isInference: true,
      note: '“不得普遍式停产停业”是活动方案的用语，法律没有逐字写明',
    }),
    firm('order.suspend.max', '暂时停产不超过六个月', {
      act: '责令暂时停产停业等现场处理措施',
      condition: '期限一般不超过 6 个月',
      refusal: '暂时停产停业期限超过六个月，缺少法律、行政法规依据。',
      bases: [formerRule(14, 3)],
      from: '2008-01-01',
    }),
    firm('rectify.extend.reason', '延期整改的理由和期限', {
      act: '延期整改',
      condition: '因不可抗力不能按期完成，边整改边书面申请，届满前 10 日内提出',
      refusal: '延期申请没有不可抗力等理由或已过期限。',
      bases: [formerRule(17)],
      from: '2008-01-01',
      note: '2015 年版第十七条，2007 年版为第十六条',
    }),
    firm('rectify.closed', '整改有复查意见书', {
      act: '整改销号',
      condition: '复查有复查意见书、复查人与单位签名；不合格的依法处罚',
      refusal: '没有整改复查意见书，不能销号。',
      bases: [formerRule(17)],
      from: '2008-01-01',
      note: '2026-02-01 起以新办法的相应条款为准（没有取得）；产品内部继续要求复查意见书',
    }),
  ]),
  ...atStage('停止供电', [
    firm('poweroff.legal', '停止供电的四项条件', {
      act: '停止供电（民爆）',
      condition: '已依法作出停产停业、停止施工或停用决定；拒不执行；有发生事故的现实危险；能保证安全',
      refusal: '缺少：已送达的停产类决定、拒不执行的证据、现实危险或安全保障四项之一。',
      bases: [safetyLaw(70, 1)],
    }),
    firm('poweroff.approve', '停止供电由主要负责人批准', {
      act: '停止供电',
      condition: '本部门主要负责人批准；书面通知有关单位',
      refusal: '没有主要负责人批准或没有书面通知。',
      bases: [safetyLaw(70, 1)],
    }),
    firm('poweroff.24h', '提前二十四小时通知', {
      act: '停止供电',
      condition: '除紧急情形外提前 24 小时通知企业',
      refusal: '没有提前二十四小时通知生产经营单位，且无紧急情形说明。',
      bases: [safetyLaw(70, 2)],
    }),
    hint('poweroff.release', '解除停电的核查', {
      act: '解除停电',
      condition: '企业依法履行并消除隐患的及时解除',
      refusal: '缺少企业履行或隐患消除的核查记录，不能解除。',
      bases: [safetyLaw(70, 2)],
    }),
  ]),
];
