/** What the import page asks and does. */

import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  commitImport,
  decideAllDuplicates,
  decideDuplicate,
  fixImportCell,
  importDifference,
  importErrors,
  listImports,
  showImport,
  stopImport,
  undoImport,
  type ImportBatch,
} from '@zhifa/contract';
import { call } from '../../../shared/api.ts';

const LOOK_AGAIN_MS = 700; // Often enough that the bar moves, seldom enough that nobody notices on the server.
export const ERRORS_A_PAGE = 20;

export function batchesQuery(register: string) {
  return queryOptions({
    queryKey: ['imports', register],
    queryFn: () => call(listImports, { query: { register } }),
    staleTime: 0,
  });
}

/** Looked at again and again while the server checks or writes. */
export function batchQuery(id: string) {
  return queryOptions({
    queryKey: ['import', id],
    queryFn: () => call(showImport, { params: { id } }),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) =>
      data?.status === 'checking' || typeof data?.rowsWritten === 'number' ? LOOK_AGAIN_MS : false,
  });
}

export interface ErrorsQuestion {
  readonly id: string;
  readonly kind: string | undefined;
  readonly afterRow: number;
  /** Asked again when the counts change. */
  readonly state: string;
}

export function errorsQuery({ id, kind, afterRow, state }: ErrorsQuestion) {
  return queryOptions({
    queryKey: ['import', id, 'errors', kind, afterRow, state],
    queryFn: () =>
      call(importErrors, {
        params: { id },
        query: { afterRow, limit: ERRORS_A_PAGE, ...(kind === undefined ? {} : { kind }) },
      }),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

export function differenceQuery(id: string, row: number) {
  return queryOptions({
    queryKey: ['import', id, 'difference', row],
    queryFn: () => call(importDifference, { params: { id, row } }),
    staleTime: 0,
  });
}

export type Deed =
  | { readonly does: 'stop' | 'commit' | 'undo' }
  | {
      readonly does: 'fix';
      readonly row: number;
      readonly field: string;
      readonly value: string;
      readonly sameForAll: boolean;
    }
  | { readonly does: 'decide'; readonly row: number; readonly decision: 'update' | 'skip' }
  | { readonly does: 'decideAll'; readonly decision: 'update' | 'skip' };

/** Each deed answers with the batch as it then stands. */
export function useDeed(id: string, register: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (deed: Deed) => doDeed(id, deed),
    onMutate: ({ does }) => {
      if (does !== 'commit' && does !== 'undo') return;
      queryClient.setQueryData<ImportBatch>(['import', id], (batch) => batch && { ...batch, rowsWritten: 0 });
    },
    onError: () => queryClient.invalidateQueries({ queryKey: ['import', id] }),
    onSuccess: async (batch, { does }) => {
      queryClient.setQueryData(['import', id], batch);
      const concerned = [
        ['import', id],
        ['imports', register],
        ...(does === 'commit' || does === 'undo' ? [['register', register], ['search']] : []),
      ];
      await Promise.all(concerned.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
    },
  });
}

function doDeed(id: string, deed: Deed): Promise<ImportBatch> {
  const params = { id };
  switch (deed.does) {
    case 'stop':
      return call(stopImport, { params });
    case 'commit':
      return call(commitImport, { params });
    case 'undo':
      return call(undoImport, { params });
    case 'fix': {
      const { row, field, value, sameForAll } = deed;
      return call(fixImportCell, { params: { id, row }, body: { field, value, sameForAll } });
    }
    case 'decide':
      return call(decideDuplicate, { params: { id, row: deed.row }, body: { decision: deed.decision } });
    case 'decideAll':
      return call(decideAllDuplicates, { params, body: { decision: deed.decision } });
  }
}
