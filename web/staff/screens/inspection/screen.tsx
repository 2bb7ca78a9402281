/** One inspection: where it stands, what is missing, how many workdays are left, at first sight. */

import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { IssuedPane } from '../../../shared/paper/issued-pane.tsx';
import { RoadSteps } from '../../../shared/road/road-steps.tsx';
import { usePhone } from '../../../shared/use-phone.ts';
import { DossierContext, useDossier, useDossierOf } from '../../dossier/dossier.ts';
import { ElsewhereDossier } from '../../dossier/elsewhere.tsx';
import { FactStrip } from './fact-strip.tsx';
import { Head } from './head.tsx';
import { PhoneInspection } from './phone-inspection.tsx';
import { Tabs, tabNames, type TabName } from './tabs.tsx';
import './inspection.css';

export function Screen() {
  const { id } = useParams({ from: '/frame/inspections/$id' });
  const isPhone = usePhone();
  const dossier = useDossierOf(id, false);
  if (dossier.kind.name !== 'inspection') return <ElsewhereDossier dossier={dossier} />;
  return <DossierContext value={dossier}>{isPhone ? <PhoneInspection /> : <DeskInspection />}</DossierContext>;
}

function DeskInspection() {
  const { id, view, kind } = useDossier();
  const [paper, choosePaper] = useState<string>();
  const { tab } = useSearch({ from: '/frame/inspections/$id' });
  const navigate = useNavigate();
  const chosen = tabNames.find((name) => name === tab) ?? 'overview';
  const choose = (name: TabName) =>
    void navigate({ to: '/inspections/$id', params: { id }, search: { tab: name }, replace: true });
  const hasPaper = view.documents.length > 0;
  return (
    <div className={hasPaper ? 'inspection inspection-with-paper' : 'inspection'}>
      <div className="inspection-main">
        <Head />
        <FactStrip />
        <RoadSteps steps={kind.roadOf(view.state)} />
        <Tabs chosen={chosen} onChoose={choose} onPaper={choosePaper} />
      </div>
      {hasPaper ? <IssuedPane documents={view.documents} chosenId={paper} onChoose={choosePaper} /> : null}
    </div>
  );
}
