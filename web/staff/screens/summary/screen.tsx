/** 小结: four counts that add up, the findings with their dispositions, then what is missing; the button is the first missing thing. */

import { Link, useParams } from '@tanstack/react-router';
import { ChevronRight, CircleCheck, CircleDashed, Users } from 'lucide-react';
import { inspectionWords, type Inspection } from '@zhifa/procedure';
import { shortDate } from '../../../shared/deadline/arithmetic.ts';
import { PhoneHead } from '../../../shared/phone-head.tsx';
import { ActLink } from '../../acts/go-to-act.tsx';
import { DossierContext, useDossierOf, useInspection } from '../../dossier/dossier.ts';
import { results, resultWord } from '../items/answers.ts';
import { gapsOf, type SummaryGap } from './gaps.ts';
import { texts } from './texts.ts';
import './summary.css';

export function Screen() {
  const { id } = useParams({ from: '/frame/inspections/$id/summary' });
  const dossier = useDossierOf(id, false);
  return (
    <DossierContext value={dossier}>
      <Summary dossierId={id} />
    </DossierContext>
  );
}

function Summary({ dossierId }: { readonly dossierId: string }) {
  const state = useInspection();
  if (!('answers' in state)) return null;
  const gaps = gapsOf(state);
  const open = state.findings.filter(({ disposition }) => disposition === undefined).length;
  const count = state.findings.length;
  return (
    <>
      <PhoneHead title={texts.title} />
      <div className="phone-page summary">
        <dl className="cells">
          {results.map((result) => (
            <div key={result}>
              <dt>{resultWord(result)}</dt>
              <dd>{state.answers.filter((answer) => answer.result === result).length}</dd>
            </div>
          ))}
        </dl>
        <h2>{open === 0 ? texts.allDisposed(count) : texts.someOpen(count, open)}</h2>
        {count === 0 ? null : (
          <ul className="summary-list">
            {state.findings.map((finding) => (
              <FindingLine key={finding.number} dossierId={dossierId} finding={finding} />
            ))}
          </ul>
        )}
        <h2>{gaps.length === 0 ? texts.nothingMissing : texts.missing(gaps.length)}</h2>
        <Gaps dossierId={dossierId} gaps={gaps} />
        <p className="phone-card-line secondary">
          <Users size={20} aria-hidden /> {texts.present(state.attendance.length)}
          <ActLink dossierId={dossierId} act="attendance.register">
            {texts.addPresent}
          </ActLink>
        </p>
      </div>
      <Foot dossierId={dossierId} gaps={gaps} />
    </>
  );
}

function FindingLine({ dossierId, finding }: { readonly dossierId: string; readonly finding: Inspection.Finding }) {
  const { number, fact, disposition } = finding;
  const Icon = disposition === undefined ? CircleDashed : CircleCheck;
  return (
    <li>
      <Icon size={22} aria-hidden />
      <ActLink dossierId={dossierId} act="finding.dispose" finding={number}>
        <strong>{fact}</strong>
        <span className="secondary">{dispositionWords(finding)}</span>
      </ActLink>
    </li>
  );
}

function dispositionWords({ disposition, penalty }: Inspection.Finding): string {
  const words = [
    wayWords(disposition),
    penalty === undefined ? '' : penalty.choice === 'opening' ? texts.opening : texts.noPenalty,
  ];
  return words.filter((word) => word !== '').join('·');
}

function wayWords(disposition: Inspection.Disposition | undefined): string {
  switch (disposition?.way) {
    case undefined:
      return texts.noDisposition;
    case 'onTheSpot':
      return texts.disposedAs.onTheSpot;
    case 'order':
      return texts.disposedAs.order(shortDate(disposition.deadline));
    case 'measure':
      return inspectionWords.onSiteMeasures[disposition.measure];
    case 'referral':
      return texts.disposedAs.referral(disposition.target);
  }
}

interface GapsProps {
  readonly dossierId: string;
  readonly gaps: readonly SummaryGap[];
}

function Gaps({ dossierId, gaps }: GapsProps) {
  if (gaps.length === 0) return null;
  return (
    <ol className="summary-gaps">
      {gaps.map(({ title, note, act, finding, item }, index) => (
        <li key={title}>
          <ActLink dossierId={dossierId} act={act} finding={finding} item={item}>
            <span className="summary-disc" aria-hidden>
              {index + 1}
            </span>
            <span>
              <strong>{title}</strong>
              <span className="secondary">{note}</span>
            </span>
            <ChevronRight size={20} aria-hidden />
          </ActLink>
        </li>
      ))}
    </ol>
  );
}

function Foot({ dossierId, gaps }: GapsProps) {
  const [first] = gaps;
  return (
    <footer className="phone-foot">
      {first === undefined ? (
        <>
          <Link to="/inspections/$id/for-enterprise" params={{ id: dossierId }} className="phone-main-link">
            {texts.forEnterprise}
          </Link>
          <ActLink dossierId={dossierId} act="record.sign" className="phone-second-link">
            {texts.sign}
          </ActLink>
        </>
      ) : (
        <ActLink
          dossierId={dossierId}
          act={first.act}
          finding={first.finding}
          item={first.item}
          className="phone-main-link"
        >
          {texts.fill(1, first.title)}
        </ActLink>
      )}
    </footer>
  );
}
