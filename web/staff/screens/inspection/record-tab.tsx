/** The record of the dossier, from the first act on. */

import { useQuery } from '@tanstack/react-query';
import { Loading } from '../../../shared/loading.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { Timeline } from '../../../shared/timeline/timeline.tsx';
import { useWords } from '../../acts/use-words.ts';
import { useDossier } from '../../dossier/dossier.ts';
import { recordQuery } from '../../queries.ts';

export function RecordTab() {
  const { id, kind } = useDossier();
  const words = useWords();
  const { data, error, refetch } = useQuery(recordQuery(id));
  if (error !== null) return <Problem error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  return <Timeline kind={kind} entries={data.acts} hasMore={data.hasMore} words={words} />;
}
