/** The questions of every ground, with the evidence each demands; the look into the records; the days of the conduct. */

import { Button, Input } from 'antd';
import { X } from 'lucide-react';
import { grounds, OUT_OF_TIME, type Exemption, type ExemptionFact } from '@zhifa/law/discretion';
import { ChoiceButtons } from '../../../../shared/choice-buttons.tsx';
import { Field } from '../../../../shared/field.tsx';
import { DayField } from '../day-field.tsx';
import { FactField } from './benchmark.tsx';
import { earlierWhats, newEarlier, type EarlierEntry, type ExemptionEntry } from './exemption-entry.ts';
import type { LineProps } from './line-props.ts';
import { EvidenceInput } from './said-fields.tsx';
import { texts } from './texts.ts';

interface ExemptionQuestionsProps extends LineProps {
  readonly exemption: Exemption;
}

export function ExemptionQuestions({ line, onChange, exemption }: ExemptionQuestionsProps) {
  const entry = line.exemption;
  const change = (changed: Partial<ExemptionEntry>) => onChange({ exemption: { ...entry, ...changed } });
  const listed = exemption.outcome === 'refused' ? [] : exemption.listed;
  return (
    <div className="calculator-questions discretion-questions">
      {askedFacts.map((fact) => (
        <FactQuestions key={fact.key} fact={fact} entry={entry} onChange={change} />
      ))}
      <Days entry={entry} onChange={change} />
      <Records entry={entry} violation={line.given.violation.ref} onChange={change} />
      {listed
        .filter(({ isOwn }) => isOwn)
        .flatMap(({ entry: { questions } }) => questions)
        .map(({ key, question }) => (
          <FactField
            key={key}
            question={question}
            isNumber={false}
            answer={entry.facts[key]}
            onAnswer={(answer) => change({ facts: { ...entry.facts, [key]: answer } })}
          />
        ))}
    </div>
  );
}

/** Each fact once, though two grounds may ask for it. What follows from days is not asked, only proved. */
const askedFacts: readonly ExemptionFact[] = [
  ...new Map(grounds.flatMap(({ facts }) => facts).map((fact) => [fact.key, fact])).values(),
];

interface EntryProps {
  readonly entry: ExemptionEntry;
  readonly onChange: (changed: Partial<ExemptionEntry>) => void;
}

function FactQuestions({ fact, entry, onChange }: EntryProps & { readonly fact: ExemptionFact }) {
  const { key, question, evidence } = fact;
  const answer = entry.facts[key];
  const isDerived = key === OUT_OF_TIME;
  return (
    <div className="discretion-fact">
      {isDerived ? (
        <p className="strong">{texts.timeLimit}</p>
      ) : (
        <FactField
          question={question}
          isNumber={false}
          answer={answer}
          onAnswer={(next) => onChange({ facts: { ...entry.facts, [key]: next } })}
        />
      )}
      {answer === true || isDerived ? (
        <Field label={texts.factEvidence} hint={texts.demandsEvidence(evidence.join('、'))} isGroup>
          {() => (
            <EvidenceInput
              label={texts.proofOf(question)}
              value={entry.evidence[key] ?? ''}
              onChange={(written) => onChange({ evidence: { ...entry.evidence, [key]: written } })}
            />
          )}
        </Field>
      ) : null}
    </div>
  );
}

const durations = ['single', 'ended', 'going'] as const;

function Days({ entry, onChange }: EntryProps) {
  return (
    <section aria-label={texts.timeLimit}>
      <Field label={texts.duration} isGroup>
        {() => (
          <ChoiceButtons
            label={texts.duration}
            choices={durations.map((each) => ({ value: each, label: texts.durations[each] }))}
            value={entry.duration}
            onChoose={(chosen) => onChange({ duration: durations.find((each) => each === chosen) ?? 'single' })}
          />
        )}
      </Field>
      <DayField
        label={texts.discoveredOn}
        hint={texts.discoveredHint}
        value={entry.discoveredOn}
        onChange={(discoveredOn) => onChange({ discoveredOn })}
      />
      <FactField
        question={texts.harmedLife}
        isNumber={false}
        answer={entry.harmedLife}
        onAnswer={(answer) => onChange({ harmedLife: answer === true })}
      />
    </section>
  );
}

interface RecordsProps extends EntryProps {
  readonly violation: string;
}

function Records({ entry, violation, onChange }: RecordsProps) {
  const { earlier } = entry;
  return (
    <section aria-label={texts.records}>
      <h3>{texts.records}</h3>
      <DayField label={texts.checkedOn} value={entry.checkedOn} onChange={(checkedOn) => onChange({ checkedOn })} />
      <Field label={texts.systems} hint={texts.systemsHint}>
        {(id) => (
          <Input
            id={id}
            maxLength={200}
            value={entry.systems}
            onChange={({ target }) => onChange({ systems: target.value })}
          />
        )}
      </Field>
      <Field label={texts.lookEvidence} isGroup>
        {() => (
          <EvidenceInput
            label={texts.lookEvidence}
            value={entry.lookEvidence}
            onChange={(lookEvidence) => onChange({ lookEvidence })}
          />
        )}
      </Field>
      <h4>{texts.earlier}</h4>
      {earlier.length === 0 ? <p className="secondary">{texts.noEarlier}</p> : null}
      {earlier.map((each, index) => (
        // The place in the list is all that tells two records apart.
        <Earlier
          key={index}
          entry={each}
          violation={violation}
          onChange={(next) => onChange({ earlier: earlier.map((one) => (one === each ? next : one)) })}
          onRemove={() => onChange({ earlier: earlier.filter((one) => one !== each) })}
        />
      ))}
      <Button onClick={() => onChange({ earlier: [...earlier, newEarlier(violation)] })}>{texts.addEarlier}</Button>
    </section>
  );
}

interface EarlierProps {
  readonly entry: EarlierEntry;
  readonly violation: string;
  readonly onChange: (entry: EarlierEntry) => void;
  readonly onRemove: () => void;
}

const OTHER = 'other'; // Any other violation: it counts unless the bureau counts the same kind only.

function Earlier({ entry, violation, onChange, onRemove }: EarlierProps) {
  return (
    <div className="discretion-claim" role="group" aria-label={texts.earlier}>
      <DayField label={texts.earlierOn} value={entry.on} onChange={(on) => onChange({ ...entry, on })} />
      <ChoiceButtons
        label={texts.earlierWhat}
        choices={earlierWhats.map((what) => ({ value: what, label: what }))}
        value={entry.what}
        onChoose={(what) => onChange({ ...entry, what: earlierWhats.find((each) => each === what) ?? entry.what })}
      />
      <ChoiceButtons
        label={texts.lines}
        choices={[
          { value: violation, label: texts.sameViolation },
          { value: OTHER, label: texts.otherViolation },
        ]}
        value={entry.violation}
        onChoose={(chosen) => onChange({ ...entry, violation: chosen })}
      />
      <Field label={texts.earlierSource}>
        {(id) => (
          <Input
            id={id}
            maxLength={100}
            value={entry.source}
            onChange={({ target }) => onChange({ ...entry, source: target.value })}
          />
        )}
      </Field>
      <Button type="text" icon={<X size={16} aria-hidden />} aria-label={texts.removeEarlier} onClick={onRemove} />
    </div>
  );
}
