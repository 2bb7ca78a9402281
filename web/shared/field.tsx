/** A label, the control, what it is about, and what is wrong with it, tied together for the eye and the screen reader. */

import { useId, type ReactNode } from 'react';
import { fieldTexts } from './texts.ts';
import './field.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  /** Several controls under one label. */
  readonly isGroup?: boolean;
  readonly children: (id: string) => ReactNode;
}

export function Field({ label, hint, error, isOptional = false, isGroup = false, children }: FieldProps) {
  const id = useId();
  const caption = (
    <>
      {label}
      {isOptional ? <span className="field-optional">{fieldTexts.optional}</span> : null}
    </>
  );
  return (
    <div
      className={error === undefined ? 'field' : 'field field-wrong'}
      {...(isGroup ? { role: 'group', 'aria-label': label } : {})}
    >
      {isGroup ? (
        <span className="field-label">{caption}</span>
      ) : (
        <label htmlFor={id} className="field-label">
          {caption}
        </label>
      )}
      <div className="field-control">
        {children(id)}
        {hint === undefined ? null : <p className="caption">{hint}</p>}
        {error === undefined ? null : (
          <p className="field-error" role="alert">
            {error}
          </p>
        )}
      </div>
    </div>
  );
}
