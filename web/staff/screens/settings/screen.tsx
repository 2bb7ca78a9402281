/** What the bureau may decide for itself: each with its legal default, where that comes from, and who changed it. */

import { useQuery } from '@tanstack/react-query';
import { changeSetting, type SettingView } from '@zhifa/contract';
import { listedSettings, settingGroups } from '@zhifa/registers';
import { lazy, Suspense, useEffect, useState } from 'react';
import { HelpDrawer } from '../../../shared/help-drawer.tsx';
import { Loading } from '../../../shared/loading.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { usePhone } from '../../../shared/use-phone.ts';
import { PhoneNav } from '../../frame/phone-nav.tsx';
import { useMay } from '../../register/may.ts';
import { RegistersNav } from '../../register/registers-nav.tsx';
import { settingsQuery } from './queries.ts';
import { SettingRow } from './setting-row.tsx';
import { texts } from './texts.ts';
import './settings.css';

export function Screen() {
  const isPhone = usePhone();
  const mayChange = useMay(changeSetting);
  const { data, error, refetch } = useQuery(settingsQuery);
  return (
    <>
      <div className={isPhone ? 'phone-page' : 'page'}>
        <RegistersNav />
        <header className="list-head">
          <h1>{texts.title}</h1>
          <HelpDrawer label={texts.howTo} title={texts.howTo} steps={texts.howToSteps} />
        </header>
        {mayChange ? null : <p className="secondary">{texts.readOnly}</p>}
        {error === null ? null : <Problem error={error} onRetry={() => void refetch()} />}
        {data === undefined ? error === null ? <Loading /> : null : <Groups lines={data.settings} />}
      </div>
      {isPhone ? <PhoneNav now="me" /> : null}
    </>
  );
}

const UNSETTLED = 'unsettled';

/** The clocks of the law that count the positions come with it. */
const OpenQuestion = lazy(async () => ({ default: (await import('./open-question.tsx')).OpenQuestion }));

function Question({ line }: { readonly line: SettingView | undefined }) {
  if (line === undefined) return null;
  return (
    <Suspense fallback={null}>
      <OpenQuestion questionRef={line.key.slice(UNSETTLED.length + 1)} value={line.value} />
    </Suspense>
  );
}

function Groups({ lines }: { readonly lines: readonly SettingView[] }) {
  const [openKey, open] = useState<string>();
  const [savedLabel, say] = useState<string>();
  useEffect(() => {
    // Whoever was sent to a group arrives before the settings do.
    if (location.hash !== '') document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, []);
  return (
    <>
      <nav className="setting-groups" aria-label={texts.groups}>
        {settingGroups.map(({ name, title }) => (
          <a key={name} href={`#group-${name}`}>
            {title}
          </a>
        ))}
      </nav>
      <p role="status">{savedLabel === undefined ? '' : texts.saved(savedLabel)}</p>
      {settingGroups.map((group) => (
        <section key={group.name} aria-labelledby={`group-${group.name}`} className="setting-group">
          <h2 id={`group-${group.name}`}>{group.title}</h2>
          {listedSettings
            .filter((listed) => listed.group.name === group.name)
            .map(({ key, setting }) => (
              <SettingRow
                key={key}
                setting={setting}
                line={lines.find((line) => line.key === key)}
                more={group.name === UNSETTLED ? <Question line={lines.find((line) => line.key === key)} /> : null}
                isOpen={openKey === key}
                onOpen={() => open(key)}
                onClose={(isSaved) => {
                  open(undefined);
                  say(isSaved ? setting.field.label : undefined);
                }}
              />
            ))}
        </section>
      ))}
    </>
  );
}
