/** One text of the party's statement. */

import { Input } from 'antd';
import { textAt } from '../../../shared/act-form/value.ts';
import { Field } from '../../../shared/field.tsx';
import type { ActPage } from '../../acts/use-act-page.ts';

interface PartyTextProps {
  readonly page: ActPage;
  readonly field: string;
  readonly label: string;
  readonly isLong?: boolean;
  readonly isOptional?: boolean;
}

export function PartyText({ page, field, label, isLong = false, isOptional = false }: PartyTextProps) {
  const path = ['party', ...field.split('.')];
  return (
    <Field label={label} isOptional={isOptional} error={page.handle.errorAt(path)}>
      {(id) => (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: isLong ? 2 : 1, maxRows: 6 }}
          maxLength={isLong ? 2000 : 60}
          value={textAt(page.draft.value, path)}
          onChange={({ target }) => page.change(path, target.value)}
        />
      )}
    </Field>
  );
}
