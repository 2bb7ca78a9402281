/** Before one sends anybody: how often they were visited, what is still open, who else is on the way. */

import { useQuery } from '@tanstack/react-query';
import type { AnswerOf, enterpriseContext } from '@zhifa/contract';
import { enterpriseContextQuery } from '../../queries.ts';
import { Link } from '@tanstack/react-router';
import { texts } from './texts.ts';

type Context = AnswerOf<typeof enterpriseContext>;

export function EnterpriseContext({ enterpriseId }: { readonly enterpriseId: string }) {
  const { data } = useQuery(enterpriseContextQuery(enterpriseId === '' ? undefined : enterpriseId));
  return (
    <section className="context" aria-label={texts.context}>
      <h2>{texts.context}</h2>
      {data === undefined ? <p className="secondary">{texts.contextEmpty}</p> : <Known context={data} />}
    </section>
  );
}

function Known({ context: { enterprise, frequency, openFindings } }: { readonly context: Context }) {
  const { counted, cap, lastVisitOn, openTasks } = frequency;
  return (
    <>
      <p className="strong">{enterprise.name}</p>
      <p className="secondary">
        {enterprise.industryName} {enterprise.township} {enterprise.tags.join('、')}
      </p>
      <dl className="cells">
        <div>
          <dt>{texts.visits}</dt>
          <dd>{texts.visitsOf(counted, cap)}</dd>
        </div>
        <div>
          <dt>{texts.openFindings}</dt>
          <dd>{openFindings.length}</dd>
        </div>
        <div>
          <dt>{texts.openTasks}</dt>
          <dd>{openTasks.length}</dd>
        </div>
      </dl>
      <p>
        {counted >= cap ? texts.atCap : texts.within(cap - counted)}{' '}
        {lastVisitOn === undefined ? '' : texts.last(lastVisitOn)}
      </p>
      <h3>{texts.openFindings}</h3>
      {openFindings.length === 0 ? <p className="secondary">{texts.none}</p> : null}
      <ul>
        {openFindings.map(({ dossierId, number, fact, deadline }) => (
          <li key={`${dossierId} ${String(number)}`}>
            <Link to="/inspections/$id" params={{ id: dossierId }}>
              {fact}
            </Link>{' '}
            <span className="caption">{deadline === undefined ? '' : texts.until(deadline)}</span>
          </li>
        ))}
      </ul>
      <h3>{texts.openTasks}</h3>
      {openTasks.length === 0 ? <p className="secondary">{texts.none}</p> : null}
      <ul>
        {openTasks.map(({ dossierId, unitName, title, plannedOn }) => (
          <li key={dossierId}>
            <Link to="/inspections/$id" params={{ id: dossierId }}>
              {title}
            </Link>{' '}
            <span className="caption">
              {unitName} {texts.planDates} {plannedOn}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
