/** What a rule says, as it is compared: line by line, with its place and how far that was read. */

import { ruleCatalogues, type Citation } from '@zhifa/law';
import { CitationLink } from '../../../shared/citation/citation.tsx';
import { RuleMark, type MarkedRule } from '../../../shared/rule-mark/rule-mark.tsx';

export interface SaidRule extends MarkedRule {
  readonly title: string;
  readonly says: readonly string[];
  readonly citation?: Citation;
}

/** As it stood before anybody confirmed it. */
export function RuleSays({ rule }: { readonly rule: SaidRule }) {
  const { title, catalogue, ref, says, citation } = rule;
  return (
    <>
      <p>
        <strong>{title}</strong>{' '}
        <span className="caption">
          {ruleCatalogues[catalogue]} · {ref}
        </span>
      </p>
      <p>
        {citation === undefined ? null : <CitationLink citation={citation} />} <RuleMark rule={rule} confirmed={[]} />
      </p>
      <ul className="rules-said">
        {says.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
