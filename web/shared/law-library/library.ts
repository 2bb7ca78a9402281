/**
 * The law library as this machine has it: the texts the organ imported are asked for once and kept, so that it opens and is
 * searched without a network; statements and what rests on an article come with the program.
 */

import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { listLawTexts, showLawText, type LawText } from '@zhifa/contract';
import {
  libraryDocuments,
  openLibrary,
  readStatuteText,
  textKey,
  type ImportedText,
  type Library,
} from '@zhifa/law/library';
import { call, Unreachable } from '../api.ts';
import { store, type KeptLawText } from '../store/database.ts';

export interface OpenedLibrary {
  readonly library: Library;
  /** By the key of the document. */
  readonly imported: ReadonlyMap<string, LawText>;
  /** The server did not answer: these are the texts that were kept here before. */
  readonly isOffline: boolean;
}

const FRESH_MS = 60_000;
const AT_ONCE = 4; // Texts asked for at one time; a county line carries no more.

export const libraryQuery = queryOptions({
  queryKey: ['law-library'],
  queryFn: ({ client }) => open(client),
  networkMode: 'always', // Whether there is a network only a call can tell.
  retry: false,
  staleTime: FRESH_MS,
  structuralSharing: false,
});

async function open(client: QueryClient): Promise<OpenedLibrary> {
  const before = client.getQueryData<OpenedLibrary>(libraryQuery.queryKey);
  const { texts, isOffline } = await currentTexts();
  const ids = texts.map(({ id }) => id).sort();
  const known = [...(before?.imported.values() ?? [])].map(({ id }) => id).sort();
  if (before !== undefined && ids.join() === known.join()) return { ...before, isOffline };
  return { ...opened(texts), isOffline };
}

function opened(texts: readonly KeptLawText[]): Omit<OpenedLibrary, 'isOffline'> {
  const read = texts.flatMap(({ text, markdown }) => {
    const { text: statuteText } = readStatuteText(markdown, { inForceFrom: text.inForceFrom });
    // What the server took in is readable; a program older than the text would leave it out.
    return statuteText === undefined ? [] : [{ text, entry: importedText(text, statuteText) }];
  });
  return {
    library: openLibrary(libraryDocuments(read.map(({ entry }) => entry))),
    imported: new Map(read.map(({ text, entry }) => [textKey(entry), text])),
  };
}

function importedText({ statute, title, inForceFrom }: LawText, text: ImportedText['text']): ImportedText {
  return { statute: statute ?? undefined, title, inForceFrom, text };
}

interface CurrentTexts {
  readonly texts: readonly KeptLawText[];
  readonly isOffline: boolean;
}

/** What holds now; what is missing here is asked for, what holds no longer is thrown away. */
async function currentTexts(): Promise<CurrentTexts> {
  const kept = await store.lawTexts.toArray().catch((): KeptLawText[] => []);
  try {
    const { texts } = await call(listLawTexts);
    const here = new Map(kept.map((each) => [each.id, each]));
    const missing = texts.filter(({ id }) => !here.has(id));
    for (let from = 0; from < missing.length; from += AT_ONCE) {
      const asked = await Promise.all(missing.slice(from, from + AT_ONCE).map(fetchText));
      for (const each of asked) here.set(each.id, each);
      await store.lawTexts.bulkPut(asked).catch(() => undefined);
    }
    const holding = new Set(texts.map(({ id }) => id));
    await store.lawTexts.bulkDelete(kept.map(({ id }) => id).filter((id) => !holding.has(id))).catch(() => undefined);
    return { texts: texts.flatMap(({ id }) => here.get(id) ?? []), isOffline: false };
  } catch (error) {
    if (!(error instanceof Unreachable)) throw error;
    return { texts: kept, isOffline: true };
  }
}

async function fetchText({ id }: LawText): Promise<KeptLawText> {
  const { text, markdown } = await call(showLawText, { params: { id } });
  return { id, text, markdown };
}
