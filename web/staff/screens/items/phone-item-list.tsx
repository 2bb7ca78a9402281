/** The list behind the single items: where one is, where to jump. */

import { Link } from '@tanstack/react-router';
import { checkItemOf } from '@zhifa/law';
import type { Inspection } from '@zhifa/procedure';
import type { ReactNode } from 'react';
import { PhoneHead } from '../../../shared/phone-head.tsx';
import { useDossier } from '../../dossier/dossier.ts';
import { resultWord } from './answers.ts';
import { texts } from './texts.ts';

interface PhoneItemListProps {
  readonly state: Pick<Inspection.OnSite, 'scheme' | 'answers'>;
  /** What kept the last answers from being recorded. */
  readonly problem: ReactNode;
  readonly onGo: (code: string) => void;
  /** Everything that has no conclusion yet. */
  readonly onRest: (codes: readonly string[]) => void;
}

export function PhoneItemList({ state: { scheme, answers }, problem, onGo, onRest }: PhoneItemListProps) {
  const { id } = useDossier();
  const open = scheme.items
    .map(({ checkItem }) => checkItem)
    .filter((code) => !answers.some(({ checkItem }) => checkItem === code));
  return (
    <>
      <PhoneHead title={texts.counts(answers.length, scheme.items.length)} />
      <ul className="phone-page">
        {scheme.items.map(({ checkItem }) => {
          const answer = answers.find((one) => one.checkItem === checkItem);
          return (
            <li key={checkItem}>
              <button type="button" className="item-jump" onClick={() => onGo(checkItem)}>
                <span className="secondary">{checkItem}</span>
                <span>{checkItemOf(checkItem)?.title}</span>
                <strong>{answer === undefined ? '' : resultWord(answer.result)}</strong>
              </button>
            </li>
          );
        })}
      </ul>
      {problem}
      <footer className="phone-foot">
        {open.length === 0 ? null : (
          <button type="button" className="answer" onClick={() => onRest(open)}>
            {texts.restPass(open.length)}
          </button>
        )}
        <Link to="/inspections/$id/summary" params={{ id }} className="phone-main-link">
          {texts.summary}
        </Link>
      </footer>
    </>
  );
}
