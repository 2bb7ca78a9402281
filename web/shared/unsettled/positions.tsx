/** The positions on a question the law leaves open, side by side: what each says, rests on and gives; which of them counts here. */

import { chineseDate, positionOn, type Calendar, type CivilDate, type UnsettledQuestion } from '@zhifa/law';
import { positionsFrom, type CountedPosition } from '@zhifa/law/clocks';
import { CitationLink } from '../citation/citation.tsx';
import { StatusTag } from '../status/status-tag.tsx';
import { texts } from './texts.ts';
import './positions.css';

interface PositionsProps {
  readonly question: UnsettledQuestion;
  /** What the bureau chose; undefined while nobody has. */
  readonly chosen: string | undefined;
  readonly from: CivilDate;
  readonly calendar: Calendar;
}

export function Positions({ question, chosen, from, calendar }: PositionsProps) {
  const counting = positionOn(question, chosen, from);
  return (
    <ul className="positions" aria-label={texts.positions(question.title)}>
      {positionsFrom(question, { from, calendar }).map((counted) => (
        <Position
          key={counted.option.key}
          counted={counted}
          from={from}
          isCounting={counted.option.key === counting.key}
        />
      ))}
    </ul>
  );
}

interface PositionProps {
  readonly counted: CountedPosition;
  readonly from: CivilDate;
  readonly isCounting: boolean;
}

function Position({ counted: { option, answer }, from, isCounting }: PositionProps) {
  return (
    <li>
      <p>
        <strong>{option.title}</strong> {isCounting ? <StatusTag tone="weight">{texts.now}</StatusTag> : null}
      </p>
      <p>{option.position}</p>
      <p className="caption">
        {texts.rests}{' '}
        {option.bases.map(({ citation, verified }, index) => (
          // The list belongs to the declaration and does not change.
          <CitationLink key={index} citation={citation} verified={verified} />
        ))}
      </p>
      {answer === undefined ? null : (
        <p>
          {answer.outcome === 'refused' ? (
            <span className="secondary">{texts.ended}</span>
          ) : (
            <>
              {answer.deadline.direction === undefined ? texts.from(from) : texts.back(from)}
              <strong>{chineseDate(answer.deadline.dueOn)}</strong>
            </>
          )}
        </p>
      )}
    </li>
  );
}
