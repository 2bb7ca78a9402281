/** One entry of any declared register: what it says, what was done with it, who changed it. */

import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { EntryView } from '@zhifa/contract';
import type { Register } from '@zhifa/registers';
import { useRef, type KeyboardEvent } from 'react';
import { Loading } from '../../../shared/loading.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { usePhone } from '../../../shared/use-phone.ts';
import { PhoneNav } from '../../frame/phone-nav.tsx';
import { entryQuery } from '../../register/queries.ts';
import { registerNamed } from '../../register/register-named.ts';
import { EnterpriseStrip } from './enterprise-strip.tsx';
import { Facts } from './facts.tsx';
import { Head } from './head.tsx';
import { HistoryTab } from './history-tab.tsx';
import { InspectionsTab } from './inspections-tab.tsx';
import { texts } from './texts.ts';
import '../../register/register.css';

type TabName = keyof typeof texts.tabs;

export function Screen() {
  const { register: name, id } = useParams({ from: '/frame/registers/$register/$id' });
  const register = registerNamed(name);
  const isPhone = usePhone();
  const { data, error, refetch } = useQuery(entryQuery(name, id));
  return (
    <>
      <div className={isPhone ? 'phone-page' : 'page'}>
        {error === null ? null : <Problem error={error} onRetry={() => void refetch()} />}
        {data === undefined ? error === null ? <Loading /> : null : <Entry register={register} entry={data} />}
      </div>
      {isPhone ? <PhoneNav now="me" /> : null}
    </>
  );
}

interface EntryProps {
  readonly register: Register;
  readonly entry: EntryView;
}

function Entry({ register, entry }: EntryProps) {
  const { tab } = useSearch({ from: '/frame/registers/$register/$id' });
  const isEnterprise = register.name === 'enterprises';
  const names: readonly TabName[] = isEnterprise ? ['overview', 'inspections', 'history'] : ['overview', 'history'];
  const chosen = names.find((name) => name === tab) ?? 'overview';
  return (
    <>
      <Head register={register} entry={entry} />
      {isEnterprise ? <EnterpriseStrip id={entry.id} /> : null}
      <Tabs register={register} id={entry.id} names={names} chosen={chosen} />
      <div id="tab-panel" role="tabpanel" aria-labelledby={`tab-${chosen}`} tabIndex={0}>
        {chosen === 'overview' ? <Facts register={register} entry={entry} /> : null}
        {chosen === 'inspections' ? <InspectionsTab id={entry.id} /> : null}
        {chosen === 'history' ? <HistoryTab register={register} id={entry.id} /> : null}
      </div>
    </>
  );
}

interface TabsProps {
  readonly register: Register;
  readonly id: string;
  readonly names: readonly TabName[];
  readonly chosen: TabName;
}

function Tabs({ register: { name: register, entryTitle }, id, names, chosen }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const choose = (tab: TabName) =>
    void navigate({ to: '/registers/$register/$id', params: { register, id }, search: { tab }, replace: true });
  const onKeyDown = ({ key }: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    const next = step === undefined ? undefined : names[(names.indexOf(chosen) + step + names.length) % names.length];
    if (next === undefined) return;
    choose(next);
    list.current?.querySelector<HTMLButtonElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={texts.parts(entryTitle)} className="entry-tabs" onKeyDown={onKeyDown}>
      {names.map((tab) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === chosen}
          aria-controls="tab-panel"
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => choose(tab)}
        >
          {texts.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
