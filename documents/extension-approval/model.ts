/** 延期整改审批表: the internal side of an application for more time. */

import { chineseDate, civil, civilDateOf } from '@zhifa/law';
import { invariant } from '@zhifa/procedure';
import type { Rectifying } from '../shared/inspection.ts';
import { extensionOf, originalOrder } from '../extension-reply/model.ts';
import { documentForm, type PaperContext } from '../form.ts';
import { baseOf, byHand, none, numberOf, numbersText, orNone, saidBy, sentence, unsigned } from '../shared/model.ts';
import { ExtensionApprovalPaper } from './paper.ts';

const CODE = '延审';

export const extensionApproval = documentForm({
  name: 'extensionApproval',
  title: '延期整改审批表',
  code: CODE,
  copies: 1,
  seal: 'none',
  isExternal: false,
  formSets: [{ name: '2026', inForceFrom: civil('2026-01-01'), template: 'extension-approval/2026.typ' }],
  schema: ExtensionApprovalPaper,
  draft: () => import('./draft.ts'),
  paper: (context: PaperContext<Rectifying>): ExtensionApprovalPaper => {
    const { state, part } = context;
    const extension = extensionOf(state, part);
    const { enterprise } = state.task;
    const original = originalOrder(state, extension);
    const order = state.orders.find(({ number }) => number.text === original.number);
    invariant(order !== undefined, 'the original order is one of the dossier');
    const isInTime = order.deadline === undefined || extension.requestedOn <= order.deadline;
    return {
      ...baseOf(context),
      number: numberOf(context, CODE),
      applicant: enterprise.name,
      uscc: enterprise.uscc,
      telephone: orNone(enterprise.telephone),
      original: `《责令限期整改指令书》${original.number}`,
      originalDeadline: original.deadline,
      appliedOn: chineseDate(extension.requestedOn),
      items: `第${numbersText(extension.findings)}项`,
      requestedUntil: chineseDate(extension.requestedUntil),
      inTime: [
        { label: '是', chosen: isInTime },
        { label: '否', chosen: !isInTime },
      ],
      reasons: sentence(extension.reason),
      interimMeasures: orNone(extension.interimMeasures),
      verification: none,
      opinions: opinionsOf(extension.answer),
      remarks: none,
    };
  },
});

function opinionsOf(answer: ReturnType<typeof extensionOf>['answer']): ExtensionApprovalPaper['opinions'] {
  const blank = { text: byHand, signatures: [unsigned], date: byHand };
  if (answer === undefined) return { handler: blank, unitHead: blank, organHead: blank };
  const decision = answer.granted ? '同意延期' : '不同意延期';
  const text = saidBy(`${decision}：${answer.reason}`, answer.by.name);
  return {
    handler: blank,
    unitHead: { text, signatures: [unsigned], date: chineseDate(civilDateOf(answer.at)) },
    organHead: blank,
  };
}
