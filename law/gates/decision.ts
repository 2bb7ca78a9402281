/** 决定 and 简易程序. */

import { penaltyLaw, referralRule, safetyLaw } from './bases.ts';
import { atStage, firm, hint, type GateRule } from './gate-rule.ts';

export const decisionGates: readonly GateRule[] = [
  ...atStage('决定', [
    firm('decide.officer', '由机关负责人决定', {
      act: '处罚决定',
      condition: '行政机关负责人作出决定',
      refusal: '没有负责人签发。',
      bases: [penaltyLaw(57, 1)],
    }),
    firm('decide.correct', '责令改正、没收违法所得', {
      act: '处罚决定',
      condition: '同时责令改正或限期改正；有违法所得的没收',
      refusal: '没有责令改正，或违法所得未处理。',
      bases: [penaltyLaw(28)],
    }),
    firm('decide.once', '同一违法行为不罚款两次', {
      act: '处罚决定',
      condition: '同一违法行为不得罚款两次；违反多个规范的按罚款数额高的处罚',
      refusal: '同一违法行为已被罚款，不能再次罚款。',
      bases: [penaltyLaw(29)],
    }),
    firm('decide.oldnew', '从旧兼从轻', {
      act: '处罚决定',
      condition: '适用行为时的规定；决定时新规定处罚较轻或不认为违法的适用新规定',
      refusal: '适用的规定不是从旧兼从轻的结果，请说明比较。',
      bases: [penaltyLaw(37)],
    }),
    firm('decide.discretion', '裁量说明', {
      act: '处罚决定',
      condition: '裁量基准已公布并说明；从轻减轻不予的情形逐项判断',
      refusal: '没有裁量说明，或从轻减轻、不予处罚情形未判断。',
      bases: [penaltyLaw(32), penaltyLaw(33), penaltyLaw(34)],
    }),
    firm('decide.minor', '不予处罚的理由和教育', {
      act: '处罚决定',
      condition: '轻微并及时改正且无危害后果的不予处罚；首违轻微改正的可以不予；无主观过错的不予处罚；不予处罚须教育',
      refusal: '符合不予处罚情形，缺少不予处罚的理由和教育记录。',
      bases: [penaltyLaw(33)],
    }),
    firm('decide.minor.age', '年龄和责任能力', {
      act: '处罚决定',
      condition: '未满 14 周岁不罚；14 至 18 周岁从轻减轻；精神状况',
      refusal: '当事人年龄或责任能力未核实。',
      bases: [penaltyLaw(30), penaltyLaw(31)],
    }),
    firm('decide.content', '决定书六项和印章', {
      act: '处罚决定',
      condition: '决定书载明六项：当事人、事实证据、种类依据、履行方式期限、救济、机关名称日期并盖机关印章',
      refusal: '处罚决定书缺少法定六项之一或没有机关印章。',
      bases: [penaltyLaw(59)],
    }),
    firm('decide.deadline', '办案期限内决定', {
      act: '处罚决定',
      condition: '自立案之日起九十日内作出决定；法律、法规、规章另有规定的从其规定',
      refusal: '已超过办案期限，且没有依据的延期。',
      bases: [penaltyLaw(60)],
    }),
    firm('decide.notransfer', '不以罚代刑', {
      act: '处罚决定',
      condition: '涉嫌犯罪的应当移送，不得以罚代刑；移送前已作出的警告、停产停业、吊销不停止执行，罚款折抵',
      refusal: '涉嫌犯罪应当移送，不能以行政处罚代替移送。',
      bases: [penaltyLaw(8, 2), penaltyLaw(27), penaltyLaw(35), referralRule(11)],
    }),
    firm('close.entity', '责令关闭由政府决定', {
      act: '责令关闭',
      condition: '提请县级以上人民政府决定',
      refusal: '关闭须报县级以上人民政府决定。',
      bases: [safetyLaw(113), safetyLaw(115)],
    }),
    firm('detain.entity', '拘留由公安机关决定', {
      act: '行政拘留',
      condition: '由公安机关决定',
      refusal: '拘留由公安机关决定，应急管理部门不能作出。',
      bases: [safetyLaw(115)],
    }),
    firm('daily.penalty', '按日连续处罚的条件', {
      act: '按日连续处罚',
      condition: '已责令改正且受到罚款，拒不改正；自责令改正次日起按原处罚数额',
      refusal: '没有罚款处罚或拒不改正的证据，不能按日连续处罚。',
      bases: [safetyLaw(112)],
    }),
    firm('decide.emergency', '突发事件中快速从重', {
      act: '处罚决定',
      condition: '突发事件期间对违反应对措施的行为依法快速、从重处罚，但程序权利不能省',
      refusal: '没有突发事件应对措施的依据，不能按快速从重处理。',
      bases: [penaltyLaw(49)],
      note: '新办法也有这一规定（转述，没有读到原文）',
    }),
    firm('decide.assess.ban', '罚没不与考核挂钩', {
      act: '考核',
      condition: '罚款、没收不得与执法机关和人员的考核挂钩；不得返还',
      refusal: '考核指标含罚款数额，不能使用。',
      bases: [penaltyLaw(74, 3)],
    }),
  ]),
  ...atStage('简易程序', [
    firm('simple.limit', '当场处罚的数额和种类', {
      act: '当场处罚',
      condition: '违法事实确凿并有法定依据，对公民处二百元以下、对法人或者其他组织处三千元以下罚款或者警告',
      refusal: '超过当场处罚的数额或种类，应当走普通程序。',
      bases: [penaltyLaw(51)],
    }),
    firm('simple.form', '当场处罚决定书的形式', {
      act: '当场处罚',
      condition: '出示证件；预定格式有编号的决定书当场交付；拒签注明；签名盖章',
      refusal: '当场处罚决定书没有编号、交付或执法人员签名。',
      bases: [penaltyLaw(52, 1), penaltyLaw(52, 2)],
    }),
    hint('simple.record', '当场处罚报备案', {
      act: '当场处罚',
      condition: '报所属机关备案',
      refusal: '当场处罚决定没有报机关备案。',
      bases: [penaltyLaw(52, 3)],
    }),
  ]),
];
