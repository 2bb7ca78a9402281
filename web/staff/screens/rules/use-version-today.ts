/** Which version a confirmed rule has today, the bureau's own benchmark tables included. */

import { useQuery } from '@tanstack/react-query';
import type { ConfirmedRule } from '@zhifa/law';
import { confirmableRule } from '@zhifa/law/confirmation';
import { benchmarksQuery } from '../calculators/benchmarks/queries.ts';

/** Undefined of a table that was withdrawn; while the tables are on their way nothing is said to have changed. */
export function useVersionToday({ catalogue, ref, version }: ConfirmedRule): number | undefined {
  const { data } = useQuery({ ...benchmarksQuery, enabled: catalogue === 'benchmark' });
  const found = confirmableRule(catalogue, ref, data?.tables.map(({ table }) => table) ?? []);
  return found === undefined && catalogue === 'benchmark' && data === undefined ? version : found?.version;
}
