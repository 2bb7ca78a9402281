/** Everything a draft needs, as `paper.typ` is everything a layout needs. */

export { annexTitle, draftSheet, gap, type Draft } from './sheet.ts';
export { blank, blanks, flush, heading, lastPar, par, strong, val } from './text.ts';
export {
  field,
  fields,
  officerRows,
  partyRow,
  signatureWords,
  signed,
  signOff,
  signRow,
  wideField,
  written,
} from './lines.ts';
export { cell, choices, endRow, judgedItems, lines, opinion, ruledTable, short, side } from './table.ts';
export { remediesPar, salutation, statements } from './sentences.ts';
