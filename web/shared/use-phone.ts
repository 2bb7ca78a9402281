/** Whether the screen is a phone's: the same routes then show the phone layout. */

import { useSyncExternalStore } from 'react';

const phone = matchMedia('(max-width: 480px)');

export function usePhone(): boolean {
  return useSyncExternalStore(listen, () => phone.matches);
}

function listen(changed: () => void): () => void {
  phone.addEventListener('change', changed);
  return () => phone.removeEventListener('change', changed);
}
