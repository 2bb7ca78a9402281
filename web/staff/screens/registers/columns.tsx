/** The columns of a register's list, derived from its declaration: listed fields first, every other plain field on request. */

import { Link } from '@tanstack/react-router';
import type { EntryView } from '@zhifa/contract';
import { civilDateOf, clockTime } from '@zhifa/law';
import { fieldEntries, listColumns, type Field, type Register } from '@zhifa/registers';
import type { Column } from '../../../shared/data-table/data-table.tsx';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { valueText } from '../../register/field-value.tsx';
import { texts } from './texts.ts';

const USUAL = 8; // More would make the cells of the desk's narrowest screen too narrow to read.

const SHORT: readonly Field['shape']['type'][] = ['choice', 'date', 'boolean', 'uscc', 'telephone', 'unit', 'entry'];

/** The name comes first: it is the link. */
export function columnsOf(register: Register): readonly Column<EntryView>[] {
  const listed = listColumns(register).map(({ key, field }) => [key, field] as const);
  const keys = new Set(listed.map(([key]) => key));
  const others = fieldEntries(register.fields).filter(([key, { shape }]) => !keys.has(key) && shape.type !== 'list');
  const [named, rest] = [
    listed.filter(([key]) => key === register.nameField),
    listed.filter(([key]) => key !== register.nameField),
  ];
  return [
    ...named.map(([key, field]) => nameColumn(register, key, field)),
    ...rest.map(([key, field], index) => plainColumn(key, field, index + 1 >= USUAL)),
    ...others.map(([key, field]) => plainColumn(key, field, true)),
    {
      key: 'updatedAt',
      title: texts.updatedAt,
      render: ({ updatedAt }) => `${civilDateOf(updatedAt)} ${clockTime(updatedAt)}`,
      isExtra: true,
      isSortable: true,
    },
  ];
}

function nameColumn(register: Register, key: string, field: Field): Column<EntryView> {
  return {
    key,
    title: field.label,
    isSortable: field.isSortable,
    render: ({ id, isActive, values, names = {} }) => (
      <>
        <Link to="/registers/$register/$id" params={{ register: register.name, id }}>
          {valueText(field, values[key], names)}
        </Link>{' '}
        {isActive ? null : <StatusTag>{texts.inactive}</StatusTag>}
      </>
    ),
  };
}

function plainColumn(key: string, field: Field, isExtra: boolean): Column<EntryView> {
  const { type } = field.shape;
  return {
    key,
    title: field.label,
    isSortable: field.isSortable,
    isExtra,
    isFigure: type === 'integer' || type === 'number' || type === 'fen',
    isShort: SHORT.includes(type),
    render: ({ values, names = {} }) => valueText(field, values[key], names),
  };
}
