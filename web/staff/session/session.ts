/** Who is signed in, asked once and kept. */

import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { signOut, whoAmI, type Me } from '@zhifa/contract';
import { civilDateOf, type CivilDate } from '@zhifa/law';
import { call, isProblem, rememberSession, Unreachable } from '../../shared/api.ts';
import { resumeUploads } from '../../shared/uploads/index.ts';
import { forgetMe, isKept, keepMe, keptMe } from './kept-me.ts';

const ASKS_AGAIN_MS = 20_000; // Without a network: soon enough for whoever waits for it to come back.

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me> => {
    const me = await askWhoIAm();
    rememberSession(me);
    void resumeUploads(); // What an earlier visit left unsent goes on as soon as somebody is signed in.
    return me;
  },
  networkMode: 'always', // Whether there is a network only a call can tell.
  staleTime: 5 * 60_000,
  refetchInterval: ({ state: { data } }) => (data !== undefined && isKept(data) ? ASKS_AGAIN_MS : false),
});

async function askWhoIAm(): Promise<Me> {
  try {
    const me = await call(whoAmI);
    await keepMe(me);
    return me;
  } catch (error) {
    if (isProblem(error, 'notSignedIn')) await forgetMe();
    const kept = error instanceof Unreachable ? await keptMe() : undefined;
    if (kept === undefined) throw error;
    return kept;
  }
}

export function useMe(): Me {
  return useSuspenseQuery(meQuery).data;
}

/** Today in Beijing by the server's clock. */
export function useToday(): CivilDate {
  return civilDateOf(useMe().now);
}

export function useSignOut() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => call(signOut),
    onSettled: () => {
      rememberSession(undefined);
      queryClient.clear();
      void forgetMe().then(() => location.assign('/sign-in'));
    },
  });
}
