/** What was said in one field, in one line of words: the same in a record that is read and in versions that are compared. */

import type { FormNode, FormWords } from './tree.ts';
import { isRecord } from './value.ts';
import { texts } from '../texts.ts';

type NameOf = NonNullable<FormWords['nameOf']>;
/** What holds fields of its own has no one line. */
export type LeafNode = Exclude<FormNode, { readonly kind: 'group' | 'variants' }>;

export function valueText(node: LeafNode, value: unknown, nameOf: NameOf): string {
  switch (node.kind) {
    case 'boolean':
      return value === true ? texts.yes : texts.no;
    case 'choice':
      return choiceText(node.choices, value);
    case 'choices':
      return listed(value, (one) => choiceText(node.choices, one));
    case 'list':
      return listed(value, (one) => named(one, nameOf));
    case 'answers':
      return answersOf(value)
        .map(([question, answer]) => answerText(question, answer, nameOf))
        .join('；');
    case 'text':
    case 'number':
    case 'date':
    case 'instant':
    case 'other':
      return named(value, nameOf);
  }
}

/** Each question with its 是 or 否. */
export function answersOf(value: unknown): (readonly [string, unknown])[] {
  return Object.entries(isRecord(value) ? value : {});
}

export function answerText(question: string, answer: unknown, nameOf: NameOf): string {
  return `${nameOf(question) ?? question} ${answer === true ? texts.yes : texts.no}`;
}

function choiceText(choices: readonly { readonly value: string; readonly label: string }[], value: unknown): string {
  return choices.find((choice) => choice.value === value)?.label ?? plain(value);
}

function listed(value: unknown, textOf: (one: unknown) => string): string {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return rows.length === 0 ? texts.none : rows.map(textOf).join('、');
}

function named(value: unknown, nameOf: NameOf): string {
  return (typeof value === 'string' ? nameOf(value) : undefined) ?? plain(value);
}

/** Long hashes are shown short; the record keeps them whole. */
function plain(value: unknown): string {
  if (typeof value === 'string') return /^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, 12)}…` : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === undefined || value === null ? '' : JSON.stringify(value);
}
