/** What the operator must be told in their own language: the embedded database cannot run, and what to do about it. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError';
}
