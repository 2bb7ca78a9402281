/** The head of a phone page: back on the left, where one is, and what may stand at the right. */

import { useRouter } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { texts } from './texts.ts';
import './phone-head.css';

interface PhoneHeadProps {
  readonly title: string;
  readonly end?: ReactNode;
}

export function PhoneHead({ title, end }: PhoneHeadProps) {
  const { history } = useRouter();
  return (
    <header className="phone-head">
      <button type="button" aria-label={texts.back} onClick={() => history.back()}>
        <ChevronLeft size={24} aria-hidden />
      </button>
      <h1>{title}</h1>
      <span className="phone-head-end">{end}</span>
    </header>
  );
}
