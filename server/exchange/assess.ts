/** What becomes of a checked row: good, bad, or one that the register has already and about which somebody must decide. */

import { laidOver, nameOf, readValues, type FieldProblem, type Register } from '@zhifa/registers';
import type { Entry } from '../registers/entry.ts';
import { changedFields } from '../registers/history.ts';
import type { RowState } from './batches.ts';
import type { CheckedRow } from './check/messages.ts';

export type Decision = 'update' | 'skip';

export interface Assessed {
  readonly row: CheckedRow;
  readonly state: RowState;
  readonly problems: readonly FieldProblem[];
  /** The entry of the register with the same natural key. */
  readonly entryId: string | null;
}

export interface Known {
  readonly register: Register;
  readonly existing: Entry | undefined;
  /** The same batch has imported this entry from an earlier upload. */
  readonly isImported: boolean;
  readonly decision?: Decision | null;
}

export function assess(row: CheckedRow, { register, existing, isImported, decision }: Known): Assessed {
  if (isImported) return { row, state: 'skipped', problems: [], entryId: existing?.id ?? null };
  if (existing === undefined)
    return { row, state: row.problems.length === 0 ? 'good' : 'bad', problems: row.problems, entryId: null };
  const entryId = existing.id;
  if (decision === 'skip') return { row, state: 'skipped', problems: [], entryId };
  const merged = readValues(register, laidOver(register, existing.values, row.given));
  const problems = [...row.problems, ...(merged.ok || row.problems.length > 0 ? [] : merged.problems)];
  if (problems.length === 0 && merged.ok && changedFields(register, existing.values, merged.values).length === 0) {
    return { row, state: 'skipped', problems: [], entryId }; // It says what the register says.
  }
  const open = decision === 'update' ? problems : [...problems, alreadyThere(register, existing, row)];
  return { row, state: open.length === 0 ? 'good' : 'bad', problems: open, entryId };
}

export const EXISTING = 'existing';

function alreadyThere(register: Register, existing: Entry, { given }: CheckedRow): FieldProblem {
  const { entryTitle, key, fields, nameField } = register;
  const label = fields[key[0] ?? '']?.label ?? '';
  const name = nameOf(register, existing.values);
  const isRenamed = given[nameField] !== undefined && given[nameField] !== name;
  return {
    field: nameField,
    kind: EXISTING,
    title: `与库内${entryTitle}重复`,
    wrong: `与库内“${name}”${label}相同${isRenamed ? `，${fields[nameField]?.label ?? '名称'}不同` : ''}`,
    mend: `更新库内这${entryTitle === '企业' ? '家' : '条'}、跳过本行，或先看差异`,
    choices: ['update', 'skip'],
  };
}
