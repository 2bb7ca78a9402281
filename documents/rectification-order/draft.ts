/** 责令限期整改指令书 as a draft. */

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
  type Draft,
} from '../shared/draft/index.ts';
import type { RectificationOrderPaper } from './paper.ts';

export function draft(paper: RectificationOrderPaper): Draft {
  return draftSheet({
    title: '责令限期整改指令书',
    paper,
    body: [
      salutation(paper.inspectee),
      par('经查，你单位存在下列问题：'),
      ...statements(paper.findings),
      par(
        '现责令你单位对上述',
        ...orderOf(paper),
        '，达到有关法律法规规章和标准规定的要求。由此造成事故的，依法追究有关人员的责任。',
      ),
      par('整改期间，你单位应当采取措施，确保安全生产。对安全生产违法行为，将依法予以行政处罚。'),
      remediesPar('指令', paper.remedies),
      ...officerRows('行政执法人员（签名）', paper.officers),
      partyRow('被检查单位现场负责人（签名）', paper.party),
      ...signOff(paper.signOff),
    ],
  });
}

function orderOf({ atOnceItems, byDeadline }: RectificationOrderPaper) {
  const atOnce = atOnceItems === undefined ? [] : ['第', blank(atOnceItems), '项问题立即整改'];
  const later =
    byDeadline === undefined
      ? []
      : ['第', blank(byDeadline.items), '项问题于', blank(byDeadline.deadline), '前整改完毕'];
  return atOnce.length > 0 && later.length > 0 ? [...atOnce, '；对', ...later] : [...atOnce, ...later];
}
