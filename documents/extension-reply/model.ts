/** 延期整改申请答复书: granted until a day with what keeps people safe until then, or refused with the reason. */

import { chineseDate, civil } from '@zhifa/law';
import { invariant } from '@zhifa/procedure';
import type { Extension, Rectifying } from '../shared/inspection.ts';
import { documentForm, type PaperContext } from '../form.ts';
import {
  baseOf,
  codeOf,
  none,
  numberOf,
  numbersText,
  orNone,
  remediesOf,
  sentence,
  signOffOf,
  unknown,
} from '../shared/model.ts';
import { ExtensionReplyPaper } from './paper.ts';

const CODE = '延复';

export const extensionReply = documentForm({
  name: 'extensionReply',
  title: '延期整改申请答复书',
  code: CODE,
  copies: 2,
  seal: 'organ',
  isExternal: true,
  formSets: [{ name: '2026', inForceFrom: civil('2026-01-01'), template: 'extension-reply/2026.typ' }],
  schema: ExtensionReplyPaper,
  draft: () => import('./draft.ts'),
  paper: (context: PaperContext<Rectifying>): ExtensionReplyPaper => {
    const { state, part, organ } = context;
    const extension = extensionOf(state, part);
    return {
      ...baseOf(context),
      number: numberOf(context, CODE),
      inspectee: state.task.enterprise.name,
      original: originalOrder(state, extension),
      application: {
        appliedOn: chineseDate(extension.requestedOn),
        items: numbersText(extension.findings),
        until: chineseDate(extension.requestedUntil),
        reasons: sentence(extension.reason),
      },
      outcome: outcomeOf(context, extension),
      contact: { name: state.task.officers[0]?.name ?? organ.name, telephone: organ.telephone },
      signOff: signOffOf(context),
      ...codeOf(context),
      copiesNote: '本文书一式两份：一份交申请单位，一份存档。',
    };
  },
});

export function extensionOf({ extensions }: Rectifying, key: string | undefined): Extension {
  const extension = extensions.find((one) => one.key === key);
  invariant(extension !== undefined, 'the reply is made by the act that answers');
  return extension;
}

/** The order whose findings ask for more time, with the day it had set. */
export function originalOrder({ orders }: Rectifying, { findings }: Extension): ExtensionReplyPaper['original'] {
  const order = orders.find((one) => one.findings.some((number) => findings.includes(number)));
  invariant(order !== undefined, 'more time is asked for what was ordered');
  const deadline = order.deadline === undefined ? none : chineseDate(order.deadline);
  return { decidedOn: chineseDate(order.issuedOn), number: order.number.text, deadline };
}

function outcomeOf(
  context: PaperContext<Rectifying>,
  { answer, findings, interimMeasures }: Extension,
): ExtensionReplyPaper['outcome'] {
  if (answer?.granted === false)
    return { kind: 'refused', reasons: sentence(answer.reason), remedies: remediesOf(context) };
  return {
    kind: 'agreed',
    items: numbersText(findings),
    until: answer?.until === undefined ? unknown('待批准') : chineseDate(answer.until),
    interimMeasures: [{ number: '1', text: sentence(orNone(interimMeasures)) }],
  };
}
