/** Whether everything that is wrong belongs to a field: then the fields say it, and the screen need not. */

import { isProblem } from '../../../shared/api.ts';

export function isBesideFields(error: unknown): boolean {
  if (!isProblem(error, 'invalid') || error.problem.type !== 'invalid') return false;
  return error.problem.problems.every(({ path }) => path.length > 2); // body, values, field
}
