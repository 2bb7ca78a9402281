/** 今天必须做的事: not a dashboard. Sorted by what follows if nobody acts; each with its reason and one button. */

import { Link } from '@tanstack/react-router';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { TodoView } from '@zhifa/contract';
import { CircleCheck, CloudUpload } from 'lucide-react';
import { useState } from 'react';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { HelpDrawer } from '../../../shared/help-drawer.tsx';
import { useUploads } from '../../../shared/uploads/index.ts';
import { usePhone } from '../../../shared/use-phone.ts';
import { workbenchQuery } from '../../queries.ts';
import { useMayOpenInspections } from './may-open.ts';
import { PhoneToday } from './phone-today.tsx';
import { SidePane } from './side-pane.tsx';
import { texts } from './texts.ts';
import { TodoRow } from './todo-row.tsx';
import './workbench.css';

const ROWS_SHOWN = 5;

export function Screen() {
  const { data } = useSuspenseQuery(workbenchQuery);
  if (usePhone()) return <PhoneToday workbench={data} />;
  return (
    <div className="workbench">
      <section className="workbench-main" aria-labelledby="today">
        <Head todos={data.todos} />
        <Todos todos={data.todos} total={data.todoTotal} />
      </section>
      <SidePane workbench={data} />
    </div>
  );
}

function Head({ todos }: { readonly todos: readonly TodoView[] }) {
  const { waiting, sending } = useUploads();
  const open = waiting + (sending > 0 ? 1 : 0);
  return (
    <header className="page-head">
      <p className="crumbs">
        <span className="secondary">{texts.crumb}</span>
        <span className="crumbs-end">
          <HelpDrawer label={texts.howTo} title={texts.howToTitle} steps={texts.howToSteps} />
        </span>
      </p>
      <div className="workbench-title">
        <h1 id="today">{texts.title}</h1>
        <span className="secondary">{texts.count(todos.length)}</span>
        <NewTaskLink />
        <Link to="/outbox" className="workbench-uploads">
          {open === 0 ? <CircleCheck size={15} aria-hidden /> : <CloudUpload size={15} aria-hidden />}{' '}
          {open === 0 ? texts.noUploads : texts.uploads(open)}
        </Link>
      </div>
    </header>
  );
}

/** Whoever may assign tasks by the declaration of the act. */
function NewTaskLink() {
  return useMayOpenInspections() ? <Link to="/inspections/new">{texts.assign}</Link> : null;
}

function Todos({ todos, total }: { readonly todos: readonly TodoView[]; readonly total: number }) {
  const [isOpen, setOpen] = useState(false);
  if (todos.length === 0) {
    return (
      <EmptyState title={texts.emptyTitle} why={texts.emptyWhy}>
        <Link to="/inspections">{texts.emptyGo}</Link>
      </EmptyState>
    );
  }
  const shown = isOpen ? todos : todos.slice(0, ROWS_SHOWN);
  const hidden = total - shown.length;
  return (
    <>
      <ul>
        {shown.map((todo, index) => (
          <TodoRow key={`${todo.dossierId} ${String(todo.position)}`} todo={todo} isFirst={index === 0} />
        ))}
      </ul>
      {todos.length > ROWS_SHOWN ? (
        <p className="workbench-more">
          {hidden > 0 ? `${texts.more(hidden)}，` : ''}
          <button type="button" className="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? texts.fold : texts.showAll}
          </button>
        </p>
      ) : null}
    </>
  );
}
