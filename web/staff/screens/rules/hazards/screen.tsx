/** 重大事故隐患: the entries of the standards; answer the facts and see 是, 否 or not yet, and what is still to be found out. */

import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Facts } from '@zhifa/law';
import { hazardIndustries, hazardOf, hazards, isHazardInForce, judge, type Hazard } from '@zhifa/law/hazards';
import { useState } from 'react';
import { RuleMark } from '../../../../shared/rule-mark/rule-mark.tsx';
import { useToday } from '../../../session/session.ts';
import { markedRule } from '../marked.ts';
import { inForce, useConfirmations } from '../queries.ts';
import { Reliance } from '../reliance.tsx';
import { Places, RuleFacts } from '../rule-facts.tsx';
import { RuleList, type ListFilter } from '../rule-list.tsx';
import { ListAndRule, RulesPage } from '../rules-page.tsx';
import { matches } from '../search.ts';
import { texts as rules } from '../texts.ts';
import { YesNo } from '../yes-no.tsx';
import { texts } from './texts.ts';

export function Screen() {
  const { ref } = useSearch({ from: '/frame/rules/hazards' });
  const navigate = useNavigate();
  const [filter, setFilter] = useState<ListFilter>({ words: '', group: '' });
  const chosen = ref === undefined ? undefined : hazardOf(ref);
  const choose = (next?: string) =>
    void navigate({ to: '/rules/hazards', search: next === undefined ? {} : { ref: next } });
  return (
    <RulesPage title={texts.title} howTo={texts.howTo}>
      <ListAndRule
        list={<Hazards filter={filter} onFilter={setFilter} chosen={ref} onChoose={choose} />}
        rule={chosen === undefined ? undefined : <Judging key={chosen.ref} hazard={chosen} />}
        onBack={choose}
      />
    </RulesPage>
  );
}

interface HazardsProps {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly chosen: string | undefined;
  readonly onChoose: (ref: string) => void;
}

function Hazards({ filter, onFilter, chosen, onChoose }: HazardsProps) {
  const confirmed = inForce(useConfirmations());
  const lines = hazards
    .filter(
      ({ industry, ref, title, questions, basis }) =>
        (filter.group === '' || industry === filter.group) &&
        matches(filter.words, [ref, title, industry, ...questions.map(({ question }) => question)], [basis.citation]),
    )
    .map(({ ref, title, industry, basis }) => ({
      ref,
      title,
      note: `${industry} · ${ref}`,
      mark:
        basis.verified === 'text' ? null : <RuleMark rule={markedRule('hazard', ref)} confirmed={confirmed} isShort />,
    }));
  return (
    <RuleList
      label={texts.list}
      filter={filter}
      onFilter={onFilter}
      groups={hazardIndustries}
      lines={lines}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

function Judging({ hazard }: { readonly hazard: Hazard }) {
  const [facts, setFacts] = useState<Facts>({});
  const today = useToday();
  const { ref, title, industry, questions, basis, note } = hazard;
  return (
    <>
      <h2>{title}</h2>
      <section aria-label={texts.questions}>
        <h3>{texts.questions}</h3>
        {questions.map(({ key, question }) => (
          <YesNo
            key={key}
            question={question}
            value={facts[key]}
            onChange={(answer) => setFacts((now) => ({ ...now, [key]: answer }))}
          />
        ))}
      </section>
      <Answer hazardRef={ref} facts={facts} onClear={() => setFacts({})} />
      <RuleFacts
        facts={[
          [rules.basis, <Places key="basis" bases={[basis]} />],
          [texts.industry, `${industry} · ${ref}`],
          [rules.note, isHazardInForce(hazard, today) ? note : texts.notInForce],
        ]}
      />
      <Reliance rule={markedRule('hazard', ref)} />
    </>
  );
}

interface AnswerProps {
  readonly hazardRef: string;
  readonly facts: Facts;
  readonly onClear: () => void;
}

function Answer({ hazardRef, facts, onClear }: AnswerProps) {
  const judgement = judge(hazardRef, facts);
  if (judgement === undefined) return null;
  return (
    <section className="rules-answer" aria-label={texts.answer}>
      <p role="status">
        {texts.answer}：<strong>{texts.answers[judgement.answer]}</strong>
      </p>
      {judgement.missing.length === 0 ? null : (
        <>
          <p className="secondary">{texts.missing}</p>
          <ul className="rules-missing">
            {judgement.missing.map(({ key, question }) => (
              <li key={key}>{question}</li>
            ))}
          </ul>
        </>
      )}
      {Object.keys(facts).length === 0 ? null : (
        <button type="button" className="link" onClick={onClear}>
          {texts.clear}
        </button>
      )}
    </section>
  );
}
