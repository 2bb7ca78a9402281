/** One crime, element by element: facts to answer, evidence to tick, and what is lacking. */

import type { Facts } from '@zhifa/law';
import {
  assess,
  crimePointerTexts,
  type Crime,
  type CrimeQuestion,
  type ElementFinding,
  type ThresholdFinding,
} from '@zhifa/law/crimes';
import { InputNumber } from 'antd';
import { useState } from 'react';
import { Field } from '../../../../shared/field.tsx';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { markedRule } from '../marked.ts';
import { Reliance } from '../reliance.tsx';
import { Places, RuleFacts } from '../rule-facts.tsx';
import { texts as rules } from '../texts.ts';
import { YesNo } from '../yes-no.tsx';
import { scales, texts, tones } from './texts.ts';

const MOST = 1_000_000_000; // A thousand million persons, times or yuan: nobody means more.

interface Checked {
  readonly facts: Facts;
  readonly evidence: readonly string[];
}

export function CrimeChecklist({ crime }: { readonly crime: Crime }) {
  const [{ facts, evidence }, check] = useState<Checked>({ facts: {}, evidence: [] });
  const assessment = assess(crime.ref, facts, evidence);
  const answer = (key: string, value: boolean | number | undefined) =>
    check((now) => ({ ...now, facts: withFact(now.facts, key, value) }));
  const tick = (key: string) =>
    check((now) => ({
      ...now,
      evidence: now.evidence.includes(key) ? now.evidence.filter((one) => one !== key) : [...now.evidence, key],
    }));
  if (assessment === undefined) return null;
  const asked = { facts, evidence, onAnswer: answer, onTick: tick };
  return (
    <>
      <h2>{crime.title}</h2>
      <section className="rules-answer" aria-label={texts.pointer}>
        <p role="status">
          {texts.pointer}：<strong>{crimePointerTexts[assessment.pointer]}</strong>
        </p>
        <p className="secondary">{texts.never}</p>
        <button type="button" className="link" onClick={() => check({ facts: {}, evidence: [] })}>
          {texts.clear}
        </button>
      </section>
      <section aria-label={texts.elements}>
        {assessment.findings.map((finding, index) => (
          // The elements belong to the declaration and do not change.
          <Element key={index} finding={finding} {...asked} />
        ))}
        <Limit title={texts.start} finding={assessment.start} questions={crime.start?.questions ?? []} {...asked} />
        <Limit
          title={texts.aggravated}
          finding={assessment.aggravated}
          questions={crime.aggravated?.questions ?? []}
          {...asked}
        />
      </section>
      <RuleFacts
        facts={[
          [rules.basis, <Places key="basis" bases={[crime.basis]} />],
          [texts.sentence, crime.sentence],
          [texts.road, `${crime.road} · ${crime.ref}`],
          [rules.note, crime.note],
        ]}
      />
      <Reliance rule={markedRule('crime', crime.ref)} />
    </>
  );
}

interface Asked extends Checked {
  readonly onAnswer: (key: string, value: boolean | number | undefined) => void;
  readonly onTick: (key: string) => void;
}

function Element({ finding, ...asked }: { readonly finding: ElementFinding } & Asked) {
  const { element, answer, lackingEvidence } = finding;
  return (
    <div className="rules-element" role="group" aria-label={element.kind}>
      <p className="rules-element-head">
        <strong>{element.kind}</strong>
        <span>{element.title}</span>
        <Places bases={[element.basis]} />
      </p>
      <p>
        <StatusTag tone={tones[answer]}>{texts.answers[answer]}</StatusTag>{' '}
        <StatusTag>{texts.lacking(lackingEvidence.length)}</StatusTag>
      </p>
      <Questions questions={element.questions} {...asked} />
      {element.evidence.length === 0 ? null : (
        <fieldset className="rules-evidence">
          <legend className="secondary">{texts.evidence}</legend>
          {element.evidence.map(({ key, title }) => (
            <label key={key}>
              <input type="checkbox" checked={asked.evidence.includes(key)} onChange={() => asked.onTick(key)} />
              {title}
            </label>
          ))}
        </fieldset>
      )}
      {element.note === undefined ? null : <p className="caption">{element.note}</p>}
    </div>
  );
}

interface LimitProps extends Asked {
  readonly title: string;
  readonly finding: ThresholdFinding | undefined;
  readonly questions: readonly CrimeQuestion[];
}

function Limit({ title, finding, questions, ...asked }: LimitProps) {
  if (finding === undefined) return null;
  return (
    <div className="rules-element" role="group" aria-label={title}>
      <p className="rules-element-head">
        <strong>{title}</strong>
        <span>{finding.title}</span>
        <Places bases={[finding.basis]} />
      </p>
      <p>
        <StatusTag>{texts.thresholds[finding.answer]}</StatusTag>
      </p>
      <Questions questions={questions} {...asked} />
    </div>
  );
}

function Questions({ questions, facts, onAnswer }: { readonly questions: readonly CrimeQuestion[] } & Asked) {
  return questions.map(({ key, question, unit }) =>
    unit === undefined ? (
      <YesNo key={key} question={question} value={facts[key]} onChange={(value) => onAnswer(key, value)} />
    ) : (
      <Quantity
        key={key}
        question={question}
        unit={unit}
        value={facts[key]}
        onChange={(value) => onAnswer(key, value)}
      />
    ),
  );
}

interface QuantityProps {
  readonly question: string;
  readonly unit: NonNullable<CrimeQuestion['unit']>;
  readonly value: boolean | number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** Money is asked in whole yuan and kept in fen. */
function Quantity({ question, unit, value, onChange }: QuantityProps) {
  const scale = scales[unit];
  return (
    <div className="rules-question">
      <Field label={question}>
        {(id) => (
          <InputNumber
            id={id}
            min={0}
            max={MOST}
            precision={0}
            suffix={texts.units[unit]}
            value={typeof value === 'number' ? value / scale : null}
            onChange={(given) => onChange(given === null ? undefined : given * scale)}
          />
        )}
      </Field>
    </div>
  );
}

function withFact(facts: Facts, key: string, value: boolean | number | undefined): Facts {
  const others = Object.fromEntries(Object.entries(facts).filter(([name]) => name !== key));
  return value === undefined ? others : { ...others, [key]: value };
}
