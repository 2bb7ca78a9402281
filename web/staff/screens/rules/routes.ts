/** 法律规则: the catalogues, what the bureau has confirmed of them, and confirming. */

import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { ruleCatalogues, type RuleCatalogue } from '@zhifa/law';
import { Scale } from 'lucide-react';
import { frameRoute } from '../../root.ts';
import { texts } from './texts.ts';

const inFrame = { getParentRoute: () => frameRoute } as const;

const rulesRoute = createRoute({
  ...inFrame,
  path: '/rules',
  staticData: { title: texts.rules, menu: { title: texts.rules, icon: Scale } },
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- this is how the router is told to go elsewhere.
    throw redirect({ to: '/rules/gates', replace: true });
  },
});

interface ChosenRule {
  readonly ref?: string;
}

function chosenRule(search: Readonly<{ [key: string]: unknown }>): ChosenRule {
  return typeof search['ref'] === 'string' ? { ref: search['ref'] } : {};
}

const gatesRoute = createRoute({
  ...inFrame,
  path: '/rules/gates',
  validateSearch: chosenRule,
  staticData: { title: texts.gates },
  component: lazyRouteComponent(() => import('./gates/screen.tsx'), 'Screen'),
});

const hazardsRoute = createRoute({
  ...inFrame,
  path: '/rules/hazards',
  validateSearch: chosenRule,
  staticData: { title: texts.hazards },
  component: lazyRouteComponent(() => import('./hazards/screen.tsx'), 'Screen'),
});

const crimesRoute = createRoute({
  ...inFrame,
  path: '/rules/crimes',
  validateSearch: chosenRule,
  staticData: { title: texts.crimes },
  component: lazyRouteComponent(() => import('./crimes/screen.tsx'), 'Screen'),
});

const confirmationsRoute = createRoute({
  ...inFrame,
  path: '/rules/confirmations',
  staticData: { title: texts.confirmations },
  component: lazyRouteComponent(() => import('./confirmations/screen.tsx'), 'Screen'),
});

const confirmationRoute = createRoute({
  ...inFrame,
  path: '/rules/confirmations/$id',
  staticData: { title: texts.confirmation },
  component: lazyRouteComponent(() => import('./confirmation/screen.tsx'), 'Screen'),
});

interface Asked {
  readonly catalogue: RuleCatalogue;
  readonly ref: string;
}

const proposalRoute = createRoute({
  ...inFrame,
  path: '/rules/propose',
  validateSearch: (search: Readonly<{ [key: string]: unknown }>): Asked => ({
    catalogue: catalogueOf(search['catalogue']),
    ref: typeof search['ref'] === 'string' ? search['ref'] : '',
  }),
  staticData: { title: texts.propose },
  component: lazyRouteComponent(() => import('./proposal/screen.tsx'), 'Screen'),
});

function catalogueOf(asked: unknown): RuleCatalogue {
  return (Object.keys(ruleCatalogues) as RuleCatalogue[]).find((name) => name === asked) ?? 'gate'; // Object.keys widens to string[].
}

export const ruleRoutes = [
  rulesRoute,
  gatesRoute,
  hazardsRoute,
  crimesRoute,
  confirmationsRoute,
  confirmationRoute,
  proposalRoute,
] as const;
