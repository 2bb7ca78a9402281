/** 分别裁量、合并处罚: the lines of each party added up; one act of one party fined once, by the higher norm. */

import type { PartyPenalty } from '@zhifa/law/discretion';
import { Amount } from '../../../../shared/amount/amount.tsx';
import { Cautions } from '../facts.tsx';
import { oneFine } from './claims.ts';
import { texts } from './texts.ts';
import type { Rivalry, Together } from './together.ts';

export function Sum({ all }: { readonly all: Together }) {
  const { combined, rivalries, left } = all;
  return (
    <section className="calculator-result" aria-label={texts.together}>
      <h2>{texts.together}</h2>
      {rivalries.map((rivalry) => (
        <HigherNormSteps key={rivalry.lines.map(({ id }) => id).join()} rivalry={rivalry} />
      ))}
      {combined === undefined ? <p className="secondary">{texts.togetherNothing}</p> : null}
      {combined?.outcome === 'refused' ? <Cautions title={texts.cannotYet} cautions={combined.problems} /> : null}
      {combined?.outcome === 'combined'
        ? combined.parties.map((party) => <PartySum key={party.party} penalty={party} />)
        : null}
      {left.length === 0 ? null : (
        <p className="caption">{texts.notYet(left.map(({ given }) => given.violation.name).join('；'))}</p>
      )}
    </section>
  );
}

function HigherNormSteps({ rivalry: { norm, applied } }: { readonly rivalry: Rivalry }) {
  const steps = norm.outcome === 'refused' ? [norm.message] : norm.steps;
  return (
    <section className="calculator-notice" aria-label={texts.higher}>
      <p className="strong">{texts.higher}</p>
      <ul>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {applied === undefined ? null : <p>{texts.applied(applied.given.violation.name)}</p>}
      {norm.outcome === 'chosen' ? <Cautions title={texts.doubts} cautions={norm.cautions} /> : null}
    </section>
  );
}

function PartySum({ penalty: { party, total, steps, measures, cautions, lines } }: { readonly penalty: PartyPenalty }) {
  const citations = [...lines.map(({ fine }) => fine.range.citation), oneFine];
  return (
    <div className="discretion-party">
      <p>
        <strong>{texts.total(party)}</strong>{' '}
        <Amount title={texts.total(party)} amount={total} steps={steps} citations={citations} />
      </p>
      <ol className="calculator-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {measures.length === 0 ? null : <p>{texts.measures(measures.join('、'))}</p>}
      <Cautions title={texts.toDiscuss} cautions={cautions} />
    </div>
  );
}
