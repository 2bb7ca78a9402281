/** 裁量基准: what the bureau imported, what of it and of the product's own tables it has confirmed. */

import { queryOptions, useQuery } from '@tanstack/react-query';
import { listBenchmarks, type BenchmarkTable } from '@zhifa/contract';
import type { ConfirmedRule } from '@zhifa/law';
import { contentVersion } from '@zhifa/law/confirmation';
import { nationalTables, type TierTable } from '@zhifa/law/discretion';
import { violationOf } from '@zhifa/law/violations';
import { call } from '../../../../shared/api.ts';

export const benchmarksQuery = queryOptions({ queryKey: ['benchmarks'], queryFn: () => call(listBenchmarks) });

const none: readonly BenchmarkTable[] = [];

/** Empty until the server has answered, and while there is no network and it was never asked. */
export function useImportedTables(): readonly BenchmarkTable[] {
  return useQuery(benchmarksQuery).data?.tables ?? none;
}

/** Refs of the tables and violations that are confirmed as they stand today: another version is not. */
export function confirmedRefs(confirmed: readonly ConfirmedRule[], imported: readonly TierTable[]): string[] {
  const tables = [...imported, ...nationalTables];
  return confirmed.flatMap(({ catalogue, ref, version }) => {
    const rule = catalogue === 'benchmark' ? tables.find((table) => table.ref === ref) : undefined;
    const said = catalogue === 'violation' ? violationOf(ref) : rule;
    return said !== undefined && contentVersion(said) === version ? [ref] : [];
  });
}
