/** What the decision rests on: how often, what is looked at, what is open; then why, whom, when, who, what. */

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { checkItemOf } from '@zhifa/law';
import { inspectionWords, type Inspection } from '@zhifa/procedure';
import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { useInspection } from '../../dossier/dossier.ts';
import { enterpriseContextQuery } from '../../queries.ts';
import { texts } from './texts.ts';

const { capExceptions, inspectionTypes, taskSources } = inspectionWords;

export function ApprovalFacts({ onPaper }: { readonly onPaper: (() => void) | undefined }) {
  const state = useInspection();
  const { task } = state;
  const scheme = 'scheme' in state ? state.scheme : undefined;
  return (
    <>
      <Figures task={task} scheme={scheme} />
      <dl className="approval-facts">
        <Fact title={texts.facts.why}>
          {taskSources[task.source]} {task.sourceReference}·{inspectionTypes[task.type]}
          {task.capException === undefined ? null : (
            <StatusTag>
              {texts.notCounted}：{capExceptions[task.capException.kind]} {task.capException.reason}
            </StatusTag>
          )}
        </Fact>
        <Fact title={texts.facts.whom}>
          {task.enterprise.name}·{task.enterprise.industryName}·{task.enterprise.address}
        </Fact>
        <Fact title={texts.facts.when}>{texts.period(task.plannedFrom, task.plannedTo)}</Fact>
        <Fact title={texts.facts.who}>
          <Team task={task} scheme={scheme} />
        </Fact>
        <Fact title={texts.facts.what}>
          {task.matters}
          <Items scheme={scheme} />
        </Fact>
        <Fact title={texts.facts.focus}>{scheme?.scope ?? task.enterprise.keyPlaces.join('、')}</Fact>
        <Fact title={texts.facts.materials}>
          {onPaper === undefined ? null : (
            <button type="button" className="link" onClick={onPaper}>
              <FileText size={15} aria-hidden /> {texts.papers}
            </button>
          )}{' '}
          <Dossier />
        </Fact>
      </dl>
    </>
  );
}

function Dossier() {
  const { task } = useInspection();
  return (
    <Link to="/inspections" search={{ enterpriseId: task.enterprise.id }}>
      {texts.others}
    </Link>
  );
}

interface OfTask {
  readonly task: Inspection.Task;
  readonly scheme: Inspection.Scheme | undefined;
}

function Figures({ task, scheme }: OfTask) {
  const { data } = useQuery(enterpriseContextQuery(task.enterprise.id));
  const items = (scheme?.items ?? []).flatMap(({ checkItem }) => checkItemOf(checkItem) ?? []);
  const principal = items.filter(({ dutyOfPersonInCharge }) => dutyOfPersonInCharge).length;
  const major = items.filter(({ majorHazard }) => majorHazard !== undefined).length;
  const counted = data?.frequency.counted ?? task.visitsThisYear;
  const cells = [
    {
      title: texts.cells.frequency,
      value: texts.counted(counted, data?.frequency.cap ?? task.cap),
      note: task.countsTowardsCap ? texts.afterThis(counted + 1) : texts.notCounted,
    },
    { title: texts.cells.items, value: String(items.length), note: texts.itemsNote(principal, major) },
    { title: texts.cells.open, value: String(data?.openFindings.length ?? 0), note: texts.openNote },
  ];
  return (
    <dl className="figures">
      {cells.map(({ title, value, note }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            <strong>{value}</strong>
            <span className="caption">{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Team({ task, scheme }: OfTask) {
  const team = [task.leadOfficerId, ...task.assistingOfficerIds].flatMap(
    (id) => task.officers.find((one) => one.id === id) ?? [],
  );
  const recused = team.filter(({ recusals }) =>
    recusals.some(({ enterpriseId }) => enterpriseId === task.enterprise.id),
  );
  const expired = team.filter(({ certificateValidUntil }) => certificateValidUntil < task.plannedTo);
  return (
    <>
      {team.map(({ id, name, certificateNumber }) => (
        <span key={id} className="approval-officer">
          {name} <span className="caption">{certificateNumber}</span>{' '}
          <span className="secondary">{scheme?.shares.find(({ officerId }) => officerId === id)?.duty}</span>
        </span>
      ))}
      <span className="caption">
        {recused.length === 0 ? texts.recusalClear : texts.recusalFound(recused.map(({ name }) => name).join('、'))}
      </span>
      {expired.length === 0 ? null : (
        <StatusTag tone="red">{texts.expired(expired.map(({ name }) => name).join('、'))}</StatusTag>
      )}
    </>
  );
}

function Items({ scheme }: Pick<OfTask, 'scheme'>) {
  if (scheme === undefined) return null;
  return (
    <details>
      <summary>{texts.seeAll}</summary>
      <ul>
        {scheme.items.map(({ checkItem, because }) => (
          <li key={checkItem}>
            {checkItem} {checkItemOf(checkItem)?.title} <span className="caption">{because}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
