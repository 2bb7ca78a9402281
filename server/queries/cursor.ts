/** Keyset cursors: where a page ended, as an opaque text. A cursor nobody made is refused, never obeyed. */

import { z } from 'zod';
import { CivilDate, Instant } from '@zhifa/law';
import { invalid } from '../http/http-problem.ts';
import { unreadablePart } from '../http/readable.ts';

/** What the parts of a cursor are, as the database compares them. */
const parts = {
  id: z.uuid(),
  moment: Instant,
  day: CivilDate,
  integer: z.string().regex(/^-?\d{1,9}$/),
  text: z.string().refine((text) => unreadablePart(text) === undefined),
};
export type CursorPart = keyof typeof parts;

export function writeCursor(values: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The values of a cursor, each of them what it should be. */
export function readCursor(text: string, wanted: readonly CursorPart[]): string[] {
  const values = textsIn(text);
  if (values?.length === wanted.length) {
    const read = wanted.map((part, index) => parts[part].safeParse(values[index]).data);
    if (read.every((value) => value !== undefined)) return read;
  }
  throw invalid(['query', 'cursor'], '翻页位置无效，请从第一页开始');
}

function textsIn(text: string): string[] | undefined {
  try {
    return z.array(z.string()).safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))).data;
  } catch {
    return undefined; // No JSON: told above, like anything else that is no cursor.
  }
}
