/** Changing an entry. Somebody who was quicker is shown beside what I entered, and I decide. */

import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { updateEntry, type EntryView } from '@zhifa/contract';
import { nameOf, type EntryValues, type Register } from '@zhifa/registers';
import { Input } from 'antd';
import { useState } from 'react';
import { call, isProblem } from '../../../shared/api.ts';
import { Field } from '../../../shared/field.tsx';
import { Loading } from '../../../shared/loading.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { usePhone } from '../../../shared/use-phone.ts';
import { entryQuery } from '../../register/queries.ts';
import { registerNamed } from '../../register/register-named.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import { Form } from './form.tsx';
import { isBesideFields } from './is-beside-fields.ts';
import { texts } from './texts.ts';
import { useEntryForm } from './use-entry-form.ts';

export function Screen() {
  const { register: name, id } = useParams({ from: '/frame/registers/$register/$id/edit' });
  const isPhone = usePhone();
  const { data, error } = useQuery({ ...entryQuery(name, id), staleTime: 0 });
  return (
    <div className={isPhone ? 'phone-page' : 'page'}>
      {error === null ? null : <Problem error={error} />}
      {data === undefined ? (
        error === null ? (
          <Loading />
        ) : null
      ) : (
        <Edit key={id} register={registerNamed(name)} entry={data} />
      )}
    </div>
  );
}

interface EditProps {
  readonly register: Register;
  readonly entry: EntryView;
}

function Edit({ register, entry }: EditProps) {
  const [reason, setReason] = useState('');
  const { id } = entry;
  const params = { register: register.name, id };
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const form = useEntryForm(register, id, entry); // Later versions than the one begun from come only by the dialog.
  const open = () => navigate({ to: '/registers/$register/$id', params, replace: true });
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: ({ values, version }: { readonly values: EntryValues; readonly version: number }) =>
      call(updateEntry, {
        params,
        headers: { 'if-match': `"${String(version)}"` },
        body: { values, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) },
      }),
    onError: form.takeServerErrors,
    onSuccess: async () => {
      form.discard();
      await queryClient.invalidateQueries({ queryKey: ['register', register.name] });
      await open();
    },
  });
  const save = (version = form.version) => {
    const values = form.check();
    if (values !== undefined) mutate({ values, version });
  };
  const isStale = isProblem(error, 'stale');
  return (
    <>
      <nav className="crumbs" aria-label={register.title}>
        <Link to="/registers/$register" params={params}>
          {register.title}
        </Link>
        <span aria-hidden>/</span>
        <Link to="/registers/$register/$id" params={params}>
          {nameOf(register, entry.values)}
        </Link>
      </nav>
      <h1>{texts.edit(nameOf(register, entry.values))}</h1>
      <Form
        register={register}
        form={form}
        isSaving={isPending}
        error={isStale || isBesideFields(error) ? null : error}
        onSave={() => {
          save();
        }}
        onBack={() => void open()}
        isHidden={(key) => !Object.hasOwn(entry.values, key)}
      >
        <section className="entry-card">
          <Field label={texts.reason} hint={texts.reasonHint} isOptional>
            {(field) => (
              <Input id={field} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
            )}
          </Field>
        </section>
      </Form>
      {isStale ? (
        <ConflictDialog
          register={register}
          id={id}
          mine={form.values}
          onKeepMine={(current) => {
            form.rebase(current.version);
            save(current.version);
          }}
          onBack={(current) => {
            if (current !== undefined) form.rebase(current.version);
            reset();
          }}
          onTakeTheirs={() => {
            form.discard();
            void open();
          }}
        />
      ) : null}
    </>
  );
}
