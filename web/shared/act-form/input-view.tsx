/** What was said in an act, read only: label and value, the same words as in the form. */

import { fieldsOf, type FormField, type FormNode, type FormWords } from './tree.ts';
import { isRecord } from './value.ts';
import { texts } from '../texts.ts';
import type { z } from 'zod';
import './act-form.css';

interface InputViewProps {
  readonly schema: z.ZodType;
  readonly words: FormWords;
  readonly input: unknown;
}

export function InputView({ schema, words, input }: InputViewProps) {
  return <Rows fields={fieldsOf(schema, words)} input={input} nameOf={words.nameOf ?? unnamed} />;
}

type NameOf = (id: string) => string | undefined;

interface RowsProps {
  readonly fields: readonly FormField[];
  readonly input: unknown;
  readonly nameOf: NameOf;
}

function unnamed(): undefined {
  return undefined;
}

function Rows({ fields, input, nameOf }: RowsProps) {
  const given = isRecord(input) ? input : {};
  return (
    <dl className="input-view">
      {fields
        .filter(({ key }) => given[key] !== undefined && given[key] !== '')
        .map(({ key, label, node }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <Value node={node} value={given[key]} nameOf={nameOf} />
            </dd>
          </div>
        ))}
    </dl>
  );
}

interface ValueProps {
  readonly node: FormNode;
  readonly value: unknown;
  readonly nameOf: NameOf;
}

function Value({ node, value, nameOf }: ValueProps) {
  switch (node.kind) {
    case 'boolean':
      return value === true ? texts.yes : texts.no;
    case 'choice':
      return node.choices.find((choice) => choice.value === value)?.label ?? plain(value);
    case 'choices':
      return Array.isArray(value)
        ? value.map((one) => node.choices.find((choice) => choice.value === one)?.label ?? plain(one)).join('、')
        : '';
    case 'group':
      return <Rows fields={node.fields} input={value} nameOf={nameOf} />;
    case 'list':
      return <Items item={node.item} value={value} nameOf={nameOf} />;
    case 'variants': {
      const tag = isRecord(value) ? value[node.tag] : undefined;
      const variant = node.variants.find((one) => one.value === tag);
      return variant === undefined ? null : (
        <>
          {variant.label}
          <Rows fields={variant.fields} input={value} nameOf={nameOf} />
        </>
      );
    }
    case 'answers':
      return <Answers value={value} nameOf={nameOf} />;
    case 'text':
    case 'number':
    case 'date':
    case 'instant':
    case 'other':
      return named(value, nameOf);
  }
}

/** Each question with its 是 or 否. */
function Answers({ value, nameOf }: Pick<ValueProps, 'value' | 'nameOf'>) {
  return (
    <ul>
      {Object.entries(isRecord(value) ? value : {}).map(([question, answer]) => (
        <li key={question}>
          {nameOf(question) ?? question} {answer === true ? texts.yes : texts.no}
        </li>
      ))}
    </ul>
  );
}

interface ItemsProps {
  readonly item: FormNode;
  readonly value: unknown;
  readonly nameOf: NameOf;
}

function Items({ item, value, nameOf }: ItemsProps) {
  if (!Array.isArray(value)) return null;
  const rows: readonly unknown[] = value;
  if (item.kind !== 'group') return rows.length === 0 ? texts.none : rows.map((one) => named(one, nameOf)).join('、');
  return (
    <ol className="input-items">
      {rows.map((one, index) => (
        // Read-only rows in the order of the record.
        <li key={index}>
          <Rows fields={item.fields} input={one} nameOf={nameOf} />
        </li>
      ))}
    </ol>
  );
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
