/** 现场检查记录 as a draft. */

import {
  blank,
  blanks,
  draftSheet,
  field,
  fields,
  flush,
  gap,
  heading,
  lastPar,
  par,
  signed,
  signRow,
  strong,
  val,
  wideField,
  written,
  type Draft,
} from '../shared/draft/index.ts';
import type { InspectionRecordPaper } from './paper.ts';

/** Width of the second field of most lines, and of those under a long label, as in the layout. */
const RIGHT = 58;
const NARROW = 57.7;
const USUAL = 61.6;

export function draft(paper: InspectionRecordPaper): Draft {
  const { foot } = paper;
  return draftSheet({
    title: '现场检查记录',
    paper,
    body: [...headOf(paper), ...tellingOf(paper), ...findingsOf(paper), ...endingOf(paper)],
    ...(foot === undefined
      ? {}
      : { foot: signRow(78, signed('检查人员', foot.officers), signed('被检查单位现场负责人', foot.party)) }),
  });
}

function headOf(paper: InspectionRecordPaper) {
  const { representative, inCharge } = paper;
  return [
    wideField('被检查单位', paper.inspectee),
    fields(RIGHT, field('统一社会信用代码', paper.uscc), field('联系电话', paper.telephone)),
    wideField('地址', paper.address),
    fields(RIGHT, field('法定代表人（负责人）', representative.name), field('职务', representative.office)),
    fields(RIGHT, field('现场负责人', inCharge.name), field('职务', inCharge.office)),
    wideField('检查场所', paper.places),
    wideField('检查时间', paper.period),
    gap(),
  ];
}

/** What the officers said of themselves and of the party's rights, and the answer. */
function tellingOf({ organ, officers, answer }: InspectionRecordPaper) {
  return [
    par(
      '我们是',
      blank(organ),
      '的行政执法人员',
      ...blanks(officers.map(({ name }) => name)),
      '，证件号码为',
      ...blanks(officers.map(({ certificate }) => certificate)),
      '，这是我们的证件（出示证件）。现依法对你单位进行现场检查，请予以配合。你单位有陈述、申辩的权利；认为我们与本次检查有直接利害关系的，有权申请回避。',
    ),
    flush('　　答：', val(answer.text)),
  ];
}

function findingsOf({ account, findings, closing }: InspectionRecordPaper) {
  return [
    heading('检查情况'),
    ...account.map((text) => par(val(text))),
    ...findings.map(({ number, title, text }) => par(`${number}.`, strong(title), '。', val(text))),
    ...closing.map((text) => par(val(text))),
    flush('（以下空白）'),
  ];
}

function endingOf(paper: InspectionRecordPaper) {
  const { ending, officerSignatures, officersDate, recorder } = paper;
  if (ending.kind === 'declined') return declinedEnding(paper, ending);
  return [
    signRow(0, written('被检查单位意见', ending.opinion)),
    signRow(NARROW, signed('被检查单位现场负责人（签名）', ending.party), field('日期', ending.partyDate)),
    signRow(NARROW, signed('检查人员（签名）', officerSignatures), field('日期', officersDate)),
    signRow(NARROW, signed('记录人（签名）', recorder), signed('陪同人（签名）', ending.accompanist)),
  ];
}

function declinedEnding(
  { officerSignatures, officersDate, recorder }: InspectionRecordPaper,
  ending: Extract<InspectionRecordPaper['ending'], { kind: 'declined' }>,
) {
  const { attestor } = ending;
  return [
    lastPar(strong('拒绝签字情况'), '：', val(ending.circumstances)),
    signRow(0, field('被检查单位意见', ending.opinion)),
    signRow(USUAL, field('被检查单位现场负责人（签名）', '拒绝签字'), field('日期', ending.partyDate)),
    signRow(USUAL, signed('检查人员（签名）', officerSignatures), field('日期', officersDate)),
    signRow(USUAL, field('证号', ending.certificates), signed('记录人（签名）', recorder)),
    signRow(USUAL, signed('见证人（签名）', attestor.signature), field('日期', attestor.date)),
    signRow(0, field('见证人单位、电话', attestor.from)),
    signRow(0, written('见证内容', attestor.statement)),
  ];
}
