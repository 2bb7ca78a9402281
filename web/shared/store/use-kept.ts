/** A small choice that this machine remembers: columns, density. */

import { useState } from 'react';

const PREFIX = 'zhifa.';

export function useKept<Value>(name: string, usual: Value): readonly [Value, (next: Value) => void] {
  const [value, setValue] = useState(() => keptValue(name, usual));
  const keep = (next: Value) => {
    localStorage.setItem(PREFIX + name, JSON.stringify(next));
    setValue(next);
  };
  return [value, keep];
}

function keptValue<Value>(name: string, usual: Value): Value {
  const kept = localStorage.getItem(PREFIX + name);
  if (kept === null) return usual;
  try {
    return JSON.parse(kept) as Value; // Written by `keep`, under the same name.
  } catch {
    return usual;
  }
}
