/**
 * What an act speaks of. Officers share the work on site: one photographs while the other writes, each has items of his own.
 * Such acts stand beside each other in the record and nobody has to choose between them. A conflict is a second word on
 * the same matter, or any word where an act speaks of the dossier as a whole.
 */

import { listAt, textAt, valueAt } from '../../shared/act-form/value.ts';

export interface SpokenAct {
  readonly name: string;
  readonly input: unknown;
}

/** The check item a finding belongs to; undefined where the number is not known. */
export type ItemOfFinding = (finding: number) => string | undefined;

/** `undefined`: the dossier as a whole. */
type Matters = readonly string[] | undefined;

const ADDS_EVIDENCE = 'evidence.add';

/** The house counts deadlines anew after a holiday notice: nobody said another word in the dossier. */
const RECOUNTS = 'deadline.recount';

const mattersOf: Readonly<{ [act: string]: (input: unknown, itemOf: ItemOfFinding) => Matters }> = {
  [ADDS_EVIDENCE]: () => [],
  'attendance.register': aboutPerson,
  'attendance.leave': aboutPerson,
  'item.answer': (input) => listAt(input, ['answers']).map((answer) => textAt(answer, ['checkItem'])),
  'finding.record': (input) => [textAt(input, ['checkItem'])],
  'finding.revise': aboutFinding,
  'finding.withdraw': aboutFinding,
  'finding.confirmMajor': aboutFinding,
  'finding.dispose': aboutFinding,
};

function aboutPerson(input: unknown): Matters {
  return [`present ${textAt(input, ['name'])}`];
}

function aboutFinding(input: unknown, itemOf: ItemOfFinding): Matters {
  const item = itemOf(Number(valueAt(input, ['number'])));
  return item === undefined ? undefined : [item];
}

/** Whether I have to decide between what somebody else recorded and what I am about to send. */
export function isContested(mine: SpokenAct, theirs: SpokenAct, itemOf: ItemOfFinding): boolean {
  if (mine.name === ADDS_EVIDENCE || theirs.name === RECOUNTS) return false; // They take nothing away from anybody.
  const ours = mattersOf[mine.name]?.(mine.input, itemOf);
  const others = mattersOf[theirs.name]?.(theirs.input, itemOf);
  return ours === undefined || others === undefined || ours.some((matter) => others.includes(matter));
}

/** What one did oneself, on another device or a moment ago, contests only a second try at the same thing. */
export function isContestedByOneself(mine: SpokenAct, earlier: SpokenAct, itemOf: ItemOfFinding): boolean {
  return mine.name === earlier.name && isContested(mine, earlier, itemOf);
}
