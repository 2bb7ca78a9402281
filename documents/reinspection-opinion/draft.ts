/** 整改复查意见书 as a draft. */

import {
  blank,
  draftSheet,
  judgedItems,
  lastPar,
  officerRows,
  par,
  partyRow,
  salutation,
  signOff,
  val,
  type Draft,
} from '../shared/draft/index.ts';
import type { ReinspectionOpinionPaper } from './paper.ts';

export function draft(paper: ReinspectionOpinionPaper): Draft {
  const { original } = paper;
  return draftSheet({
    title: '整改复查意见书',
    paper,
    body: [
      salutation(paper.inspectee),
      par(
        '本机关于',
        blank(original.decidedOn),
        '作出了',
        blank(original.kind),
        '的决定（',
        blank(original.number),
        '），整改期限于',
        blank(original.deadline),
        '届满。经复查，提出如下意见：',
      ),
      judgedItems(['原问题', '复查情况', '复查意见'], paper.items),
      lastPar('综合意见：', val(paper.conclusion)),
      ...officerRows('复查人员（签名）', paper.officers),
      partyRow('被复查单位负责人（签名）', paper.party),
      ...signOff(paper.signOff),
    ],
  });
}
