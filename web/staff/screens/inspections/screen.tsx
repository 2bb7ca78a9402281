/** All inspections: filtered in the address, a page at a time. */

import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { DossierLine } from '@zhifa/contract';
import { DataTable, type Column } from '../../../shared/data-table/data-table.tsx';
import { useCursors } from '../../../shared/data-table/use-cursors.ts';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { HelpDrawer } from '../../../shared/help-drawer.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { usePhone } from '../../../shared/use-phone.ts';
import { PhoneNav } from '../../frame/phone-nav.tsx';
import { dossiersQuery } from '../../queries.ts';
import { useMayOpenInspections } from '../workbench/may-open.ts';
import { Due } from './due.tsx';
import { Filters } from './filters.tsx';
import { PhoneList } from './phone-list.tsx';
import { texts } from './texts.ts';

const PAGE = 25;

export function Screen() {
  const filter = useSearch({ from: '/frame/inspections' });
  const isPhone = usePhone();
  const { cursor, pagingOf } = useCursors(JSON.stringify(filter));
  const question = { kind: 'inspection', ...filter, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
  const { data, error, isFetching, refetch } = useQuery(dossiersQuery(question));
  const lines = data?.lines ?? [];
  const isEmpty = data !== undefined && lines.length === 0;
  return (
    <>
      <div className={isPhone ? 'phone-page' : 'page'}>
        <Head />
        <Filters filter={filter} />
        {error === null ? null : <Problem error={error} onRetry={() => void refetch()} />}
        {isEmpty ? (
          <EmptyState title={texts.emptyTitle} why={texts.emptyWhy}>
            <Link to="/inspections" search={{}}>
              {texts.clear}
            </Link>
          </EmptyState>
        ) : null}
        {isPhone ? <PhoneList lines={lines} paging={pagingOf(data?.nextCursor)} /> : null}
        {isPhone || isEmpty ? null : (
          <Table
            lines={lines}
            isFetching={isFetching}
            total={data?.total ?? 0}
            isCapped={data?.totalIsCapped === true}
            paging={pagingOf(data?.nextCursor)}
          />
        )}
      </div>
      {isPhone ? <PhoneNav now="inspections" /> : null}
    </>
  );
}

function Head() {
  const mayOpen = useMayOpenInspections();
  return (
    <header className="list-head">
      <h1>{texts.title}</h1>
      <HelpDrawer label={texts.howTo} title={texts.howTo} steps={texts.howToSteps} />
      {mayOpen ? (
        <Link to="/inspections/new" className="button-link button-solid">
          {texts.assign}
        </Link>
      ) : null}
    </header>
  );
}

interface TableProps {
  readonly lines: readonly DossierLine[];
  readonly isFetching: boolean;
  readonly total: number;
  readonly isCapped: boolean;
  readonly paging: ReturnType<ReturnType<typeof useCursors>['pagingOf']>;
}

function Table({ lines, ...rest }: TableProps) {
  const navigate = useNavigate();
  return (
    <DataTable
      name="inspections"
      label={texts.list}
      columns={columns}
      rows={lines}
      keyOf={({ id }) => id}
      onOpen={({ id }) => void navigate({ to: '/inspections/$id', params: { id } })}
      {...rest}
    />
  );
}

const columns: readonly Column<DossierLine>[] = [
  {
    key: 'title',
    title: texts.columns.title,
    render: ({ id, title }) => (
      <Link to="/inspections/$id" params={{ id }}>
        {title}
      </Link>
    ),
  },
  { key: 'number', title: texts.columns.number, isShort: true, render: ({ number }) => number },
  {
    key: 'stage',
    title: texts.columns.stage,
    isShort: true,
    render: ({ stageTitle, isClosed }) => <StatusTag tone={isClosed ? 'green' : 'accent'}>{stageTitle}</StatusTag>,
  },
  { key: 'due', title: texts.columns.due, isShort: true, render: ({ nextDueOn }) => <Due on={nextDueOn} /> },
  { key: 'unit', title: texts.columns.unit, isShort: true, render: ({ unitName }) => unitName },
  { key: 'lead', title: texts.columns.lead, isShort: true, render: ({ leadOfficerName }) => leadOfficerName },
  { key: 'planned', title: texts.columns.planned, isShort: true, render: ({ plannedOn }) => plannedOn, isExtra: true },
  { key: 'matters', title: texts.columns.matters, render: ({ subtitle }) => subtitle, isExtra: true },
  { key: 'tags', title: texts.columns.tags, render: ({ tags }) => tags.join('、') },
];
