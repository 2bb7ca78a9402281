/** The two routes everything hangs on: the root, and the frame for whoever is signed in. */

import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import type { LucideIcon } from 'lucide-react';
import type { Post } from '@zhifa/procedure';
import { isProblem } from '../shared/api.ts';
import { NotFound, ScreenError } from './screens/not-found/screen.tsx';
import { meQuery } from './session/session.ts';

interface RouterContext {
  readonly queryClient: QueryClient;
}

export interface MenuEntry {
  readonly title: string;
  readonly icon: LucideIcon;
  /** Paths elsewhere that belong to the same place. */
  readonly also?: readonly string[];
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** What the window and the breadcrumb call the screen. */
    readonly title?: string;
    /** Set where the screen stands in the rail. */
    readonly menu?: MenuEntry;
    /** Shown to the enterprise: without bar, rail and strip. */
    readonly isBare?: boolean;
    /** Left out where everyone signed in sees it. */
    readonly seenBy?: readonly Post[];
  }
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  notFoundComponent: NotFound,
  errorComponent: ScreenError,
});

export const frameRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'frame',
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queryClient.query({ ...meQuery, staleTime: 'static' });
    } catch (error) {
      if (!isProblem(error, 'notSignedIn')) throw error;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- this is how the router is told to go elsewhere.
      throw redirect({ to: '/sign-in', search: { from: location.href } });
    }
  },
  component: lazyRouteComponent(() => import('./frame/frame.tsx'), 'Frame'),
  errorComponent: ScreenError,
  notFoundComponent: NotFound,
});
