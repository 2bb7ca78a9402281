/** 法律库: the statutes and the search, one statute, one article, importing texts, comparing two texts. */

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { isCivilDate } from '@zhifa/law';
import { BookText } from 'lucide-react';
import { frameRoute } from '../../root.ts';
import { texts } from './texts.ts';

const inFrame = { getParentRoute: () => frameRoute } as const;

type Given = Readonly<{ [key: string]: unknown }>;

function text<Name extends string>(search: Given, name: Name): { readonly [Key in Name]?: string } {
  const value = search[name];
  const given: { [Key in Name]?: string } = {};
  // A query of figures alone is read as a number by the router: 97.
  if ((typeof value === 'string' && value !== '') || typeof value === 'number') given[name] = String(value);
  return given;
}

function day<Name extends string>(search: Given, name: Name): { readonly [Key in Name]?: string } {
  const value = search[name];
  return typeof value === 'string' && isCivilDate(value) ? text(search, name) : {};
}

const libraryRoute = createRoute({
  ...inFrame,
  path: '/library',
  validateSearch: (search: Given) => ({ ...text(search, 'q'), ...day(search, 'on'), ...text(search, 'kind') }),
  staticData: { title: texts.library, menu: { title: texts.library, icon: BookText } },
  component: lazyRouteComponent(() => import('./screen.tsx'), 'Screen'),
});

const importRoute = createRoute({
  ...inFrame,
  path: '/library/import',
  staticData: { title: texts.importTitle },
  component: lazyRouteComponent(() => import('./import/screen.tsx'), 'Screen'),
});

const compareRoute = createRoute({
  ...inFrame,
  path: '/library/compare',
  validateSearch: (search: Given) => ({
    ...text(search, 'statute'),
    ...day(search, 'conductOn'),
    ...day(search, 'decidedOn'),
    ...text(search, 'article'),
  }),
  staticData: { title: texts.compare },
  component: lazyRouteComponent(() => import('./compare/screen.tsx'), 'Screen'),
});

const statuteRoute = createRoute({
  ...inFrame,
  path: '/library/$text',
  validateSearch: (search: Given) => day(search, 'on'),
  staticData: { title: texts.library },
  component: lazyRouteComponent(() => import('./statute/screen.tsx'), 'Screen'),
});

const articleRoute = createRoute({
  ...inFrame,
  path: '/library/$text/$place',
  validateSearch: (search: Given) => ({ ...text(search, 'within'), ...text(search, 'q') }),
  staticData: { title: texts.library },
  component: lazyRouteComponent(() => import('./article/screen.tsx'), 'Screen'),
});

export const libraryRoutes = [libraryRoute, importRoute, compareRoute, statuteRoute, articleRoute] as const;
