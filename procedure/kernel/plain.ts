/** An absent field and an undefined one are the same in JSON; inputs are brought to the first form before they are judged. */

export function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const given = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(given.map(([key, part]) => [key, withoutUndefined(part)]));
}
