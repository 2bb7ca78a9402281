/** The opinions in the state, as lines. */

import type { Instant } from '@zhifa/law';
import type { Inspection } from '@zhifa/procedure';
import { texts } from './texts.ts';

export interface OpinionLine {
  readonly title: string;
  readonly by: Inspection.Opinion['by'];
  readonly words: string;
  readonly at: Instant;
}

export function opinionsOf(state: Inspection.InspectionState): OpinionLine[] {
  const { opinionOf: titles } = texts;
  const returned = state.stage === 'tasked' ? state.returned : undefined;
  const endorsement = 'endorsement' in state ? state.endorsement : undefined;
  const approval = 'approval' in state ? state.approval : undefined;
  const recusal = 'announcement' in state ? state.announcement.recusalDecision : undefined;
  const extensions = 'extensions' in state ? state.extensions : [];
  const resumptions = 'resumptions' in state ? state.resumptions : [];
  const lines: OpinionLine[] = [
    ...(returned === undefined ? [] : [line(titles.returned, returned)]),
    ...(endorsement === undefined ? [] : [line(titles.endorsement, endorsement)]),
    ...(approval === undefined ? [] : [line(titles.approval, approval)]),
    ...(recusal === undefined
      ? []
      : [{ title: titles.recusal, by: recusal.by, words: recusal.reason, at: recusal.at }]),
    ...extensions.flatMap(({ answer }) =>
      answer === undefined ? [] : [{ title: titles.extension, by: answer.by, words: answer.reason, at: answer.at }],
    ),
    ...resumptions.map(({ by, onSiteCheck, at }) => ({ title: titles.resumption, by, words: onSiteCheck, at })),
  ];
  return lines.toSorted((left, right) => (left.at < right.at ? -1 : 1));
}

function line(title: string, { by, opinion, at }: Inspection.Opinion): OpinionLine {
  return { title, by, words: opinion, at };
}
