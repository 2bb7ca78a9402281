/** 行政检查审批表: the internal approval before an inspection; an urgent one is approved afterwards and says so. */

import { z } from 'zod';
import { Choices, Filled, Opinion, PaperNumber, paperBase } from '../shared/paper.ts';

export const InspectionApprovalPaper = z.strictObject({
  ...paperBase,
  number: PaperNumber,
  inspectee: Filled,
  uscc: Filled,
  /** `木质家具制造（C2110）`. */
  industry: Filled,
  address: Filled,
  representative: Filled,
  telephone: Filled,
  taskSource: Filled,
  legalBasis: Filled,
  /** 日常 专项 个案. */
  types: Choices,
  /** 现场 非现场. */
  methods: Choices,
  matters: Filled,
  period: Filled,
  /** Names with certificate numbers; that certificates are valid and nobody must recuse. */
  officers: Filled,
  /** `2人，不实施检查`. */
  assistants: Filled,
  /** `已查0次；上限2次`: never empty. */
  frequency: Filled,
  /** `否（无可合并事项）`. */
  jointInspection: Filled,
  /** 告知 不告知. */
  advanceNotice: Choices,
  opinions: z.strictObject({ handler: Opinion, unitHead: Opinion, organHead: Opinion }),
  /** 无 where there is nothing to remark. */
  remarks: Filled,
});
export type InspectionApprovalPaper = z.output<typeof InspectionApprovalPaper>;
