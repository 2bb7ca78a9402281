/** The duty that is breached, in the law's own face. */

import { basesOn, type CheckItem } from '@zhifa/law';
import { CitationLink } from '../../../shared/citation/citation.tsx';
import { useToday } from '../../session/session.ts';
import { texts } from './texts.ts';

export function ItemLaw({ item }: { readonly item: CheckItem }) {
  const today = useToday();
  return (
    <dl className="item-law">
      <div>
        <dt>{texts.duty}</dt>
        <dd>
          {basesOn(item.duty, today).map(({ citation }, index) => (
            // The list belongs to the catalogue and does not change.
            <CitationLink key={index} citation={citation} isFull />
          ))}
        </dd>
      </div>
    </dl>
  );
}
