/**
 * What no schema says, because it holds for every text: PostgreSQL and JSON keep no zero byte and no half character, and
 * nothing that people enter is nested deeply. Looked at without recursion, so that depth itself does no harm.
 */

const DEEPEST = 60; // An act's input has about eight levels.
const UNKEPT = /[\0\p{Surrogate}]/u;

/** Where the value cannot be kept, and why; undefined when it can. */
export function unreadablePart(value: unknown): { readonly path: readonly string[]; readonly why: string } | undefined {
  const waiting: Waiting[] = [{ value, path: [] }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value: part, path } = next;
    if (typeof part === 'string' && UNKEPT.test(part)) return { path, why: '含有无法保存的字符，请删去后重新填写' };
    if (typeof part !== 'object' || part === null || Buffer.isBuffer(part)) continue;
    if (path.length >= DEEPEST) return { path: path.slice(0, 3), why: '层次太深，无法识别' };
    for (const [key, inner] of Object.entries(part)) {
      if (UNKEPT.test(key)) return { path, why: '含有无法保存的字符，请删去后重新填写' };
      waiting.push({ value: inner, path: [...path, key] });
    }
  }
  return undefined;
}

interface Waiting {
  readonly value: unknown;
  readonly path: readonly string[];
}
