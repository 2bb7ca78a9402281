/** 情节: what is claimed, on which fact, with which evidence; what the tier has used already stands there as used. */

import { Button, Input } from 'antd';
import { X } from 'lucide-react';
import { useState } from 'react';
import type { CivilDate } from '@zhifa/law';
import { factorOf, factors, type Factor, type Ladder } from '@zhifa/law/discretion';
import type { PenaltyPhase } from '@zhifa/law/violations';
import { ChoiceButtons } from '../../../../shared/choice-buttons.tsx';
import { CitationLink } from '../../../../shared/citation/citation.tsx';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { newClaim, waysOf, whyBarred } from './claims.ts';
import type { Claim } from './line.ts';
import type { LineProps } from './line-props.ts';
import { EvidenceInput } from './said-fields.tsx';
import { texts } from './texts.ts';

interface CircumstancesProps extends LineProps {
  readonly ladder: Ladder;
  readonly chosen: string | undefined;
  readonly conductOn: CivilDate;
  readonly phase: PenaltyPhase;
}

export function Circumstances({ line, onChange, ladder, chosen, conductOn, phase }: CircumstancesProps) {
  const [isAdding, setAdding] = useState(false);
  const { claims } = line;
  const change = (next: readonly Claim[]) => onChange({ claims: next });
  return (
    <section aria-label={texts.circumstances}>
      <p className="discretion-section">
        <strong>{texts.circumstances}</strong> <span className="caption">{texts.onceOnly}</span>
        <button type="button" className="link" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          {isAdding ? texts.closeClaims : texts.addClaim}
        </button>
      </p>
      {claims.length === 0 && !isAdding ? <p className="secondary">{texts.noClaims}</p> : null}
      {isAdding ? (
        <AllFactors
          claimed={claims.map(({ factor }) => factor)}
          barred={(factor) => whyBarred(factor, conductOn, phase)}
          onAdd={(factor) => {
            change([...claims, newClaim(factor)]);
            setAdding(false);
          }}
        />
      ) : null}
      {claims.map((claim) => (
        <ClaimRow
          key={claim.factor}
          claim={claim}
          tierQuestions={ladder.table?.questions ?? []}
          onChange={(next) => change(claims.map((each) => (each === claim ? next : each)))}
          onRemove={() => change(claims.filter((each) => each !== claim))}
        />
      ))}
      {chosen === undefined ? null : <UsedFacts line={line} ladder={ladder} chosen={chosen} />}
    </section>
  );
}

interface AllFactorsProps {
  readonly claimed: readonly string[];
  readonly barred: (factor: Factor) => string | undefined;
  readonly onAdd: (factor: Factor) => void;
}

function AllFactors({ claimed, barred, onAdd }: AllFactorsProps) {
  return (
    <ul className="discretion-factors">
      {factors
        .filter(({ ref }) => !claimed.includes(ref))
        .map((factor) => {
          const why = barred(factor);
          return (
            <li key={factor.ref}>
              <button type="button" className="rule-row" disabled={why !== undefined} onClick={() => onAdd(factor)}>
                <span className="rule-words">
                  <span>
                    {factor.title} <StatusTag>{`${factor.strength}${factor.direction}`}</StatusTag>{' '}
                    {factor.verified === 'text' ? null : <StatusTag tone="provisional">{texts.unverified}</StatusTag>}
                  </span>
                  <span className="caption">{why ?? texts.demandsEvidence(factor.evidence.join('、'))}</span>
                </span>
              </button>
            </li>
          );
        })}
    </ul>
  );
}

interface ClaimRowProps {
  readonly claim: Claim;
  readonly tierQuestions: readonly { readonly key: string; readonly question: string }[];
  readonly onChange: (claim: Claim) => void;
  readonly onRemove: () => void;
}

function ClaimRow({ claim, tierQuestions, onChange, onRemove }: ClaimRowProps) {
  const factor = factorOf(claim.factor);
  if (factor === undefined) return null;
  const { title, strength, direction, evidence, citation, note, verified } = factor;
  return (
    <div className="discretion-claim" role="group" aria-label={title}>
      <p className="discretion-claim-head">
        <strong>{title}</strong>
        <StatusTag>{`${strength}${direction}`}</StatusTag>
        {citation === undefined ? (
          <StatusTag tone="provisional">{texts.byBureau}</StatusTag>
        ) : (
          <CitationLink citation={citation} />
        )}
        {verified === 'memory' || verified === 'secondary' ? (
          <StatusTag tone="provisional">{texts.unverified}</StatusTag>
        ) : null}
        <Button
          type="text"
          aria-label={texts.removeClaim(title)}
          icon={<X size={16} aria-hidden />}
          onClick={onRemove}
        />
      </p>
      <div className="said-fields">
        <Input
          aria-label={`${title} ${texts.statement}`}
          placeholder={texts.statement}
          maxLength={300}
          value={claim.statement}
          onChange={({ target }) => onChange({ ...claim, statement: target.value })}
        />
        <EvidenceInput
          label={texts.proofOf(title)}
          value={claim.evidence}
          onChange={(written) => onChange({ ...claim, evidence: written })}
        />
      </div>
      <p className="caption">{texts.demandsEvidence(evidence.join('、'))}</p>
      {note === undefined ? null : <p className="caption">{note}</p>}
      <div className="discretion-claim-foot">
        {waysOf(factor).length === 0 ? null : <AsChoice claim={claim} factor={factor} onChange={onChange} />}
        {tierQuestions.length === 0 ? null : <FactChoice claim={claim} questions={tierQuestions} onChange={onChange} />}
      </div>
    </div>
  );
}

type AsChoiceProps = Pick<ClaimRowProps, 'claim' | 'onChange'> & { readonly factor: Factor };

function AsChoice({ claim, factor, onChange }: AsChoiceProps) {
  const ways = waysOf(factor);
  return (
    <ChoiceButtons
      label={texts.claimAs}
      choices={ways.map((as) => ({ value: as, label: as }))}
      value={claim.as}
      onChoose={(chosen) => onChange({ ...claim, as: ways.find((as) => as === chosen) ?? claim.as })}
    />
  );
}

interface FactChoiceProps extends Pick<ClaimRowProps, 'claim' | 'onChange'> {
  readonly questions: ClaimRowProps['tierQuestions'];
}

/** A fact the tier rests on cannot be claimed again: the engine says so when it is chosen. */
function FactChoice({ claim, questions, onChange }: FactChoiceProps) {
  return (
    <label className="discretion-inline">
      <span className="secondary">{texts.claimFact}</span>
      <select
        value={claim.tierFact ?? ''}
        onChange={({ target }) => onChange({ ...claim, tierFact: target.value === '' ? undefined : target.value })}
      >
        <option value="">{texts.anotherFact}</option>
        {questions.map(({ key, question }) => (
          <option key={key} value={key}>
            {question}
          </option>
        ))}
      </select>
    </label>
  );
}

type UsedFactsProps = Pick<CircumstancesProps, 'line' | 'ladder'> & { readonly chosen: string };

function UsedFacts({ line, ladder, chosen }: UsedFactsProps) {
  const used = (ladder.table?.questions ?? []).filter(({ key }) => line.facts[key] !== undefined);
  return used.map(({ key, question }) => (
    <p key={key} className="discretion-used">
      <X size={16} aria-hidden />
      <span>
        {question} {answerText(line.facts[key])}
        <span className="caption">{texts.usedByTier(chosen)}</span>
      </span>
      <span className="secondary">{texts.used}</span>
    </p>
  ));
}

function answerText(answer: boolean | number | undefined): string {
  if (typeof answer === 'boolean') return answer ? texts.answerYes : texts.answerNo;
  return String(answer);
}
