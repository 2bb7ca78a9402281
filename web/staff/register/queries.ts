/** What the screens of registers ask of the server. */

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { entryHistory, listEntries, showEntry, type QueryOf } from '@zhifa/contract';
import { call } from '../../shared/api.ts';

export type EntriesQuestion = QueryOf<typeof listEntries>;

const MOST_CHOICES = 200; // As many as one page of the server holds; townships are some twenty.

export function entriesQuery(register: string, question: EntriesQuestion) {
  return queryOptions({
    queryKey: ['register', register, 'list', question],
    queryFn: () => call(listEntries, { params: { register }, query: question }),
    placeholderData: keepPreviousData,
  });
}

export function entryQuery(register: string, id: string) {
  return queryOptions({
    queryKey: ['register', register, 'entry', id],
    queryFn: () => call(showEntry, { params: { register, id } }),
  });
}

export function historyQuery(register: string, id: string) {
  return queryOptions({
    queryKey: ['register', register, 'entry', id, 'history'],
    queryFn: () => call(entryHistory, { params: { register, id } }),
  });
}

/** Entries of another register to choose from; found by words where there are many. */
export function choicesQuery(register: string, search = '') {
  return entriesQuery(register, { limit: MOST_CHOICES, ...(search === '' ? {} : { search }) });
}
