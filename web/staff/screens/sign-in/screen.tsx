/** Signing in; in the demonstration one click on a person. */

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { demoAccounts, signIn } from '@zhifa/contract';
import { posts } from '@zhifa/procedure';
import { Button, Input } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { call, rememberSession } from '../../../shared/api.ts';
import { Field } from '../../../shared/field.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { keepMe } from '../../session/kept-me.ts';
import { meQuery } from '../../session/session.ts';
import { texts } from './texts.ts';
import './sign-in.css';

interface Credentials {
  readonly login: string;
  readonly password: string;
}

export function Screen() {
  const { data: demo } = useQuery({
    queryKey: ['demoAccounts'],
    queryFn: () => call(demoAccounts),
    staleTime: Infinity,
  });
  const { mutate, isPending, error } = useSignIn();
  const password = demo?.password;
  return (
    <main className="sign-in">
      <section className="sign-in-card">
        <p className="caption">{texts.product}</p>
        <h1>{demo?.organName ?? texts.title}</h1>
        <SignInForm isPending={isPending} onSubmit={mutate} />
        {error === null ? null : <Problem error={error} />}
        <p className="caption">{texts.forgot}</p>
      </section>
      {demo?.isDemo === true && password !== undefined ? (
        <section className="sign-in-demo" aria-labelledby="demo-title">
          <h2 id="demo-title">{texts.demoTitle}</h2>
          <p className="secondary">{texts.demoWhy}</p>
          <ul>
            {demo.accounts.map((account) => (
              <li key={account.login}>
                <button type="button" disabled={isPending} onClick={() => mutate({ login: account.login, password })}>
                  <strong>{account.name}</strong>
                  <span>{account.posts.map((post) => posts[post]).join('·')}</span>
                  <span className="caption">{account.unitName}</span>
                </button>
              </li>
            ))}
          </ul>
          <p className="caption">{texts.demoPassword(password)}</p>
        </section>
      ) : null}
    </main>
  );
}

function SignInForm({
  isPending,
  onSubmit,
}: {
  readonly isPending: boolean;
  readonly onSubmit: (given: Credentials) => void;
}) {
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onSubmit({ login, password });
  };
  return (
    <form onSubmit={submit}>
      <Field label={texts.login}>
        {(id) => (
          <Input
            id={id}
            autoComplete="username"
            autoFocus
            value={login}
            onChange={({ target }) => setLogin(target.value)}
          />
        )}
      </Field>
      <Field label={texts.password}>
        {(id) => (
          <Input
            id={id}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        )}
      </Field>
      <Button type="primary" htmlType="submit" block disabled={login === '' || password === '' || isPending}>
        {isPending ? texts.signingIn : texts.signIn}
      </Button>
    </form>
  );
}

function useSignIn() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { from = '/' } = useSearch({ from: '/sign-in' });
  return useMutation({
    mutationFn: (body: Credentials) => call(signIn, { body }),
    onSuccess: (me) => {
      rememberSession(me);
      void keepMe(me);
      queryClient.clear();
      queryClient.setQueryData(meQuery.queryKey, me);
      void navigate({ to: me.mustChangePassword ? '/me' : from });
    },
  });
}
