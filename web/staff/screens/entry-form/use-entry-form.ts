/** A derived form at work: kept on this machine with every pause, checked by the declaration before it is sent. */

import { readValues, type EntryValues, type Register } from '@zhifa/registers';
import { useMemo, useState } from 'react';
import { isRecord, withValue, type Path } from '../../../shared/act-form/value.ts';
import { isProblem } from '../../../shared/api.ts';
import { useDraft } from '../../../shared/store/use-draft.ts';
import {
  errorIn,
  errorsOf,
  noErrors,
  serverErrors,
  type Errors,
  type FormState,
} from '../../register/form/form-state.ts';
import { useMe } from '../../session/session.ts';

export interface EntryForm {
  readonly state: FormState;
  readonly values: EntryValues;
  readonly isRestored: boolean;
  readonly wrongCount: number;
  readonly discard: () => void;
  /** The values when nothing is wrong with them; otherwise the errors are shown from now on. */
  readonly check: () => EntryValues | undefined;
  readonly takeServerErrors: (error: unknown) => void;
}

export function useEntryForm(register: Register, key: string, initial: EntryValues): EntryForm {
  const { accountId } = useMe();
  const draft = useDraft<EntryValues>(`${accountId} register ${register.name} ${key}`, initial);
  const [isChecked, setChecked] = useState(false);
  const [told, tell] = useState<Errors>(noErrors);
  const found = useMemo(() => problemsOf(register, draft.value), [register, draft.value]);
  const errors = { ...told, ...(isChecked ? found : noErrors) };
  return {
    values: draft.value,
    isRestored: draft.isRestored,
    wrongCount: Object.keys(errors).length,
    discard: draft.discard,
    check: () => {
      setChecked(true);
      return Object.keys(found).length === 0 ? draft.value : undefined;
    },
    takeServerErrors: (error) => tell(isProblem(error, 'invalid') ? serverErrors(error) : noErrors),
    state: {
      values: draft.value,
      errorAt: (path) => errorIn(errors, path),
      onChange: (path, part) => {
        tell(noErrors);
        draft.change((now) => changed(now, path, part));
      },
    },
  };
}

function changed(values: EntryValues, path: Path, part: unknown): EntryValues {
  const next = withValue(values, path, part);
  return isRecord(next) ? next : values;
}

function problemsOf(register: Register, values: EntryValues): Errors {
  const read = readValues(register, values);
  return read.ok ? noErrors : errorsOf(read.problems);
}
