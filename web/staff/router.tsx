/** The router with its types made known, so that a link to a screen that is not there does not compile. */

import type { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { Loading } from '../shared/loading.tsx';
import { NotFound, ScreenError } from './screens/not-found/screen.tsx';
import { routeTree } from './screens.ts';

const PATIENCE_MS = 300; // Shorter waits show nothing: a flash reads as a mistake.

export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: false,
    defaultPendingMs: PATIENCE_MS,
    defaultPendingComponent: Loading,
    defaultErrorComponent: ScreenError,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
