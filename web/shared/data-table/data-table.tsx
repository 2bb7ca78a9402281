/**
 * A list: the first column is the link, keyset pages, columns and density kept on this machine, ↑ ↓ and Enter on the rows.
 * Rows are never more than a page, so there is nothing to scroll through that nobody reads.
 */

import { Checkbox, Popover } from 'antd';
import { ArrowDown, ArrowUp, ArrowUpDown, Columns3, Rows3 } from 'lucide-react';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useKept } from '../store/use-kept.ts';
import { texts } from './texts.ts';
import './data-table.css';

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly render: (row: Row) => ReactNode;
  /** Figures stand at the right. */
  readonly isFigure?: boolean;
  /** Names, numbers, dates: never broken over two lines. */
  readonly isShort?: boolean;
  /** Shown only when chosen. */
  readonly isExtra?: boolean;
  /** Its title sorts, where the list has an order to change. */
  readonly isSortable?: boolean;
}

export interface Sorting {
  /** A column's key, with a minus for descending. */
  readonly sort: string | undefined;
  readonly onSort: (sort: string | undefined) => void;
}

interface DataTableProps<Row> {
  /** Under this name the choice of columns is kept. */
  readonly name: string;
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly onOpen: (row: Row) => void;
  readonly total: number;
  readonly isCapped: boolean;
  readonly isFetching: boolean;
  readonly paging: Paging;
  /** 新建、导入、导出 */
  readonly tools?: ReactNode;
  readonly sorting?: Sorting;
}

export interface Paging {
  readonly page: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  readonly previous: () => void;
  readonly next: () => void;
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, label, columns, rows, keyOf, onOpen, total, isCapped, isFetching, paging, tools, sorting } = props;
  const usual = columns.filter(({ isExtra = false }) => !isExtra).map(({ key }) => key);
  const [chosen, choose] = useKept<readonly string[]>(`columns ${name}`, usual);
  const [isDense, setDense] = useKept('density', false);
  const shown = columns.filter(({ key }, index) => index === 0 || chosen.includes(key));
  return (
    <div className={isDense ? 'data-table data-table-dense' : 'data-table'}>
      <div className="data-tools">
        {tools}
        <span className="data-total" role="status">
          {isFetching ? texts.reading : texts.total(total, isCapped)}
        </span>
        <Popover
          trigger="click"
          title={texts.chooseColumns}
          content={
            <Checkbox.Group
              className="data-columns"
              options={columns.slice(1).map(({ key, title }) => ({ value: key, label: title }))}
              value={[...chosen]}
              onChange={(next) => choose(next)}
            />
          }
        >
          <button type="button" className="button-link">
            <Columns3 size={15} aria-hidden /> {texts.columns}
          </button>
        </Popover>
        <button type="button" className="button-link" aria-pressed={isDense} onClick={() => setDense(!isDense)}>
          <Rows3 size={15} aria-hidden /> {isDense ? texts.roomy : texts.dense}
        </button>
      </div>
      <Rows label={label} columns={shown} rows={rows} keyOf={keyOf} onOpen={onOpen} sorting={sorting} />
      <Pager paging={paging} />
    </div>
  );
}

interface RowsProps<Row> extends Pick<DataTableProps<Row>, 'label' | 'columns' | 'rows' | 'keyOf' | 'onOpen'> {
  readonly sorting: Sorting | undefined;
}

function Rows<Row>({ label, columns, rows, keyOf, onOpen, sorting }: RowsProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLTableRowElement>, row: Row) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      const all = [...(body.current?.rows ?? [])];
      all[all.indexOf(event.currentTarget) + step]?.focus();
      event.preventDefault();
    }
    if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row);
  };
  return (
    <table aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <Head key={column.key} column={column} sorting={sorting} />
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, index) => (
          <tr
            key={keyOf(row)}
            tabIndex={index === 0 ? 0 : -1}
            onKeyDown={(event) => onKeyDown(event, row)}
            onDoubleClick={() => onOpen(row)}
          >
            {columns.map(({ key, render, isFigure = false, isShort = false }) => (
              <td key={key} className={isFigure ? 'figure' : isShort ? 'short' : undefined}>
                {render(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | undefined;
}

/** Ascending, descending, and back to the list's own order. */
function Head<Row>({ column, sorting }: HeadProps<Row>) {
  const { key, title, isFigure = false, isSortable = false } = column;
  const className = isFigure ? 'figure' : undefined;
  if (!isSortable || sorting === undefined)
    return (
      <th scope="col" className={className}>
        {title}
      </th>
    );
  const { sort, onSort } = sorting;
  const [order, next] =
    sort === key
      ? (['ascending', `-${key}`] as const)
      : sort === `-${key}`
        ? (['descending', undefined] as const)
        : (['none', key] as const);
  const Icon = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown }[order];
  return (
    <th scope="col" className={className} aria-sort={order}>
      <button type="button" className="data-sort" title={texts.sortBy(title)} onClick={() => onSort(next)}>
        {title} <Icon size={12} aria-hidden />
      </button>
    </th>
  );
}

function Pager({ paging: { page, hasPrevious, hasNext, previous, next } }: { readonly paging: Paging }) {
  if (!hasPrevious && !hasNext) return null;
  return (
    <p className="data-pager">
      <button type="button" className="button-link" disabled={!hasPrevious} onClick={previous}>
        {texts.previous}
      </button>
      <span>{texts.page(page)}</span>
      <button type="button" className="button-link" disabled={!hasNext} onClick={next}>
        {texts.next}
      </button>
    </p>
  );
}
