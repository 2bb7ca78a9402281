/** Says that something is being read, and, when it takes long, that it may be left. */

import { useEffect, useState } from 'react';
import { texts } from './texts.ts';

const LONG_MS = 8_000;

export function Loading() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="loading" role="status">
      {isLong ? texts.readingLong : texts.reading}
    </p>
  );
}
