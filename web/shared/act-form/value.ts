/** The value of a form while it is being filled in: plain JSON, read and changed by path. */

export type Path = readonly (string | number)[];

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((part, key) => (isRecord(part) ? part[String(key)] : undefined), value);
}

/** A copy with one place changed; `undefined` takes the key away, as an optional field wants it. */
export function withValue(value: unknown, path: Path, part: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return part;
  const changed = withValue(valueAt(value, [key]), rest, part);
  if (typeof key === 'number') {
    const list = Array.isArray(value) ? [...(value as unknown[])] : []; // An array of whatever the form holds.
    list[key] = changed;
    return list;
  }
  const record = isRecord(value) ? { ...value } : {};
  if (changed === undefined) return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
  return { ...record, [key]: changed };
}

export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null;
}

export function listAt(value: unknown, path: Path): readonly unknown[] {
  const part = valueAt(value, path);
  return Array.isArray(part) ? part : [];
}

export function textAt(value: unknown, path: Path): string {
  const part = valueAt(value, path);
  return typeof part === 'string' ? part : '';
}

export function samePath(left: Path, right: Path): boolean {
  return left.length === right.length && left.every((key, index) => key === right[index]);
}
