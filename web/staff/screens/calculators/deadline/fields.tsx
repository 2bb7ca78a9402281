/** What is asked for a deadline: the start, the length where the law has none, the direction, the days that stand still. */

import { AutoComplete, Button, InputNumber, Select } from 'antd';
import { Plus, X } from 'lucide-react';
import { Instant, longestTerms, termText } from '@zhifa/law';
import type { ClockRule } from '@zhifa/law/clocks';
import { MomentControl } from '../../../../shared/act-form/control.tsx';
import { ChoiceButtons } from '../../../../shared/choice-buttons.tsx';
import { Field } from '../../../../shared/field.tsx';
import { DayField } from '../day-field.tsx';
import { ExtensionsField } from './extensions-field.tsx';
import { canBeStayed, readStay, termOf, type Given, type StayGiven } from './given.ts';
import { texts } from './texts.ts';

interface FieldsProps {
  readonly given: Given;
  readonly onChange: (changed: Partial<Given>) => void;
}

export function Fields({ given, onChange }: FieldsProps) {
  const { clock } = given;
  return (
    <>
      {clock?.term === undefined ? <TermField given={given} onChange={onChange} /> : null}
      {clock === undefined ? <DirectionField given={given} onChange={onChange} /> : null}
      <StartField given={given} onChange={onChange} />
      {clock === undefined && termOf(given)?.unit !== 'hour' ? <RollField given={given} onChange={onChange} /> : null}
      {canBeStayed(given) ? <StaysField given={given} onChange={onChange} /> : null}
      {clock === undefined || clock.term === undefined ? null : (
        <ExtensionsField
          clock={clock}
          extensions={given.extensions}
          onChange={(extensions) => onChange({ extensions })}
        />
      )}
    </>
  );
}

function TermField({ given: { clock, amount, unit }, onChange }: FieldsProps) {
  const suggested = clock?.suggested === undefined ? undefined : termText(clock.suggested);
  return (
    <Field label={texts.amount} hint={clock === undefined ? undefined : texts.ownTerm(suggested)}>
      {(id) => (
        <div className="calculator-term">
          <InputNumber
            id={id}
            min={0}
            max={longestTerms[unit]}
            precision={0}
            inputMode="numeric"
            value={amount ?? null}
            onChange={(next) => onChange({ amount: next ?? undefined })}
          />
          <Select
            aria-label={texts.unit}
            options={[...texts.units]}
            value={unit}
            onChange={(next) => onChange({ unit: next })}
          />
        </div>
      )}
    </Field>
  );
}

function DirectionField({ given: { isBackward }, onChange }: FieldsProps) {
  return (
    <Field label={texts.direction} isGroup>
      {() => (
        <ChoiceButtons
          label={texts.direction}
          choices={texts.directions}
          value={isBackward ? 'backward' : 'forward'}
          onChoose={(value) => onChange({ isBackward: value === 'backward' })}
        />
      )}
    </Field>
  );
}

function StartField({ given, onChange }: FieldsProps) {
  const { clock, isBackward, startOn, startAt } = given;
  const isHours = termOf(given)?.unit === 'hour';
  const isBack = clock === undefined ? isBackward : clock.direction !== undefined;
  const asked = { label: isBack ? texts.eventDay : texts.start, hint: startHint(clock, isHours, isBack) };
  if (!isHours) return <DayField {...asked} value={startOn} onChange={(on) => onChange({ startOn: on })} />;
  return (
    <Field {...asked}>
      {(id) => <MomentControl id={id} value={startAt} onChange={(next) => onChange({ startAt: momentIn(next) })} />}
    </Field>
  );
}

function momentIn(value: unknown): Instant | undefined {
  const read = Instant.safeParse(value);
  return read.success ? read.data : undefined;
}

function startHint(clock: ClockRule | undefined, isHours: boolean, isBackward: boolean): string | undefined {
  if (clock === undefined) return isHours ? undefined : isBackward ? texts.freeEvent : texts.freeStart;
  if (isHours) return texts.momentHint(clock.start);
  return isBackward ? texts.eventHint(clock.start) : texts.startHint(clock.start);
}

function RollField({ given: { rolls }, onChange }: FieldsProps) {
  return (
    <Field label={texts.roll} isGroup>
      {() => (
        <ChoiceButtons
          label={texts.roll}
          choices={texts.rolls}
          value={String(rolls)}
          onChoose={(value) => onChange({ rolls: value === 'true' })}
        />
      )}
    </Field>
  );
}

const MOST_ENTERED = 20; // By hand; longer ledgers come with their case.

function StaysField({ given: { clock, stays }, onChange }: FieldsProps) {
  const change = (index: number, changed: Partial<StayGiven>) =>
    onChange({ stays: stays.map((stay, at) => (at === index ? { ...stay, ...changed } : stay)) });
  const remove = (index: number) => onChange({ stays: stays.filter((_stay, at) => at !== index) });
  return (
    <Field label={texts.stays} hint={texts.staysHint} isGroup>
      {() => (
        <div className="calculator-stays">
          {stays.map((stay, index) => (
            // A stay has no name of its own: it is what stands in its place.
            <StayRow
              key={index}
              stay={stay}
              number={index + 1}
              clock={clock}
              onChange={(changed) => change(index, changed)}
              onRemove={() => remove(index)}
            />
          ))}
          {stays.length < MOST_ENTERED ? (
            <Button
              icon={<Plus size={14} aria-hidden />}
              onClick={() => onChange({ stays: [...stays, { cause: '' }] })}
            >
              {texts.addStay}
            </Button>
          ) : null}
        </div>
      )}
    </Field>
  );
}

interface StayRowProps {
  readonly stay: StayGiven;
  readonly number: number;
  readonly clock: ClockRule | undefined;
  readonly onChange: (changed: Partial<StayGiven>) => void;
  readonly onRemove: () => void;
}

function StayRow({ stay, number, clock, onChange, onRemove }: StayRowProps) {
  const read = readStay(stay, clock);
  const causes = [...new Set([...(clock?.stayedBy ?? []).map(({ cause }) => cause), ...texts.stayCauses])];
  return (
    <div className="calculator-stay" role="group" aria-label={texts.stay(number)}>
      <DayField label={texts.stayFrom} value={stay.from} onChange={(from) => onChange({ from })} />
      <DayField label={texts.stayTo} value={stay.to} onChange={(to) => onChange({ to })} />
      <label className="calculator-stay-cause">
        <span className="caption">{texts.stayCause}</span>
        <AutoComplete
          aria-label={texts.stayCause}
          options={causes.map((value) => ({ value }))}
          value={stay.cause}
          onChange={(cause) => onChange({ cause })}
        />
      </label>
      <button type="button" className="calculator-remove" aria-label={texts.removeStay(number)} onClick={onRemove}>
        <X size={16} aria-hidden />
      </button>
      {'error' in read ? <p className="caption calculator-wide">{read.error}</p> : null}
    </div>
  );
}
