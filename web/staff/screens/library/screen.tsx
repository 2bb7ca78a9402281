/** The library: the statutes in force on a day, and the search over their articles, which runs here and needs no network. */

import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { importLawText, mayCall } from '@zhifa/contract';
import { civil, type CivilDate } from '@zhifa/law';
import { Input } from 'antd';
import { FileUp } from 'lucide-react';
import { useEffect, useState } from 'react';
import { DateControl } from '../../../shared/act-form/control.tsx';
import { HelpDrawer } from '../../../shared/help-drawer.tsx';
import type { OpenedLibrary } from '../../../shared/law-library/library.ts';
import { useDebounced } from '../../../shared/use-debounced.ts';
import { useIsLeaving } from '../../frame/use-is-leaving.ts';
import { useMe, useToday } from '../../session/session.ts';
import { Hits } from './hits.tsx';
import { LibraryPage } from './library-page.tsx';
import { StatuteList } from './statute-list.tsx';
import { texts } from './texts.ts';

const PAUSE_MS = 200;

export function Screen() {
  const { posts } = useMe();
  return (
    <LibraryPage>
      {(opened) => (
        <>
          <header className="list-head">
            <h1>{texts.library}</h1>
            <HelpDrawer label={texts.howTo} title={texts.howTo} steps={texts.howToSteps} />
            <div className="library-actions">
              <Link to="/library/compare" className="button-link">
                {texts.compareLink}
              </Link>
              {mayCall(importLawText, posts) ? (
                <Link to="/library/import" className="button-link button-solid">
                  <FileUp size={15} aria-hidden /> {texts.import}
                </Link>
              ) : null}
            </div>
          </header>
          <Contents opened={opened} />
        </>
      )}
    </LibraryPage>
  );
}

function Contents({ opened }: { readonly opened: OpenedLibrary }) {
  const today = useToday();
  const { q = '', on: asked, kind } = useSearch({ from: '/frame/library' });
  const on: CivilDate = asked === undefined ? today : civil(asked);
  const navigate = useNavigate({ from: '/library' });
  const setDay = (day: unknown) =>
    void navigate({
      search: ({ on: _before, ...rest }) => ({ ...rest, ...(typeof day === 'string' ? { on: day } : {}) }),
      replace: true,
    });
  return (
    <>
      <div className="library-bar">
        <SearchBox asked={q} />
        <span className="library-day">
          <label htmlFor="library-on">{texts.on}</label>
          <DateControl id="library-on" value={on} onChange={setDay} />
        </span>
        {on === today ? null : (
          <button type="button" className="link" onClick={() => setDay(undefined)}>
            {texts.today}
          </button>
        )}
      </div>
      {q.trim() === '' ? (
        <StatuteList opened={opened} on={on} kind={kind} />
      ) : (
        <Hits library={opened.library} words={q} on={on} />
      )}
    </>
  );
}

/** What is written stands in the address after a pause, so that one can come back to what one found. */
function SearchBox({ asked }: { readonly asked: string }) {
  const navigate = useNavigate({ from: '/library' });
  const [words, setWords] = useState(asked);
  const settled = useDebounced(words, PAUSE_MS);
  const isLeaving = useIsLeaving();
  useEffect(() => {
    if (isLeaving()) return;
    void navigate({
      search: ({ q: _before, ...rest }) => ({ ...rest, ...(settled.trim() === '' ? {} : { q: settled }) }),
      replace: true,
    });
    // Only what was typed moves the address.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above.
  }, [settled]);
  return (
    <Input
      type="search"
      className="library-search"
      allowClear
      aria-label={texts.search}
      placeholder={texts.searchHint}
      maxLength={100}
      value={words}
      onChange={({ target }) => setWords(target.value)}
    />
  );
}
