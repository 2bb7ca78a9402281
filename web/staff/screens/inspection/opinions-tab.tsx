/** What was said by those who endorse, approve, send back and decide, in the order it was said. */

import { civilDateOf, clockTime } from '@zhifa/law';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { useInspection } from '../../dossier/dossier.ts';
import { opinionsOf, type OpinionLine } from './opinions.ts';
import { texts } from './texts.ts';

export function OpinionsTab() {
  const opinions = opinionsOf(useInspection());
  if (opinions.length === 0) return <EmptyState title={texts.opinionsEmpty} why={texts.opinionsEmptyWhy} />;
  return <OpinionList opinions={opinions} />;
}

export function OpinionList({ opinions }: { readonly opinions: readonly OpinionLine[] }) {
  return (
    <ol className="opinions">
      {opinions.map(({ title, by, words, at }) => (
        <li key={`${title} ${at}`}>
          <p>
            <strong>{title}</strong> {by.name} <span className="secondary">{by.post}</span>
            <span className="opinion-when caption">
              {civilDateOf(at)} {clockTime(at)}
            </span>
          </p>
          <p className="opinion-words">{words}</p>
        </li>
      ))}
    </ol>
  );
}
