/** Why not, all at once: what is missing, its article, what to do next. Calm: not a toast, not red all over. */

import { Input } from 'antd';
import { Ban, CircleAlert, Check } from 'lucide-react';
import { useState } from 'react';
import type { Proof, Refusal } from '@zhifa/procedure';
import { CitationLink } from '../citation/citation.tsx';
import { RefusedByConfirmation } from '../rule-mark/rule-mark.tsx';
import { texts } from './texts.ts';
import './refusal.css';

interface RefusalPanelProps {
  /** 签发, 批准 … */
  readonly title: string;
  readonly refusals: readonly Refusal[];
  readonly proofs: readonly Proof[];
  readonly overrides: Readonly<{ [gate: string]: string }>;
  readonly onOverride: (gate: string, reason: string) => void;
}

export function RefusalPanel({ title, refusals, proofs, overrides, onOverride }: RefusalPanelProps) {
  const firm = refusals.filter(({ severity }) => severity === 'firm').length;
  const heading = firm > 0 ? texts.cannot(title, refusals.length) : texts.mayWithReason(title, refusals.length);
  return (
    <section className="refusal" aria-label={heading} role="region">
      {refusals.length === 0 ? null : (
        <div className="refusal-frame">
          <header>
            {firm > 0 ? <Ban className="refusal-ban" size={20} aria-hidden /> : <CircleAlert size={20} aria-hidden />}
            <h2>{heading}</h2>
            <span className="caption">{texts.nothingLost}</span>
          </header>
          <ol>
            {refusals.map((refusal, index) => (
              <Gap
                key={refusal.gate}
                refusal={refusal}
                index={index}
                reason={overrides[refusal.gate] ?? ''}
                onReason={(reason) => onOverride(refusal.gate, reason)}
              />
            ))}
          </ol>
        </div>
      )}
      <Fulfilled proofs={proofs} />
      {firm > 0 ? <p className="caption refusal-foot">{texts.foot}</p> : null}
    </section>
  );
}

interface GapProps {
  readonly refusal: Refusal;
  readonly index: number;
  readonly reason: string;
  readonly onReason: (reason: string) => void;
}

function Gap({ refusal, index, reason, onReason }: GapProps) {
  const { missing, next, citation, severity, isUnverified, confirmed } = refusal;
  return (
    <li className="gap">
      <span aria-hidden>{texts.circled(index)}</span>
      <div>
        <p className="gap-head">
          <strong>{missing}</strong>{' '}
          <CitationLink citation={citation} {...(confirmed === undefined ? {} : { verified: 'text' })} />
          {severity === 'advisory' ? <span className="tag tag-provisional">{texts.advisory}</span> : null}
        </p>
        {next === undefined ? null : <p>{next}</p>}
        {isUnverified ? <p className="caption">{texts.unverified}</p> : null}
        {confirmed === undefined ? null : <RefusedByConfirmation confirmed={confirmed} />}
        {severity === 'advisory' ? (
          <Input.TextArea
            aria-label={texts.reasonFor(missing)}
            placeholder={texts.reason}
            autoSize={{ minRows: 1, maxRows: 4 }}
            maxLength={1000}
            value={reason}
            onChange={({ target }) => onReason(target.value)}
          />
        ) : null}
      </div>
    </li>
  );
}

function Fulfilled({ proofs }: { readonly proofs: readonly Proof[] }) {
  const [isOpen, setOpen] = useState(false);
  if (proofs.length === 0) return null;
  return (
    <div className="fulfilled">
      <p>
        <strong>{texts.fulfilled}</strong> <span className="secondary">{texts.fulfilledCount(proofs.length)}</span>
        <button type="button" className="link fulfilled-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? texts.fold : texts.unfold}
        </button>
      </p>
      {isOpen ? <ProofList proofs={proofs} /> : null}
    </div>
  );
}

export function ProofList({ proofs }: { readonly proofs: readonly Proof[] }) {
  return (
    <ul className="proofs">
      {proofs.map(({ gate, by, citation, answer }) => (
        <li key={gate}>
          <Check size={15} aria-label={texts.answers[answer]} />
          <span>
            {by}
            {answer === 'overridden' ? <span className="tag tag-provisional">{texts.answers.overridden}</span> : null}
          </span>
          <CitationLink citation={citation} />
        </li>
      ))}
    </ul>
  );
}
