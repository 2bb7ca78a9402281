/** Somebody saved while I was filling in: the two versions side by side where they differ. Nothing is merged silently. */

import { useQuery } from '@tanstack/react-query';
import type { EntryView } from '@zhifa/contract';
import { fieldEntries, isEmpty, type EntryValues, type Field, type Register } from '@zhifa/registers';
import { Button, Modal } from 'antd';
import { TwoVersions } from '../../../shared/two-versions.tsx';
import { valueText, type Names } from '../../register/field-value.tsx';
import { entryQuery } from '../../register/queries.ts';
import { texts } from './texts.ts';

const DIALOG_WIDTH = 860;

interface ConflictDialogProps {
  readonly register: Register;
  readonly id: string;
  readonly mine: EntryValues;
  readonly onKeepMine: (current: EntryView) => void;
  readonly onBack: (current: EntryView | undefined) => void;
  readonly onTakeTheirs: () => void;
}

export function ConflictDialog({ register, id, mine, onKeepMine, onBack, onTakeTheirs }: ConflictDialogProps) {
  const { data: current } = useQuery({ ...entryQuery(register.name, id), staleTime: 0, refetchOnMount: 'always' });
  const differing =
    current === undefined
      ? []
      : fieldEntries(register.fields).filter(
          ([key]) => Object.hasOwn(current.values, key) && differs(current.values[key], mine[key]),
        );
  const foot = (
    <div className="form-foot-end">
      <Button onClick={onTakeTheirs}>{texts.takeTheirs}</Button>
      <Button onClick={() => onBack(current)}>{texts.goBack}</Button>
      <Button
        type="primary"
        disabled={current === undefined}
        onClick={() => {
          if (current !== undefined) onKeepMine(current);
        }}
      >
        {texts.keepMine}
      </Button>
    </div>
  );
  return (
    <Modal
      open
      title={texts.conflictTitle}
      width={DIALOG_WIDTH}
      footer={foot}
      onCancel={() => onBack(current)}
      mask={{ closable: false }}
    >
      <p>{texts.conflictWhy}</p>
      {current === undefined || differing.length === 0 ? <p>{texts.conflictSame}</p> : null}
      {current === undefined || differing.length === 0 ? null : (
        <Differences fields={differing} current={current} mine={mine} />
      )}
    </Modal>
  );
}

interface DifferencesProps {
  readonly fields: readonly (readonly [key: string, field: Field])[];
  readonly current: EntryView;
  readonly mine: EntryValues;
}

function Differences({ fields, current: { values, names = {}, version }, mine }: DifferencesProps) {
  const rows = fields.map(([key, field]) => ({
    label: field.label,
    theirs: textOf(field, values[key], names),
    mine: textOf(field, mine[key], names),
  }));
  const heads = { field: texts.conflictField, theirs: texts.conflictTheirs(version), mine: texts.conflictMine };
  return <TwoVersions rows={rows} heads={heads} nothing={texts.empty} />;
}

function textOf(field: Field, value: unknown, names: Names): string {
  return isEmpty(value) ? '' : valueText(field, value, names);
}

function differs(left: unknown, right: unknown): boolean {
  return !(isEmpty(left) && isEmpty(right)) && JSON.stringify(left) !== JSON.stringify(right);
}
