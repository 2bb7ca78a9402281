/** Where a holder starts who did not scan: enter the code; below, the anchors of the record. */

import { useState, type SyntheticEvent } from 'react';
import { Anchors } from './anchors.tsx';
import { CODE_LENGTH, codeOf } from './code.ts';
import { CodeField } from './code-field.tsx';
import { texts } from './texts.ts';

export function HomePage() {
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const isWhole = code.length === CODE_LENGTH;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWhole) location.assign(`/v/${code}`);
  };
  return (
    <div className="public-home">
      <div>
        <h1>{texts.homeTitle}</h1>
        <p className="public-lead">{texts.homeWhy}</p>
      </div>
      <form className="public-card public-ask" noValidate onSubmit={submit}>
        <CodeField code={code} isWrong={isTried && !isWhole} onChange={(text) => setCode(codeOf(text))} />
        <button type="submit" className="public-button">
          {texts.submit}
        </button>
      </form>
      <Anchors />
    </div>
  );
}
