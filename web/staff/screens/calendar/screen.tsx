/** The days off and make-up workdays of one year, as they were published; an unpublished year says so. */

import { Link, useSearch } from '@tanstack/react-router';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { showCalendar } from '@zhifa/contract';
import { yearOf } from '@zhifa/law';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { call } from '../../../shared/api.ts';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { HelpDrawer } from '../../../shared/help-drawer.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { usePhone } from '../../../shared/use-phone.ts';
import { PhoneNav } from '../../frame/phone-nav.tsx';
import { RegistersNav } from '../../register/registers-nav.tsx';
import { useToday } from '../../session/session.ts';
import { texts } from './texts.ts';
import { YearView } from './year-view.tsx';
import './calendar.css';

function calendarQuery(year: number) {
  return queryOptions({
    queryKey: ['calendar', year],
    queryFn: () => call(showCalendar, { params: { year } }),
    placeholderData: keepPreviousData,
  });
}

export function Screen() {
  const isPhone = usePhone();
  const today = useToday();
  const { year = yearOf(today) } = useSearch({ from: '/frame/calendar' });
  const { data, error, refetch } = useQuery(calendarQuery(year));
  return (
    <>
      <div className={isPhone ? 'phone-page' : 'page'}>
        <RegistersNav />
        <header className="list-head">
          <h1>{texts.title(year)}</h1>
          {data?.isPublished === true ? (
            <StatusTag>{data.documentNumber === null ? texts.noNumber : texts.basis(data.documentNumber)}</StatusTag>
          ) : null}
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
        {data?.isPublished === false ? (
          <EmptyState title={texts.unpublished(data.year)} why={texts.unpublishedWhy} />
        ) : null}
        {data?.isPublished === true ? <YearView calendar={data} today={today} /> : null}
      </div>
      {isPhone ? <PhoneNav now="me" /> : null}
    </>
  );
}
