/** Titles and words, one under the other; what is missing is left out. */

import type { ReactNode } from 'react';

export type Fact = readonly [title: string, words: ReactNode];

export function Facts({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) {
  const known = facts.filter(([, words]) => words !== undefined && words !== '');
  return (
    <section className="calculator-facts" aria-label={title}>
      <h3>{title}</h3>
      <dl>
        {known.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What the reader must know before using the answer. */
export function Cautions({ title, cautions }: { readonly title: string; readonly cautions: readonly string[] }) {
  if (cautions.length === 0) return null;
  return (
    <section className="calculator-cautions" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
      </ul>
    </section>
  );
}
