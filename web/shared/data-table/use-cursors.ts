/** Keyset pages: the server only knows the next one, so the way back is remembered here. */

import { useState } from 'react';
import type { Paging } from './data-table.tsx';

export interface Cursors {
  readonly cursor: string | undefined;
  readonly pagingOf: (nextCursor: string | null | undefined) => Paging;
}

/** A new `question` (filter, sort) begins at the first page. */
export function useCursors(question: string): Cursors {
  const [kept, keep] = useState<{ readonly question: string; readonly trail: readonly string[] }>({
    question,
    trail: [],
  });
  const trail = kept.question === question ? kept.trail : [];
  const cursor = trail.at(-1);
  return {
    cursor,
    pagingOf: (nextCursor) => ({
      page: trail.length + 1,
      hasPrevious: trail.length > 0,
      hasNext: typeof nextCursor === 'string',
      previous: () => keep({ question, trail: trail.slice(0, -1) }),
      next: () => keep({ question, trail: typeof nextCursor === 'string' ? [...trail, nextCursor] : trail }),
    }),
  };
}
