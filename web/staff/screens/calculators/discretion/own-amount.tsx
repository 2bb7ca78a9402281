/** An amount a person has in mind, against the range and against the tier; and what it takes to go outside the tier. */

import { Input } from 'antd';
import { inWords, parseAmount, rangeText, type FenRange } from '@zhifa/law';
import { Field } from '../../../../shared/field.tsx';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { DayField } from '../day-field.tsx';
import type { OwnAmount as Own } from './line.ts';
import type { LineProps } from './line-props.ts';
import { EvidenceInput } from './said-fields.tsx';
import { texts } from './texts.ts';
import type { OwnVerdict } from './weighing.ts';

interface OwnAmountProps extends LineProps {
  readonly verdict: OwnVerdict | undefined;
  readonly statutory: FenRange;
  readonly tier: { readonly name: string; readonly range: FenRange } | undefined;
}

export function OwnAmount({ line, onChange, verdict, statutory, tier }: OwnAmountProps) {
  const { own } = line;
  const change = (changed: Partial<Own>) => onChange({ own: { ...own, ...changed } });
  const read = parseAmount(own.amount);
  const error = own.amount.trim() !== '' && 'error' in read ? read.error : undefined;
  const isOutsideTier = verdict?.inTier === 'under' || verdict?.inTier === 'over';
  return (
    <section aria-label={texts.own}>
      <p className="discretion-section">
        <strong>{texts.own}</strong> <span className="caption">{texts.ownWhy}</span>
      </p>
      <Field label={texts.ownAmount} hint={'fen' in read ? inWords(read.fen) : undefined} error={error}>
        {(id) => (
          <Input
            id={id}
            inputMode="decimal"
            maxLength={40}
            value={own.amount}
            onChange={({ target }) => change({ amount: target.value })}
          />
        )}
      </Field>
      {isOutsideTier ? <OutsideFields own={own} onChange={change} /> : null}
      {verdict === undefined ? null : <Verdict verdict={verdict} statutory={statutory} tier={tier} />}
    </section>
  );
}

function OutsideFields({ own, onChange }: { readonly own: Own; readonly onChange: (changed: Partial<Own>) => void }) {
  return (
    <>
      <Field label={texts.ownReason}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 1, maxRows: 4 }}
            maxLength={500}
            value={own.reason}
            onChange={({ target }) => onChange({ reason: target.value })}
          />
        )}
      </Field>
      <DayField
        label={texts.ownApprovedOn}
        value={own.approvedOn}
        onChange={(approvedOn) => onChange({ approvedOn })}
      />
      <Field label={texts.ownMinutes} isGroup>
        {() => (
          <EvidenceInput label={texts.ownMinutes} value={own.minutes} onChange={(minutes) => onChange({ minutes })} />
        )}
      </Field>
    </>
  );
}

type VerdictProps = Pick<OwnAmountProps, 'statutory' | 'tier'> & { readonly verdict: OwnVerdict };

function Verdict({ verdict: { inRange, inTier, weighed, problems }, statutory, tier }: VerdictProps) {
  const isOutside = inRange === 'under' || inRange === 'over';
  return (
    <div className="discretion-verdict" aria-live="polite">
      <p>
        <StatusTag tone={isOutside ? 'red' : 'plain'}>{texts.verdict.range(texts.places[inRange])}</StatusTag>{' '}
        <span className="secondary">{rangeText(statutory)}</span>
      </p>
      {tier === undefined || inTier === undefined ? null : (
        <p>
          <StatusTag>{texts.verdict.tier(tier.name, texts.places[inTier])}</StatusTag>{' '}
          <span className="secondary">{rangeText(tier.range)}</span>
        </p>
      )}
      {weighed === undefined ? null : <p className="strong">{texts.mayBe}</p>}
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
      {isOutside && weighed === undefined ? <p className="secondary">{texts.neverOutside}</p> : null}
      {!isOutside && problems.length > 0 ? <p className="secondary">{texts.outsideTier}</p> : null}
    </div>
  );
}
