/** The arithmetic of a deadline: a calendar of whole weeks, then each step with its source. */

import { Button, Drawer } from 'antd';
import { Copy } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { addDays, publishedCalendar, workdaysBetween, yearOf, type CivilDate, type Deadline } from '@zhifa/law';
import { CitationLink } from '../citation/citation.tsx';
import { texts as shared } from '../texts.ts';
import { usePhone } from '../use-phone.ts';
import { dateWithWeekday, fullDate, makeUpDaysIn, shortDate } from './arithmetic.ts';
import { texts } from './texts.ts';
import { WeekCalendar } from './week-calendar.tsx';

const DRAWER_WIDTH = 612;

interface DeadlineDrawerProps {
  readonly title: string;
  readonly deadline: Deadline;
  readonly today: CivilDate;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function DeadlineDrawer({ title, deadline, today, isOpen, onClose }: DeadlineDrawerProps) {
  const isPhone = usePhone();
  const left = workdaysBetween(publishedCalendar, today, deadline.dueOn);
  return (
    <Drawer
      title={texts.howCounted(title)}
      open={isOpen}
      onClose={onClose}
      destroyOnHidden
      size={isPhone ? innerWidth : DRAWER_WIDTH}
      footer={<CopyButton text={textOf(title, deadline)} />}
    >
      <p className="arithmetic-head">
        <strong>{fullDate(deadline.dueOn)}</strong>
        <span>{shared.workdaysLeft(left)}</span>
        <span className="secondary">{texts.endsAtMidnight}</span>
      </p>
      {deadline.provisional === undefined ? null : <p className="arithmetic-provisional">{deadline.provisional}</p>}
      {deadline.term.unit === 'hour' ? null : <WeekCalendar deadline={deadline} today={today} />}
      <Steps deadline={deadline} />
    </Drawer>
  );
}

interface Step {
  readonly name: string;
  readonly words: string;
  readonly source?: ReactNode;
}

function Steps({ deadline }: { readonly deadline: Deadline }) {
  return (
    <ol className="arithmetic-steps">
      {stepsOf(deadline).map(({ name, words, source }) => (
        <li key={name}>
          <span className="secondary">{name}</span>
          <span>{words}</span>
          <span className="arithmetic-source">{source}</span>
        </li>
      ))}
    </ol>
  );
}

function stepsOf(deadline: Deadline): Step[] {
  const { startOn, startLabel, term, citation, skipped, rolledFrom, dueOn, provisional } = deadline;
  const makeUp = makeUpDaysIn(deadline);
  const isHours = term.unit === 'hour';
  const first = { name: texts.firstDay, words: texts.firstDayIs(shortDate(startOn), shortDate(addDays(startOn, 1))) };
  return [
    {
      name: texts.start,
      words: texts.startIs(dateWithWeekday(startOn), startLabel),
      source: <CitationLink citation={citation} />,
    },
    { name: texts.amount, words: texts.amountIs(term) },
    isHours
      ? { name: texts.firstDay, words: texts.hoursRun }
      : { ...first, source: <span className="tag tag-provisional">{texts.firstDayWhy}</span> },
    { name: texts.skipped, words: skippedWords(skipped), source: skipped.length > 0 ? noticesOf(skipped) : undefined },
    ...(makeUp.length > 0
      ? [{ name: texts.counted, words: texts.makeUpCounted(makeUp.map(shortDate).join('、')) }]
      : []),
    ...(rolledFrom === undefined
      ? []
      : [{ name: texts.rolling, words: texts.rolledFrom(dateWithWeekday(rolledFrom)) }]),
    ...(provisional === undefined ? [] : [{ name: texts.provisional, words: provisional }]),
    { name: texts.result, words: texts.resultIs(fullDate(dueOn), term) },
  ];
}

function skippedWords(skipped: Deadline['skipped']): string {
  if (skipped.length === 0) return texts.nothingSkipped;
  const runs = skipped.map(
    ({ from, to, name }) => (from === to ? shortDate(from) : `${shortDate(from)}—${shortDate(to)}`) + ` ${name}`,
  );
  return runs.join('；');
}

function noticesOf(skipped: Deadline['skipped']): string {
  const years = [...new Set(skipped.map(({ from }) => yearOf(from)))];
  return years
    .flatMap((year) => {
      const number = publishedCalendar.documentNumbers[year];
      return number === undefined ? [] : [texts.notice(year, number)];
    })
    .join('、');
}

function textOf(title: string, deadline: Deadline): string {
  const steps = stepsOf(deadline).map(({ name, words }, index) => `${String(index + 1)}. ${name}：${words}`);
  return [`${title} ${fullDate(deadline.dueOn)}`, ...steps].join('\n');
}

function CopyButton({ text }: { readonly text: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    void navigator.clipboard.writeText(text).then(() => setCopied(true));
  };
  return (
    <Button icon={<Copy size={14} aria-hidden />} onClick={copy}>
      {isCopied ? texts.copied : texts.copy}
    </Button>
  );
}
