/** From the schema of an act's input to a tree of fields: labels, kinds and choices, read off the declaration itself. */

import { z } from 'zod';
import { CivilDate, Instant } from '@zhifa/law';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export type FormNode =
  | { readonly kind: 'text'; readonly isLong: boolean; readonly maxLength: number | undefined }
  | { readonly kind: 'number' | 'boolean' | 'date' | 'instant' | 'answers' | 'other' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'list'; readonly item: FormNode }
  | { readonly kind: 'group'; readonly fields: readonly FormField[] }
  | { readonly kind: 'variants'; readonly tag: string; readonly variants: readonly Variant[] };

export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly isRequired: boolean;
  readonly node: FormNode;
}

export interface Variant {
  readonly value: string | boolean;
  readonly label: string;
  readonly fields: readonly FormField[];
}

/** Words for values and for keys that the schema has no title for. */
export interface FormWords {
  readonly choicesOf: (keys: readonly string[]) => readonly Choice[];
  readonly labelOf: (key: string) => string;
  readonly variantOf: (tag: string, value: string | boolean) => string;
  /** What an id of the dossier stands for: a person, a picture, a check item. */
  readonly nameOf?: (id: string) => string | undefined;
}

interface Json {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly const?: string | boolean;
  readonly maxLength?: number;
  readonly items?: Json;
  readonly properties?: Readonly<{ [key: string]: Json }>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Json[];
  readonly anyOf?: readonly Json[];
}

const LONG_TEXT = 201; // Names and places fit on a line; what may be longer gets a box.

const dateMark = z.globalRegistry.get(CivilDate)?.description;
const instantMark = z.globalRegistry.get(Instant)?.description;

export function fieldsOf(schema: z.ZodType, words: FormWords): readonly FormField[] {
  // What zod answers is JSON Schema; the parts read here are those of `Json`.
  const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as unknown as Json;
  return groupFields(json, words);
}

function groupFields({ properties = {}, required = [] }: Json, words: FormWords): FormField[] {
  return Object.entries(properties).map(([key, json]) => ({
    key,
    label: json.title ?? words.labelOf(key),
    isRequired: required.includes(key) && !mayBeEmpty(json),
    node: nodeOf(json, words),
  }));
}

/** A remark is always sent, if only empty. */
function mayBeEmpty(json: Json): boolean {
  const isText = json.type === 'string' && json.enum === undefined && json.description === undefined;
  return isText && !('minLength' in json);
}

function nodeOf(json: Json, words: FormWords): FormNode {
  const variants = json.oneOf ?? json.anyOf;
  if (variants !== undefined) return variantsOf(variants, words);
  if (json.enum !== undefined) return { kind: 'choice', choices: words.choicesOf(json.enum) };
  switch (json.type) {
    case 'object':
      // Questions answered with 是 or 否, by their keys: a screen of its own asks them.
      if (json.properties === undefined) return { kind: 'answers' };
      return { kind: 'group', fields: groupFields(json, words) };
    case 'array':
      return listOf(json.items ?? {}, words);
    case 'boolean':
      return { kind: 'boolean' };
    case 'integer':
    case 'number':
      return { kind: 'number' };
    case 'string':
      return textOf(json);
    case undefined:
    default:
      return { kind: 'other' };
  }
}

function textOf({ description, maxLength }: Json): FormNode {
  if (description !== undefined && description === dateMark) return { kind: 'date' };
  if (description !== undefined && description === instantMark) return { kind: 'instant' };
  return { kind: 'text', maxLength, isLong: maxLength === undefined ? false : maxLength >= LONG_TEXT };
}

function listOf(item: Json, words: FormWords): FormNode {
  const node = nodeOf(item, words);
  return node.kind === 'choice' ? { kind: 'choices', choices: node.choices } : { kind: 'list', item: node };
}

/** A union whose members differ by one constant: 签名 or 拒签, 立案 or 不予处罚. */
function variantsOf(members: readonly Json[], words: FormWords): FormNode {
  const [first] = members;
  const tag = Object.entries(first?.properties ?? {}).find(([, json]) => json.const !== undefined)?.[0];
  if (tag === undefined) return { kind: 'other' };
  const variants = members.map((json): Variant => {
    const value = json.properties?.[tag]?.const ?? '';
    const fields = groupFields(json, words).filter(({ key }) => key !== tag);
    return { value, label: words.variantOf(tag, value), fields };
  });
  return { kind: 'variants', tag, variants };
}
