/** The rail: at most seven places, each an icon over its word; at its foot today, and whether it is a workday. */

import { Link, useRouter, useRouterState } from '@tanstack/react-router';
import { beijingTimeOf, dayOf, weekdayName, yearMonthDay } from '@zhifa/law';
import { useCalendar } from '../../shared/calendar.ts';
import { useMe } from '../session/session.ts';
import { texts } from './texts.ts';

export function Rail() {
  const { posts } = useMe();
  const { routesById } = useRouter();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const entries = Object.values(routesById).flatMap(({ fullPath, options }) => {
    const { menu, seenBy } = options.staticData ?? {};
    const isSeen = seenBy === undefined || posts.some((post) => seenBy.includes(post));
    return menu === undefined || !isSeen ? [] : [{ ...menu, path: fullPath }];
  });
  return (
    <nav className="rail" aria-label={texts.navigation}>
      <ul>
        {entries.map(({ title, icon: Icon, path: to, also = [] }) => (
          <li key={to}>
            <Link
              to={to}
              className="rail-entry"
              aria-current={[to, ...also].some((entry) => isUnder(path, entry)) ? 'page' : undefined}
            >
              <Icon size={20} aria-hidden />
              {title}
            </Link>
          </li>
        ))}
      </ul>
      <Today />
    </nav>
  );
}

function isUnder(path: string, entry: string): boolean {
  return entry === '/' ? path === '/' : path === entry || path.startsWith(`${entry}/`);
}

function Today() {
  const { on } = beijingTimeOf(useMe().now);
  const { month, day } = yearMonthDay(on);
  const { kind, name } = dayOf(useCalendar(), on);
  return (
    <p className="rail-today">
      <strong>{day}</strong>
      <span>{texts.month(month, weekdayName(on))}</span>
      <span>{name ?? texts.dayKinds[kind]}</span>
    </p>
  );
}
