/** The choice between two versions, for a page on which one act is filled in. */

import { useNavigate } from '@tanstack/react-router';
import { ConflictDialog } from '../conflict/conflict-dialog.tsx';
import { useDossier } from '../dossier/dossier.ts';
import { useBackToDossier, type ActPage } from './use-act-page.ts';
import { useCarryToRevision } from './use-carry-to-revision.ts';

export function PageConflict({ page }: { readonly page: ActPage }) {
  const { handle, draft, name } = page;
  const { id, acceptSeen } = useDossier();
  const goBack = useBackToDossier();
  const navigate = useNavigate();
  const carry = useCarryToRevision();
  const { overtaken, submit, forget } = handle;
  if (overtaken === undefined) return null;
  const settle = () => {
    acceptSeen(overtaken);
    forget();
  };
  const revise = async (finding: number) => {
    await carry(draft.value, finding);
    draft.discard();
    settle();
    await navigate({ to: '/inspections/$id/acts/$act', params: { id, act: 'finding.revise' }, search: { finding } });
  };
  return (
    <ConflictDialog
      act={handle.act}
      input={draft.value}
      overtaken={overtaken}
      onAnyway={() => {
        acceptSeen(overtaken);
        submit();
      }}
      onBack={settle}
      onDrop={() => {
        draft.discard();
        settle();
        goBack();
      }}
      onLeave={goBack}
      onRevise={name === 'finding.record' ? (finding) => void revise(finding) : undefined}
    />
  );
}
