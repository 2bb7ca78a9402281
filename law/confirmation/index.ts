/** Rules that a bureau may confirm against its own copy, whatever catalogue they stand in. A door of its own. */

export { confirmableRule, type ConfirmableRule } from './confirmable.ts';
export { contentVersion } from './content-version.ts';
