import { describe, expect, it } from 'vitest';
import { kinds } from '@zhifa/procedure';
import { fieldsOf, type FormField, type FormNode } from '../../shared/act-form/tree.ts';
import { words } from './words.ts';

const CHINESE = /[\u3400-\u9fff]/;

describe('derived forms', () => {
  const acts = kinds.flatMap((kind) => kind.acts.map((act) => [`${kind.name} ${act.name}`, act] as const));

  it.each(acts)('%s: no English leaks through labels, choices and variants', (_name, act) => {
    const shown = fieldsOf(act.input, words).flatMap(wordsOfField);
    expect(shown.filter((word) => !CHINESE.test(word))).toEqual([]);
  });
});

function wordsOfField({ label, node }: FormField): string[] {
  return [label, ...wordsOfNode(node)];
}

function wordsOfNode(node: FormNode): string[] {
  switch (node.kind) {
    case 'choice':
    case 'choices':
      return node.choices.map(({ label }) => label);
    case 'list':
      return wordsOfNode(node.item);
    case 'group':
      return node.fields.flatMap(wordsOfField);
    case 'variants':
      return node.variants.flatMap(({ label, fields }) => [label, ...fields.flatMap(wordsOfField)]);
    case 'text':
    case 'number':
    case 'boolean':
    case 'date':
    case 'instant':
    case 'answers':
    case 'other':
      return [];
  }
}
