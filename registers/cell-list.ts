/** Sub-records in one cell: 种类|编号|有效期至；种类|编号 */

import { bad, good, type Cell, type CellReading } from './cell-reading.ts';
import type { Field, FieldShape, Fields } from './field.ts';

type ListShape = FieldShape & { readonly type: 'list' };

interface ListQuestion {
  readonly shape: ListShape;
  readonly text: string;
  readonly read: (field: Field, cell: Cell) => CellReading;
}

export function readList(key: string, { label }: Field, { shape, text, read }: ListQuestion): CellReading {
  const lines = text
    .split(/[;；\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const values: unknown[] = [];
  for (const line of lines) {
    const reading = readLine(shape.fields, line, read);
    if (reading.ok) values.push(reading.value);
    else {
      const order = Object.values(shape.fields)
        .map((field) => field.label)
        .join('|');
      return bad(key, 'list', `${label}写法不对`, {
        wrong: `“${line}”：${reading.problem.wrong}`,
        mend: `每项写成 ${order}，多项用分号隔开；${reading.problem.mend}`,
      });
    }
  }
  return good(values);
}

function readLine(fields: Fields, line: string, read: ListQuestion['read']): CellReading {
  const parts = line.split(/[|｜]/).map((part) => part.trim());
  const value: { [key: string]: unknown } = {};
  const entries = Object.entries(fields);
  if (parts.length > entries.length)
    return bad('', 'parts', '', {
      wrong: `分成了 ${String(parts.length)} 段`,
      mend: `最多 ${String(entries.length)} 段`,
    });
  for (const [index, [key, field]] of entries.entries()) {
    const text = parts[index] ?? '';
    if (text === '') {
      if (field.isRequired) return bad('', 'missing', '', { wrong: `缺${field.label}`, mend: `补上${field.label}` });
      continue;
    }
    const reading = read(field, { text });
    if (!reading.ok) return reading;
    value[key] = reading.value;
  }
  return good(value);
}

export function writeList(
  { fields }: ListShape,
  value: unknown,
  write: (field: Field, value: unknown) => string,
): string {
  if (!Array.isArray(value)) return '';
  return value
    .map((line: unknown) =>
      Object.entries(fields)
        .map(([key, field]) => write(field, partOf(line, key)))
        .join('|')
        .replace(/\|+$/, ''),
    )
    .join('；');
}

export function partOf(line: unknown, key: string): unknown {
  return typeof line === 'object' && line !== null ? Reflect.get(line, key) : undefined;
}
