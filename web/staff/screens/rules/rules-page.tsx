/** What the pages of the rules share: where one is, how the page is used; the list on the left, the chosen rule on the right. */

import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { HelpDrawer } from '../../../shared/help-drawer.tsx';
import { usePhone } from '../../../shared/use-phone.ts';
import { PhoneNav } from '../../frame/phone-nav.tsx';
import { texts } from './texts.ts';
import '../../register/register.css';
import './rules.css';

interface RulesPageProps {
  readonly title: string;
  readonly howTo: readonly string[];
  readonly children: ReactNode;
}

export function RulesPage({ title, howTo, children }: RulesPageProps) {
  const isPhone = usePhone();
  return (
    <>
      <div className={isPhone ? 'phone-page' : 'page'}>
        <RulesNav />
        <header className="list-head">
          <h1>{title}</h1>
          <HelpDrawer label={texts.howTo} title={texts.howTo} steps={howTo} />
        </header>
        {children}
      </div>
      {isPhone ? <PhoneNav now="me" /> : null}
    </>
  );
}

function RulesNav() {
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On the phone the line is longer than the screen.
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, []);
  const current = { activeProps: { 'aria-current': 'page' as const } };
  return (
    <nav ref={nav} className="registers-nav" aria-label={texts.places}>
      <Link to="/rules/gates" {...current}>
        {texts.gates}
      </Link>
      <Link to="/rules/hazards" {...current}>
        {texts.hazards}
      </Link>
      <Link to="/rules/crimes" {...current}>
        {texts.crimes}
      </Link>
      <Link to="/rules/confirmations" {...current}>
        {texts.confirmations}
      </Link>
    </nav>
  );
}

interface ListAndRuleProps {
  readonly list: ReactNode;
  /** The chosen rule; undefined while none is. */
  readonly rule: ReactNode | undefined;
  readonly onBack: () => void;
}

/** Side by side on the desk; on the phone the chosen rule takes the place of the list. */
export function ListAndRule({ list, rule, onBack }: ListAndRuleProps) {
  const isPhone = usePhone();
  if (!isPhone) {
    return (
      <div className="rules">
        <div className="rules-side">{list}</div>
        <div className="rules-main">{rule ?? <EmptyState title={texts.choose} why={texts.chooseWhy} />}</div>
      </div>
    );
  }
  if (rule === undefined) return list;
  return (
    <>
      <button type="button" className="link rules-back" onClick={onBack}>
        {texts.back}
      </button>
      <div className="rules-main">{rule}</div>
    </>
  );
}
