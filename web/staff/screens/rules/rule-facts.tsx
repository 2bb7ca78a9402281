/** Titles and words of a rule, one under the other. */

import type { ReactNode } from 'react';
import type { Basis } from '@zhifa/law';
import { CitationLink } from '../../../shared/citation/citation.tsx';
import { texts } from './texts.ts';

export type RuleFact = readonly [title: string, words: ReactNode];

export function RuleFacts({ facts }: { readonly facts: readonly RuleFact[] }) {
  const said = facts.filter(([, words]) => words !== undefined && words !== '');
  return (
    <dl className="rules-facts">
      {said.map(([title, words]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Places({ bases, part }: { readonly bases: readonly Basis[]; readonly part?: string | undefined }) {
  return (
    <span className="rules-places">
      {bases.map(({ citation, verified }, index) => (
        // The list belongs to the declaration and does not change.
        <CitationLink key={index} citation={citation} verified={verified} />
      ))}
      {part === undefined ? null : <span>{texts.part(part)}</span>}
    </span>
  );
}
