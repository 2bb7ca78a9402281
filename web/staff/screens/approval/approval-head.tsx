/** Which one of those that wait for me, and the next. */

import { useQuery } from '@tanstack/react-query';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { ActLink } from '../../acts/go-to-act.tsx';
import { useDossier } from '../../dossier/dossier.ts';
import { workbenchQuery } from '../../queries.ts';
import { NextDeadline, Tags } from '../inspection/head.tsx';
import { texts } from './texts.ts';

export function ApprovalHead({ name }: { readonly name: string }) {
  const { id, view } = useDossier();
  const { data } = useQuery(workbenchQuery);
  const waiting = (data?.todos ?? []).filter(({ act }) => act in texts.agree);
  const place = waiting.findIndex(({ dossierId, act }) => dossierId === id && act === name);
  return (
    <header className="act-head">
      <p className="crumbs">
        <span>{texts.waiting}</span>
        {place < 0 ? null : (
          <>
            <span aria-hidden>/</span>
            <span className="secondary">{texts.place(place + 1, waiting.length)}</span>
          </>
        )}
        <span className="crumbs-end">
          <Step to={place > 0 ? waiting[place - 1] : undefined}>
            <ChevronLeft size={14} aria-hidden /> {texts.previous}
          </Step>{' '}
          <Step to={place < 0 ? undefined : waiting[place + 1]}>
            {texts.next} <ChevronRight size={14} aria-hidden />
          </Step>
        </span>
      </p>
      <div className="inspection-title">
        <h1>{view.line.title}</h1>
        <Tags />
      </div>
      <p className="act-subject">
        <span>{view.line.subtitle}</span>
        <span className="secondary">{view.line.unitName}</span>
      </p>
      <NextDeadline />
    </header>
  );
}

interface StepProps {
  readonly to: { readonly dossierId: string; readonly act: string } | undefined;
  readonly children: ReactNode;
}

function Step({ to, children }: StepProps) {
  if (to === undefined) return null;
  return (
    <ActLink dossierId={to.dossierId} act={to.act}>
      {children}
    </ActLink>
  );
}
