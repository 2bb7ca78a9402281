/** The findings with what is done about each, or, before there are any, what is known of the enterprise. */

import { inspectionProgress } from '@zhifa/procedure';
import { CircleCheck } from 'lucide-react';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { useInspection } from '../../dossier/dossier.ts';
import { AnswersList } from './answers-list.tsx';
import { EnterpriseFactsList } from './enterprise-facts.tsx';
import { FindingRow } from './finding-row.tsx';
import { texts } from './texts.ts';

export function Overview() {
  const state = useInspection();
  return (
    <div className="overview">
      {'findings' in state ? <Findings /> : null}
      {'answers' in state ? <AnswersList state={state} /> : null}
      <EnterpriseFactsList enterprise={state.task.enterprise} />
    </div>
  );
}

function Findings() {
  const state = useInspection();
  if (!('findings' in state)) return null;
  const { findings } = state;
  const open = findings.filter(({ disposition }) => disposition === undefined).length;
  if (findings.length === 0) return <EmptyState title={texts.noFindings} why={texts.noFindingsWhy} />;
  const hasFine = findings.some((finding) => ['P1', 'P3'].includes(inspectionProgress.itemOf(finding).penaltyType));
  return (
    <section aria-labelledby="findings">
      <header className="section-head">
        <h2 id="findings">{texts.findings}</h2>
        <span className="secondary">{texts.findingsCount(findings.length, open)}</span>
        <span className="section-end">
          <CircleCheck size={14} aria-hidden /> {texts.disposed(findings.length - open, findings.length)}
        </span>
      </header>
      <table className="findings">
        <thead>
          <tr>
            {Object.values(texts.columns).map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.map((finding) => (
            <FindingRow key={finding.number} finding={finding} />
          ))}
        </tbody>
      </table>
      {hasFine ? <p className="caption findings-note">{texts.fineNote}</p> : null}
    </section>
  );
}
