/** 协助检查人员: fixed beforehand, counted by the list. */

import { Button, Input } from 'antd';
import { Plus, X } from 'lucide-react';
import { listAt, textAt } from '../../../shared/act-form/value.ts';
import { Field } from '../../../shared/field.tsx';
import type { ActPage } from '../../acts/use-act-page.ts';
import { texts } from './texts.ts';

export function Assistants({ page }: { readonly page: ActPage }) {
  const assistants = listAt(page.draft.value, ['assistants']);
  const set = (next: readonly unknown[]) => {
    page.change(['assistants'], next);
    page.change(['assistantsCount'], next.length);
  };
  return (
    <Field label={texts.assistants} isGroup isOptional>
      {() => (
        <>
          {assistants.map((_assistant, index) => (
            // Rows are added at the end and taken away as a whole.
            <span key={index} className="assistant">
              {(['name', 'role'] as const).map((key) => (
                <Input
                  key={key}
                  aria-label={key === 'name' ? texts.assistantName : texts.assistantRole}
                  placeholder={key === 'name' ? texts.assistantName : texts.assistantRole}
                  maxLength={60}
                  value={textAt(page.draft.value, ['assistants', index, key])}
                  onChange={({ target }) => page.change(['assistants', index, key], target.value)}
                />
              ))}
              <Button
                type="text"
                aria-label={texts.removeAssistant(index + 1)}
                icon={<X size={15} aria-hidden />}
                onClick={() => set(assistants.filter((_other, place) => place !== index))}
              />
            </span>
          ))}
          <Button icon={<Plus size={14} aria-hidden />} onClick={() => set([...assistants, { name: '', role: '' }])}>
            {texts.addAssistant}
          </Button>
        </>
      )}
    </Field>
  );
}
