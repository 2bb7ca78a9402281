/** Under the setting of an open question: the positions with what each would give today, and where the choice is used. */

import { unsettledQuestionOf } from '@zhifa/law';
import { useCalendar } from '../../../shared/calendar.ts';
import { Positions } from '../../../shared/unsettled/positions.tsx';
import { useToday } from '../../session/session.ts';
import { texts } from './texts.ts';

interface OpenQuestionProps {
  /** U-01 */
  readonly questionRef: string;
  readonly value: unknown;
}

export function OpenQuestion({ questionRef, value }: OpenQuestionProps) {
  const question = unsettledQuestionOf(questionRef);
  const calendar = useCalendar();
  const today = useToday();
  if (question === undefined) return null;
  const isCounted = question.options.some(({ counts }) => counts !== undefined);
  return (
    <div className="setting-question">
      <Positions
        question={question}
        chosen={typeof value === 'string' ? value : undefined}
        from={today}
        calendar={calendar}
      />
      <p className="caption">{texts.usedBy[question.ref] ?? (isCounted ? texts.usedByCalculator : texts.notUsed)}</p>
    </div>
  );
}
