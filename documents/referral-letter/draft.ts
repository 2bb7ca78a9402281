/** 移送函 as a draft. */

import {
  cell,
  draftSheet,
  field,
  lastPar,
  par,
  ruledTable,
  salutation,
  short,
  signed,
  signOff,
  signRow,
  val,
  type Draft,
} from '../shared/draft/index.ts';
import type { ReferralLetterPaper } from './paper.ts';

const RIGHT = 65.6;

export function draft(paper: ReferralLetterPaper): Draft {
  const isCase = paper.kind === 'case';
  return draftSheet({
    title: isCase ? '案件移送函' : '问题移送函',
    paper,
    isProse: true,
    body: [
      salutation(paper.receiver),
      ...paper.facts.map((text) => par(val(text))),
      par('依据', val(paper.legalBasis), `的规定，现将${isCase ? '该案' : '上述问题'}移送你单位处理。移送材料如下：`),
      materialsOf(paper),
      lastPar('请你单位依法及时处理，并将处理结果书面告知本机关。本函所附材料请查收，并在下方签收。'),
      signRow(RIGHT, signed('送件人（签名）', paper.senders), field('送件时间', paper.sentAt)),
      signRow(RIGHT, signed('收件人（签名）', paper.receivedBy), field('收件时间', paper.receivedAt)),
      signRow(RIGHT, signed('签发人', paper.issuer), field('联系电话', paper.telephone)),
      ...signOff(paper.signOff),
    ],
  });
}

function materialsOf({ materials }: ReferralLetterPaper) {
  return ruledTable({
    columns: [12, 66, 22, 22, 34],
    head: ['序号', '移送材料', '份数', '页数', '备注'],
    rows: materials.map(({ name, copies, pages, remarks }, index) => [
      short(String(index + 1)),
      cell(name),
      short(copies),
      short(pages),
      cell(remarks),
    ]),
  });
}
