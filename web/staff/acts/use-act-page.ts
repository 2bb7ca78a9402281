/** A page on which one act is filled in: its draft, its handle, and where one goes when it is done. */

import { useNavigate } from '@tanstack/react-router';
import type { ActAnswer } from '@zhifa/contract';
import { civilDateOf, type Instant } from '@zhifa/law';
import { useState } from 'react';
import type { FormSetting } from '../../shared/act-form/form-setting.ts';
import { withValue, type Path } from '../../shared/act-form/value.ts';
import { useDraft, type Draft } from '../../shared/store/use-draft.ts';
import { useDossier, useInspection } from '../dossier/dossier.ts';
import { useMe } from '../session/session.ts';
import { pickerOf } from './pickers/pickers.tsx';
import { useAct, type ActHandle } from './use-act.ts';

export interface ActPage {
  readonly name: string;
  readonly draft: Draft<unknown>;
  readonly handle: ActHandle;
  readonly occurredAt: Instant | undefined;
  readonly setOccurredAt: (at: Instant | undefined) => void;
  readonly setFocus: (path: string) => void;
  readonly change: (path: Path, part: unknown) => void;
  readonly setting: FormSetting;
}

interface ActPageOptions {
  /** Tells drafts of one act in one dossier apart. */
  readonly part?: string;
  readonly onDone?: (answer: ActAnswer, input: unknown) => void;
  /** For papers that can be shown before the form is complete. */
  readonly previewedOf?: (input: unknown) => unknown;
}

export function useActPage(
  name: string,
  initial: unknown,
  { part = '', onDone, previewedOf }: ActPageOptions = {},
): ActPage {
  const dossier = useDossier();
  const state = useInspection();
  const { accountId } = useMe();
  const goBack = useBackToDossier();
  const draft = useDraft<unknown>(draftKey(accountId, dossier.id, name, part), initial, dossier);
  const [occurredAt, setOccurredAt] = useState<Instant>();
  const [focus, setFocus] = useState<string>();
  const handle = useAct(name, draft.value, {
    occurredAt,
    focus,
    previewed: previewedOf?.(draft.value),
    onDone: (answer) => {
      draft.discard();
      if (onDone === undefined) goBack();
      else onDone(answer, draft.value);
    },
  });
  const change = (path: Path, partValue: unknown) => draft.change((now: unknown) => withValue(now, path, partValue));
  const setting: FormSetting = {
    value: draft.value,
    onChange: change,
    errorAt: handle.errorAt,
    picker: (path, field) => pickerOf({ state, act: name, value: draft.value, onChange: change }, path, field),
  };
  return { name, draft, handle, occurredAt, setOccurredAt, setFocus, change, setting };
}

/** Under which this machine keeps what somebody began to fill in. */
export function draftKey(accountId: string, dossierId: string, act: string, part: string): string {
  return [accountId, dossierId, act, part].join(' ');
}

export function useBackToDossier(): () => void {
  const { id } = useDossier();
  const navigate = useNavigate();
  return () => void navigate({ to: '/inspections/$id', params: { id } });
}

export function useTodayAndNow() {
  const { now } = useMe();
  return { now, today: civilDateOf(now) };
}
