/** What falls due, what came back with which words, what I set going and with whom it lies. */

import { Link } from '@tanstack/react-router';
import type { TodoView, Workbench } from '@zhifa/contract';
import { civilDateOf, clockTime, type Instant } from '@zhifa/law';
import { Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { shortDate } from '../../../shared/deadline/arithmetic.ts';
import { texts as shared } from '../../../shared/texts.ts';
import { ActLink } from '../../acts/go-to-act.tsx';
import { texts } from './texts.ts';

export function SidePane({ workbench: { dueSoon, returned, initiated } }: { readonly workbench: Workbench }) {
  return (
    <aside className="workbench-side" aria-label={texts.dueSoon}>
      <Section title={texts.dueSoon} count={texts.dueSoonCount(dueSoon.length)} isEmpty={dueSoon.length === 0}>
        {dueSoon.map((todo) => (
          <DueSoon key={`${todo.dossierId} ${String(todo.position)}`} todo={todo} />
        ))}
      </Section>
      <Section title={texts.returned} count={texts.returnedCount(returned.length)} isEmpty={returned.length === 0}>
        {returned.map((todo) => (
          <Returned key={`${todo.dossierId} ${String(todo.position)}`} todo={todo} />
        ))}
      </Section>
      <Section title={texts.initiated} count={texts.initiatedCount(initiated.length)} isEmpty={initiated.length === 0}>
        {initiated.map(({ dossierId, party, title, withWhom, sinceWorkdays, stageTitle }) => (
          <li key={`${dossierId} ${title}`}>
            <Link to="/inspections/$id" params={{ id: dossierId }}>
              {party} {stageTitle}
            </Link>
            <p className="side-line">
              <span>{texts.withWhom(withWhom)}</span>
              <span>{texts.since(sinceWorkdays)}</span>
            </p>
          </li>
        ))}
      </Section>
    </aside>
  );
}

interface SectionProps {
  readonly title: string;
  readonly count: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function Section({ title, count, isEmpty, children }: SectionProps) {
  return (
    <section aria-label={title}>
      <h2>
        {title} <span className="caption">{count}</span>
      </h2>
      {isEmpty ? <p className="secondary">{texts.nothing}</p> : <ul className="side-list">{children}</ul>}
    </section>
  );
}

function DueSoon({ todo: { dossierId, act, dueOn, title, party, workdaysLeft } }: { readonly todo: TodoView }) {
  return (
    <li className="due-soon">
      <strong>{dueOn === null ? '' : shortDate(dueOn)}</strong>
      <ActLink dossierId={dossierId} act={act} className="due-soon-what">
        {title}
        <span className="caption">{party}</span>
      </ActLink>
      <span className="caption">{workdaysLeft === null ? '' : shared.workdaysLeft(workdaysLeft)}</span>
    </li>
  );
}

function Returned({ todo: { dossierId, act, title, party, returned } }: { readonly todo: TodoView }) {
  if (returned === null) return null;
  return (
    <li>
      <p className="side-line">
        <Link to="/inspections/$id" params={{ id: dossierId }}>
          <Undo2 size={14} aria-hidden /> {party} {title}
        </Link>
        <ActLink dossierId={dossierId} act={act}>
          {texts.fix}
        </ActLink>
      </p>
      <p>{texts.quote(returned.reason)}</p>
      <p className="caption">
        {returned.by} {momentOf(returned.at)}
      </p>
    </li>
  );
}

function momentOf(at: Instant): string {
  return `${shortDate(civilDateOf(at))} ${clockTime(at)}`;
}
