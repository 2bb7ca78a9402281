/** One finding: fact, place, evidence; article; disposition and date; and whether it is to be punished. */

import { basesOn, civilDateOf, clockTime } from '@zhifa/law';
import { inspectionProgress, inspectionWords, type Inspection } from '@zhifa/procedure';
import { Check } from 'lucide-react';
import { CitationLink } from '../../../shared/citation/citation.tsx';
import { shortDate } from '../../../shared/deadline/arithmetic.ts';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { isConfirmed } from '../../acts/major.ts';
import { ActLink } from '../../acts/go-to-act.tsx';
import { useDossier, useInspection, useOffered } from '../../dossier/dossier.ts';
import { texts } from './texts.ts';

const { onSiteMeasures } = inspectionWords;

export function FindingRow({ finding }: { readonly finding: Inspection.Finding }) {
  const { number, fact, place, evidence, majorHazard } = finding;
  const item = inspectionProgress.itemOf(finding);
  const [duty] = basesOn(item.duty, civilDateOf(finding.recordedAt));
  return (
    <tr>
      <td className="strong">{number}</td>
      <td>
        {fact}
        <span className="finding-note">
          {majorHazard?.isMajor === true ? <Major finding={finding} /> : null}
          {place}{' '}
          <span className="secondary">{evidence.length === 0 ? texts.noEvidence : texts.photos(evidence.length)}</span>
        </span>
      </td>
      <td>
        {duty === undefined ? null : <CitationLink citation={duty.citation} />}
        <span className="finding-note">{item.code}</span>
      </td>
      <td>
        <Disposition finding={finding} />
      </td>
      <td>
        <Penalty finding={finding} penaltyType={item.penaltyType} />
      </td>
    </tr>
  );
}

function Major({ finding }: { readonly finding: Inspection.Finding }) {
  const { id } = useDossier();
  const mayConfirm = useMine('finding.confirmMajor');
  if (isConfirmed(finding)) return <StatusTag tone="weight">{texts.major}</StatusTag>;
  return (
    <>
      <StatusTag tone="weight">{texts.majorUnconfirmed}</StatusTag>
      {mayConfirm ? (
        <ActLink dossierId={id} act="finding.confirmMajor" finding={finding.number}>
          {texts.toConfirm}
        </ActLink>
      ) : null}
    </>
  );
}

function Disposition({ finding }: { readonly finding: Inspection.Finding }) {
  const { id } = useDossier();
  const state = useInspection();
  const mayDispose = useMine('finding.dispose');
  const { disposition, number } = finding;
  const due =
    'findings' in state
      ? inspectionProgress.deadlineOfFinding({ extensions: [], reinspections: [], ...state }, finding)
      : undefined;
  const until = due === undefined ? '' : texts.until(shortDate(due));
  switch (disposition?.way) {
    case undefined:
      return mayDispose ? (
        <ActLink dossierId={id} act="finding.dispose" finding={number}>
          {texts.toDispose}
        </ActLink>
      ) : (
        texts.penalties.undecided
      );
    case 'onTheSpot':
      return (
        <>
          <span className="closed-word">
            <Check size={14} aria-hidden /> {texts.fixed}
          </span>
          <span className="finding-note">{texts.checkedAt(clockTime(disposition.verifiedAt))}</span>
        </>
      );
    case 'order':
      return <Lines first={disposition.requirement} second={until} />;
    case 'measure':
      return <Lines first={`${onSiteMeasures[disposition.measure]}：${disposition.object}`} second={until} />;
    case 'referral':
      return <Lines first={texts.referredTo(disposition.target)} second="" />;
  }
}

function Lines({ first, second }: { readonly first: string; readonly second: string }) {
  return (
    <>
      {first}
      <span className="finding-note">{second}</span>
    </>
  );
}

interface PenaltyProps {
  readonly finding: Inspection.Finding;
  readonly penaltyType: 'P0' | 'P1' | 'P2' | 'P3';
}

function Penalty({ finding: { penalty, disposition, number }, penaltyType }: PenaltyProps) {
  const { id } = useDossier();
  const mayDispose = useMine('finding.dispose');
  if (penalty?.choice === 'opening')
    return <Lines first={texts.penalties.opening} second={texts.penalties.openingNote} />;
  if (penalty?.choice === 'noPenalty') return <Lines first={texts.penalties.noPenalty} second={penalty.explanation} />;
  if (disposition?.way === 'referral' || penaltyType === 'P0')
    return <Lines first={texts.penalties.referral} second="" />;
  if (penaltyType === 'P2') return <Lines first={texts.penalties.none} second={texts.penalties.noneNote} />;
  return mayDispose ? (
    <ActLink dossierId={id} act="finding.dispose" finding={number}>
      {texts.toDecide}
    </ActLink>
  ) : (
    texts.penalties.undecided
  );
}

function useMine(act: string): boolean {
  return useOffered().some(({ name, isMine }) => isMine && name === act);
}
