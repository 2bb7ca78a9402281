/** Before a visit: how often this year, what is still open, when last. All of it from the dossiers. */

import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { checkItemOf } from '@zhifa/law';
import type { OpenFindingFacts } from '@zhifa/procedure';
import { enterpriseContextQuery } from '../../queries.ts';
import { texts } from './texts.ts';

export function EnterpriseStrip({ id }: { readonly id: string }) {
  const { data } = useQuery(enterpriseContextQuery(id));
  if (data === undefined) return null;
  const { frequency, openFindings } = data;
  const { year, counted, cap, lastVisitOn, openTasks } = frequency;
  const cells = [
    [texts.frequency(year), texts.ofCap(counted, cap)],
    [texts.openFindings, String(openFindings.length)],
    [texts.openTasks, String(openTasks.length)],
    [texts.lastVisit, lastVisitOn ?? texts.never],
  ] as const;
  return (
    <section aria-label={texts.inspection}>
      <dl className="cells entry-strip">
        {cells.map(([title, value]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="caption entry-strip-note">
        {counted >= cap ? texts.capReached : texts.mayVisit(cap - counted)} {texts.frequencyHint}
      </p>
      <Findings findings={openFindings} />
    </section>
  );
}

const SHOWN = 4; // More are in the dossiers, one click away.

function Findings({ findings }: { readonly findings: OpenFindingFacts }) {
  if (findings.length === 0) return null;
  return (
    <ul className="entry-findings" aria-label={texts.openFindings}>
      {findings.slice(0, SHOWN).map(({ dossierId, number, checkItem, fact, deadline }) => (
        <li key={`${dossierId} ${String(number)}`}>
          <Link to="/inspections/$id" params={{ id: dossierId }}>
            {texts.open(number)} {checkItemOf(checkItem)?.title ?? ''}
          </Link>
          <span>{fact}</span>
          <span className="caption">{deadline === undefined ? texts.noDeadline : texts.deadline(deadline)}</span>
        </li>
      ))}
    </ul>
  );
}
