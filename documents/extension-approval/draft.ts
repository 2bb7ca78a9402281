/** 延期整改审批表 as a draft. */

import { cell, choices, draftSheet, opinion, ruledTable, side, type Draft } from '../shared/draft/index.ts';
import type { ExtensionApprovalPaper } from './paper.ts';

export function draft(paper: ExtensionApprovalPaper): Draft {
  const { opinions } = paper;
  const table = ruledTable({
    columns: [25, 53, 25, 53],
    rows: [
      [side('申请单位'), cell(paper.applicant, 3)],
      [side('统一社会信用代码'), cell(paper.uscc), side('联系电话'), cell(paper.telephone)],
      [side('原文书'), cell(paper.original, 3)],
      [side('原整改期限'), cell(paper.originalDeadline), side('申请日期'), cell(paper.appliedOn)],
      [side('申请延期的问题'), cell(paper.items, 3)],
      [side('申请延至'), cell(paper.requestedUntil), side('期限届满前申请'), choices(paper.inTime)],
      [side('申请理由'), cell(paper.reasons, 3)],
      [side('延期期间的安全措施'), cell(paper.interimMeasures, 3)],
      [side('核查情况'), cell(paper.verification, 3)],
      [side('承办意见'), opinion(opinions.handler, 3)],
      [side('部门负责人意见'), opinion(opinions.unitHead, 3)],
      [side('机关负责人意见'), opinion(opinions.organHead, 3)],
      [side('备注'), cell(paper.remarks, 3)],
    ],
  });
  return draftSheet({ title: '延期整改审批表', paper, body: [table] });
}
