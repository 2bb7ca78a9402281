/** A page that is not there, and a page that broke: what happened, and where to go on. */

import type { ErrorComponentProps } from '@tanstack/react-router';
import { Problem } from '../../../shared/problem.tsx';
import { texts } from './texts.ts';

export function NotFound() {
  return (
    <main className="dead-end">
      <h1>{texts.title}</h1>
      <p>{texts.why}</p>
      <a href="/">{texts.home}</a>
    </main>
  );
}

export function ScreenError({ error, reset }: ErrorComponentProps) {
  return (
    <main className="dead-end">
      <Problem error={error} onRetry={reset} />
      <a href="/">{texts.home}</a>
    </main>
  );
}
