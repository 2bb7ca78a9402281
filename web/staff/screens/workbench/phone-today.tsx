/** The workbench on the phone: one number as the title, a card a thing to do, only the first with the blue button. */

import { Link } from '@tanstack/react-router';
import type { TodoView, Workbench } from '@zhifa/contract';
import { ArrowRight, ChevronRight, Plus, Timer } from 'lucide-react';
import { dateWithWeekday } from '../../../shared/deadline/arithmetic.ts';
import { urgencyOf } from '../../../shared/deadline/deadline.tsx';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { SunlightButton } from '../../../shared/sunlight-button.tsx';
import { PhoneNav } from '../../frame/phone-nav.tsx';
import { texts as shared } from '../../../shared/texts.ts';
import { actTitle } from '../../acts/act-title.ts';
import { ActLink } from '../../acts/go-to-act.tsx';
import { useMe } from '../../session/session.ts';
import { useMayOpenInspections } from './may-open.ts';
import { texts } from './texts.ts';

export function PhoneToday({ workbench: { todos, todoTotal, today } }: { readonly workbench: Workbench }) {
  const { unitName } = useMe();
  const mayOpen = useMayOpenInspections();
  return (
    <>
      <div className="phone-page">
        <header className="phone-today-head">
          <h1>{texts.phoneTitle(todoTotal)}</h1>
          <SunlightButton />
          <p className="secondary">
            {dateWithWeekday(today)} {unitName}
          </p>
        </header>
        {todos.length === 0 ? <EmptyState title={texts.emptyTitle} why={texts.emptyWhy} /> : null}
        {todos.map((todo, index) => (
          <Card key={`${todo.dossierId} ${String(todo.position)}`} todo={todo} isFirst={index === 0} />
        ))}
        {mayOpen ? (
          <Link to="/inspections/new" className="phone-quiet-link">
            <Plus size={18} aria-hidden /> {texts.urgent}
          </Link>
        ) : null}
      </div>
      <PhoneNav now="today" />
    </>
  );
}

function Card({ todo, isFirst }: { readonly todo: TodoView; readonly isFirst: boolean }) {
  const { dossierId, act, kind, title, party, dueOn, workdaysLeft, consequence, number } = todo;
  return (
    <article className="phone-card">
      <p className={`phone-card-when ${urgencyOf(workdaysLeft)}`}>
        <strong>{dueOn === null ? texts.noDate : dateWithWeekday(dueOn)}</strong>
        <span>{workdaysLeft === null ? '' : shared.workdaysLeft(workdaysLeft)}</span>
      </p>
      <h2>
        <Link to="/inspections/$id" params={{ id: dossierId }}>
          {party}
          <ChevronRight size={20} aria-hidden />
        </Link>
      </h2>
      <p className="secondary">{number}</p>
      <p className="phone-card-line">
        <Timer size={18} aria-hidden /> {title}
      </p>
      <p className="secondary">{texts.consequence(consequence)}</p>
      <ActLink dossierId={dossierId} act={act} className={isFirst ? 'phone-main-link' : 'phone-second-link'}>
        {actTitle(kind, act)} <ArrowRight size={20} aria-hidden />
      </ActLink>
    </article>
  );
}
