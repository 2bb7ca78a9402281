/** 责令限期整改指令书: made of the findings that one order covers, word for word. */

import { chineseDate, civil } from '@zhifa/law';
import { invariant } from '@zhifa/procedure';
import type { Order, Signed } from '../shared/inspection.ts';
import { documentForm, type PaperContext } from '../form.ts';
import { findingsOf, findingText, breachText } from '../shared/findings.ts';
import {
  baseOf,
  byHand,
  codeOf,
  numberOf,
  numbersText,
  officerLines,
  remediesOf,
  signOffOf,
  unsigned,
} from '../shared/model.ts';
import { RectificationOrderPaper } from './paper.ts';

const CODE = '责改';

export const rectificationOrder = documentForm({
  name: 'rectificationOrder',
  title: '责令限期整改指令书',
  code: CODE,
  copies: 2,
  seal: 'organ',
  isExternal: true,
  formSets: [{ name: '2026', inForceFrom: civil('2026-01-01'), template: 'rectification-order/2026.typ' }],
  schema: RectificationOrderPaper,
  draft: () => import('./draft.ts'),
  paper: (context: PaperContext<Signed>): RectificationOrderPaper => {
    const { state, part } = context;
    const order = orderOf(state, part);
    const findings = findingsOf(state.findings, order.findings);
    return {
      ...baseOf(context),
      number: numberOf(context, CODE),
      inspectee: state.task.enterprise.name,
      findings: findings.map((finding) => ({ number: String(finding.number), text: problem(finding) })),
      ...(order.deadline === undefined
        ? {}
        : { byDeadline: { items: numbersText(order.findings), deadline: chineseDate(order.deadline) } }),
      remedies: remediesOf(context),
      officers: officerLines(state.task),
      party: { signature: unsigned, date: byHand },
      signOff: signOffOf(context),
      ...codeOf(context),
      copiesNote: '本文书一式两份：一份交被检查单位，一份存档。',
    };
  },
});

function problem(finding: Parameters<typeof findingText>[0]): string {
  const breach = breachText(finding);
  return breach === '' ? findingText(finding) : `${findingText(finding).slice(0, -1)}，${breach}。`;
}

export function orderOf({ orders }: Pick<Signed, 'orders'>, key: string | undefined): Order {
  const order = orders.find((one) => one.key === key);
  invariant(order !== undefined, 'the paper is made by the act that made the order');
  return order;
}
