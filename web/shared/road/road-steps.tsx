/** The road of the law above a dossier: done, now, next, not applicable, with the time under each step. */

import type { RoadStep } from '@zhifa/procedure';
import { Check, Minus } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { usePhone } from '../use-phone.ts';
import { texts } from './texts.ts';
import './road.css';

const STEPS_BEHIND = 1; // One that is done stays in sight, so that one sees where one comes from.

export function RoadSteps({ steps }: { readonly steps: readonly RoadStep[] }) {
  const isPhone = usePhone(); // There it scrolls sideways, so the keyboard must reach it.
  const road = useRef<HTMLOListElement>(null);
  const now = steps.findIndex(({ progress }) => progress === 'now');
  useEffect(() => {
    const step = road.current?.children[now];
    if (step instanceof HTMLElement)
      road.current?.scrollTo({ left: step.offsetLeft - STEPS_BEHIND * step.offsetWidth });
  }, [now]);
  return (
    <ol ref={road} className="road" aria-label={texts.road} {...(isPhone ? { tabIndex: 0 } : {})}>
      {steps.map(({ title, progress, note }, index) => (
        <li
          key={title}
          className={`road-${progress}`}
          {...(progress === 'now' ? { 'aria-current': 'step' as const } : {})}
        >
          <span className="road-dot" aria-hidden>
            {dotOf(progress, index)}
          </span>
          <span className="road-title">{title}</span>
          <span className="visually-hidden">{texts.progress[progress]}</span>
          <span className="road-note">{progress === 'notApplicable' ? texts.progress.notApplicable : note}</span>
        </li>
      ))}
    </ol>
  );
}

function dotOf(progress: RoadStep['progress'], index: number) {
  if (progress === 'done') return <Check size={13} />;
  return progress === 'notApplicable' ? <Minus size={13} /> : index + 1;
}
