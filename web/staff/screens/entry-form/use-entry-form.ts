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

/** What is kept of it: the values, and the version they were begun from. */
interface Begun {
  readonly version: number;
  readonly values: EntryValues;
}

export interface EntryForm extends Begun {
  readonly state: FormState;
  readonly isRestored: boolean;
  readonly wrongCount: number;
  readonly discard: () => void;
  /** I have seen this version, and go on from it. */
  readonly rebase: (version: number) => void;
  /** The values when nothing is wrong with them; otherwise the errors are shown from now on. */
  readonly check: () => EntryValues | undefined;
  readonly takeServerErrors: (error: unknown) => void;
}

export function useEntryForm(register: Register, key: string, initial: Begun): EntryForm {
  const { accountId } = useMe();
  const draft = useDraft<Begun>(`${accountId} register ${register.name} ${key}`, initial);
  const [isChecked, setChecked] = useState(false);
  const [told, tell] = useState<Errors>(noErrors);
  const { version, values } = draft.value;
  const found = useMemo(() => problemsOf(register, values), [register, values]);
  const errors = { ...told, ...(isChecked ? found : noErrors) };
  return {
    version,
    values,
    rebase: (seen) => draft.change((now) => ({ ...now, version: seen })),
    isRestored: draft.isRestored,
    wrongCount: Object.keys(errors).length,
    discard: draft.discard,
    check: () => {
      setChecked(true);
      return Object.keys(found).length === 0 ? values : undefined;
    },
    takeServerErrors: (error) => tell(isProblem(error, 'invalid') ? serverErrors(error) : noErrors),
    state: {
      values,
      errorAt: (path) => errorIn(errors, path),
      onChange: (path, part) => {
        tell(noErrors);
        draft.change((now) => ({ ...now, values: changed(now.values, path, part) }));
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
