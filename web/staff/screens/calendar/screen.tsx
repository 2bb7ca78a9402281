/**
 * The days off and make-up workdays of one year, and where they come from. A year nobody has published says so, and the office
 * enters its notice here; what that moved is told below.
 */

import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { NoticeView } from '@zhifa/contract';
import { chineseMoment, yearOf } from '@zhifa/law';
import { Button } from 'antd';
import { ChevronLeft, ChevronRight, Plus } from 'lucide-react';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { HelpDrawer } from '../../../shared/help-drawer.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { usePhone } from '../../../shared/use-phone.ts';
import { PhoneNav } from '../../frame/phone-nav.tsx';
import { RegistersNav } from '../../register/registers-nav.tsx';
import { useToday } from '../../session/session.ts';
import { Entering } from './entry.tsx';
import { Moved } from './moved.tsx';
import { Pending } from './pending.tsx';
import { calendarQuery } from './queries.ts';
import { texts } from './texts.ts';
import type { Calendar } from './year.ts';
import { YearView } from './year-view.tsx';
import './calendar.css';

export function Screen() {
  const isPhone = usePhone();
  const today = useToday();
  const { year = yearOf(today), enter = false } = useSearch({ from: '/frame/calendar' });
  const { data, error, refetch } = useQuery(calendarQuery(year));
  return (
    <>
      <div className={isPhone ? 'phone-page' : 'page'}>
        <RegistersNav />
        <header className="list-head">
          <h1>{texts.title(year)}</h1>
          {data === undefined ? null : <Source calendar={data} />}
          <HelpDrawer label={texts.howTo} title={texts.howTo} steps={texts.howToSteps} />
          <div className="register-actions">
            <Link to="/calendar" search={{ year: year - 1 }} className="button-link">
              <ChevronLeft size={15} aria-hidden /> {texts.previous}
            </Link>
            <Link to="/calendar" search={{ year: year + 1 }} className="button-link">
              {texts.next} <ChevronRight size={15} aria-hidden />
            </Link>
          </div>
        </header>
        {error === null ? null : <Problem error={error} onRetry={() => void refetch()} />}
        {data?.year === year ? <Year calendar={data} isEntering={enter} /> : null}
      </div>
      {isPhone ? <PhoneNav now="me" /> : null}
    </>
  );
}

/** Where the year comes from: brought along by the product, or entered and approved here. */
function Source({ calendar: { isPublished, documentNumber, notice } }: { readonly calendar: Calendar }) {
  if (!isPublished) return <StatusTag tone="provisional">{texts.notPublished}</StatusTag>;
  return (
    <>
      <StatusTag>{documentNumber === null ? texts.noNumber : texts.basis(documentNumber)}</StatusTag>
      <span className="secondary">{notice === null ? texts.shipped : texts.entered}</span>
    </>
  );
}

function Year({ calendar, isEntering }: { readonly calendar: Calendar; readonly isEntering: boolean }) {
  const today = useToday();
  const navigate = useNavigate();
  const { year, isPublished, notice, pending, moved, mayEnter } = calendar;
  const go = (enter: boolean) => void navigate({ to: '/calendar', search: { year, ...(enter ? { enter } : {}) } });
  if (isEntering && mayEnter && pending === null) return <Entering onDone={() => go(false)} />;
  return (
    <>
      {pending === null ? null : <Pending key={pending.version} notice={pending} />}
      {isPublished || pending !== null ? null : <Unpublished calendar={calendar} onEnter={() => go(true)} />}
      {notice === null ? null : <Course notice={notice} />}
      {notice === null ? null : <Moved moved={moved} documentNumber={notice.year.documentNumber} today={today} />}
      {isPublished ? <YearView calendar={calendar} today={today} /> : null}
      {isPublished && mayEnter && pending === null ? (
        <p className="secondary">
          {texts.changed}{' '}
          <button type="button" className="link" onClick={() => go(true)}>
            {texts.enterAnother}
          </button>
        </p>
      ) : null}
    </>
  );
}

interface UnpublishedProps {
  readonly calendar: Calendar;
  readonly onEnter: () => void;
}

function Unpublished({ calendar: { year, provisional, mayEnter }, onEnter }: UnpublishedProps) {
  return (
    <EmptyState title={texts.unpublished(year)} why={texts.unpublishedWhy}>
      {provisional === 0 ? null : <p>{texts.provisional(provisional)}</p>}
      {mayEnter ? (
        <Button type="primary" icon={<Plus size={15} aria-hidden />} onClick={onEnter}>
          {texts.enter}
        </Button>
      ) : (
        <p className="secondary">{texts.whoEnters}</p>
      )}
    </EmptyState>
  );
}

/** Who entered and who approved, with the notice itself. */
function Course({ notice }: { readonly notice: NoticeView }) {
  const { enteredBy, approvedBy, opinion, wording, source, publishedOn } = notice;
  return (
    <section className="calendar-course" aria-label={texts.course}>
      <p>
        {texts.enteredBy(enteredBy.name, enteredBy.post, chineseMoment(enteredBy.at))}
        {approvedBy === null
          ? ''
          : `；${texts.approvedBy(approvedBy.name, approvedBy.post, chineseMoment(approvedBy.at))}`}
        {opinion === '' ? '' : `：${opinion}`}
      </p>
      <details>
        <summary>{texts.seeWording}</summary>
        <blockquote className="calendar-wording">{wording}</blockquote>
        <p className="secondary">{texts.sourceIs(source, publishedOn)}</p>
      </details>
    </section>
  );
}
