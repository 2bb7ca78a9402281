/** Three or four places at the foot of the phone. */

import { Link } from '@tanstack/react-router';
import { CalendarCheck, ClipboardCheck, Inbox, User } from 'lucide-react';
import { useUploads } from '../../shared/uploads/index.ts';
import { texts } from './texts.ts';

type Place = 'today' | 'inspections' | 'outbox' | 'me';

export function PhoneNav({ now }: { readonly now: Place }) {
  const { waiting, sending } = useUploads();
  const open = waiting + (sending > 0 ? 1 : 0);
  const current = (place: Place) => (place === now ? { 'aria-current': 'page' as const } : {});
  return (
    <nav className="phone-nav" aria-label={texts.navigation}>
      <Link to="/" {...current('today')}>
        <CalendarCheck size={22} aria-hidden /> {texts.today}
      </Link>
      <Link to="/inspections" {...current('inspections')}>
        <ClipboardCheck size={22} aria-hidden /> {texts.inspections}
      </Link>
      <Link to="/outbox" {...current('outbox')}>
        <Inbox size={22} aria-hidden /> {open === 0 ? texts.outbox : texts.outboxOf(open)}
      </Link>
      <Link to="/me" {...current('me')}>
        <User size={22} aria-hidden /> {texts.me}
      </Link>
    </nav>
  );
}
