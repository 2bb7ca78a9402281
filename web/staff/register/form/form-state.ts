/** The state of a derived form: values by path, and what is wrong where. */

import type { ApiProblem } from '@zhifa/contract';
import type { FieldProblem } from '@zhifa/registers';
import type { Path } from '../../../shared/act-form/value.ts';

export interface FormState {
  readonly values: unknown;
  readonly onChange: (path: Path, part: unknown) => void;
  readonly errorAt: (path: Path) => string | undefined;
}

/** By field, with the place inside a list: `people.0.telephone`. */
export type Errors = Readonly<{ [path: string]: string }>;

export const noErrors: Errors = {};

export function errorsOf(problems: readonly FieldProblem[]): Errors {
  // What a schema finds says by itself what it wants; rules say how to mend it.
  const words = ({ kind, wrong, mend }: FieldProblem) => (kind.endsWith('.invalid') ? wrong : `${wrong}；${mend}`);
  return Object.fromEntries(problems.map((problem) => [problem.field, words(problem)]));
}

/** What the server found beside its fields; what belongs to none is told by the screen as a whole. */
export function serverErrors({ problem }: ApiProblem): Errors {
  if (problem.type !== 'invalid') return noErrors;
  const found = problem.problems.flatMap(({ path: [, , ...field], message }) =>
    field.length === 0 ? [] : [[field.join('.'), message] as const],
  );
  return Object.fromEntries(found);
}

export function errorIn(errors: Errors, path: Path): string | undefined {
  return errors[path.join('.')];
}
