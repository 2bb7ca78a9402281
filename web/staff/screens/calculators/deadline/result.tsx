/** The last day with everything it rests on; or what is missing, or why there is none. */

import {
  chineseDate,
  citationShort,
  dueText,
  extensionText,
  termText,
  workdaysBetween,
  type CivilDate,
} from '@zhifa/law';
import { clockVerification, rollBasisOf, type ClockRule } from '@zhifa/law/clocks';
import { CitationLink } from '../../../../shared/citation/citation.tsx';
import { texts as citations } from '../../../../shared/citation/texts.ts';
import { useCalendar } from '../../../../shared/calendar.ts';
import { Arithmetic } from '../../../../shared/deadline/arithmetic-view.tsx';
import { CopyButton } from '../../../../shared/deadline/copy-button.tsx';
import { endWords } from '../../../../shared/deadline/end-words.ts';
import { EmptyState } from '../../../../shared/empty-state.tsx';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { texts as shared } from '../../../../shared/texts.ts';
import { Cautions, Facts, type Fact } from '../facts.tsx';
import { texts as calculators } from '../texts.ts';
import type { Given } from './given.ts';
import { OpenQuestion } from './open-question.tsx';
import { reckon, type Answered } from './reckoning.ts';
import { texts } from './texts.ts';

interface ResultProps {
  readonly given: Given;
  readonly today: CivilDate;
}

export function Result({ given, today }: ResultProps) {
  const { clock } = given;
  const reckoned = reckon(given, useCalendar());
  if (reckoned.outcome === 'deadline') return <Answer given={given} answered={reckoned} today={today} />;
  const title = reckoned.outcome === 'waiting' ? texts.waiting : texts.cannot;
  return (
    <>
      <EmptyState title={title} why={reckoned.message} />
      {clock === undefined ? null : <ClockFacts clock={clock} />}
    </>
  );
}

interface AnswerProps extends ResultProps {
  readonly answered: Answered;
}

function Answer({ given: { clock, isBackward, startOn }, answered, today }: AnswerProps) {
  const { deadline, actFrom, cautions } = answered;
  const calendar = useCalendar();
  const title = clock?.title ?? texts.freeTitle(termText(deadline.term), isBackward);
  return (
    <section className="calculator-result" aria-label={title}>
      <h2>{title}</h2>
      <p className="calculator-head" aria-live="polite">
        <strong>{dueText(deadline)}</strong>
        {deadline.dueOn < today || deadline.direction === 'within' ? null : (
          <span>{shared.workdaysLeft(workdaysBetween(calendar, today, deadline.dueOn))}</span>
        )}
        <span className="secondary">{endWords(deadline)}</span>
      </p>
      <Marks clock={clock} answered={answered} />
      {actFrom === undefined ? null : <p>{texts.actFrom(chineseDate(actFrom))}</p>}
      <Cautions title={calculators.cautions} cautions={cautions} />
      <Arithmetic deadline={deadline} today={today} />
      {clock === undefined ? null : <OpenQuestion clock={clock} startOn={startOn} />}
      {clock === undefined ? null : <ClockFacts clock={clock} />}
      <CopyButton title={title} deadline={deadline} />
    </section>
  );
}

/** How far the answer can be relied on, in single words. */
function Marks({ clock, answered }: { readonly clock: ClockRule | undefined; readonly answered: Answered }) {
  const marks = [
    ...(clock !== undefined && clockVerification(clock) !== 'text' ? [texts.unverified] : []),
    ...(clock?.isInference === true ? [texts.inference] : []),
    ...(answered.isInternal ? [texts.internal] : []),
    ...(answered.deadline.provisional === undefined ? [] : [texts.provisional]),
  ];
  if (marks.length === 0) return null;
  return (
    <p className="calculator-marks">
      {marks.map((mark) => (
        <StatusTag key={mark} tone="provisional">
          {mark}
        </StatusTag>
      ))}
    </p>
  );
}

function ClockFacts({ clock }: { readonly clock: ClockRule }) {
  const { side, start, consequence, extension, stayedBy, inForceFrom, inForceUntil, note, ref } = clock;
  const { facts } = texts;
  const all: readonly Fact[] = [
    [facts.citation, <Bases key="bases" clock={clock} />],
    [facts.verified, citations.verified[clockVerification(clock)]],
    [facts.side, side],
    [facts.kind, texts.kind(clock)],
    [facts.start, start],
    [facts.roll, rollWords(clock)],
    [facts.consequence, consequence],
    [facts.extension, extension === undefined ? undefined : extensionText(extension)],
    [facts.stayedBy, stayedBy.map(({ cause, citation }) => `${cause}（${citationShort(citation)}）`).join('；')],
    [facts.inForce, texts.inForce(inForceFrom, inForceUntil)],
    [facts.note, note],
    [calculators.ref, ref],
  ];
  return <Facts title={calculators.facts} facts={all} />;
}

/** What is counted back is moved forward in time instead; what has no length ends on no day. */
function rollWords(clock: ClockRule): string | undefined {
  if (clock.term === undefined || clock.term.unit === 'hour' || clock.direction !== undefined) return undefined;
  const basis = rollBasisOf(clock);
  if (basis !== undefined) return texts.rollOf.rolls(citationShort(basis.citation));
  return clock.roll === 'never' ? texts.rollOf.never : texts.rollOf.unsettled;
}

function Bases({ clock: { bases } }: { readonly clock: ClockRule }) {
  return (
    <span className="calculator-citations">
      {bases.map(({ citation }) => (
        <CitationLink key={citationShort(citation)} citation={citation} isFull />
      ))}
    </span>
  );
}
