/** Beside a deadline whose rule the law leaves open: the other position and its day, and which of them the bureau chose. */

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CivilDate, unsettledOfClock } from '@zhifa/law';
import type { ClockRule } from '@zhifa/law/clocks';
import { useCalendar } from '../../../../shared/calendar.ts';
import { Positions } from '../../../../shared/unsettled/positions.tsx';
import { settingsQuery } from '../../settings/queries.ts';
import { texts } from './open-question-texts.ts';

interface OpenQuestionProps {
  readonly clock: ClockRule;
  readonly startOn: string | undefined;
}

export function OpenQuestion({ clock, startOn }: OpenQuestionProps) {
  const question = unsettledOfClock(clock.ref);
  const { data } = useQuery({ ...settingsQuery, enabled: question !== undefined });
  const calendar = useCalendar();
  const from = CivilDate.safeParse(startOn);
  if (question === undefined || !from.success) return null;
  const chosen = data?.settings.find(({ key }) => key === `unsettled.${question.ref}`)?.value;
  return (
    <section aria-label={texts.title}>
      <h3>{texts.title}</h3>
      <p>
        {question.question} {question.note}
      </p>
      <Positions
        question={question}
        chosen={typeof chosen === 'string' ? chosen : undefined}
        from={from.data}
        calendar={calendar}
      />
      <p>
        <Link to="/settings" hash="group-unsettled">
          {texts.choose}
        </Link>
      </p>
    </section>
  );
}
