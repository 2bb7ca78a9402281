/** 拟定现场检查方案: suggested from the checklists, changed by the officer, beside it the paper that goes to the head. */

import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input } from 'antd';
import { useMemo, useState } from 'react';
import { textAt, valueAt, type Path } from '../../../shared/act-form/value.ts';
import { Field } from '../../../shared/field.tsx';
import { Loading } from '../../../shared/loading.tsx';
import { ActFrame } from '../../acts/act-frame.tsx';
import type { ActScreenProps } from '../../acts/screen-props.ts';
import { useActPage, type ActPage } from '../../acts/use-act-page.ts';
import { useInspection } from '../../dossier/dossier.ts';
import { enterpriseContextQuery } from '../../queries.ts';
import { Assistants } from './assistants.tsx';
import { SchemeItems } from './scheme-items.tsx';
import { Shares } from './shares.tsx';
import { suggestedScheme } from './suggested-scheme.ts';
import { texts } from './texts.ts';
import './scheme.css';

export function Screen({ name }: ActScreenProps) {
  const { task } = useInspection();
  const { data, isError } = useQuery(enterpriseContextQuery(task.enterprise.id));
  if (data === undefined && !isError) return <Loading />;
  return <Editor name={name} openFindings={(data?.openFindings ?? []).map(({ checkItem }) => checkItem)} />;
}

function Editor({ name, openFindings }: { readonly name: string; readonly openFindings: readonly string[] }) {
  const state = useInspection();
  const suggested = useMemo(() => suggestedScheme(state, openFindings), [state, openFindings]);
  const [initial] = useState(() => keptScheme(state) ?? suggested);
  const page = useActPage(name, initial);
  const returned = state.stage === 'tasked' ? state.returned : undefined;
  return (
    <ActFrame page={page} button={texts.submit}>
      {returned === undefined ? null : (
        <p className="notice" role="note">
          <strong>{texts.returnedBy(returned.by.name)}</strong> {returned.opinion}
        </p>
      )}
      <SchemeItems
        items={valueAt(page.draft.value, ['items'])}
        error={page.handle.errorAt(['items'])}
        onChange={(items) => page.change(['items'], items)}
        onSuggest={() => page.change(['items'], valueAt(suggested, ['items']))}
      />
      <Shares page={page} />
      <div className="act-form">
        <TextField page={page} path={['basis']} label={texts.basis} />
        <TextField page={page} path={['scope']} label={texts.place} />
        <TextField page={page} path={['method']} label={texts.method} />
        <Assistants page={page} />
        <Field label={texts.notify} isGroup>
          {() => (
            <Checkbox
              checked={valueAt(page.draft.value, ['notifyBeforehand']) === true}
              onChange={({ target }) => page.change(['notifyBeforehand'], target.checked)}
            >
              {texts.notify}
            </Checkbox>
          )}
        </Field>
        <TextField page={page} path={['fewItemsReason']} label={texts.fewReason} isOptional />
        <TextField page={page} path={['remarks']} label={texts.remarks} isOptional />
      </div>
    </ActFrame>
  );
}

interface TextFieldProps {
  readonly page: ActPage;
  readonly path: Path;
  readonly label: string;
  readonly isOptional?: boolean;
}

function TextField({ page, path, label, isOptional = false }: TextFieldProps) {
  const isAbsentWhenEmpty = path[0] === 'fewItemsReason';
  return (
    <Field label={label} isOptional={isOptional} error={page.handle.errorAt(path)}>
      {(id) => (
        <Input.TextArea
          id={id}
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={2000}
          value={textAt(page.draft.value, path)}
          onFocus={() => page.setFocus(path.join('.'))}
          onChange={({ target }) =>
            page.change(path, isAbsentWhenEmpty && target.value === '' ? undefined : target.value)
          }
        />
      )}
    </Field>
  );
}

/** A scheme that was sent back is gone on with, not begun anew. */
function keptScheme(state: ReturnType<typeof useInspection>): unknown {
  if (state.stage !== 'tasked' || state.scheme === undefined) return undefined;
  const { draftedBy: _by, draftedAt: _at, ...input } = state.scheme;
  return input;
}
