/** 恢复生产经营审查意见书 as a draft. */

import {
  blank,
  draftSheet,
  judgedItems,
  lastPar,
  officerRows,
  par,
  partyRow,
  remediesPar,
  salutation,
  signOff,
  val,
  type Draft,
} from '../shared/draft/index.ts';
import type { ResumptionReviewPaper } from './paper.ts';

const BASIS = '根据《中华人民共和国安全生产法》第六十五条第一款第三项的规定，经审查，';

export function draft(paper: ResumptionReviewPaper): Draft {
  const { original, application } = paper;
  return draftSheet({
    title: '恢复生产经营审查意见书',
    paper,
    body: [
      salutation(paper.inspectee),
      par(
        '本机关于',
        blank(original.decidedOn),
        '对你单位作出',
        blank(original.measure),
        '的现场处理决定（',
        blank(original.number),
        '）。你单位于',
        blank(application.appliedOn),
        '提出恢复的书面申请，并提交下列材料：',
        val(application.materials),
      ),
      par('本机关审查了上述材料，并于', blank(paper.visitedOn), '到现场核查，情况如下：'),
      judgedItems(['原重大事故隐患', '材料审查和现场核查情况', '审查意见'], paper.dangers),
      ...outcomeOf(paper),
      ...officerRows('审查人员（签名）', paper.officers),
      partyRow('被审查单位负责人（签名）', paper.party),
      ...signOff(paper.signOff),
    ],
  });
}

function outcomeOf({ outcome }: ResumptionReviewPaper) {
  if (outcome.kind === 'agreed')
    return [
      lastPar(
        `${BASIS}同意你单位自`,
        blank(outcome.from),
        '起恢复',
        blank(outcome.object),
        '。',
        val(outcome.conditions),
      ),
    ];
  return [
    par(
      `${BASIS}不同意你单位恢复`,
      blank(outcome.object),
      '。理由：',
      val(outcome.reasons),
      '原决定继续执行；重大事故隐患排除后，你单位可以重新提出书面申请。',
    ),
    remediesPar('意见', outcome.remedies),
  ];
}
