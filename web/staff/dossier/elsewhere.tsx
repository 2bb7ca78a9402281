/** Todos and search name a dossier and not its kind: what is no inspection is shown where its kind is at home, acts included. */

import { Navigate } from '@tanstack/react-router';
import type { CalendarYear } from '@zhifa/procedure';
import type { Dossier } from './dossier.ts';

export function ElsewhereDossier({ dossier: { id, kind, view } }: { readonly dossier: Dossier }) {
  if (kind.name === 'calendarYear') {
    const { year } = view.state as CalendarYear.CalendarYearState; // The states of that kind.
    return <Navigate to="/calendar" search={{ year: year.year }} replace />;
  }
  return <Navigate to="/rules/confirmations/$id" params={{ id }} replace />;
}
