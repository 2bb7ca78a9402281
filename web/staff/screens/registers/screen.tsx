/** The list of any declared register: found as one types, filtered in the address, a page at a time. */

import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { createEntry, createImport, exportEntries, type EntryView } from '@zhifa/contract';
import type { Register } from '@zhifa/registers';
import { Dropdown } from 'antd';
import { Download, Plus, Upload } from 'lucide-react';
import { useMemo } from 'react';
import { fileAddress } from '../../../shared/api.ts';
import { DataTable, type Paging } from '../../../shared/data-table/data-table.tsx';
import { useCursors } from '../../../shared/data-table/use-cursors.ts';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { HelpDrawer } from '../../../shared/help-drawer.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { usePhone } from '../../../shared/use-phone.ts';
import { PhoneNav } from '../../frame/phone-nav.tsx';
import { useMay } from '../../register/may.ts';
import { entriesQuery, type EntriesQuestion } from '../../register/queries.ts';
import { registerNamed } from '../../register/register-named.ts';
import { RegistersNav } from '../../register/registers-nav.tsx';
import { columnsOf } from './columns.tsx';
import { questionOf } from './filter.ts';
import { Filters } from './filters.tsx';
import { PhoneEntries } from './phone-entries.tsx';
import { texts } from './texts.ts';

const PAGE = 25;

export function Screen() {
  const { register: name } = useParams({ from: '/frame/registers/$register' });
  const register = registerNamed(name);
  const filter = useSearch({ from: '/frame/registers/$register' });
  const isPhone = usePhone();
  const asked = questionOf(register, filter);
  const { cursor, pagingOf } = useCursors(JSON.stringify([name, asked]));
  const question = { ...asked, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
  const { data, error, isFetching, refetch } = useQuery(entriesQuery(name, question));
  const entries = data?.entries ?? [];
  const isEmpty = data !== undefined && entries.length === 0;
  const paging = pagingOf(data?.nextCursor);
  return (
    <>
      <div className={isPhone ? 'phone-page' : 'page'}>
        <RegistersNav />
        <Head register={register} asked={asked} />
        <Filters key={name} register={register} filter={filter} />
        {error === null ? null : <Problem error={error} onRetry={() => void refetch()} />}
        {isEmpty ? <Nothing register={register} /> : null}
        {isPhone ? <PhoneEntries register={register} entries={entries} paging={paging} /> : null}
        {isPhone || isEmpty ? null : (
          <Table
            register={register}
            entries={entries}
            isFetching={isFetching}
            total={data?.total ?? 0}
            isCapped={data?.totalIsCapped === true}
            paging={paging}
          />
        )}
      </div>
      {isPhone ? <PhoneNav now="me" /> : null}
    </>
  );
}

interface HeadProps {
  readonly register: Register;
  readonly asked: EntriesQuestion;
}

function Head({ register: { name, title, entryTitle, isImportable }, asked }: HeadProps) {
  const mayCreate = useMay(createEntry);
  const mayImport = useMay(createImport);
  const { search, filters } = asked;
  const wanted = { ...(search === undefined ? {} : { search }), ...(filters === undefined ? {} : { filters }) };
  const exports = (['xlsx', 'csv'] as const).map((format) => ({
    key: format,
    label: (
      <a href={fileAddress(exportEntries, { register: name }, { format, ...wanted })} download>
        {format === 'xlsx' ? texts.exportXlsx : texts.exportCsv}
      </a>
    ),
  }));
  return (
    <header className="list-head">
      <h1>{title}</h1>
      <HelpDrawer label={texts.howTo} title={texts.howTo} steps={texts.howToSteps} />
      <div className="register-actions">
        <Dropdown trigger={['click']} menu={{ items: exports }}>
          <button type="button" className="button-link" title={texts.exportHint}>
            <Download size={15} aria-hidden /> {texts.export}
          </button>
        </Dropdown>
        {isImportable && mayImport ? (
          <Link to="/registers/$register/import" params={{ register: name }} className="button-link">
            <Upload size={15} aria-hidden /> {texts.import}
          </Link>
        ) : null}
        {mayCreate ? (
          <Link to="/registers/$register/new" params={{ register: name }} className="button-link button-solid">
            <Plus size={15} aria-hidden /> {texts.create(entryTitle)}
          </Link>
        ) : null}
      </div>
    </header>
  );
}

function Nothing({ register: { name } }: { readonly register: Register }) {
  const mayCreate = useMay(createEntry);
  return (
    <EmptyState title={texts.emptyTitle} why={mayCreate ? texts.emptyWhy : texts.emptyWhyPlain}>
      <Link to="/registers/$register" params={{ register: name }} search={{}} reloadDocument>
        {texts.clear}
      </Link>
    </EmptyState>
  );
}

interface TableProps {
  readonly register: Register;
  readonly entries: readonly EntryView[];
  readonly isFetching: boolean;
  readonly total: number;
  readonly isCapped: boolean;
  readonly paging: Paging;
}

function Table({ register, entries, ...rest }: TableProps) {
  const navigate = useNavigate();
  const filter = useSearch({ from: '/frame/registers/$register' });
  const columns = useMemo(() => columnsOf(register), [register]);
  const params = { register: register.name };
  return (
    <DataTable
      key={register.name}
      name={`register ${register.name}`}
      label={texts.list(register.title)}
      columns={columns}
      rows={entries}
      keyOf={({ id }) => id}
      onOpen={({ id }) => void navigate({ to: '/registers/$register/$id', params: { ...params, id } })}
      sorting={{
        sort: filter.sort,
        onSort: (sort) =>
          void navigate({
            to: '/registers/$register',
            params,
            search: sort === undefined ? { ...filter, sort: '' } : { ...filter, sort },
            replace: true,
          }),
      }}
      {...rest}
    />
  );
}
