/** What the server takes from the documents package to set papers. One place, so that it is changed in one place. */

export { fitted, preferredFamilies, textsOf, type FontRole, type Setting } from '@zhifa/documents';
