/** Where the staff interface starts. */

import '../shared/polyfills.ts';
import '../styles/tokens.css';
import '../styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { makeQueryClient } from '../shared/query-client.ts';
import { chooseTextSize, currentTextSize } from '../shared/text-size.ts';
import { keepShell } from '../shared/service-worker.ts';
import { isSunlight, showSunlight } from '../shared/sunlight.ts';
import { resumeUploads } from '../shared/uploads/index.ts';
import { Theme } from '../shared/theme.tsx';
import { makeRouter } from './router.tsx';

z.config(z.locales.zhCN());
chooseTextSize(currentTextSize());
showSunlight(isSunlight());
void resumeUploads();
keepShell();

const queryClient = makeQueryClient(() => {
  if (location.pathname !== '/sign-in') void router.navigate({ to: '/sign-in', search: { from: location.pathname } });
});
const router = makeRouter(queryClient);
const root = document.getElementById('root');

if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Theme>
          <RouterProvider router={router} />
        </Theme>
      </QueryClientProvider>
    </StrictMode>,
  );
}
