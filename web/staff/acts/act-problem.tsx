/** What kept an act from being done, where there is no form around it: refusal, conflict, or anything else. */

import { Button } from 'antd';
import { isProblem } from '../../shared/api.ts';
import { Problem } from '../../shared/problem.tsx';
import { RefusalPanel } from '../../shared/refusal/refusal-panel.tsx';
import { useActDeclaration, useDossier } from '../dossier/dossier.ts';
import { actProblemTexts as texts } from './texts.ts';

interface ActProblemProps {
  readonly name: string;
  readonly error: unknown;
  readonly onDismiss: () => void;
}

export function ActProblem({ name, error, onDismiss }: ActProblemProps) {
  const { title } = useActDeclaration(name);
  const { acceptCurrent } = useDossier();
  if (error === null || error === undefined) return null;
  if (isProblem(error) && error.problem.type === 'refused') {
    const { refusals, proofs } = error.problem;
    return (
      <RefusalPanel title={title} refusals={refusals} proofs={proofs} overrides={{}} onOverride={() => undefined} />
    );
  }
  if (isProblem(error, 'stale')) {
    return (
      <section className="problem" role="alert">
        <h2>{texts.stale}</h2>
        <p>{texts.staleWhy}</p>
        <Button
          onClick={() => {
            acceptCurrent();
            onDismiss();
          }}
        >
          {texts.seen}
        </Button>
      </section>
    );
  }
  return <Problem error={error} onRetry={onDismiss} />;
}
