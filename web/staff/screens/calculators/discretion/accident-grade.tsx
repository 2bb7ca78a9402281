/** What was lost says which grade an accident has, and the grade which article answers for it. */

import { Button, Input } from 'antd';
import { useState } from 'react';
import { citationShort, fen, parseAmount } from '@zhifa/law';
import { gradeOf } from '@zhifa/law/violations';
import { Field } from '../../../../shared/field.tsx';
import { texts } from './texts.ts';
import { wholeNumber } from './tier-questions.ts';

export function AccidentGrade({ onChoose }: { readonly onChoose: (ref: string) => void }) {
  const [lost, setLost] = useState({ deaths: '', injuries: '', loss: '' });
  const graded = gradedBy(lost);
  const written = (key: keyof typeof lost, label: string) => (
    <Field label={label}>
      {(id) => (
        <Input
          id={id}
          inputMode="decimal"
          maxLength={20}
          value={lost[key]}
          onChange={({ target }) => setLost({ ...lost, [key]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <section className="calculator-result discretion-grade" aria-label={texts.grade}>
      <h2>{texts.grade}</h2>
      <p className="caption">{texts.gradeWhy}</p>
      {written('deaths', texts.deaths)}
      {written('injuries', texts.injuries)}
      {written('loss', texts.loss)}
      {graded === undefined ? null : (
        <>
          <p aria-live="polite">{texts.gradeIs(graded.steps.join('；'), citationShort(graded.citation))}</p>
          <p className="calculator-marks">
            <Button onClick={() => onChoose(graded.violations.unit)}>{texts.gradeUnit}</Button>
            <Button onClick={() => onChoose(graded.violations.head)}>{texts.gradeHead}</Button>
          </p>
        </>
      )}
    </section>
  );
}

/** What is left blank was nil; nothing at all, or anything that cannot be read, grades nothing. */
function gradedBy({ deaths, injuries, loss }: { deaths: string; injuries: string; loss: string }) {
  if ([deaths, injuries, loss].every((written) => written.trim() === '')) return undefined;
  const [dead, injured] = [deaths, injuries].map((written) => (written.trim() === '' ? 0 : wholeNumber(written)));
  const lost = loss.trim() === '' ? { fen: fen(0) } : parseAmount(loss);
  if (dead === undefined || injured === undefined || 'error' in lost) return undefined;
  return gradeOf({ deaths: dead, seriousInjuries: injured, directLoss: lost.fen });
}
