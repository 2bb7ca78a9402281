/** Somebody was quicker: both versions side by side, and the person decides. Nothing is merged, nothing overwritten. */

import { clockTime } from '@zhifa/law';
import type { Act } from '@zhifa/procedure';
import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { textAt } from '../../shared/act-form/value.ts';
import { useDossier, useInspection, useOffered } from '../dossier/dossier.ts';
import type { Overtaken, RecordedEntry } from '../dossier/opened.ts';
import { useMe } from '../session/session.ts';
import { texts } from './texts.ts';
import { Versions } from './versions.tsx';
import './conflict.css';

const DIALOG_WIDTH = 860;

/** The later word stands in place of the earlier one; both stay in the record. */
const replacing = ['item.answer', 'finding.revise', 'finding.dispose'];
const ADDS_FINDING = 'finding.record';

interface ConflictDialogProps {
  readonly act: Act;
  readonly input: unknown;
  readonly overtaken: Overtaken;
  /** Sends what I entered again, now that I have seen the rest. */
  readonly onAnyway: () => void;
  readonly onBack: () => void;
  readonly onDrop: () => void;
  /** Away from the form, which can no longer be sent; what I entered stays on this machine. */
  readonly onLeave: () => void;
  /** Puts what I entered into the finding that somebody recorded before me. */
  readonly onRevise?: ((finding: number) => void) | undefined;
}

export function ConflictDialog(props: ConflictDialogProps) {
  const { act, input, overtaken, onBack } = props;
  const { accountId } = useMe();
  const nameOf = ({ act: { actor } }: RecordedEntry) => (actor.accountId === accountId ? texts.you : actor.name);
  const { entries } = overtaken;
  return (
    <Modal
      open
      title={titleOf(entries, act, nameOf)}
      width={DIALOG_WIDTH}
      onCancel={onBack}
      footer={null}
      mask={{ closable: false }}
      className="conflict"
    >
      <ul className="conflict-did" aria-label={texts.did}>
        {entries.map((entry) => (
          <li key={entry.act.id}>
            <strong>{nameOf(entry)}</strong> {clockTime(entry.act.recordedAt)} {entry.title}
          </li>
        ))}
      </ul>
      <p>{texts.why}</p>
      <Versions act={act} input={input} entries={entries} nameOf={nameOf} />
      <Choices {...props} />
    </Modal>
  );
}

function titleOf(entries: readonly RecordedEntry[], act: Act, nameOf: (entry: RecordedEntry) => string): string {
  const names = [...new Set(entries.map(nameOf))];
  if (names.every((name) => name === texts.you)) return texts.titleOwn;
  const isSameAct = entries.some((entry) => entry.act.name === act.name);
  return isSameAct ? texts.title(names.join('、')) : texts.whole(names.join('、'));
}

/** What can still be done, each with what comes of it. */
function Choices({ act, overtaken, onAnyway, onBack, onDrop, onLeave, onRevise }: ConflictDialogProps) {
  const { view } = useDossier();
  const mayStill = useOffered().some(({ name, isMine }) => name === act.name && isMine);
  const finding = useFindingOf(overtaken);
  if (!mayStill) {
    return (
      <>
        <p className="notice">{texts.notNow(view.line.stageTitle, act.title)}</p>
        <div className="conflict-choices">
          <Choice label={texts.keep} why={texts.keepWhy} onChoose={onLeave} isMain />
          <Choice label={texts.drop} why={texts.dropWhy} onChoose={onDrop} />
        </div>
      </>
    );
  }
  const canRevise = onRevise !== undefined && finding !== undefined;
  return (
    <div className="conflict-choices">
      <Choice label={texts.drop} why={texts.dropWhy} onChoose={onDrop} />
      <Choice label={texts.back} why={texts.backWhy} onChoose={onBack} />
      {canRevise ? (
        <Choice label={texts.revise(finding)} why={texts.reviseWhy} onChoose={() => onRevise(finding)} />
      ) : null}
      <Choice label={texts.anyway} why={consequenceOf(act.name)} onChoose={onAnyway} isMain={!canRevise} />
    </div>
  );
}

/** The finding that somebody recorded before me, where it still stands. */
function useFindingOf({ entries }: Overtaken): number | undefined {
  const state = useInspection();
  const recorded = entries.findLast(({ act }) => act.name === ADDS_FINDING);
  if (recorded === undefined || !('findings' in state)) return undefined;
  const item = textAt(recorded.act.input, ['checkItem']);
  return state.findings.findLast(({ checkItem }) => checkItem === item)?.number;
}

function consequenceOf(act: string): string {
  if (act === ADDS_FINDING) return texts.anywayAdds;
  return replacing.includes(act) ? texts.anywayReplaces : texts.anywayWhy;
}

interface ChoiceProps {
  readonly label: string;
  readonly why: ReactNode;
  readonly onChoose: () => void;
  readonly isMain?: boolean;
}

function Choice({ label, why, onChoose, isMain = false }: ChoiceProps) {
  return (
    <div>
      <Button size="large" type={isMain ? 'primary' : 'default'} onClick={onChoose}>
        {label}
      </Button>
      <span className="secondary">{why}</span>
    </div>
  );
}
