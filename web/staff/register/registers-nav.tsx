/** 台账: every declared register, the tree of units, the calendar and the settings, side by side. */

import { Link } from '@tanstack/react-router';
import { registers } from '@zhifa/registers';
import { useEffect, useRef } from 'react';
import { texts } from './texts.ts';
import './register.css';

export function RegistersNav() {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On the phone the line is longer than the screen.
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, []);
  const current = { activeProps: { 'aria-current': 'page' as const } };
  return (
    <nav ref={nav} className="registers-nav" aria-label={texts.places}>
      {registers.map(({ name, title }) => (
        <Link key={name} to="/registers/$register" params={{ register: name }} {...current}>
          {title}
        </Link>
      ))}
      <Link to="/units" {...current}>
        {texts.units}
      </Link>
      <Link to="/calendar" {...current}>
        {texts.calendar}
      </Link>
      <Link to="/settings" {...current}>
        {texts.settings}
      </Link>
    </nav>
  );
}
