/** Whom to ask: by the bureau's own settings, never by what a doubtful paper says. */

import { Phone } from 'lucide-react';
import type { Organ } from './questions.ts';
import { texts } from './texts.ts';

export function Telephones({ organ }: { readonly organ: Organ | undefined }) {
  const numbers = [
    [texts.call, organ?.telephone ?? null],
    [texts.supervise, organ?.supervisionTelephone ?? null],
  ] as const;
  if (numbers.every(([, number]) => number === null)) return <p>{texts.noTelephone}</p>;
  return (
    <div className="public-calls">
      {numbers.map(([title, number]) =>
        number === null ? null : (
          <a key={title} href={`tel:${number}`}>
            <Phone size={22} aria-hidden />
            <span>
              <strong>{number}</strong>
              <span className="secondary">{title}</span>
            </span>
          </a>
        ),
      )}
    </div>
  );
}
