/** The inspection on the phone: what one must know before going in, and one button. */

import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { inspectionWords } from '@zhifa/procedure';
import { useState } from 'react';
import { PhoneHead } from '../../../shared/phone-head.tsx';
import { RoadSteps } from '../../../shared/road/road-steps.tsx';
import { ActLink } from '../../acts/go-to-act.tsx';
import { useDossier, useInspection } from '../../dossier/dossier.ts';
import { enterpriseContextQuery } from '../../queries.ts';
import { useMe } from '../../session/session.ts';
import { AuxiliaryNote, NextDeadline, Tags } from './head.tsx';
import { whatIsNext } from './next-act.ts';
import { Tabs, type TabName } from './tabs.tsx';
import { texts } from './texts.ts';
import { IssuedPane } from '../../../shared/paper/issued-pane.tsx';

export function PhoneInspection() {
  const { id, view, kind } = useDossier();
  const state = useInspection();
  const [tab, chooseTab] = useState<TabName>('overview');
  const [paper, choosePaper] = useState<string>();
  const { mine, rest } = whatIsNext(view, kind, useMe());
  return (
    <>
      <PhoneHead title={texts.inspections} end={inspectionWords.inspectionTypes[state.task.type]} />
      <div className="phone-page">
        <header>
          <h2 className="phone-company">{view.line.title}</h2>
          <p className="secondary">{view.line.number ?? view.line.subtitle}</p>
          <p className="inspection-title">
            <Tags />
          </p>
        </header>
        <NextDeadline />
        <AuxiliaryNote />
        <Cells />
        <RoadSteps steps={kind.roadOf(view.state)} />
        {'answers' in state ? (
          <p className="phone-links">
            <Link to="/inspections/$id/summary" params={{ id }}>
              {texts.summary}
            </Link>
            <Link to="/inspections/$id/for-enterprise" params={{ id }}>
              {texts.forEnterprise}
            </Link>
          </p>
        ) : null}
        {rest.length === 0 ? null : (
          <details className="phone-more">
            <summary>{texts.more}</summary>
            {rest.map(({ name, title }) => (
              <ActLink key={name} dossierId={id} act={name}>
                {title}
              </ActLink>
            ))}
          </details>
        )}
        <div className="phone-card">
          <Tabs chosen={tab} onChoose={chooseTab} onPaper={choosePaper} />
        </div>
        {paper === undefined ? null : <IssuedPane documents={view.documents} chosenId={paper} onChoose={choosePaper} />}
      </div>
      {mine === undefined ? null : (
        <footer className="phone-foot">
          <ActLink dossierId={id} act={mine.offer.name} className="phone-main-link">
            {mine.title}
          </ActLink>
        </footer>
      )}
    </>
  );
}

/** Frequency, open findings, recusal: three equal cells. */
function Cells() {
  const { task } = useInspection();
  const { data } = useQuery(enterpriseContextQuery(task.enterprise.id));
  const team = [task.leadOfficerId, ...task.assistingOfficerIds];
  const isRecused = task.officers.some(
    ({ id, recusals }) => team.includes(id) && recusals.some(({ enterpriseId }) => enterpriseId === task.enterprise.id),
  );
  const cells = [
    {
      title: texts.phoneFacts.frequency,
      value: `${String(data?.frequency.counted ?? task.visitsThisYear)}/${String(data?.frequency.cap ?? task.cap)}`,
    },
    { title: texts.phoneFacts.open, value: texts.countOpen(data?.openFindings.length ?? 0) },
    { title: texts.phoneFacts.recusal, value: isRecused ? texts.hasRecusal : texts.noRecusal },
  ];
  return (
    <dl className="cells">
      {cells.map(({ title, value }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
