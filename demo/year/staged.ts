/** Stories that stop where they are on the day of the demonstration, so that every desk has something on it. */

import type { Ending, Turn } from './visit.ts';

export interface Staged {
  readonly ending?: Ending;
  /** The day of the visit, in workdays from today. */
  readonly day: number;
  readonly slot?: 'morning' | 'afternoon';
  /** Number of the enterprise, where it is one that people look for. */
  readonly enterprise?: number;
  /** Index into the teams of the enterprise's trade. */
  readonly crew: number;
  readonly faults: number;
  readonly turns?: readonly Turn[];
  readonly emergency?: 'owed' | 'approved' | 'approvedLate';
  readonly jointWith?: readonly string[];
  /** Only faults that stop something, or none that does. */
  readonly stops?: 'with' | 'without';
}

const joint = ['赣州市南康区消防救援大队', '赣州市南康区市场监督管理局'];

export const stagedVisits: readonly Staged[] = [
  { ending: 'approved', day: 0, enterprise: 0, crew: 0, faults: 3 },
  { ending: 'assigned', day: 3, enterprise: 1, crew: 0, faults: 2 },
  { ending: 'returned', day: 2, enterprise: 2, crew: 0, faults: 2 },
  { ending: 'drafted', day: 2, enterprise: 6, crew: 0, faults: 1 },
  { ending: 'endorsed', day: 2, enterprise: 4, crew: 1, faults: 2 },
  { ending: 'disposed', day: -1, slot: 'afternoon', enterprise: 7, crew: 0, faults: 3, stops: 'with' },
  { ending: 'announced', day: -1, slot: 'afternoon', enterprise: 8, crew: 1, faults: 2 },
  { day: -40, enterprise: 5, crew: 0, faults: 12, jointWith: joint, turns: ['objected'] },
  { ending: 'signed', day: -1, slot: 'morning', crew: 3, faults: 4, stops: 'with' },
  { day: -1, slot: 'morning', crew: 6, faults: 2, emergency: 'owed' },
  { ending: 'checked', day: -1, slot: 'afternoon', crew: 2, faults: 2 },
  { ending: 'found', day: -1, slot: 'afternoon', crew: 4, faults: 3, stops: 'with' },
  { ending: 'reinspecting', day: -9, crew: 0, faults: 2, turns: ['requestedEarly'] },
  { ending: 'reinspecting', day: -9, crew: 5, faults: 3, turns: ['requestedEarly'] },
  { ending: 'reinspected', day: -24, crew: 0, faults: 3, stops: 'with' },
  { day: -23, crew: 1, faults: 2, stops: 'with', turns: ['resumptionWaiting'] },
  { day: -25, crew: 2, faults: 2, stops: 'with', turns: ['resumptionWaiting'] },
  { day: -11, crew: 0, faults: 2, turns: ['extensionWaiting'] },
  { day: -12, crew: 3, faults: 3, turns: ['extensionWaiting'] },
  { day: -21, crew: 0, faults: 2, turns: ['neverReinspected'] },
  { day: -22, crew: 4, faults: 1, turns: ['neverReinspected'] },
  { day: -27, crew: 1, faults: 3, turns: ['neverReinspected', 'declined'] },
  { day: -33, crew: 6, faults: 2, turns: ['neverReinspected'] },
  { ending: 'settled', day: -12, crew: 0, faults: 0 },
  { ending: 'settled', day: -11, crew: 7, faults: 0 },
  { ending: 'assigned', day: 3, crew: 3, faults: 1 },
  { ending: 'drafted', day: 2, crew: 5, faults: 1 },
  { ending: 'drafted', day: 2, crew: 2, faults: 2 },
  { ending: 'endorsed', day: 2, crew: 6, faults: 1 },
  { ending: 'endorsed', day: 1, crew: 7, faults: 2 },
  { ending: 'returned', day: 2, crew: 8, faults: 1 },
  { ending: 'approved', day: 1, crew: 0, faults: 2 },
  { ending: 'approved', day: 0, crew: 1, faults: 2, jointWith: joint.slice(0, 1) },
  { ending: 'approved', day: 1, crew: 4, faults: 1 },
  { ending: 'cancelled', day: -18, crew: 2, faults: 0 },
  { ending: 'cancelled', day: -60, crew: 3, faults: 0 },
  { ending: 'cancelled', day: -1, crew: 6, faults: 0 },
  { day: -34, slot: 'morning', crew: 1, faults: 3, stops: 'with', emergency: 'approved' },
  { day: -70, slot: 'morning', crew: 2, faults: 2, stops: 'with', emergency: 'approved', turns: ['measureAtOnce'] },
  { day: -95, slot: 'morning', crew: 0, faults: 2, emergency: 'approvedLate' },
  { day: -130, slot: 'morning', crew: 5, faults: 1, emergency: 'approved' },
  { day: -3, crew: 0, faults: 2, turns: ['receiptMissing', 'undisclosed'] },
  { day: -17, crew: 8, faults: 0, turns: ['undisclosed'] },
];
