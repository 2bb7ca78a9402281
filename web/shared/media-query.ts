/** Whether the screen, or who looks at it, answers to a media query; followed as it changes. */

import { useSyncExternalStore } from 'react';

export function mediaQuery(query: string): () => boolean {
  const asked = matchMedia(query);
  const listen = (changed: () => void) => {
    asked.addEventListener('change', changed);
    return () => asked.removeEventListener('change', changed);
  };
  return () => useSyncExternalStore(listen, () => asked.matches);
}
