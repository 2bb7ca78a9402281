/** A bug, not a refusal: something that cannot be wrong while the code is right. Only the edge catches it. */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

export function invariant(condition: boolean, why: string): asserts condition {
  if (!condition) throw new InvariantError(why);
}
