/** What kept an act from being done, where there is no form around it: refusal, conflict, or anything else. */

import { isProblem } from '../../shared/api.ts';
import { Problem } from '../../shared/problem.tsx';
import { RefusalPanel } from '../../shared/refusal/refusal-panel.tsx';
import { ConflictDialog } from '../conflict/conflict-dialog.tsx';
import { useActDeclaration, useDossier } from '../dossier/dossier.ts';
import { Overtaken } from '../dossier/opened.ts';
import { useBackToDossier } from './use-act-page.ts';

interface ActProblemProps {
  readonly name: string;
  /** What was sent. */
  readonly input: unknown;
  readonly error: unknown;
  readonly onDismiss: () => void;
  readonly onAgain: () => void;
}

export function ActProblem({ name, input, error, onDismiss, onAgain }: ActProblemProps) {
  const act = useActDeclaration(name);
  const { acceptSeen } = useDossier();
  const goBack = useBackToDossier();
  if (error === null || error === undefined) return null;
  if (isProblem(error) && error.problem.type === 'refused') {
    const { refusals, proofs } = error.problem;
    return (
      <RefusalPanel title={act.title} refusals={refusals} proofs={proofs} overrides={{}} onOverride={() => undefined} />
    );
  }
  if (!(error instanceof Overtaken)) return <Problem error={error} onRetry={onAgain} />;
  const settle = () => {
    acceptSeen(error);
    onDismiss();
  };
  return (
    <ConflictDialog
      act={act}
      input={input}
      overtaken={error}
      onAnyway={() => {
        acceptSeen(error);
        onAgain();
      }}
      onBack={settle}
      onDrop={settle}
      onLeave={goBack}
    />
  );
}
