/** The form of an entry, derived from its register: plain fields in two cards, each list of sub-records in its own. */

import { fieldEntries, type Field, type Register } from '@zhifa/registers';
import { Button } from 'antd';
import { useRef, type ReactNode, type SyntheticEvent } from 'react';
import { Problem } from '../../../shared/problem.tsx';
import { FieldRow } from '../../register/form/field-row.tsx';
import type { FormState } from '../../register/form/form-state.ts';
import { texts as entry } from '../entry/texts.ts';
import { texts } from './texts.ts';
import type { EntryForm } from './use-entry-form.ts';
import '../../register/register.css';

const FIRST_WRONG = '.field-wrong input, .field-wrong textarea, .field-wrong button';

interface FormProps {
  readonly register: Register;
  readonly form: EntryForm;
  readonly isSaving: boolean;
  readonly error: unknown;
  readonly onSave: () => void;
  readonly onBack: () => void;
  /** Fields this person may not see are left out of what is sent. */
  readonly isHidden?: (key: string, field: Field) => boolean;
  readonly children?: ReactNode;
}

export function Form({ register, form, isSaving, error, onSave, onBack, isHidden, children }: FormProps) {
  const fields = fieldEntries(register.fields).filter(([key, field]) => isHidden?.(key, field) !== true);
  const plain = fields.filter(([, { shape }]) => shape.type !== 'list');
  const lists = fields.filter(([, { shape }]) => shape.type === 'list');
  const own = useRef<HTMLFormElement>(null);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSave();
    requestAnimationFrame(() => own.current?.querySelector<HTMLElement>(FIRST_WRONG)?.focus());
  };
  return (
    <form ref={own} className="entry-cards register-form" noValidate onSubmit={submit}>
      {form.isRestored ? (
        <p className="secondary" role="status">
          {texts.restored}{' '}
          <button type="button" className="link" onClick={form.discard}>
            {texts.discard}
          </button>
        </p>
      ) : null}
      <Card title={entry.main} fields={plain.filter(([, { isListed }]) => isListed)} state={form.state} />
      <Card title={entry.others} fields={plain.filter(([, { isListed }]) => !isListed)} state={form.state} />
      <Card title="" fields={lists} state={form.state} />
      {children}
      {error === null || error === undefined ? null : <Problem error={error} />}
      <div className="form-foot">
        <span className="secondary" role="status">
          {form.wrongCount > 0 ? texts.wrong(form.wrongCount) : texts.kept}
        </span>
        <div className="form-foot-end">
          <Button onClick={onBack}>{texts.back}</Button>
          <Button type="primary" htmlType="submit" loading={isSaving}>
            {texts.save}
          </Button>
        </div>
      </div>
    </form>
  );
}

interface CardProps {
  readonly title: string;
  readonly fields: readonly (readonly [key: string, field: Field])[];
  readonly state: FormState;
}

function Card({ title, fields, state }: CardProps) {
  if (fields.length === 0) return null;
  return (
    <section className="entry-card" {...(title === '' ? {} : { 'aria-label': title })}>
      {title === '' ? null : <h2>{title}</h2>}
      {fields.map(([key, field]) => (
        <FieldRow key={key} field={field} path={[key]} state={state} />
      ))}
    </section>
  );
}
