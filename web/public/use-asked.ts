/** One question to the server and what came of it: no cache, no retry by itself. */

import { useCallback, useEffect, useState } from 'react';

export type Asked<Answer> =
  | { readonly state: 'asking' }
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'failed'; readonly error: unknown };

/** Asked anew whenever `ask` is another function. */
export function useAsked<Answer>(ask: () => Promise<Answer>): readonly [Asked<Answer>, () => void] {
  const [turn, setTurn] = useState(0);
  const [asked, set] = useState<Asked<Answer>>({ state: 'asking' });
  useEffect(() => {
    let isCurrent = true;
    const go = async () => {
      set({ state: 'asking' });
      try {
        const answer = await ask();
        if (isCurrent) set({ state: 'answered', answer });
      } catch (error) {
        if (isCurrent) set({ state: 'failed', error });
      }
    };
    void go();
    return () => {
      isCurrent = false;
    };
  }, [ask, turn]);
  return [asked, useCallback(() => setTurn((now) => now + 1), [])];
}
