/** Whom, at which phase, on which days, with which figures and their proof; whose act it is. */

import { Checkbox, Input } from 'antd';
import { baseNames, natureOf } from '@zhifa/law/violations';
import { Field } from '../../../../shared/field.tsx';
import { Fields } from '../range/fields.tsx';
import { basesAsked, chosenSubject } from '../range/given.ts';
import { actedAlone, isOfAccident } from './claims.ts';
import { partyOf, type Line } from './line.ts';
import type { LineProps } from './line-props.ts';
import { EvidenceInput, SaidFields } from './said-fields.tsx';
import { texts } from './texts.ts';

interface LineQuestionsProps extends LineProps {
  readonly others: readonly { readonly number: number; readonly line: Line }[];
  readonly theUnit: string;
}

export function LineQuestions({ line, onChange, others, theUnit }: LineQuestionsProps) {
  const { given } = line;
  const subject = chosenSubject(given);
  return (
    <section className="calculator-questions discretion-questions" aria-label={texts.questions}>
      <Fields given={given} onChange={(changed) => onChange({ given: { ...given, ...changed } })} />
      {basesAsked(given).map((base) => (
        <Field key={base} label={texts.proofOf(baseNames[base])} isGroup>
          {() => (
            <EvidenceInput
              label={texts.proofOf(baseNames[base])}
              value={line.proofs[base] ?? ''}
              onChange={(written) => onChange({ proofs: { ...line.proofs, [base]: written } })}
            />
          )}
        </Field>
      ))}
      {subject === undefined || natureOf(subject) === 'unit' ? null : (
        <>
          <Field label={texts.party} hint={texts.partyHint(partyOf({ ...line, party: '' }, theUnit))}>
            {(id) => (
              <Input
                id={id}
                maxLength={60}
                value={line.party}
                onChange={({ target }) => onChange({ party: target.value })}
              />
            )}
          </Field>
          {actedAlone(subject) ? null : (
            <Field label={texts.ownPart} isGroup>
              {() => (
                <SaidFields
                  label={texts.ownPart}
                  placeholder={texts.ownPartText}
                  said={line.ownPart}
                  onChange={(ownPart) => onChange({ ownPart })}
                />
              )}
            </Field>
          )}
        </>
      )}
      {others.length === 0 ? null : <BesideOthers line={line} onChange={onChange} others={others} />}
    </section>
  );
}

type BesideOthersProps = Omit<LineQuestionsProps, 'theUnit'>;

function BesideOthers({ line, onChange, others }: BesideOthersProps) {
  const hasAccident = others.some(({ line: { given } }) => isOfAccident(given.violation));
  return (
    <>
      <Field label={texts.sameAct} hint={texts.sameActHint}>
        {(id) => (
          <select
            id={id}
            value={line.sameActAs ?? ''}
            onChange={({ target }) => onChange({ sameActAs: target.value === '' ? undefined : Number(target.value) })}
          >
            <option value="">{texts.ownAct}</option>
            {others
              .filter(({ line: { sameActAs } }) => sameActAs === undefined)
              .map(({ number, line: { id: other, given } }) => (
                <option key={other} value={other}>
                  {texts.lineTab(number, given.violation.name)}
                </option>
              ))}
          </select>
        )}
      </Field>
      {hasAccident ? (
        <Checkbox checked={line.causedAccident} onChange={({ target }) => onChange({ causedAccident: target.checked })}>
          {texts.causedAccident}
        </Checkbox>
      ) : null}
    </>
  );
}
