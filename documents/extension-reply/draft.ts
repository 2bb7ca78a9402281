/** 延期整改申请答复书 as a draft. */

import {
  blank,
  draftSheet,
  lastPar,
  par,
  remediesPar,
  salutation,
  signOff,
  statements,
  val,
  type Draft,
} from '../shared/draft/index.ts';
import type { ExtensionReplyPaper } from './paper.ts';

export function draft(paper: ExtensionReplyPaper): Draft {
  const { application, original, contact } = paper;
  return draftSheet({
    title: '延期整改申请答复书',
    paper,
    body: [
      salutation(paper.inspectee),
      par(
        '你单位于',
        blank(application.appliedOn),
        '对本机关',
        blank(original.decidedOn),
        '作出的《责令限期整改指令书》（',
        blank(original.number),
        '）第',
        blank(application.items),
        '项问题提出延期整改申请，申请将整改期限由',
        blank(original.deadline),
        '延长至',
        blank(application.until),
        '。理由：',
        val(application.reasons),
      ),
      ...outcomeOf(paper),
      lastPar('联系人：', val(contact.name), '　　联系电话：', val(contact.telephone)),
      ...signOff(paper.signOff),
    ],
  });
}

function outcomeOf({ outcome }: ExtensionReplyPaper) {
  if (outcome.kind === 'refused')
    return [
      par('经审查，不同意延期。理由：', val(outcome.reasons)),
      par('你单位应当按照原指令书规定的期限整改完毕。'),
      remediesPar('答复', outcome.remedies),
    ];
  return [
    par(
      '经审查，同意你单位第',
      blank(outcome.items),
      '项问题的整改期限延长至',
      blank(outcome.until),
      '。其他各项的期限不变。',
    ),
    par('延期期间，你单位应当采取下列措施，确保安全：'),
    ...statements(outcome.interimMeasures),
    par(
      '延期期间，你单位对事故隐患的治理和安全生产负全部责任；延长的期限届满，本机关将依法复查。逾期未整改完毕的，依法予以处理。',
    ),
  ];
}
