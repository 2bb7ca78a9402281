/** 事实、性质、情节、社会危害、主观过错: all of them, always, each with what proves it. */

import { fiveFactors } from '@zhifa/law/discretion';
import { Field } from '../../../../shared/field.tsx';
import type { LineProps } from './line-props.ts';
import { SaidFields } from './said-fields.tsx';
import { texts } from './texts.ts';

export function FiveFactors({ line, onChange }: LineProps) {
  return (
    <section aria-label={texts.five}>
      <p className="discretion-section">
        <strong>{texts.five}</strong> <span className="caption">{texts.fiveWhy}</span>
      </p>
      {fiveFactors.map((factor) => (
        <Field key={factor} label={factor} isGroup>
          {() => (
            <SaidFields
              label={factor}
              placeholder={texts.fiveHints[factor]}
              said={line.five[factor]}
              onChange={(said) => onChange({ five: { ...line.five, [factor]: said } })}
            />
          )}
        </Field>
      ))}
    </section>
  );
}
