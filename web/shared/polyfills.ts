/**
 * Methods that the browsers we serve (Chrome 87 and later) may lack. The build lowers syntax; methods are added here, and
 * only those that this product uses.
 */

function add(target: object, name: string, value: unknown): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
}

function at(this: ArrayLike<unknown> | string, index: number): unknown {
  return this[index < 0 ? this.length + index : index];
}

type Test = (value: unknown, index: number, list: readonly unknown[]) => unknown;

function findLastIndex(this: readonly unknown[], test: Test): number {
  for (let index = this.length - 1; index >= 0; index -= 1) if (test(this[index], index, this)) return index;
  return -1;
}

function findLast(this: readonly unknown[], test: Test): unknown {
  return this[findLastIndex.call(this, test)];
}

function toSorted(this: readonly unknown[], compare?: (left: unknown, right: unknown) => number): unknown[] {
  return [...this].sort(compare);
}

function toReversed(this: readonly unknown[]): unknown[] {
  return [...this].reverse();
}

function withItem(this: readonly unknown[], index: number, value: unknown): unknown[] {
  const copy = [...this];
  copy[index < 0 ? copy.length + index : index] = value;
  return copy;
}

function hasOwn(target: object, key: PropertyKey): boolean {
  return Object.prototype.hasOwnProperty.call(target, key);
}

/** Enough for plain values, which is all that we clone. */
function cloneValue(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

add(Array.prototype, 'at', at);
add(String.prototype, 'at', at);
add(Array.prototype, 'findLast', findLast);
add(Array.prototype, 'findLastIndex', findLastIndex);
add(Array.prototype, 'toSorted', toSorted);
add(Array.prototype, 'toReversed', toReversed);
add(Array.prototype, 'with', withItem);
add(Object, 'hasOwn', hasOwn);
add(globalThis, 'structuredClone', cloneValue);
