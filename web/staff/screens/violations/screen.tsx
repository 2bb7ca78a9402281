/** 违法行为: the catalogue, found by the words officers use, by article or by check item; from the browser alone, offline too. */

import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { checkItemOf } from '@zhifa/law';
import { violationOf, violations } from '@zhifa/law/violations';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { usePhone } from '../../../shared/use-phone.ts';
import { CalculatorPage } from '../calculators/calculator-page.tsx';
import { RulePicker } from '../calculators/rule-picker.tsx';
import { groupsFor, groupsOfItem, statuteCounts } from './rows.ts';
import { texts } from './texts.ts';
import { ViolationView } from './violation-view.tsx';
import './violations.css';

export function Screen() {
  const { violation, item } = useSearch({ from: '/frame/violations' });
  const isPhone = usePhone();
  const [words, setWords] = useState('');
  const found = violation === undefined ? undefined : violationOf(violation);
  const list = <List words={words} onWords={setWords} item={item} />;
  const answer =
    found === undefined ? (
      <EmptyState
        title={violation === undefined ? texts.pickFirst : texts.unknown}
        why={violation === undefined ? texts.pickFirstWhy : texts.unknownWhy}
      />
    ) : (
      <ViolationView violation={found} />
    );
  if (isPhone && found !== undefined) {
    return (
      <CalculatorPage title={texts.title} howTo={texts.howTo} questions={<BackToList item={item} />} answer={answer} />
    );
  }
  return <CalculatorPage title={texts.title} howTo={texts.howTo} questions={list} answer={answer} />;
}

function BackToList({ item }: { readonly item: string | undefined }) {
  const navigate = useNavigate();
  const back = () => void navigate({ to: '/violations', search: item === undefined ? {} : { item } });
  return (
    <button type="button" className="link violations-back" onClick={back}>
      {texts.back}
    </button>
  );
}

interface ListProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** Code of the check item whose violations are shown. */
  readonly item: string | undefined;
}

function List({ words, onWords, item }: ListProps) {
  const navigate = useNavigate();
  const ofItem = item !== undefined && words.trim() === '';
  const groups = ofItem ? groupsOfItem(item) : groupsFor(words);
  const choose = (violation: string) =>
    void navigate({ to: '/violations', search: { violation, ...(item === undefined ? {} : { item }) } });
  return (
    <>
      {item === undefined ? null : <OfItem code={item} />}
      <RulePicker label={texts.search} words={words} onWords={onWords} groups={groups} onChoose={choose}>
        {ofItem ? <EmptyState title={texts.noneOfItem} why={texts.noneOfItemWhy} /> : <Statutes onWords={onWords} />}
      </RulePicker>
    </>
  );
}

function OfItem({ code }: { readonly code: string }) {
  const navigate = useNavigate();
  return (
    <p className="calculator-notice">
      {texts.ofItem(code, checkItemOf(code)?.title ?? '')}{' '}
      <button type="button" className="link" onClick={() => void navigate({ to: '/violations', search: {} })}>
        {texts.leaveItem}
      </button>
    </p>
  );
}

function Statutes({ onWords }: Pick<ListProps, 'onWords'>) {
  return (
    <section aria-label={texts.byStatute}>
      <p className="caption">{texts.total(violations.length)}</p>
      <h3>{texts.byStatute}</h3>
      <ul className="violations-statutes">
        {statuteCounts().map(({ words, title, count }) => (
          <li key={words}>
            <button type="button" className="rule-row" onClick={() => onWords(words)}>
              <span>{title}</span>
              <span className="caption">{texts.count(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
