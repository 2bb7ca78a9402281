/** Keyset cursors: where a page ended, as an opaque text. A cursor nobody made is refused, never obeyed. */

import { z } from 'zod';
import { invalid } from '../http/http-problem.ts';

export function writeCursor(values: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** The values of a cursor of `length` parts. */
export function readCursor(text: string, length: number): string[] {
  try {
    return z
      .array(z.string())
      .length(length)
      .parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    throw invalid(['query', 'cursor'], '翻页位置无效，请从第一页开始');
  }
}
