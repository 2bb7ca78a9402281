/** 审核, 法制审核, 集体讨论, 告知: what stands between investigation and decision. */

import { memory, secondary } from '../checklist/basis.ts';
import { penaltyLaw, presentRule } from './bases.ts';
import { atStage, firm, type GateRule } from './gate-rule.ts';

export const reviewGates: readonly GateRule[] = [
  ...atStage('审核', [
    firm('review.report', '调查终结报告已提交审查', {
      act: '案件审理',
      condition: '调查终结报告和处理建议已提交负责人审查',
      refusal: '没有调查终结报告，负责人不能审查。',
      bases: [penaltyLaw(57, 1)],
    }),
  ]),
  ...atStage('法制审核', [
    firm('law.review', '法制审核通过', {
      act: '处罚决定',
      condition:
        '四种情形须经法制审核通过：重大公共利益；直接关系重大权益且经听证；疑难复杂涉多个法律关系；法律法规规定的其他',
      refusal: '未经法制审核或审核未通过，不能作出决定。',
      bases: [penaltyLaw(58, 1)],
    }),
    firm('law.review.independent', '审核人不是承办人', {
      act: '法制审核',
      condition: '审核人员非本案承办人',
      refusal: '审核人就是承办人，缺少独立的法制审核人员。',
      bases: [penaltyLaw(58), penaltyLaw(43)],
      isInference: true,
    }),
    firm('law.review.catalog', '重大执法决定目录内的审核', {
      act: '法制审核',
      condition: '重大执法决定目录内的一律审核，可扩到全部处罚强制',
      refusal: '属于重大执法决定目录，缺少法制审核意见。',
      bases: [secondary('三项制度指导意见')],
    }),
  ]),
  ...atStage('集体讨论', [
    firm('collective', '负责人集体讨论', {
      act: '处罚决定',
      condition: '情节复杂或重大违法行为给予处罚的由负责人集体讨论',
      refusal: '属于情节复杂或重大违法，缺少负责人集体讨论记录。',
      bases: [penaltyLaw(57, 2)],
    }),
    firm('collective.threshold.old', '集体讨论的数额（旧办法）', {
      act: '处罚决定',
      condition:
        '旧办法：责令停产停业整顿、停产停业、停止建设、停止施工、吊销许可、撤销资格、五万元以上罚款、没收违法所得或者物品价值五万元以上的，集体讨论',
      refusal: '达到旧办法集体讨论的数额或种类，缺少集体讨论记录。',
      bases: [memory('安全生产违法行为行政处罚办法2015', 29)],
      from: '2008-01-01',
    }),
    firm('collective.threshold.new', '集体讨论的数额（新办法）', {
      act: '处罚决定',
      condition: '新办法的集体讨论数额和种类',
      refusal: '集体讨论的条件未登记，请由法制机构登记依据条文后再办。',
      bases: [presentRule],
      note: '新办法没有取得，法制机构登记依据条文后才有内容',
    }),
  ]),
  ...atStage('告知', [
    firm('notice.before', '处罚前告知', {
      act: '处罚决定',
      condition: '决定前告知拟处罚内容、事实、理由、依据和陈述、申辩、听证权利',
      refusal: '没有向当事人告知拟处罚内容、事实、理由、依据和权利。',
      bases: [penaltyLaw(44), penaltyLaw(62)],
    }),
    firm('notice.consistent', '决定与告知一致', {
      act: '处罚决定',
      condition: '决定的内容、事实、依据与告知一致；加重或变更事实须重新告知',
      refusal: '决定与告知书不一致，缺少重新告知。',
      bases: [penaltyLaw(44), penaltyLaw(62)],
      isInference: true,
    }),
    firm('notice.period', '陈述申辩和听证期限已满', {
      act: '处罚决定',
      condition: '陈述申辩、听证期限已满，或当事人书面放弃',
      refusal: '陈述申辩或听证期限未满，当事人也没有明确放弃。',
      bases: [penaltyLaw(62), penaltyLaw(64, 0, 1)],
    }),
    firm('plead.recheck', '申辩经复核', {
      act: '处罚决定',
      condition: '对陈述申辩复核并有书面意见，成立的采纳',
      refusal: '当事人申辩没有复核意见。',
      bases: [penaltyLaw(45, 1)],
    }),
    firm('plead.noheavier', '不因申辩加重', {
      act: '处罚决定',
      condition: '不得因陈述、申辩而加重',
      refusal: '处罚比告知加重，且加重理由来自当事人申辩。',
      bases: [penaltyLaw(45, 2)],
    }),
  ]),
];
