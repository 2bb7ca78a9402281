/** Who is signed in, asked once and kept. */

import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { signOut, whoAmI, type Me } from '@zhifa/contract';
import { civilDateOf, type CivilDate } from '@zhifa/law';
import { call, rememberSession } from '../../shared/api.ts';
import { resumeUploads } from '../../shared/uploads/index.ts';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me> => {
    const me = await call(whoAmI);
    rememberSession(me);
    void resumeUploads(); // What an earlier visit left unsent goes on as soon as somebody is signed in.
    return me;
  },
  staleTime: 5 * 60_000,
});

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
      location.assign('/sign-in');
    },
  });
}
