/** Every clock of the dossier, with its consequence and its arithmetic. */

import { DeadlineText } from '../../../shared/deadline/deadline.tsx';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { CitationLink } from '../../../shared/citation/citation.tsx';
import { useDossier } from '../../dossier/dossier.ts';
import { useToday } from '../../session/session.ts';
import { texts } from './texts.ts';

export function ClocksTab() {
  const { clocks } = useDossier().view;
  const today = useToday();
  if (clocks.length === 0) return <EmptyState title={texts.clocksEmpty} why={texts.clocksEmptyWhy} />;
  return (
    <ul className="clocks">
      {clocks.map(({ clock, title, consequence, isRunning, isInternal, deadline }) => (
        <li key={clock}>
          <p className="clock-line">
            <strong>{title}</strong>
            <StatusTag tone={isRunning ? 'accent' : 'plain'}>
              {isRunning ? texts.clockRunning : texts.clockDone}
            </StatusTag>
            <DeadlineText title={title} deadline={deadline} today={today} isInternal={isInternal} />
            <CitationLink citation={deadline.citation} />
          </p>
          <p className="secondary">{texts.clockConsequence(consequence)}</p>
        </li>
      ))}
    </ul>
  );
}
