/** Somebody was quicker: both versions side by side, and the person decides. Nothing is merged, nothing overwritten. */

import { useQuery } from '@tanstack/react-query';
import { showRecord } from '@zhifa/contract';
import { clockTime, civilDateOf } from '@zhifa/law';
import { actOf, type Act } from '@zhifa/procedure';
import { Button, Modal } from 'antd';
import { InputView } from '../../shared/act-form/input-view.tsx';
import { call } from '../../shared/api.ts';
import { useWords } from '../acts/use-words.ts';
import { useDossier } from '../dossier/dossier.ts';
import { texts } from './texts.ts';
import './conflict.css';

const DIALOG_WIDTH = 860;

interface ConflictDialogProps {
  readonly act: Act;
  readonly input: unknown;
  /** Sends what I entered again, now that I have seen the rest. */
  readonly onAnyway: (seenVersion: number) => void;
  readonly onBack: () => void;
  readonly onDrop: () => void;
}

export function ConflictDialog({ act, input, onAnyway, onBack, onDrop }: ConflictDialogProps) {
  const { id, kind, seenVersion } = useDossier();
  const words = useWords();
  const after = seenVersion();
  const { data } = useQuery({
    queryKey: ['dossier', id, 'record', 'after', after],
    queryFn: () => call(showRecord, { params: { id }, query: { after, limit: 100 } }),
    staleTime: 0,
  });
  const theirs = data?.acts ?? [];
  const current = theirs.at(-1)?.act.sequence;
  const foot = (
    <div className="conflict-foot">
      <Button onClick={onDrop}>{texts.drop}</Button>
      <Button onClick={onBack}>{texts.back}</Button>
      <Button type="primary" disabled={current === undefined} onClick={() => onAnyway(current ?? after)}>
        {texts.anyway}
      </Button>
    </div>
  );
  return (
    <Modal open title={texts.title} width={DIALOG_WIDTH} onCancel={onBack} footer={foot} mask={{ closable: false }}>
      <p>{texts.why}</p>
      <div className="conflict">
        <section aria-label={texts.theirs}>
          <h3>{texts.theirs}</h3>
          {theirs.length === 0 ? <p className="secondary">{texts.nothing}</p> : null}
          {theirs.map(({ act: recorded, title }) => (
            <article key={recorded.id}>
              <p className="strong">{title}</p>
              <p className="caption">
                {texts.by(recorded.actor.name, `${civilDateOf(recorded.recordedAt)} ${clockTime(recorded.recordedAt)}`)}
              </p>
              <InputView schema={actOf(kind, recorded.name)?.input ?? act.input} words={words} input={recorded.input} />
            </article>
          ))}
        </section>
        <section aria-label={texts.mine}>
          <h3>{texts.mine}</h3>
          <article>
            <p className="strong">{act.title}</p>
            <InputView schema={act.input} words={words} input={input} />
          </article>
        </section>
      </div>
    </Modal>
  );
}
