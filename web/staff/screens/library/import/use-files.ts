/** The chosen files and what became of each; they are sent one after the other, and one that fails keeps none of the others. */

import { useQueryClient } from '@tanstack/react-query';
import { importLawText } from '@zhifa/contract';
import { civil, isCivilDate } from '@zhifa/law';
import { useState } from 'react';
import { call } from '../../../../shared/api.ts';
import { libraryQuery } from '../../../../shared/law-library/library.ts';
import { randomId } from '../../../../shared/random-id.ts';
import { isImportable, readChosen, withDay, type ChosenFile } from './reading.ts';

export const MOST_FILES = 400; // A whole collection of the laws of the trade has fewer.

export function useFiles() {
  const queryClient = useQueryClient();
  const [files, setFiles] = useState<readonly ChosenFile[]>([]);
  const [isSending, setSending] = useState(false);
  const replace = (id: string, changed: (file: ChosenFile) => ChosenFile) =>
    setFiles((now) => now.map((each) => (each.id === id ? changed(each) : each)));
  const add = async (chosen: readonly File[]) => {
    const read = await Promise.all(chosen.slice(0, MOST_FILES).map((file) => readChosen(file, randomId())));
    setFiles((now) => [...now, ...read].slice(0, MOST_FILES));
  };
  const send = async (source: string) => {
    setSending(true);
    for (const chosen of files.filter(isImportable)) {
      replace(chosen.id, (file) => ({ ...file, state: 'sending' }));
      const after = await sent(chosen, source);
      replace(chosen.id, (file) => ({ ...file, ...after }));
    }
    setSending(false);
    await queryClient.invalidateQueries({ queryKey: libraryQuery.queryKey });
  };
  return {
    files,
    isSending,
    add,
    send,
    tell: (id: string, day: string | undefined) => replace(id, (file) => withDay(file, day)),
    remove: (id: string) => setFiles((now) => now.filter((each) => each.id !== id)),
    clear: () => setFiles([]),
  };
}

async function sent({ file, inForceFrom }: ChosenFile, source: string): Promise<Pick<ChosenFile, 'state' | 'error'>> {
  const told = inForceFrom !== undefined && isCivilDate(inForceFrom) ? { inForceFrom: civil(inForceFrom) } : {};
  try {
    const { outcome } = await call(importLawText, {
      query: { fileName: file.name, source, ...told },
      body: new Blob([file]),
    });
    return { state: outcome };
  } catch (error) {
    return { state: 'failed', error };
  }
}
