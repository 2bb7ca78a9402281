/** 现场处理措施决定书 as a draft. */

import {
  blank,
  draftSheet,
  officerRows,
  par,
  partyRow,
  remediesPar,
  salutation,
  signOff,
  statements,
  val,
  type Draft,
} from '../shared/draft/index.ts';
import type { OnSiteMeasureDecisionPaper } from './paper.ts';

export function draft(paper: OnSiteMeasureDecisionPaper): Draft {
  return draftSheet({
    title: '现场处理措施决定书',
    paper,
    body: [
      salutation(paper.inspectee),
      par('本机关于', blank(paper.inspectedOn), '现场检查时，发现你单位有下列问题：'),
      ...statements(paper.findings),
      par('以上存在的问题在排除前无法保证安全，依据', blank(paper.legalBasis), '的规定，现作出以下现场处理决定：'),
      ...statements(paper.measures),
      par(val(paper.release)),
      remediesPar('决定', paper.remedies),
      ...officerRows('行政执法人员（签名）', paper.officers),
      partyRow('被检查单位现场负责人（签名）', paper.party),
      ...signOff(paper.signOff),
    ],
  });
}
