/** A version for rules that nobody numbers: whatever part of the rule changes, the number changes with it. */

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;
const MOST = 0x7fffffff; // A positive integer wherever it is kept.

/** FNV-1a over the rule as JSON, which has the same order of keys as its declaration. It tells versions apart and proves nothing. */
export function contentVersion(rule: unknown): number {
  let hash = OFFSET;
  for (const sign of JSON.stringify(rule)) {
    hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), PRIME) >>> 0;
  }
  return (hash % MOST) + 1;
}
