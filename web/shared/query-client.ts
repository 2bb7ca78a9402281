/** One cache for what the server said; a lost session ends every query the same way. */

import { QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem, Unreachable } from './api.ts';

const FRESH_MS = 15_000;
const MOST_TRIES = 2;

export function makeQueryClient(onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isProblem(error, 'notSignedIn')) onSignedOut();
      },
    }),
    defaultOptions: {
      queries: { staleTime: FRESH_MS, retry: (tries, error) => error instanceof Unreachable && tries < MOST_TRIES },
      // Never again by itself: whoever presses the button again sends the same key.
      mutations: { retry: false },
    },
  });
}
