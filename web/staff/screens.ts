/**
 * The screens of staff: one entry a screen, with its path, its title, its place in the rail and who sees it. A new screen is
 * one folder, one entry here and one line in the tree at the end.
 */

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { ClipboardCheck, House } from 'lucide-react';
import { frameRoute, rootRoute } from './root.ts';
import { filterOf } from './screens/inspections/filter.ts';
import { texts } from './texts.ts';

const inFrame = { getParentRoute: () => frameRoute } as const;

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search): { from?: string } => (typeof search['from'] === 'string' ? { from: search['from'] } : {}),
  staticData: { title: texts.signIn },
  component: lazyRouteComponent(() => import('./screens/sign-in/screen.tsx'), 'Screen'),
});

const workbenchRoute = createRoute({
  ...inFrame,
  path: '/',
  staticData: { title: texts.workbench, menu: { title: texts.workbench, icon: House } },
  component: lazyRouteComponent(() => import('./screens/workbench/screen.tsx'), 'Screen'),
});

const inspectionsRoute = createRoute({
  ...inFrame,
  path: '/inspections',
  validateSearch: filterOf,
  staticData: { title: texts.inspections, menu: { title: texts.inspections, icon: ClipboardCheck } },
  component: lazyRouteComponent(() => import('./screens/inspections/screen.tsx'), 'Screen'),
});

const inspectionRoute = createRoute({
  ...inFrame,
  path: '/inspections/$id',
  validateSearch: (search): { tab?: string } => (typeof search['tab'] === 'string' ? { tab: search['tab'] } : {}),
  staticData: { title: texts.inspection },
  component: lazyRouteComponent(() => import('./screens/inspection/screen.tsx'), 'Screen'),
});

const newTaskRoute = createRoute({
  ...inFrame,
  path: '/inspections/new',
  validateSearch: (search): { enterpriseId?: string } =>
    typeof search['enterpriseId'] === 'string' ? { enterpriseId: search['enterpriseId'] } : {},
  staticData: { title: texts.newTask },
  component: lazyRouteComponent(() => import('./screens/new-task/screen.tsx'), 'Screen'),
});

interface ActSearch {
  readonly finding?: number;
  readonly deadline?: string;
  readonly item?: string;
}

const actRoute = createRoute({
  ...inFrame,
  path: '/inspections/$id/acts/$act',
  validateSearch: (search): ActSearch => ({
    ...(typeof search['finding'] === 'number' ? { finding: search['finding'] } : {}),
    ...(typeof search['deadline'] === 'string' ? { deadline: search['deadline'] } : {}),
    ...(typeof search['item'] === 'string' ? { item: search['item'] } : {}),
  }),
  staticData: { title: texts.inspection },
  component: lazyRouteComponent(() => import('./screens/act/screen.tsx'), 'Screen'),
});

const summaryRoute = createRoute({
  ...inFrame,
  path: '/inspections/$id/summary',
  staticData: { title: texts.summary },
  component: lazyRouteComponent(() => import('./screens/summary/screen.tsx'), 'Screen'),
});

const forEnterpriseRoute = createRoute({
  ...inFrame,
  path: '/inspections/$id/for-enterprise',
  staticData: { title: texts.forEnterprise, isBare: true },
  component: lazyRouteComponent(() => import('./screens/for-enterprise/screen.tsx'), 'Screen'),
});

const outboxRoute = createRoute({
  ...inFrame,
  path: '/outbox',
  staticData: { title: texts.outbox },
  component: lazyRouteComponent(() => import('./screens/outbox/screen.tsx'), 'Screen'),
});

const meRoute = createRoute({
  ...inFrame,
  path: '/me',
  staticData: { title: texts.me },
  component: lazyRouteComponent(() => import('./screens/me/screen.tsx'), 'Screen'),
});

export const routeTree = rootRoute.addChildren([
  signInRoute,
  frameRoute.addChildren([
    workbenchRoute,
    inspectionsRoute,
    newTaskRoute,
    inspectionRoute,
    actRoute,
    summaryRoute,
    forEnterpriseRoute,
    outboxRoute,
    meRoute,
  ]),
]);
