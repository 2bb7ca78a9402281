/** The foot: stopping the check while it runs, then the one primary action. */

import type { ImportBatch } from '@zhifa/contract';
import { Button } from 'antd';
import { figure } from './figure.ts';
import type { useDeed } from './queries.ts';
import { texts } from './texts.ts';

interface FootProps {
  readonly batch: ImportBatch;
  readonly deed: ReturnType<typeof useDeed>;
}

export function Foot({ batch: { status, rowsGood, rowsWritten }, deed: { mutate, isPending, variables } }: FootProps) {
  const isChecking = status === 'checking';
  const commits = variables?.does === 'commit' && isPending;
  return (
    <div className="form-foot">
      <span className="secondary">{texts.foot}</span>
      <div className="form-foot-end">
        {isChecking ? (
          <Button disabled={isPending} onClick={() => mutate({ does: 'stop' })}>
            {texts.stop}
          </Button>
        ) : null}
        <Button
          type="primary"
          disabled={isChecking || rowsGood === 0 || (rowsWritten !== null && !commits)}
          loading={commits}
          onClick={() => mutate({ does: 'commit' })}
        >
          {isChecking ? texts.commitLater : rowsGood === 0 ? texts.nothingGood : texts.commit(figure(rowsGood))}
        </Button>
      </div>
    </div>
  );
}
