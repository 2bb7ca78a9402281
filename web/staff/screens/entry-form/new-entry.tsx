/** A new entry of any declared register. */

import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createEntry } from '@zhifa/contract';
import type { EntryValues, Register } from '@zhifa/registers';
import { call } from '../../../shared/api.ts';
import { usePhone } from '../../../shared/use-phone.ts';
import { registerNamed } from '../../register/register-named.ts';
import { texts as registerTexts } from '../../register/texts.ts';
import { Form } from './form.tsx';
import { isBesideFields } from './is-beside-fields.ts';
import { texts } from './texts.ts';
import { useEntryForm } from './use-entry-form.ts';

export function Screen() {
  const { register: name } = useParams({ from: '/frame/registers/$register/new' });
  return <NewEntry key={name} register={registerNamed(name)} />;
}

const nothing = { version: 0, values: {} };

function NewEntry({ register }: { readonly register: Register }) {
  const isPhone = usePhone();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const form = useEntryForm(register, 'new', nothing);
  const params = { register: register.name };
  const { mutate, isPending, error } = useMutation({
    mutationFn: (values: EntryValues) => call(createEntry, { params, body: { values } }),
    onError: form.takeServerErrors,
    onSuccess: async ({ id }) => {
      form.discard();
      await queryClient.invalidateQueries({ queryKey: ['register', register.name] });
      await navigate({ to: '/registers/$register/$id', params: { ...params, id }, replace: true });
    },
  });
  const save = () => {
    const values = form.check();
    if (values !== undefined) mutate(values);
  };
  return (
    <div className={isPhone ? 'phone-page' : 'page'}>
      <nav className="crumbs" aria-label={registerTexts.registers}>
        <Link to="/registers/$register" params={params}>
          {register.title}
        </Link>
      </nav>
      <h1>{texts.create(register.entryTitle)}</h1>
      <Form
        register={register}
        form={form}
        isSaving={isPending}
        error={isBesideFields(error) ? null : error}
        onSave={save}
        onBack={() => void navigate({ to: '/registers/$register', params })}
      />
    </div>
  );
}
