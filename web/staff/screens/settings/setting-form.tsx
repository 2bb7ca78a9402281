/** Changing one setting: the new value, and why. */

import type { SettingView } from '@zhifa/contract';
import { isEmpty, type Setting } from '@zhifa/registers';
import { Button, Input } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { withValue } from '../../../shared/act-form/value.ts';
import { Field } from '../../../shared/field.tsx';
import { isProblem } from '../../../shared/api.ts';
import { Problem } from '../../../shared/problem.tsx';
import { FieldRow } from '../../register/form/field-row.tsx';
import { useChangeSetting } from './queries.ts';
import { texts } from './texts.ts';

interface SettingFormProps {
  readonly setting: Setting;
  readonly line: SettingView;
  readonly onClose: (isSaved: boolean) => void;
}

export function SettingForm({ setting: { field, legalDefault }, line, onClose }: SettingFormProps) {
  const [value, setValue] = useState<unknown>(line.value);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const { mutate, isPending, error } = useChangeSetting(line.key, () => onClose(true));
  const checked = field.schema.safeParse(value);
  const wrong = checked.success ? undefined : checked.error.issues[0]?.message;
  const said =
    isProblem(error, 'invalid') && error.problem.type === 'invalid' ? error.problem.problems[0]?.message : undefined;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setTried(true);
    if (wrong === undefined && reason.trim() !== '') mutate({ value, reason: reason.trim() });
  };
  const state = {
    values: { value },
    onChange: (path: readonly (string | number)[], part: unknown) => setValue(withValue(value, path.slice(1), part)),
    errorAt: (path: readonly (string | number)[]) =>
      path.length === 1 ? (said ?? (isTried ? wrong : undefined)) : undefined,
  };
  return (
    <form className="setting-form" noValidate onSubmit={submit} aria-label={texts.changeOf(field.label)}>
      <FieldRow field={field} path={['value']} state={state} />
      <Field
        label={texts.reason}
        hint={texts.reasonHint}
        error={isTried && reason.trim() === '' ? texts.reasonMissing : undefined}
      >
        {(id) => <Input id={id} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />}
      </Field>
      {error !== null && said === undefined ? <Problem error={error} /> : null}
      <div className="form-foot-end">
        {isEmpty(legalDefault) ? null : <Button onClick={() => setValue(legalDefault)}>{texts.backToDefault}</Button>}
        <Button onClick={() => onClose(false)}>{texts.cancel}</Button>
        <Button type="primary" htmlType="submit" loading={isPending}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}
