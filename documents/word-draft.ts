/** A paper as an editable file (docx): marked 草稿, without number, seal and check code. */

import type { DocumentForm } from './form.ts';

export async function wordDraft(form: DocumentForm, paper: unknown): Promise<Uint8Array> {
  const [{ draft }, { packed }] = await Promise.all([form.draft(), import('./shared/draft/packed.ts')]);
  return packed(draft(form.schema.parse(readable(paper))));
}

/** Without the characters that XML cannot hold: with one of them no word processor opens the file. */
function readable(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  if (Array.isArray(value)) return value.map(readable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, readable(one)]));
}
