/** Who I am here, my password, the size of text, signing out. */

import { Link } from '@tanstack/react-router';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changePassword } from '@zhifa/contract';
import { posts } from '@zhifa/procedure';
import { Button, Input } from 'antd';
import { useState, type SyntheticEvent } from 'react';
import { call, rememberSession } from '../../../shared/api.ts';
import { ChoiceButtons } from '../../../shared/choice-buttons.tsx';
import { Field } from '../../../shared/field.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { chooseTextSize, textSizes, useTextSize } from '../../../shared/text-size.ts';
import { usePhone } from '../../../shared/use-phone.ts';
import { PhoneNav } from '../../frame/phone-nav.tsx';
import { texts as frame } from '../../frame/texts.ts';
import { meQuery, useMe, useSignOut } from '../../session/session.ts';
import { texts } from './texts.ts';
import './me.css';

export function Screen() {
  const isPhone = usePhone();
  const me = useMe();
  const size = useTextSize();
  const { mutate: signOut } = useSignOut();
  return (
    <>
      <div className={isPhone ? 'phone-page' : 'page me'}>
        <h1>{texts.title}</h1>
        {me.mustChangePassword ? <p className="notice">{texts.mustChange}</p> : null}
        <Facts />
        <section aria-labelledby="text-size">
          <h2 id="text-size">{texts.textSize}</h2>
          <ChoiceButtons
            label={texts.textSize}
            value={size}
            choices={textSizes.map((value) => ({ value, label: frame.sizes[value] }))}
            onChoose={(value) => chooseTextSize(textSizes.find((one) => one === value) ?? 'normal')}
          />
        </section>
        <PasswordForm />
        {isPhone ? (
          <>
            <Link to="/calculators/deadline" className="phone-second-link">
              {texts.calculators}
            </Link>
            <Link to="/rules/gates" className="phone-second-link">
              {texts.rules}
            </Link>
            <Link to="/library" className="phone-second-link">
              {texts.library}
            </Link>
            <Link to="/registers/$register" params={{ register: 'enterprises' }} className="phone-second-link">
              {texts.registers}
            </Link>
          </>
        ) : null}
        <Button onClick={() => signOut()}>{texts.signOut}</Button>
      </div>
      {isPhone ? <PhoneNav now="me" /> : null}
    </>
  );
}

function Facts() {
  const me = useMe();
  const { certificateNumber: number, certificateValidUntil: until } = me;
  const facts: readonly (readonly [string, string])[] = [
    [texts.rows.name, me.name],
    [texts.rows.login, me.login],
    [texts.rows.unit, me.unitName],
    [texts.rows.posts, me.posts.map((post) => posts[post]).join('、')],
    ...(number === undefined || until === undefined
      ? []
      : [[texts.rows.certificate, texts.validUntil(number, until)] as const]),
  ];
  return (
    <dl className="me-facts">
      {facts.map(([title, value]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function PasswordForm() {
  const queryClient = useQueryClient();
  const [given, give] = useState({ current: '', next: '', again: '' });
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => call(changePassword, { body: { current: given.current, next: given.next } }),
    onSuccess: (me) => {
      rememberSession(me);
      queryClient.setQueryData(meQuery.queryKey, me);
      give({ current: '', next: '', again: '' });
    },
  });
  const differs = given.again !== '' && given.again !== given.next;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    mutate();
  };
  const field = (key: keyof typeof given, label: string, autoComplete: string) => (
    <Field label={label} error={key === 'again' && differs ? texts.differs : undefined}>
      {(id) => (
        <Input
          id={id}
          type="password"
          autoComplete={autoComplete}
          value={given[key]}
          onChange={({ target }) => give({ ...given, [key]: target.value })}
        />
      )}
    </Field>
  );
  const isReady = given.current !== '' && given.next !== '' && given.again === given.next;
  return (
    <form onSubmit={submit} aria-labelledby="password">
      <h2 id="password">{texts.passwordTitle}</h2>
      {field('current', texts.current, 'current-password')}
      {field('next', texts.next, 'new-password')}
      {field('again', texts.again, 'new-password')}
      {error === null ? null : <Problem error={error} />}
      <Button type="primary" htmlType="submit" disabled={!isReady || isPending}>
        {texts.change}
      </Button>
      {isSuccess ? <span role="status"> {texts.changed}</span> : null}
    </form>
  );
}
