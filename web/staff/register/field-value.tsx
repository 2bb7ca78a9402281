/** A value of a field as people read it; sensitive numbers stay masked until somebody asks. */

import { industryText, masked, writeCell, type Field } from '@zhifa/registers';
import { isRecord } from '../../shared/act-form/value.ts';
import { texts } from './texts.ts';

export type Names = Readonly<{ [id: string]: string }>;

interface FieldValueProps {
  readonly field: Field;
  readonly value: unknown;
  readonly names: Names;
  readonly isMasked: boolean;
}

export function FieldValue({ field, value, names, isMasked }: FieldValueProps) {
  const { shape } = field;
  if (shape.type === 'list') return <Lines {...{ field, value, names, isMasked }} />;
  const text = valueText(field, value, names);
  if (text === '') return <span className="secondary">{texts.empty}</span>;
  return isMasked ? masked(text) : text;
}

/** Lists in one line, for tables and comparisons. */
export function valueText(field: Field, value: unknown, names: Names): string {
  const text = writeCell(field, value, (_target, id) => names[id] ?? '');
  const { shape } = field;
  if (text === '') return '';
  if (shape.type === 'industry') return industryText(text);
  if (shape.type === 'integer' || shape.type === 'number') return withMeasure(Number(text), shape.measure);
  return text;
}

function withMeasure(figure: number, measure: string): string {
  const text = figure.toLocaleString('zh-CN', { maximumFractionDigits: 6 });
  return measure === '' ? text : measure === '°' ? `${text}°` : `${text} ${measure}`;
}

function Lines({ field, value, names, isMasked }: FieldValueProps) {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  if (field.shape.type !== 'list' || rows.length === 0) return <span className="secondary">{texts.empty}</span>;
  const columns = Object.entries(field.shape.fields);
  return (
    <table className="plain-table" aria-label={field.label}>
      <thead>
        <tr>
          {columns.map(([key, { label }]) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // Read-only lines in the order they were entered.
          <tr key={index}>
            {columns.map(([key, sub]) => (
              <td key={key}>
                <FieldValue
                  field={sub}
                  value={isRecord(row) ? row[key] : undefined}
                  names={names}
                  isMasked={isMasked}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
