/** The five steps of an import: done, now, next. */

import { Check } from 'lucide-react';
import { texts } from './texts.ts';

/** `now` counts from 0; past the last step everything is done. */
export function Steps({ now }: { readonly now: number }) {
  return (
    <ol className="import-steps" aria-label={texts.steps}>
      {texts.stepTitles.map((title, index) => {
        const state = index < now ? 'done' : index === now ? 'now' : 'next';
        return (
          <li key={title} className={`import-step-${state}`} {...(state === 'now' ? { 'aria-current': 'step' } : {})}>
            <span className="import-step-mark" aria-hidden>
              {state === 'done' ? <Check size={14} /> : index + 1}
            </span>
            {title}
            <span className="visually-hidden">{texts.stepStates[state]}</span>
          </li>
        );
      })}
    </ol>
  );
}
