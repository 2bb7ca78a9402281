/** 送达, 收缴, 加处罚款. */

import { civilProcedureLaw, compulsionLaw, penaltyLaw } from './bases.ts';
import { atStage, firm, type GateRule } from './gate-rule.ts';

export const serviceGates: readonly GateRule[] = [
  ...atStage('送达', [
    firm('serve.direct', '七个工作日内送达', {
      act: '送达',
      condition: '宣告后当场交付；不在场的 7 个工作日内送达',
      refusal: '没有送达回证。',
      bases: [penaltyLaw(61, 1)],
    }),
    firm('serve.order', '送达方式的次序', {
      act: '送达方式',
      condition:
        '先直接送达；直接送达有困难的委托或者邮寄；拒收的留置（见证或者录音录像）；电子送达须当事人签订确认书；其他方式都无法送达的才公告',
      refusal: '没有穷尽直接、留置、邮寄等方式，不能公告送达。',
      bases: [
        penaltyLaw(61, 2),
        civilProcedureLaw(88),
        civilProcedureLaw(89),
        civilProcedureLaw(90),
        civilProcedureLaw(91),
        civilProcedureLaw(95),
      ],
    }),
    firm('serve.electronic', '电子送达须签确认书', {
      act: '电子送达',
      condition: '当事人同意并签订确认书',
      refusal: '没有当事人签订的电子送达确认书。',
      bases: [penaltyLaw(61, 2)],
    }),
    firm('serve.return', '送达回证签收', {
      act: '送达',
      condition: '送达回证由受送达人签收、注明日期',
      refusal: '没有受送达人签收或留置记录的送达回证。',
      bases: [civilProcedureLaw(87)],
      from: '2021-07-15',
    }),
  ]),
  ...atStage('收缴', [
    firm('fine.separate', '罚缴分离', {
      act: '收缴罚款',
      condition: '决定机关与收缴机构分离，执法人员不得自行收缴',
      refusal: '不能自行收缴罚款，请当事人向指定银行或电子支付缴纳。',
      bases: [penaltyLaw(67)],
    }),
    firm('fine.onsite.small', '当场收缴的数额和情形', {
      act: '当场收缴',
      condition: '当场处罚的 100 元以下罚款，或不当场收缴事后难以执行',
      refusal: '不属于可以当场收缴的情形。',
      bases: [penaltyLaw(68)],
    }),
    firm('fine.onsite.remote', '边远地区当场收缴', {
      act: '当场收缴',
      condition: '边远、水上、交通不便，当事人到银行或电子支付确有困难并提出',
      refusal: '没有当事人提出和交通不便的情况说明。',
      bases: [penaltyLaw(69)],
    }),
    firm('fine.receipt', '财政专用票据', {
      act: '当场收缴',
      condition: '出具财政部门统一制发的专用票据',
      refusal: '没有出具财政统一票据，当事人有权拒绝。',
      bases: [penaltyLaw(70)],
    }),
    firm('install.apply', '延期、分期缴纳的批准', {
      act: '延期分期',
      condition: '当事人确有经济困难并申请，机关批准',
      refusal: '没有当事人的申请和困难证明，不能批准延期或分期。',
      bases: [penaltyLaw(66, 2)],
    }),
    firm('money.confiscate', '罚没款上缴国库', {
      act: '罚没处理',
      condition: '罚款、没收款全部上缴国库；没收物依法拍卖处理',
      refusal: '罚没款没有上缴国库凭证，不能结案。',
      bases: [penaltyLaw(74)],
    }),
  ]),
  ...atStage('加处罚款', [
    firm('latefee.due', '加处罚款的条件', {
      act: '加处罚款',
      condition: '缴款期限届满仍未缴纳；不在复议、诉讼期间；不在批准的延期、分期之内；已告知加处的标准',
      refusal: '缴款期未满、在救济或延期期间，或没有告知加处标准。',
      bases: [penaltyLaw(72, 1, 1), penaltyLaw(73, 3), compulsionLaw(45)],
    }),
    firm('latefee.cap', '加处罚款不超过本金', {
      act: '加处罚款',
      condition: '不得超出罚款数额',
      refusal: '加处罚款已达到罚款数额上限。',
      bases: [penaltyLaw(72, 1, 1), compulsionLaw(45, 2)],
    }),
  ]),
];
