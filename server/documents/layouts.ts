/** What the server takes from the documents package to set papers. One door, so that it is changed in one place. */

export { preferredFamilies, type FontRole } from '../../documents/fonts/roles.ts';
export { fitted, type Setting } from '../../documents/shared/fit.ts';
export { textsOf } from '../../documents/shared/paper.ts';
