/** Whether the person has set out for another screen: what was typed a moment before must not call them back. */

import { useRouter } from '@tanstack/react-router';

/** To be asked when something that was put off is about to move the address. */
export function useIsLeaving(): () => boolean {
  const router = useRouter();
  return () => {
    const { resolvedLocation: shown } = router.state;
    return shown !== undefined && shown.pathname !== router.latestLocation.pathname;
  };
}
