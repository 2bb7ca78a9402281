/** 送达回证 as a draft. */

import {
  cell,
  draftSheet,
  endRow,
  field,
  gap,
  lines,
  ruledTable,
  short,
  signatureWords,
  signed,
  signOff,
  signRow,
  wideField,
  type Draft,
} from '../shared/draft/index.ts';
import type { ProofOfServicePaper } from './paper.ts';

const COLUMNS = [41, 23, 27, 29, 12, 24];

export function draft(paper: ProofOfServicePaper): Draft {
  const { attestor } = paper;
  return draftSheet({
    title: '送达回证',
    paper,
    body: [
      wideField('案件名称', paper.matter),
      wideField('受送达人', paper.addressee),
      wideField('送达地址', paper.address),
      gap(),
      ruledTable({
        columns: COLUMNS,
        head: ['送达文书名称及文号', '收件人签名或者盖章', '送达地点', '送达时间', '送达方式', '送达人签名'],
        rows: [...paper.papers.map(rowOf), endRow(COLUMNS.length)],
      }),
      gap(),
      wideField('备注', paper.remarks),
      signRow(61.6, signed('见证人（签名）', attestor.signature), field('日期', attestor.date)),
      ...signOff(paper.signOff),
    ],
  });
}

function rowOf({ name, number, recipient, place, time, manner, servers }: ProofOfServicePaper['papers'][number]) {
  return [
    lines(name, number),
    short(signatureWords(recipient)),
    cell(place),
    cell(time),
    short(manner),
    short(signatureWords(servers)),
  ];
}
