/** What a broken or malicious program might send: values made from a schema, each part of which may be something else. */

import fc from 'fast-check';
import { z } from 'zod';

/** Texts that have brought programs down: zero bytes, half characters, patterns, paths, other people's keys. */
const BAD_TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00\ud800',
  '\ufeff\u202e',
  '\u{10ffff}',
  '𬭚㛃烺䶮',
  'e\u0301'.repeat(50),
  '%',
  '\\',
  '\\_%',
  "'; drop table acts; --",
  '${jndi:ldap://x}',
  '<script>alert(1)</script>',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  'Infinity',
  '-1',
  '1e309',
  '9999999999999999999999',
  '0x10',
  '٣',
  'null',
  '[]',
  '{"a":',
  '{"__proto__":{"isActive":"all"}}',
  '{"isActive":{}}',
  '{"tags":["\u0000"]}',
  '{"employees":["1","x"]}',
  '{"townshipId":"x"}',
  '2026-02-30',
  '+275760-09-13',
  '2026-09-28T01:10:00.000Z',
  btoa('["x","y"]'),
  btoa('["2026-09-28T01:10:00.000Z","00000000-0000-4000-8000-000000000000"]'),
  btoa('["\\u0000","\\u0000"]'),
  'x'.repeat(70_000),
];

const BAD_NUMBERS = [0, -0, -1, 0.1, 1e308, -1e308, 2 ** 31, 2 ** 53, Number.MIN_VALUE, 1e21];

const strangeObjects: readonly unknown[] = [
  JSON.parse('{"constructor":{"prototype":{"posts":["organHead"]}}}'),
  { toString: 1, valueOf: null, length: -1 },
  { then: 'x' },
  nested(200),
  Array.from({ length: 3000 }, () => 0),
];

/** Deeper than anything a person enters; JSON itself can still read it. */
function nested(depth: number): unknown {
  let value: unknown = 'inside';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { value };
  return value;
}

const badText = fc.oneof(fc.constantFrom(...BAD_TEXTS), fc.string({ unit: 'binary', maxLength: 40 }));

export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: badText },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, [], {}, [null], [[]], ...BAD_NUMBERS) },
  { weight: 1, arbitrary: fc.constantFrom(...strangeObjects) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
);

/** How often a part is what it should be, against once that it is not; half of all values are as they should be. */
const MOSTLY = 12;
const ALWAYS = 1_000_000;

interface Drawn {
  /** Ids of what there is. */
  readonly ids: readonly string[];
  readonly usually: number;
}

const JsonSchema = z.looseObject({
  type: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  additionalProperties: z.unknown().optional(),
  items: z.unknown().optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  description: z.string().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  maxLength: z.number().optional(),
});
type JsonSchema = z.output<typeof JsonSchema>;

/** Values like those of the schema; `ids` are those that there are. */
export function sentFor(schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  const described = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
  return fc.oneof(nearly(described, { ids, usually: MOSTLY }), nearly(described, { ids, usually: ALWAYS }));
}

function nearly(schema: unknown, drawn: Drawn): fc.Arbitrary<unknown> {
  const proper = properly(JsonSchema.parse(schema), drawn);
  return fc.oneof({ weight: drawn.usually, arbitrary: proper }, { weight: 1, arbitrary: hostile });
}

function properly(schema: JsonSchema, drawn: Drawn): fc.Arbitrary<unknown> {
  const ways = schema.anyOf ?? schema.oneOf;
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (ways !== undefined) return fc.oneof(...ways.map((way) => nearly(way, drawn)));
  switch (schema.type) {
    case 'string':
      return textFor(schema, drawn);
    case 'integer':
    case 'number':
      return numberFor(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array': {
      const { minItems: minLength = 0, maxItems = 4, items = {} } = schema;
      return fc.array(nearly(items, drawn), { minLength, maxLength: Math.max(minLength, Math.min(maxItems, 4)) });
    }
    case 'object':
      return objectFor(schema, drawn);
    case undefined:
    default:
      return hostile;
  }
}

/** Small ones, for which there is something; and the very largest that the schema lets pass. */
function numberFor({ minimum = -10, maximum = Number.MAX_SAFE_INTEGER }: JsonSchema): fc.Arbitrary<number> {
  const least = Math.max(minimum, Number.MIN_SAFE_INTEGER);
  const most = Math.min(maximum, Number.MAX_SAFE_INTEGER);
  const near = fc.integer({ min: least, max: Math.min(most, least + 10) });
  return fc.oneof({ weight: 4, arbitrary: near }, { weight: 1, arbitrary: fc.constantFrom(least, most) });
}

const NOBODY = '00000000-0000-4000-8000-000000000000';
const days = ['2026-09-28', '2026-09-20', '2027-03-01', '0001-01-01', '9999-12-31', '2024-02-29'];
const moments = ['2026-09-28T01:10:00.000Z', '2026-09-21T01:05:00.000Z', '0001-01-01T00:00:00.000Z'];

function textFor({ format, pattern, description, maxLength = 60 }: JsonSchema, { ids }: Drawn) {
  if (description?.startsWith('日期') === true) return fc.constantFrom(...days);
  if (description?.startsWith('时刻') === true) return fc.constantFrom(...moments);
  if (format === 'uuid') return fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...ids, NOBODY) }, fc.uuid());
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const short = fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(maxLength, 60) });
  return fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...ids, NOBODY) }, { weight: 2, arbitrary: short }, badText);
}

function objectFor(schema: JsonSchema, drawn: Drawn): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const parts = Object.entries(properties).map(([name, part]) => [name, nearly(part, drawn)] as const);
  const known = fc.record(Object.fromEntries(parts), { requiredKeys: required.filter((name) => name in properties) });
  const isOpen = typeof additionalProperties === 'object' && additionalProperties !== null;
  const value = isOpen ? nearly(additionalProperties, drawn) : hostile;
  const key = fc.oneof(fc.constantFrom('values', '__proto__', 'constructor', 'noRepeatedVisit'), badText);
  const extra = fc.array(fc.tuple(key, value), { maxLength: isOpen ? 3 : 1 });
  const rarely = fc.oneof(
    { weight: isOpen ? 1 : drawn.usually, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: extra },
  );
  return fc.tuple(known, rarely).map(([own, more]) => withOwn(own, more));
}

/** `__proto__` as a key of its own, as JSON would bring it. */
function withOwn(object: object, entries: readonly (readonly [string, unknown])[]): object {
  const copy = { ...object };
  for (const [key, value] of entries) {
    Object.defineProperty(copy, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}
