/** The forms, in the order of the procedure. A new form is one folder and one line here. */

import type { DocumentForm } from './form.ts';

export * from './form.ts';
export { textsOf, unknownValues } from './shared/paper.ts';

export const documentForms: readonly DocumentForm[] = [];

export function documentFormOf(name: string): DocumentForm | undefined {
  return documentForms.find((form) => form.name === name);
}
