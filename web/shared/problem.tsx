/** What went wrong, in words: what, why, what next. Never a bare code. Refusals have their own panel. */

import { CircleAlert, WifiOff } from 'lucide-react';
import { Button } from 'antd';
import { isProblem, Unreachable } from './api.ts';
import { texts } from './texts.ts';
import './problem.css';

interface ProblemProps {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}

export function Problem({ error, onRetry }: ProblemProps) {
  const { title, detail } = wordsOf(error);
  const Icon = error instanceof Unreachable ? WifiOff : CircleAlert;
  return (
    <section className="problem" role="alert">
      <h2>
        <Icon size={20} aria-hidden /> {title}
      </h2>
      {detail === undefined ? null : <p>{detail}</p>}
      {onRetry === undefined ? null : <Button onClick={onRetry}>{texts.tryAgain}</Button>}
    </section>
  );
}

function wordsOf(error: unknown): { readonly title: string; readonly detail?: string | undefined } {
  if (error instanceof Unreachable) return { title: texts.unreachable, detail: texts.unreachableWhy };
  if (!isProblem(error)) return { title: texts.bug, detail: texts.bugNoId };
  const { problem } = error;
  if (problem.type === 'bug')
    return { title: texts.bug, detail: problem.id === undefined ? texts.bugNoId : texts.bugId(problem.id) };
  if (problem.type === 'invalid') {
    return { title: problem.title, detail: problem.problems.map(({ message }) => message).join('；') };
  }
  return { title: problem.title, detail: problem.detail };
}
