/** What is still missing before papers can be made, first things first. The gates have the last word. */

import { checkItemOf } from '@zhifa/law';
import type { Inspection } from '@zhifa/procedure';
import { isUnconfirmedMajor } from '../../acts/major.ts';
import { texts } from './texts.ts';

export interface SummaryGap {
  readonly title: string;
  readonly note: string;
  readonly act: string;
  readonly finding?: number;
  readonly item?: string;
}

type Scene = Pick<Inspection.OnSite, 'scheme' | 'answers' | 'findings' | 'attendance'>;

export function gapsOf({ scheme, answers, findings, attendance }: Scene): SummaryGap[] {
  const open = scheme.items.filter(({ checkItem }) => !answers.some((one) => one.checkItem === checkItem));
  const unwritten = answers.filter(
    ({ checkItem, result }) => result === 'fail' && !findings.some((one) => one.checkItem === checkItem),
  );
  const unconfirmed = findings.filter(isUnconfirmedMajor);
  const undisposed = findings.filter(({ disposition }) => disposition === undefined);
  return [
    ...unwritten.map(({ checkItem }) =>
      gap(texts.gaps.unwritten(checkItem), titleOf(checkItem), { act: 'finding.record', item: checkItem }),
    ),
    ...unconfirmed.map(({ number, checkItem }) =>
      gap(texts.gaps.unconfirmed(number), titleOf(checkItem), { act: 'finding.confirmMajor', finding: number }),
    ),
    ...undisposed.map(({ number, fact }) =>
      gap(texts.gaps.undisposed(number), fact, { act: 'finding.dispose', finding: number }),
    ),
    ...(open.length > 0
      ? [
          gap(texts.gaps.unanswered(open.length), texts.some(open.map(({ checkItem }) => checkItem)), {
            act: 'item.answer',
          }),
        ]
      : []),
    ...(attendance.length === 0 ? [gap(texts.gaps.nobody, '', { act: 'attendance.register' })] : []),
  ];
}

function gap(title: string, note: string, where: Pick<SummaryGap, 'act' | 'finding' | 'item'>): SummaryGap {
  return { title, note, ...where };
}

function titleOf(code: string): string {
  return checkItemOf(code)?.title ?? code;
}
