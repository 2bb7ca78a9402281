/** One field for the whole code, in groups of five: it can be typed, pasted, or come with the address. */

import { useId } from 'react';
import { grouped } from './code.ts';
import { texts } from './texts.ts';

interface CodeFieldProps {
  readonly code: string;
  readonly isWrong: boolean;
  readonly onChange: (text: string) => void;
}

export function CodeField({ code, isWrong, onChange }: CodeFieldProps) {
  const id = useId();
  return (
    <div className="public-field">
      <label htmlFor={id}>{texts.code}</label>
      <input
        id={id}
        className="public-code"
        value={grouped(code)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={isWrong}
        onChange={({ target }) => onChange(target.value)}
      />
      <p id={`${id}-hint`} className="public-hint">
        {texts.codeHint}
      </p>
      {isWrong ? (
        <p className="public-wrong" role="alert">
          {code === '' ? texts.codeMissing : texts.codeShort(code.length)}
        </p>
      ) : null}
    </div>
  );
}
