/** 行政检查审批表 as a draft. */

import { cell, choices, draftSheet, opinion, ruledTable, side, type Draft } from '../shared/draft/index.ts';
import type { InspectionApprovalPaper } from './paper.ts';

export function draft(paper: InspectionApprovalPaper): Draft {
  const { opinions } = paper;
  const table = ruledTable({
    columns: [25, 53, 25, 53],
    rows: [
      [side('检查对象'), cell(paper.inspectee, 3)],
      [side('统一社会信用代码'), cell(paper.uscc), side('行业类别'), cell(paper.industry)],
      [side('地址'), cell(paper.address, 3)],
      [side('法定代表人'), cell(paper.representative), side('联系电话'), cell(paper.telephone)],
      [side('任务来源'), cell(paper.taskSource, 3)],
      [side('检查依据'), cell(paper.legalBasis, 3)],
      [side('检查类型'), choices(paper.types), side('检查方式'), choices(paper.methods)],
      [side('检查事项'), cell(paper.matters, 3)],
      [side('检查时间'), cell(paper.period, 3)],
      [side('检查人员'), cell(paper.officers, 3)],
      [side('协助人员'), cell(paper.assistants), side('频次'), cell(paper.frequency)],
      [side('联合检查'), cell(paper.jointInspection), side('事先告知'), choices(paper.advanceNotice)],
      [side('承办意见'), opinion(opinions.handler, 3)],
      [side('部门负责人意见'), opinion(opinions.unitHead, 3)],
      [side('机关负责人意见'), opinion(opinions.organHead, 3)],
      [side('备注'), cell(paper.remarks, 3)],
    ],
  });
  return draftSheet({ title: '行政检查审批表', paper, body: [table] });
}
