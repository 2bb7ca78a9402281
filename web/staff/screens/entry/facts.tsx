/** The values of an entry in cards: what the list shows first, then the other fields, then each list of sub-records. */

import type { EntryView } from '@zhifa/contract';
import { fieldEntries, type Field, type Register } from '@zhifa/registers';
import { useState } from 'react';
import { FieldValue } from '../../register/field-value.tsx';
import { texts } from './texts.ts';

interface FactsProps {
  readonly register: Register;
  readonly entry: EntryView;
}

type Entry = readonly [key: string, field: Field];

export function Facts({ register, entry }: FactsProps) {
  const [isShown, show] = useState(false);
  const given = fieldEntries(register.fields).filter(([key]) => Object.hasOwn(entry.values, key));
  const plain = given.filter(([, { shape }]) => shape.type !== 'list');
  const lists = given.filter(([, { shape }]) => shape.type === 'list');
  const hasSensitive = given.some(([, { isSensitive }]) => isSensitive);
  const card = { entry, isShown };
  return (
    <div className="entry-cards">
      <Card title={texts.main} fields={plain.filter(([, { isListed }]) => isListed)} {...card} />
      <Card title={texts.others} fields={plain.filter(([, { isListed }]) => !isListed)} {...card} />
      {hasSensitive ? (
        <button type="button" className="button-link" aria-pressed={isShown} onClick={() => show(!isShown)}>
          {isShown ? texts.hide : texts.show}
        </button>
      ) : null}
      {lists.map(([key, field]) => (
        <section key={key} className="entry-card" aria-label={field.label}>
          <h2>{field.label}</h2>
          <Value field={field} value={entry.values[key]} {...card} />
        </section>
      ))}
    </div>
  );
}

interface CardProps {
  readonly title: string;
  readonly fields: readonly Entry[];
  readonly entry: EntryView;
  readonly isShown: boolean;
}

function Card({ title, fields, entry, isShown }: CardProps) {
  if (fields.length === 0) return null;
  return (
    <section className="entry-card" aria-label={title}>
      <h2>{title}</h2>
      <dl className="entry-facts">
        {fields.map(([key, field]) => (
          <div key={key} className={isWide(field) ? 'entry-wide' : undefined}>
            <dt>{field.label}</dt>
            <dd>
              <Value field={field} value={entry.values[key]} entry={entry} isShown={isShown} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface ValueProps extends Omit<CardProps, 'title' | 'fields'> {
  readonly field: Field;
  readonly value: unknown;
}

function Value({ field, value, entry: { names = {} }, isShown }: ValueProps) {
  return <FieldValue field={field} value={value} names={names} isMasked={field.isSensitive && !isShown} />;
}

function isWide({ shape }: Field): boolean {
  return shape.type === 'multiChoice' || (shape.type === 'text' && (shape.isLong || shape.maxLength > 200));
}
