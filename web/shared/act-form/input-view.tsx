/** What was said in an act, read only: label and value, the same words as in the form. */

import { fieldsOf, type FormField, type FormNode, type FormWords } from './tree.ts';
import { answersOf, answerText, valueText } from './value-text.ts';
import { isRecord } from './value.ts';
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
  if (node.kind === 'group') return <Rows fields={node.fields} input={value} nameOf={nameOf} />;
  if (node.kind === 'variants') return <Variant node={node} value={value} nameOf={nameOf} />;
  if (node.kind === 'answers') return <Answers value={value} nameOf={nameOf} />;
  if (node.kind === 'list' && node.item.kind === 'group') {
    return <Items fields={node.item.fields} value={value} nameOf={nameOf} />;
  }
  return valueText(node, value, nameOf);
}

interface VariantProps extends Omit<ValueProps, 'node'> {
  readonly node: Extract<FormNode, { kind: 'variants' }>;
}

function Variant({ node, value, nameOf }: VariantProps) {
  const tag = isRecord(value) ? value[node.tag] : undefined;
  const variant = node.variants.find((one) => one.value === tag);
  if (variant === undefined) return null;
  return (
    <>
      {variant.label}
      <Rows fields={variant.fields} input={value} nameOf={nameOf} />
    </>
  );
}

function Answers({ value, nameOf }: Pick<ValueProps, 'value' | 'nameOf'>) {
  return (
    <ul>
      {answersOf(value).map(([question, answer]) => (
        <li key={question}>{answerText(question, answer, nameOf)}</li>
      ))}
    </ul>
  );
}

interface ItemsProps extends Omit<ValueProps, 'node'> {
  readonly fields: readonly FormField[];
}

function Items({ fields, value, nameOf }: ItemsProps) {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <ol className="input-items">
      {rows.map((one, index) => (
        // Read-only rows in the order of the record.
        <li key={index}>
          <Rows fields={fields} input={one} nameOf={nameOf} />
        </li>
      ))}
    </ol>
  );
}
