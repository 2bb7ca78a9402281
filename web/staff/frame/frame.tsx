/** The frame of every screen: top bar and rail on the desk, state of the data on the phone. */

import { Outlet, useMatches } from '@tanstack/react-router';
import { usePhone } from '../../shared/use-phone.ts';
import { BureauCalendar } from '../session/bureau-calendar.tsx';
import { StateStrip } from './state-strip.tsx';
import { Rail } from './rail.tsx';
import { texts } from './texts.ts';
import { TopBar } from './top-bar.tsx';
import './frame.css';

export function Frame() {
  return (
    <BureauCalendar>
      <Framed />
    </BureauCalendar>
  );
}

function Framed() {
  const isPhone = usePhone();
  const isBare = useMatches().some(({ staticData }) => staticData.isBare === true);
  if (isBare) return <Outlet />;
  if (isPhone) return <PhoneFrame />;
  return (
    <div className="frame">
      <a className="skip-link" href="#content">
        {texts.skip}
      </a>
      <TopBar />
      <Rail />
      <main id="content" className="frame-content" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}

function PhoneFrame() {
  return (
    <div className="phone">
      <header className="state-strip-place">
        <StateStrip />
      </header>
      <main id="content" className="phone-content">
        <Outlet />
      </main>
    </div>
  );
}
