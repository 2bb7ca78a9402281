/** What somebody has begun to fill in, kept on this machine with every pause, until it is sent. */

import { useCallback, useEffect, useRef, useState } from 'react';
import { store } from './database.ts';

const PAUSE_MS = 300;

export interface Draft<Value> {
  readonly value: Value;
  readonly change: (next: Value | ((now: Value) => Value)) => void;
  readonly discard: () => void;
  /** True while the value is one from an earlier visit. */
  readonly isRestored: boolean;
  readonly isSaved: boolean;
}

/** What a draft is written on, so that one of an earlier visit does not pass for one that knows what came since. */
export interface DraftBase {
  readonly seenVersion: () => number;
  readonly returnTo: (version: number) => void;
}

export function useDraft<Value>(key: string, initial: Value, base?: DraftBase): Draft<Value> {
  const [value, setValue] = useState(initial);
  const [isRestored, setRestored] = useState(false);
  const [isSaved, setSaved] = useState(true);
  const isTouched = useRef(false);
  const latestBase = useRef(base);
  latestBase.current = base;
  useEffect(() => {
    let isCurrent = true;
    const restore = async () => {
      const kept = await store.drafts.get(key).catch(() => undefined);
      if (kept === undefined || !isCurrent || isTouched.current) return;
      setValue(kept.value as Value); // Written by this very hook, under this very key.
      setRestored(true);
      if (kept.version !== undefined) latestBase.current?.returnTo(kept.version);
    };
    void restore();
    return () => {
      isCurrent = false;
    };
  }, [key]);
  useEffect(() => {
    if (!isTouched.current) return undefined;
    const timer = setTimeout(() => {
      const version = latestBase.current?.seenVersion();
      void store.drafts
        .put({ key, value, savedAtMs: Date.now(), ...(version === undefined ? {} : { version }) })
        .catch(() => undefined)
        .then(() => setSaved(true));
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [key, value]);
  const change = useCallback((next: Value | ((now: Value) => Value)) => {
    isTouched.current = true;
    setSaved(false);
    setValue(next);
  }, []);
  const discard = useCallback(() => {
    isTouched.current = false;
    setRestored(false);
    setValue(initial);
    void store.drafts.delete(key).catch(() => undefined);
    // The initial value belongs to the key: a new key brings a new hook.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above.
  }, [key]);
  return { value, change, discard, isRestored, isSaved };
}
