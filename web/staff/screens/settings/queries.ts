/** The settings, and changing one of them. */

import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { changeSetting, listSettings } from '@zhifa/contract';
import { call } from '../../../shared/api.ts';

export const settingsQuery = queryOptions({ queryKey: ['settings'], queryFn: () => call(listSettings) });

interface Change {
  readonly value: unknown;
  readonly reason: string;
}

export function useChangeSetting(key: string, onSaved: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: Change) => call(changeSetting, { params: { key }, body }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['settings'] });
      onSaved();
    },
  });
}
