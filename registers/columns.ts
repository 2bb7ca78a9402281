/** What follows from a declaration for lists and spreadsheets: list columns, filters, import and export columns. */

import type { Field, Slot } from './field.ts';
import { fieldEntries, type Register } from './register.ts';

export interface ListColumn {
  readonly key: string;
  readonly title: string;
  readonly isSortable: boolean;
  readonly field: Field;
}

export function listColumns(register: Register): ListColumn[] {
  return fieldEntries(register.fields)
    .filter(([, field]) => field.isListed)
    .map(([key, field]) => ({ key, title: field.label, isSortable: field.isSortable, field }));
}

/**
 * The register as a list shows it: what an entry is called and known by, its columns, and what the list is sorted by. The
 * rest stands on the entry itself, and is not read for fifty lines at a time.
 */
export function listedPart(register: Register, sortedBy?: string): Register {
  const always = [register.nameField, ...register.key, sortedBy];
  const listed = fieldEntries(register.fields).filter(([key, { isListed }]) => isListed || always.includes(key));
  return { ...register, fields: Object.fromEntries(listed) };
}

export function filterFields(register: Register): (readonly [key: string, field: Field])[] {
  return fieldEntries(register.fields).filter(([, field]) => field.isFilterable);
}

export function searchedFields(register: Register): (readonly [key: string, field: Field])[] {
  return fieldEntries(register.fields).filter(([, field]) => field.isSearched);
}

/** One column of the sheet: a field, or one sub-field of the sub-record that a slot makes. */
export interface SheetColumn {
  /** uscc; people.safetyManager.telephone */
  readonly key: string;
  readonly title: string;
  readonly aliases: readonly string[];
  readonly isRequired: boolean;
  readonly example: string;
  readonly explanation: string;
  /** The field of the register that the column belongs to. */
  readonly fieldKey: string;
  readonly field: Field;
  readonly part?: SlotPart;
}

export interface SlotPart {
  readonly slot: Slot;
  readonly subField: string;
  readonly field: Field;
}

/** The columns of the template, in the order of the fields. */
export function sheetColumns(register: Register): SheetColumn[] {
  return fieldEntries(register.fields).flatMap(([key, field]) => [
    ...ownColumn(key, field),
    ...slotColumns(key, field),
  ]);
}

function ownColumn(key: string, field: Field): SheetColumn[] {
  const { column, label, hint, isRequired } = field;
  if (column === undefined) return [];
  const explanation = [hint, column.explanation ?? ''].filter((text) => text !== '').join('；');
  return [
    {
      key,
      title: label,
      aliases: column.aliases ?? [],
      isRequired,
      example: column.example,
      explanation,
      fieldKey: key,
      field,
    },
  ];
}

function slotColumns(key: string, field: Field): SheetColumn[] {
  const { shape } = field;
  if (shape.type !== 'list') return [];
  return shape.slots.flatMap((slot) =>
    slot.columns.flatMap(({ field: subField, title, example }) => {
      const sub = shape.fields[subField];
      if (sub === undefined) return [];
      return [
        {
          key: `${key}.${slot.value}.${subField}`,
          title,
          aliases: [],
          isRequired: false,
          example,
          explanation: '',
          fieldKey: key,
          field,
          part: { slot, subField, field: sub },
        },
      ];
    }),
  );
}

/** Columns of an export: those of the template first, so that an export can be corrected and imported, then the others. */
export function exportColumns(register: Register): SheetColumn[] {
  const columns = sheetColumns(register);
  const known = new Set(columns.map(({ fieldKey }) => fieldKey));
  const others = fieldEntries(register.fields).filter(([key]) => !known.has(key));
  return [...columns, ...others.map(([key, field]) => plainColumn(key, field))];
}

function plainColumn(key: string, field: Field): SheetColumn {
  const { label, hint, isRequired } = field;
  return { key, title: label, aliases: [], isRequired, example: '', explanation: hint, fieldKey: key, field };
}

/** What the history calls a field. */
export function historyLabels(register: Register): Readonly<{ [key: string]: string }> {
  return Object.fromEntries(fieldEntries(register.fields).map(([key, { label }]) => [key, label]));
}

/** A title as it is compared: without blanks, line ends, marks of compulsion and brackets of either width. */
export function normalTitle(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[\s*＊]/g, '')
    .replace(/\((必填|选填)\)/g, '');
}
