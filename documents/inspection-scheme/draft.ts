/** 现场检查方案 as a draft. */

import {
  annexTitle,
  cell,
  draftSheet,
  field,
  fields,
  flush,
  ruledTable,
  short,
  signed,
  signRow,
  wideField,
  type Draft,
} from '../shared/draft/index.ts';
import type { InspectionSchemePaper } from './paper.ts';

const RIGHT = 65.6;

export function draft(paper: InspectionSchemePaper): Draft {
  return draftSheet({
    title: '现场检查方案',
    paper,
    body: [
      wideField('被检查单位', paper.inspectee),
      wideField('地址', paper.address),
      fields(RIGHT, field('联系人', paper.contact), field('联系电话', paper.telephone)),
      fields(RIGHT, field('所属行业', paper.industry), field('检查类型', paper.type)),
      fields(RIGHT, field('检查时间', paper.period), field('检查方式', paper.method)),
      wideField('检查地点', paper.places),
      wideField('行政执法人员', paper.officers),
      wideField('协助人员', paper.assistants),
      wideField('企业概况', paper.profile),
      wideField('检查内容', paper.content),
      wideField('其他事项', paper.otherMatters),
      flush('附件：检查分工明细表'),
      signer('编制人（签名）', paper.author),
      signer('带队人（签名）', paper.leader),
      wideField('审核意见', paper.endorsement.opinion),
      signer('审核人（签名）', paper.endorsement),
      wideField('审批意见', paper.approval.opinion),
      signer('审批人（签名）', paper.approval),
      wideField('备注', paper.remarks),
    ],
    annex: [...annexTitle('检查分工明细表'), divisionOf(paper)],
  });
}

function signer(label: string, { signature, date }: InspectionSchemePaper['author']) {
  return signRow(RIGHT, signed(label, signature), field('日期', date));
}

function divisionOf({ assignments }: InspectionSchemePaper) {
  return ruledTable({
    columns: [9, 26.2, 40.2, 23.8, 29.8, 15, 12],
    head: ['序号', '检查事项', '检查内容', '检查地点', '主要资料及方法', '检查人员', '调整情况'],
    rows: assignments.map(({ matter, content, place, method, officer, adjustment }, index) => [
      short(String(index + 1)),
      cell(matter),
      cell(content),
      cell(place),
      cell(method),
      short(officer),
      short(adjustment),
    ]),
  });
}
