/** Extensions that were granted: how long and when; by whom, how often and how they count the clock says. */

import { extensionText, termUnits } from '@zhifa/law';
import type { ClockRule } from '@zhifa/law/clocks';
import { Button, InputNumber } from 'antd';
import { Plus, X } from 'lucide-react';
import { Field } from '../../../../shared/field.tsx';
import { DayField } from '../day-field.tsx';
import { extensionUnit, readExtension, type ExtensionGiven } from './given.ts';
import { texts } from './texts.ts';

const MOST_ENTERED = 5; // More than any clock allows, so that the refusal can be read.

interface ExtensionsFieldProps {
  readonly clock: ClockRule;
  readonly extensions: readonly ExtensionGiven[];
  readonly onChange: (extensions: readonly ExtensionGiven[]) => void;
}

export function ExtensionsField({ clock, extensions, onChange }: ExtensionsFieldProps) {
  const { extension } = clock;
  if (extension === undefined) return null;
  const change = (index: number, changed: ExtensionGiven) =>
    onChange(extensions.map((one, at) => (at === index ? { ...one, ...changed } : one)));
  return (
    <Field label={texts.extensions} hint={texts.extensionHint(extensionText(extension))} isGroup>
      {() => (
        <div className="calculator-stays">
          {extensions.map((one, index) => (
            // An extension has no name of its own: it is what stands in its place.
            <ExtensionRow
              key={index}
              clock={clock}
              given={one}
              number={index + 1}
              onChange={(changed) => change(index, changed)}
              onRemove={() => onChange(extensions.filter((_one, at) => at !== index))}
            />
          ))}
          {extensions.length < MOST_ENTERED ? (
            <Button icon={<Plus size={14} aria-hidden />} onClick={() => onChange([...extensions, {}])}>
              {texts.addExtension}
            </Button>
          ) : null}
        </div>
      )}
    </Field>
  );
}

interface ExtensionRowProps {
  readonly clock: ClockRule;
  readonly given: ExtensionGiven;
  readonly number: number;
  readonly onChange: (changed: ExtensionGiven) => void;
  readonly onRemove: () => void;
}

function ExtensionRow({ clock, given, number, onChange, onRemove }: ExtensionRowProps) {
  const unit = termUnits[extensionUnit(clock)];
  const length = clock.extension?.counting === 'inTotal' ? texts.extensionInTotal(unit) : texts.extensionLength(unit);
  return (
    <div className="calculator-stay" role="group" aria-label={texts.extension(number)}>
      <label>
        <span className="caption">{length}</span>
        <InputNumber
          aria-label={length}
          min={1}
          max={3660}
          precision={0}
          inputMode="numeric"
          value={given.amount ?? null}
          onChange={(next) => onChange({ amount: next ?? undefined })}
        />
      </label>
      <DayField label={texts.grantedOn} value={given.grantedOn} onChange={(grantedOn) => onChange({ grantedOn })} />
      <button type="button" className="calculator-remove" aria-label={texts.removeExtension(number)} onClick={onRemove}>
        <X size={16} aria-hidden />
      </button>
      {readExtension(given, clock) === undefined ? (
        <p className="caption calculator-wide">{texts.extensionIncomplete}</p>
      ) : null}
    </div>
  );
}
