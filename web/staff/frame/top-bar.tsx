/** The top bar: whose system this is, one search for everything, what waits, size of text, help, who I am. */

import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { Drawer, Dropdown } from 'antd';
import { CircleHelp, Inbox, Type } from 'lucide-react';
import { useState } from 'react';
import { HelpSteps } from '../../shared/help-drawer.tsx';
import { chooseTextSize, textSizes, useTextSize } from '../../shared/text-size.ts';
import { posts } from '@zhifa/procedure';
import { useMe, useSignOut } from '../session/session.ts';
import { workbenchQuery } from '../queries.ts';
import { GlobalSearch } from './global-search.tsx';
import { texts } from './texts.ts';

export function TopBar() {
  const { organName, isDemo } = useMe();
  return (
    <header className="top-bar">
      <Link to="/" className="top-bar-organ">
        <span className="top-bar-mark" aria-hidden>
          {texts.mark}
        </span>
        {organName}
      </Link>
      <GlobalSearch />
      <div className="top-bar-end">
        {isDemo ? (
          <span className="tag tag-accent" title={texts.demoWhy}>
            {texts.demo}
          </span>
        ) : null}
        <TodoCount />
        <TextSizeMenu />
        <Help />
        <Account />
      </div>
    </header>
  );
}

function TodoCount() {
  const { data } = useQuery(workbenchQuery);
  return (
    <Link to="/" className="top-bar-item">
      <Inbox size={16} aria-hidden /> {texts.todos}
      {data === undefined ? null : <span className="count">{data.todoTotal}</span>}
    </Link>
  );
}

function TextSizeMenu() {
  const size = useTextSize();
  const items = textSizes.map((key) => ({ key, label: texts.sizes[key], onClick: () => chooseTextSize(key) }));
  return (
    <Dropdown trigger={['click']} menu={{ items, selectable: true, selectedKeys: [size] }}>
      <button type="button" className="top-bar-item">
        <Type size={16} aria-hidden /> {texts.textSize}
      </button>
    </Dropdown>
  );
}

function Help() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="top-bar-item" onClick={() => setOpen(true)}>
        <CircleHelp size={16} aria-hidden /> {texts.help}
      </button>
      <Drawer title={texts.helpTitle} open={isOpen} onClose={() => setOpen(false)} size={440}>
        <HelpSteps steps={texts.helpSteps} />
      </Drawer>
    </>
  );
}

function Account() {
  const me = useMe();
  const { mutate } = useSignOut();
  const [first] = me.posts;
  const items = [
    { key: 'me', label: <Link to="/me">{texts.myAccount}</Link> },
    { key: 'out', label: texts.signOut, onClick: () => mutate() },
  ];
  const { certificateNumber: number, certificateValidUntil: until } = me;
  return (
    <Dropdown trigger={['click']} menu={{ items }}>
      <button type="button" className="top-bar-account">
        <span>
          <strong>{me.name}</strong> {me.unitName}
        </span>
        <span className="caption">
          {number === undefined || until === undefined
            ? first !== undefined && posts[first]
            : texts.certificate(number, until)}
        </span>
      </button>
    </Dropdown>
  );
}
