/**
 * The screens of staff: one entry a screen, with its path, its title, its place in the rail and who sees it. A new screen is
 * one folder, one entry here and one line in the tree at the end.
 */

import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { Calculator, ClipboardCheck, House, TableProperties } from 'lucide-react';
import { frameRoute, rootRoute } from './root.ts';
import { filterOf } from './screens/inspections/filter.ts';
import { libraryRoutes } from './screens/library/routes.ts';
import { filterOf as registerFilterOf } from './screens/registers/filter.ts';
import { ruleRoutes } from './screens/rules/routes.ts';
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

const registersRoute = createRoute({
  ...inFrame,
  path: '/registers',
  staticData: {
    title: texts.registers,
    menu: { title: texts.registers, icon: TableProperties, also: ['/units', '/calendar', '/settings'] },
  },
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- this is how the router is told to go elsewhere.
    throw redirect({ to: '/registers/$register', params: { register: 'enterprises' }, replace: true });
  },
});

const registerRoute = createRoute({
  ...inFrame,
  path: '/registers/$register',
  validateSearch: registerFilterOf,
  staticData: { title: texts.registers },
  component: lazyRouteComponent(() => import('./screens/registers/screen.tsx'), 'Screen'),
});

const entryRoute = createRoute({
  ...inFrame,
  path: '/registers/$register/$id',
  validateSearch: (search): { tab?: string } => (typeof search['tab'] === 'string' ? { tab: search['tab'] } : {}),
  staticData: { title: texts.entry },
  component: lazyRouteComponent(() => import('./screens/entry/screen.tsx'), 'Screen'),
});

const newEntryRoute = createRoute({
  ...inFrame,
  path: '/registers/$register/new',
  staticData: { title: texts.newEntry },
  component: lazyRouteComponent(() => import('./screens/entry-form/new-entry.tsx'), 'Screen'),
});

const editEntryRoute = createRoute({
  ...inFrame,
  path: '/registers/$register/$id/edit',
  staticData: { title: texts.editEntry },
  component: lazyRouteComponent(() => import('./screens/entry-form/edit-entry.tsx'), 'Screen'),
});

const importRoute = createRoute({
  ...inFrame,
  path: '/registers/$register/import',
  validateSearch: (search): { batch?: string } =>
    typeof search['batch'] === 'string' ? { batch: search['batch'] } : {},
  staticData: { title: texts.import },
  component: lazyRouteComponent(() => import('./screens/import/screen.tsx'), 'Screen'),
});

const settingsRoute = createRoute({
  ...inFrame,
  path: '/settings',
  staticData: { title: texts.settings },
  component: lazyRouteComponent(() => import('./screens/settings/screen.tsx'), 'Screen'),
});

const unitsRoute = createRoute({
  ...inFrame,
  path: '/units',
  validateSearch: (search): { unit?: string } => (typeof search['unit'] === 'string' ? { unit: search['unit'] } : {}),
  staticData: { title: texts.units },
  component: lazyRouteComponent(() => import('./screens/units/screen.tsx'), 'Screen'),
});

const calendarRoute = createRoute({
  ...inFrame,
  path: '/calendar',
  validateSearch: (search): { year?: number; enter?: boolean } => ({
    ...(typeof search['year'] === 'number' ? { year: search['year'] } : {}),
    ...(search['enter'] === true ? { enter: true } : {}),
  }),
  staticData: { title: texts.calendar },
  component: lazyRouteComponent(() => import('./screens/calendar/screen.tsx'), 'Screen'),
});

const calculatorsRoute = createRoute({
  ...inFrame,
  path: '/calculators',
  staticData: { title: texts.calculators, menu: { title: texts.calculators, icon: Calculator, also: ['/violations'] } },
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- this is how the router is told to go elsewhere.
    throw redirect({ to: '/calculators/deadline', replace: true });
  },
});

const deadlineCalculatorRoute = createRoute({
  ...inFrame,
  path: '/calculators/deadline',
  validateSearch: (search): { clock?: string; isFree?: boolean } => ({
    ...(typeof search['clock'] === 'string' ? { clock: search['clock'] } : {}),
    ...(search['isFree'] === true ? { isFree: true } : {}),
  }),
  staticData: { title: texts.deadlineCalculator },
  component: lazyRouteComponent(() => import('./screens/calculators/deadline/screen.tsx'), 'Screen'),
});

const rangeCalculatorRoute = createRoute({
  ...inFrame,
  path: '/calculators/range',
  validateSearch: (search): { violation?: string } =>
    typeof search['violation'] === 'string' ? { violation: search['violation'] } : {},
  staticData: { title: texts.rangeCalculator },
  component: lazyRouteComponent(() => import('./screens/calculators/range/screen.tsx'), 'Screen'),
});

const discretionCalculatorRoute = createRoute({
  ...inFrame,
  path: '/calculators/discretion',
  validateSearch: (search): { violation?: string } =>
    typeof search['violation'] === 'string' ? { violation: search['violation'] } : {},
  staticData: { title: texts.discretionCalculator },
  component: lazyRouteComponent(() => import('./screens/calculators/discretion/screen.tsx'), 'Screen'),
});

const benchmarksRoute = createRoute({
  ...inFrame,
  path: '/calculators/benchmarks',
  staticData: { title: texts.benchmarks },
  component: lazyRouteComponent(() => import('./screens/calculators/benchmarks/screen.tsx'), 'Screen'),
});

const violationsRoute = createRoute({
  ...inFrame,
  path: '/violations',
  validateSearch: (search): { violation?: string; item?: string } => ({
    ...(typeof search['violation'] === 'string' ? { violation: search['violation'] } : {}),
    ...(typeof search['item'] === 'string' ? { item: search['item'] } : {}),
  }),
  staticData: { title: texts.violations },
  component: lazyRouteComponent(() => import('./screens/violations/screen.tsx'), 'Screen'),
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
    registersRoute,
    registerRoute,
    newEntryRoute,
    importRoute,
    entryRoute,
    editEntryRoute,
    settingsRoute,
    unitsRoute,
    calendarRoute,
    calculatorsRoute,
    deadlineCalculatorRoute,
    rangeCalculatorRoute,
    discretionCalculatorRoute,
    benchmarksRoute,
    violationsRoute,
    ...libraryRoutes,
    ...ruleRoutes,
  ]),
]);
