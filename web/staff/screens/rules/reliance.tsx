/** How far one may rely on a rule, and what can be done about it: the way to the confirmation. */

import { Link } from '@tanstack/react-router';
import { confirmationOf, isConfirmed, needsConfirming, type ConfirmedRule } from '@zhifa/law';
import type { ConfirmationLine } from '@zhifa/contract';
import { actOf, kindOf } from '@zhifa/procedure';
import type { ReactNode } from 'react';
import { RuleMark, type MarkedRule } from '../../../shared/rule-mark/rule-mark.tsx';
import { useMe } from '../../session/session.ts';
import { inForce, useConfirmations } from './queries.ts';
import { texts } from './texts.ts';

interface RelianceProps {
  readonly rule: MarkedRule;
  /** What it means for an act. */
  readonly children?: ReactNode;
}

export function Reliance({ rule, children }: RelianceProps) {
  const lines = useConfirmations();
  const confirmed = inForce(lines);
  const own = confirmationOf(confirmed, rule);
  return (
    <section aria-label={texts.reliance} className="rules-reliance">
      <h3>{texts.reliance}</h3>
      <p>
        <RuleMark rule={rule} confirmed={confirmed} />
      </p>
      {children}
      {own === undefined ? (
        <Unconfirmed rule={rule} lines={lines} />
      ) : (
        <Link to="/rules/confirmations/$id" params={{ id: own.dossierId }}>
          {texts.seeConfirmation}
        </Link>
      )}
    </section>
  );
}

/** Who may propose, as the act declares it. */
export function useMayPropose(): boolean {
  const { posts } = useMe();
  const kind = kindOf('ruleConfirmation');
  const by = kind === undefined ? [] : (actOf(kind, 'confirmation.propose')?.by ?? []);
  return by.some((post) => posts.includes(post));
}

interface UnconfirmedProps {
  readonly rule: MarkedRule;
  readonly lines: readonly ConfirmationLine[];
}

function Unconfirmed({ rule, lines }: UnconfirmedProps) {
  const mayPropose = useMayPropose();
  if (!needsConfirming(rule)) return null;
  const open = openLine(lines, rule);
  if (open !== undefined) {
    return (
      <p>
        <Link to="/rules/confirmations/$id" params={{ id: open.dossierId }}>
          {open.stage === 'returned' ? texts.returned(open.proposedBy) : texts.underWay(open.proposedBy)}
        </Link>
      </p>
    );
  }
  const { catalogue, ref } = rule;
  return (
    <>
      <p className="secondary">{texts.confirmWhy}</p>
      {mayPropose ? (
        <Link to="/rules/propose" search={{ catalogue, ref }} className="button-link button-solid">
          {texts.confirm}
        </Link>
      ) : (
        <p className="secondary">{texts.byReviewer}</p>
      )}
    </>
  );
}

function openLine(lines: readonly ConfirmationLine[], rule: ConfirmedRule): ConfirmationLine | undefined {
  return lines.find((line) => (line.stage === 'proposed' || line.stage === 'returned') && isConfirmed([line], rule));
}
