/** The value as it was when the person last paused. */

import { useEffect, useState } from 'react';

/** Values made anew with every drawing need `isSame`, so that the pause can come. */
export function useDebounced<Value>(
  value: Value,
  pauseMs: number,
  isSame: (left: Value, right: Value) => boolean = Object.is,
): Value {
  const [settled, settle] = useState(value);
  const [latest, remember] = useState(value);
  const current = isSame(latest, value) ? latest : value;
  if (current !== latest) remember(current);
  useEffect(() => {
    const timer = setTimeout(() => settle(current), pauseMs);
    return () => clearTimeout(timer);
  }, [current, pauseMs]);
  return settled;
}
