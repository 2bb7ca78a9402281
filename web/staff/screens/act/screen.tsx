/** Any act of a dossier: with a form of its own where one was designed, else with the form its schema gives. */

import { useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, type ComponentType } from 'react';
import { Loading } from '../../../shared/loading.tsx';
import type { ActScreenProps } from '../../acts/screen-props.ts';
import { DossierContext, useDossierOf } from '../../dossier/dossier.ts';
import { ElsewhereDossier } from '../../dossier/elsewhere.tsx';
import { GenericAct } from './generic-act.tsx';

/** Acts with a form of their own. */
const designed: Readonly<{ [act: string]: ComponentType<ActScreenProps> }> = {
  'scheme.draft': form(() => import('../scheme/screen.tsx')),
  'scheme.endorse': form(() => import('../approval/screen.tsx')),
  'scheme.approve': form(() => import('../approval/screen.tsx')),
  'approval.supplement': form(() => import('../approval/screen.tsx')),
  'announcement.make': form(() => import('../announcement/screen.tsx')),
  'item.answer': form(() => import('../items/screen.tsx')),
  'finding.record': form(() => import('../finding/screen.tsx')),
  'finding.revise': form(() => import('../finding/screen.tsx')),
  'finding.dispose': form(() => import('../disposition/screen.tsx')),
  'record.sign': form(() => import('../signing/screen.tsx')),
  'reinspection.sign': form(() => import('../reinspection/screen.tsx')),
};

function form(load: () => Promise<{ readonly Screen: ComponentType<ActScreenProps> }>): ComponentType<ActScreenProps> {
  return lazy(async () => ({ default: (await load()).Screen }));
}

export function Screen() {
  const { id, act } = useParams({ from: '/frame/inspections/$id/acts/$act' });
  const { finding, deadline, item } = useSearch({ from: '/frame/inspections/$id/acts/$act' });
  const dossier = useDossierOf(id, true);
  if (dossier.kind.name !== 'inspection') return <ElsewhereDossier dossier={dossier} />;
  const Form = designed[act] ?? GenericAct;
  return (
    <DossierContext value={dossier}>
      <Suspense fallback={<Loading />}>
        <Form
          key={`${act} ${String(finding ?? '')} ${item ?? ''}`}
          name={act}
          finding={finding}
          deadline={deadline}
          checkItem={item}
        />
      </Suspense>
    </DossierContext>
  );
}
