/** Two versions of one act, field by field, in the words of its form: what differs, and what is the same. */

import type { FormField, FormNode, FormWords } from '../../shared/act-form/tree.ts';
import { valueText, type LeafNode } from '../../shared/act-form/value-text.ts';
import { isRecord, listAt, textAt, valueAt } from '../../shared/act-form/value.ts';
import { sameJson } from '../acts/attempt.ts';

export interface ComparedRow {
  readonly label: string;
  readonly theirs: string;
  readonly mine: string;
  readonly isSame: boolean;
}

type NameOf = NonNullable<FormWords['nameOf']>;

interface Versions {
  readonly theirs: unknown;
  readonly mine: unknown;
}

/** By which rows of two lists are told to be about the same thing. */
const IDENTITIES = ['checkItem', 'officerId', 'number', 'id'] as const;
const BETWEEN = ' · ';

export function comparedRows(fields: readonly FormField[], versions: Versions, nameOf: NameOf): ComparedRow[] {
  return rowsOf(fields, versions, nameOf, '');
}

function rowsOf(fields: readonly FormField[], { theirs, mine }: Versions, nameOf: NameOf, prefix: string) {
  return fields.flatMap(({ key, label, node }) => {
    const parts = { theirs: valueAt(theirs, [key]), mine: valueAt(mine, [key]) };
    return compared(node, parts, nameOf, prefix + label);
  });
}

function compared(node: FormNode, versions: Versions, nameOf: NameOf, label: string): ComparedRow[] {
  if (node.kind === 'group') return rowsOf(node.fields, versions, nameOf, label + BETWEEN);
  if (node.kind === 'variants') return variantRows(node, versions, nameOf, label);
  if (node.kind === 'list' && node.item.kind === 'group') return listRows(node.item.fields, versions, nameOf, label);
  return leafRow(node, versions, nameOf, label);
}

function leafRow(node: LeafNode, { theirs, mine }: Versions, nameOf: NameOf, label: string): ComparedRow[] {
  const text = (value: unknown) => (isGiven(value) ? valueText(node, value, nameOf) : '');
  const row = { label, theirs: text(theirs), mine: text(mine) };
  return row.theirs === '' && row.mine === '' ? [] : [{ ...row, isSame: sameJson(theirs, mine) }];
}

/** 责令限期整改 beside 当场改正: the choice first, then what each of them says. */
function variantRows(
  { tag, variants }: Extract<FormNode, { kind: 'variants' }>,
  versions: Versions,
  nameOf: NameOf,
  label: string,
): ComparedRow[] {
  const variantOf = (value: unknown) => variants.find((one) => one.value === valueAt(value, [tag]));
  const [theirs, mine] = [variantOf(versions.theirs), variantOf(versions.mine)];
  const choice = { label, theirs: theirs?.label ?? '', mine: mine?.label ?? '', isSame: theirs === mine };
  const own = (value: unknown, variant: typeof mine) => (variant === undefined ? undefined : value);
  const under = (variant: typeof mine, sides: Versions) =>
    variant === undefined ? [] : rowsOf(variant.fields, sides, nameOf, label + BETWEEN);
  if (choice.theirs === '' && choice.mine === '') return [];
  if (theirs === mine) return [choice, ...under(mine, versions)];
  return [
    choice,
    ...under(theirs, { theirs: own(versions.theirs, theirs), mine: undefined }),
    ...under(mine, { theirs: undefined, mine: own(versions.mine, mine) }),
  ];
}

function listRows(fields: readonly FormField[], versions: Versions, nameOf: NameOf, label: string): ComparedRow[] {
  const [theirs, mine] = [listAt(versions.theirs, []), listAt(versions.mine, [])];
  const names = [...new Set([...theirs, ...mine].map(identityOf))];
  return names.flatMap((name, index) => {
    const sides = {
      theirs: theirs.find((one) => identityOf(one) === name),
      mine: mine.find((one) => identityOf(one) === name),
    };
    const rest = fields.filter(({ key }) => key !== identityKey(sides.theirs ?? sides.mine));
    return rowsOf(rest, sides, nameOf, (nameOf(name) ?? `${label} ${String(index + 1)}`) + BETWEEN);
  });
}

function identityKey(row: unknown): string | undefined {
  return IDENTITIES.find((key) => isRecord(row) && row[key] !== undefined);
}

function identityOf(row: unknown): string {
  const key = identityKey(row);
  return key === undefined ? JSON.stringify(row) : String(valueAt(row, [key]));
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== '';
}

/** Of many answers given at once only those count that I give, too. */
export function narrowed(act: string, { theirs, mine }: Versions): Versions {
  if (act !== 'item.answer') return { theirs, mine };
  const codes = listAt(mine, ['answers']).map((answer) => textAt(answer, ['checkItem']));
  const shared = listAt(theirs, ['answers']).filter((answer) => codes.includes(textAt(answer, ['checkItem'])));
  return { theirs: { answers: shared }, mine };
}
