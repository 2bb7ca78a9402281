/** A holder checks a paper by its code, and a file by its hash, which is computed here and nowhere else. */

import { ShieldCheck } from 'lucide-react';
import { useState, type SyntheticEvent } from 'react';
import { Answer } from './answer.tsx';
import { CODE_LENGTH, codeOf } from './code.ts';
import { CodeField } from './code-field.tsx';
import { FilePlace, type HeldFile } from './file-place.tsx';
import type { Organ } from './questions.ts';
import { texts } from './texts.ts';

interface VerifyPageProps {
  readonly organ: Organ | undefined;
  readonly initialCode: string;
}

interface Question {
  readonly code: string;
  /** Pressing the button again asks again. */
  readonly turn: number;
}

export function VerifyPage({ organ, initialCode }: VerifyPageProps) {
  const [code, setCode] = useState(initialCode);
  const [file, hold] = useState<HeldFile>();
  const [isTried, setTried] = useState(false);
  const [question, ask] = useState<Question | undefined>(
    initialCode.length === CODE_LENGTH ? { code: initialCode, turn: 0 } : undefined,
  );
  const isWhole = code.length === CODE_LENGTH;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isWhole) return;
    history.replaceState(null, '', `/v/${code}`);
    ask({ code, turn: (question?.turn ?? 0) + 1 });
  };
  return (
    <>
      <h1>{texts.verifyTitle}</h1>
      <div className="public-verify">
        <form className="public-card" noValidate onSubmit={submit}>
          <h2>{texts.yours}</h2>
          <CodeField
            code={code}
            isWrong={isTried && !isWhole}
            onChange={(text) => {
              setCode(codeOf(text));
              ask(undefined); // An answer to another code must not stand beside this one.
            }}
          />
          <FilePlace file={file} onHold={hold} />
          <button type="submit" className="public-button">
            <ShieldCheck size={20} aria-hidden /> {question === undefined ? texts.submit : texts.again}
          </button>
          <p className="public-hint">{texts.promise}</p>
        </form>
        <div aria-live="polite" className={question === undefined ? undefined : 'public-answered'}>
          {question === undefined ? (
            <section className="public-card public-waiting">
              <h2>{texts.waiting}</h2>
              <p className="secondary">{texts.waitingWhy}</p>
            </section>
          ) : (
            <Answer
              key={`${question.code} ${String(question.turn)}`}
              code={question.code}
              hash={file?.hash}
              organ={organ}
            />
          )}
        </div>
      </div>
    </>
  );
}
