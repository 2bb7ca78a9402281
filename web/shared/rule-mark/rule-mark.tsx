/** How far one may rely on a rule: read in the original, unverified, inferred, or confirmed by the bureau: who, when, which paper. */

import { BadgeCheck } from 'lucide-react';
import { confirmationOf, type ConfirmedRule, type Verification } from '@zhifa/law';
import type { RuleConfirmedBy } from '@zhifa/procedure';
import { StatusTag } from '../status/status-tag.tsx';
import { texts } from './texts.ts';
import './rule-mark.css';

export interface MarkedRule extends ConfirmedRule {
  readonly verified: Verification;
  readonly isInference: boolean;
}

export type RuleInForce = ConfirmedRule & RuleConfirmedBy;

interface RuleMarkProps {
  readonly rule: MarkedRule;
  /** What the bureau has confirmed. */
  readonly confirmed: readonly RuleInForce[];
  /** In a list: the words alone. */
  readonly isShort?: boolean;
}

export function RuleMark({ rule, confirmed, isShort = false }: RuleMarkProps) {
  const own = confirmationOf(confirmed, rule);
  const { verified, isInference } = rule;
  if (own === undefined) {
    return (
      <span className="rule-mark">
        {isInference ? <StatusTag tone="provisional">{texts.inference}</StatusTag> : null}
        {verified === 'text' && isInference ? null : (
          <StatusTag tone={verified === 'text' ? 'plain' : 'provisional'}>{texts.verified[verified]}</StatusTag>
        )}
      </span>
    );
  }
  return (
    <span className="rule-mark">
      <StatusTag icon={BadgeCheck}>{texts.confirmed}</StatusTag>
      {isShort ? null : <ConfirmedBy confirmed={own} />}
    </span>
  );
}

export function ConfirmedBy({ confirmed: { by, on, source } }: { readonly confirmed: RuleConfirmedBy }) {
  return <span className="caption">{texts.confirmedBy(by, on, source)}</span>;
}

/** Under a refusal that rests on a confirmation. */
export function RefusedByConfirmation({ confirmed }: { readonly confirmed: RuleConfirmedBy }) {
  return (
    <p className="rule-mark">
      <StatusTag icon={BadgeCheck}>{texts.confirmed}</StatusTag>
      <ConfirmedBy confirmed={confirmed} />
    </p>
  );
}
