/** What is asked for a range: whom, at which phase, when it was done, and the figures the fine is reckoned from. */

import { Input } from 'antd';
import { inWords, parseAmount } from '@zhifa/law';
import { baseNames, baseTitles, penaltyPhases, penaltySubjects } from '@zhifa/law/violations';
import { ChoiceButtons } from '../../../../shared/choice-buttons.tsx';
import { Field } from '../../../../shared/field.tsx';
import { DayField } from '../day-field.tsx';
import {
  basesAsked,
  chosenPhase,
  chosenSubject,
  isDay,
  phasesOf,
  readBases,
  subjectsOf,
  type BaseName,
  type Given,
} from './given.ts';
import { texts } from './texts.ts';

interface FieldsProps {
  readonly given: Given;
  readonly onChange: (changed: Partial<Given>) => void;
}

export function Fields({ given, onChange }: FieldsProps) {
  const { conductOn, decidedOn } = given;
  return (
    <>
      <WhomField given={given} onChange={onChange} />
      <DayField
        label={texts.conductOn}
        hint={texts.conductHint}
        value={conductOn}
        onChange={(on) => onChange({ conductOn: on })}
      />
      <DayField
        label={texts.decidedOn}
        hint={texts.decidedHint}
        value={decidedOn}
        onChange={(on) => onChange({ decidedOn: on })}
      />
      {basesAsked(given).map((base) => (
        <BaseField key={base} base={base} given={given} onChange={onChange} />
      ))}
    </>
  );
}

function WhomField({ given, onChange }: FieldsProps) {
  const subject = chosenSubject(given);
  return (
    <>
      <Field label={texts.subject} isGroup>
        {() => (
          <ChoiceButtons
            label={texts.subject}
            choices={plain(subjectsOf(given.violation))}
            value={subject}
            onChoose={(value) => onChange({ subject: penaltySubjects.find((one) => one === value) })}
          />
        )}
      </Field>
      {subject === undefined ? null : (
        <Field label={texts.phase} isGroup>
          {() => (
            <ChoiceButtons
              label={texts.phase}
              choices={plain(phasesOf(given.violation, subject))}
              value={chosenPhase(given)}
              onChoose={(value) => onChange({ phase: penaltyPhases.find((one) => one === value) })}
            />
          )}
        </Field>
      )}
    </>
  );
}

function plain(values: readonly string[]): readonly { readonly value: string; readonly label: string }[] {
  return values.map((value) => ({ value, label: value }));
}

function BaseField({ base, given, onChange }: FieldsProps & { readonly base: BaseName }) {
  const value = given.written[base];
  const error = readBases(given).problems.get(base);
  const write = (next: string | undefined) => onChange({ written: { ...given.written, [base]: next } });
  const shared = { label: baseNames[base], error, onChange: write };
  if (isDay(base)) return <DayField {...shared} hint={baseTitles[base]} value={value} />;
  return (
    <Field label={baseNames[base]} hint={moneyHint(value) ?? baseTitles[base]} error={error}>
      {(id) => (
        <Input
          id={id}
          inputMode="decimal"
          maxLength={40}
          value={value ?? ''}
          onChange={({ target }) => write(target.value)}
        />
      )}
    </Field>
  );
}

/** In words as soon as it is an amount, so that a lost zero is seen. */
function moneyHint(written: string | undefined): string | undefined {
  const read = parseAmount(written ?? '');
  return 'fen' in read ? inWords(read.fen) : undefined;
}
