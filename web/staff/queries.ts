/** Questions that several screens ask of the server. */

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import {
  chooseOfficers,
  enterpriseContext,
  listDossiers,
  listUnits,
  searchAll,
  showDossier,
  showRecord,
  showWorkbench,
  type QueryOf,
} from '@zhifa/contract';
import { call } from '../shared/api.ts';

export const workbenchQuery = queryOptions({ queryKey: ['workbench'], queryFn: () => call(showWorkbench) });

export const unitsQuery = queryOptions({ queryKey: ['units'], queryFn: () => call(listUnits), staleTime: 10 * 60_000 });

export function searchQuery(words: string) {
  return queryOptions({
    queryKey: ['search', words],
    queryFn: () => call(searchAll, { query: { words } }),
    enabled: words !== '',
    placeholderData: keepPreviousData,
  });
}

export function dossierQuery(id: string) {
  return queryOptions({ queryKey: ['dossier', id], queryFn: () => call(showDossier, { params: { id } }) });
}

export function recordQuery(id: string) {
  return queryOptions({
    queryKey: ['dossier', id, 'record'],
    queryFn: () => call(showRecord, { params: { id }, query: { limit: 500 } }),
  });
}

export type DossierFilter = QueryOf<typeof listDossiers>;

export function dossiersQuery(filter: DossierFilter) {
  return queryOptions({
    queryKey: ['dossiers', filter],
    queryFn: () => call(listDossiers, { query: filter }),
    placeholderData: keepPreviousData,
  });
}

export function enterpriseContextQuery(id: string | undefined) {
  return queryOptions({
    queryKey: ['enterprise', id, 'context'],
    queryFn: () => call(enterpriseContext, { params: { id: id ?? '' } }),
    enabled: id !== undefined,
  });
}

export function officersQuery(enterpriseId: string | undefined) {
  return queryOptions({
    queryKey: ['officers', enterpriseId],
    queryFn: () => call(chooseOfficers, { query: enterpriseId === undefined ? {} : { enterpriseId } }),
    staleTime: 60_000,
  });
}
