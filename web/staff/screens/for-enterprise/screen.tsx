/** Turned to the enterprise: facts, ground, consequence, how to put it right, rights. No codes, no opinions of ours, no strip. */

import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { MessageSquare } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { basesOn, civilDateOf } from '@zhifa/law';
import { inspectionProgress, inspectionWords, type Inspection } from '@zhifa/procedure';
import { CitationLink } from '../../../shared/citation/citation.tsx';
import { dateWithWeekday } from '../../../shared/deadline/arithmetic.ts';
import { DossierContext, useDossierOf, useInspection } from '../../dossier/dossier.ts';
import { texts } from './texts.ts';
import '../items/items.css';
import './for-enterprise.css';

export function Screen() {
  const { id } = useParams({ from: '/frame/inspections/$id/for-enterprise' });
  const dossier = useDossierOf(id, false);
  return (
    <DossierContext value={dossier}>
      <ForEnterprise dossierId={id} />
    </DossierContext>
  );
}

function ForEnterprise({ dossierId }: { readonly dossierId: string }) {
  const state = useInspection();
  const navigate = useNavigate();
  const [index, setIndex] = useState(0);
  const [isExplaining, explain] = useState(false);
  const findings = 'findings' in state ? state.findings : [];
  const finding = findings[index];
  const isLast = index >= findings.length - 1;
  const goOn = () => {
    if (isLast) void navigate({ to: '/inspections/$id/acts/$act', params: { id: dossierId, act: 'record.sign' } });
    else setIndex(index + 1);
  };
  return (
    <main className="for-enterprise">
      <header>
        <h1>{finding === undefined ? texts.none : texts.title(index + 1)}</h1>
        <span className="secondary">{texts.count(findings.length)}</span>
      </header>
      {finding === undefined ? null : <Explained finding={finding} />}
      {isExplaining ? <p className="notice">{texts.explainHint}</p> : null}
      <footer>
        <button type="button" className="answer" onClick={() => explain(!isExplaining)}>
          <MessageSquare size={20} aria-hidden /> {texts.explain}
        </button>
        <button type="button" className="answer answer-main" onClick={goOn}>
          {isLast ? texts.seenLast : texts.seen}
        </button>
        <Link to="/inspections/$id" params={{ id: dossierId }} className="for-enterprise-back">
          {texts.back}
        </Link>
      </footer>
    </main>
  );
}

function Explained({ finding }: { readonly finding: Inspection.Finding }) {
  const item = inspectionProgress.itemOf(finding);
  const duties = basesOn(item.duty, civilDateOf(finding.recordedAt));
  // What was read in the original speaks first to somebody outside.
  const duty = duties.find(({ verified }) => verified === 'text') ?? duties[0];
  const { disposition, majorHazard } = finding;
  const target = disposition?.way === 'referral' ? disposition.target : undefined;
  return (
    <dl>
      <Part title={texts.fact}>{finding.fact}</Part>
      <Part title={texts.basis}>{duty === undefined ? null : <CitationLink citation={duty.citation} isFull />}</Part>
      <Part title={texts.consequence}>
        {majorHazard?.isMajor === true ? <strong>{texts.major}</strong> : null}
        {target !== undefined ? texts.otherOrgan(target) : item.penaltyType === 'P2' ? texts.noFine : texts.fine}
      </Part>
      <Part title={texts.how}>
        <HowTo disposition={disposition} />
      </Part>
      <Part title={texts.rights}>{texts.rightsWords}</Part>
    </dl>
  );
}

function HowTo({ disposition }: { readonly disposition: Inspection.Disposition | undefined }) {
  switch (disposition?.way) {
    case undefined:
      return null;
    case 'onTheSpot':
      return texts.fixed;
    case 'order':
      return (
        <>
          <strong>{texts.before(dateWithWeekday(disposition.deadline))}</strong>
          {texts.doThis(disposition.requirement)} {texts.interim(disposition.interimMeasures)}
        </>
      );
    case 'measure':
      return (
        <>
          {texts.stop(inspectionWords.onSiteMeasures[disposition.measure], disposition.object)}
          {disposition.deadline === undefined ? null : (
            <strong>{texts.before(dateWithWeekday(disposition.deadline))}</strong>
          )}
          {texts.doThis(disposition.requirement)}
        </>
      );
    case 'referral':
      return texts.otherOrgan(disposition.target);
  }
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
