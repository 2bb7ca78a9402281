/** What the calculators share: where one is, how the page is used, the questions on the left and the answer on the right. */

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { HelpDrawer } from '../../../shared/help-drawer.tsx';
import { usePhone } from '../../../shared/use-phone.ts';
import { PhoneNav } from '../../frame/phone-nav.tsx';
import { texts } from './texts.ts';
import './calculators.css';

interface CalculatorPageProps {
  readonly title: string;
  readonly howTo: readonly string[];
  readonly questions: ReactNode;
  readonly answer: ReactNode;
}

export function CalculatorPage({ title, howTo, questions, answer }: CalculatorPageProps) {
  return (
    <CalculatorFrame title={title} howTo={howTo}>
      <div className="calculator">
        <div className="calculator-questions">{questions}</div>
        <div className="calculator-answer">{answer}</div>
      </div>
    </CalculatorFrame>
  );
}

type CalculatorFrameProps = Pick<CalculatorPageProps, 'title' | 'howTo'> & { readonly children: ReactNode };

export function CalculatorFrame({ title, howTo, children }: CalculatorFrameProps) {
  const isPhone = usePhone();
  return (
    <>
      <div className={isPhone ? 'phone-page' : 'page'}>
        <CalculatorsNav />
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

function CalculatorsNav() {
  const current = { activeProps: { 'aria-current': 'page' as const } };
  return (
    <nav className="calculators-nav" aria-label={texts.places}>
      <Link to="/calculators/deadline" {...current}>
        {texts.deadline}
      </Link>
      <Link to="/calculators/range" {...current}>
        {texts.range}
      </Link>
      <Link to="/calculators/discretion" {...current}>
        {texts.discretion}
      </Link>
      <Link to="/calculators/benchmarks" {...current}>
        {texts.benchmarks}
      </Link>
      <Link to="/violations" {...current}>
        {texts.violations}
      </Link>
    </nav>
  );
}
