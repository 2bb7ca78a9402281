/** What was not recognised in a file: an error keeps all of it out, a caution is told. */

export interface TextProblem {
  readonly kind: string;
  /** Line of the file, from 1. */
  readonly line?: number;
  readonly message: string;
  /** How to mend it, or what it means. */
  readonly mend: string;
}

export const MOST_PROBLEMS = 30; // Of a kind; a broken file breaks the same way everywhere.
