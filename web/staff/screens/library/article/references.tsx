/** What in the product rests on a place, by kind, each opened where it is at home. */

import { Link } from '@tanstack/react-router';
import { placeText } from '@zhifa/law';
import { referenceKinds, type Reference, type ReferenceKind } from '@zhifa/law/library';
import { useState } from 'react';
import { articleTexts as texts } from '../texts.ts';

const KINDS = Object.keys(referenceKinds) as ReferenceKind[]; // Object.keys widens to string[].
const FEW = 8; // Of a kind, before one asks for all.

export function References({ references }: { readonly references: readonly Reference[] }) {
  const groups = KINDS.map((kind) => ({
    kind,
    found: unique(references.filter((each) => each.kind === kind)),
  }));
  return (
    <div className="library-references">
      {groups.map(({ kind, found }) => (found.length === 0 ? null : <Group key={kind} kind={kind} found={found} />))}
    </div>
  );
}

/** One line a rule and role, even where it cites several places of the article. */
function unique(references: readonly Reference[]): Reference[] {
  return [...new Map(references.map((each) => [`${each.ref} ${each.role}`, each])).values()];
}

function Group({ kind, found }: { readonly kind: ReferenceKind; readonly found: readonly Reference[] }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? found : found.slice(0, FEW);
  return (
    <section aria-label={referenceKinds[kind]}>
      <h3>
        {referenceKinds[kind]} <small className="caption">{found.length}</small>
      </h3>
      <ul>
        {shown.map((reference) => (
          <li key={`${reference.ref} ${reference.role}`}>
            <ReferenceLink reference={reference} />
            <span className="caption">
              {[reference.role, placeText(reference.citation), reference.ref].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {found.length > shown.length ? (
        <button type="button" className="link" onClick={() => setWhole(true)}>
          {texts.showAll(found.length)}
        </button>
      ) : null}
    </section>
  );
}

function ReferenceLink({ reference: { kind, ref, title } }: { readonly reference: Reference }) {
  switch (kind) {
    case 'gate':
      return (
        <Link to="/rules/gates" search={{ ref }}>
          {title}
        </Link>
      );
    case 'clock':
      return (
        <Link to="/calculators/deadline" search={{ clock: ref }}>
          {title}
        </Link>
      );
    case 'violation':
      return (
        <Link to="/violations" search={{ violation: ref }}>
          {title}
        </Link>
      );
    case 'item':
      return (
        <Link to="/violations" search={{ item: ref }}>
          {title}
        </Link>
      );
    case 'hazard':
      return (
        <Link to="/rules/hazards" search={{ ref }}>
          {title}
        </Link>
      );
    case 'crime':
      return (
        <Link to="/rules/crimes" search={{ ref }}>
          {title}
        </Link>
      );
  }
}
