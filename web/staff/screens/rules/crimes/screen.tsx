/** 涉罪要件: what each element of a crime asks for, which evidence is lacking. It points; it never says that there was a crime. */

import { useNavigate, useSearch } from '@tanstack/react-router';
import { crimeOf, crimes, type Crime } from '@zhifa/law/crimes';
import { useState } from 'react';
import { RuleMark } from '../../../../shared/rule-mark/rule-mark.tsx';
import { markedRule } from '../marked.ts';
import { inForce, useConfirmations } from '../queries.ts';
import { RuleList, type ListFilter } from '../rule-list.tsx';
import { ListAndRule, RulesPage } from '../rules-page.tsx';
import { matches } from '../search.ts';
import { CrimeChecklist } from './checklist.tsx';
import { texts } from './texts.ts';

export function Screen() {
  const { ref } = useSearch({ from: '/frame/rules/crimes' });
  const navigate = useNavigate();
  const [filter, setFilter] = useState<ListFilter>({ words: '', group: '' });
  const chosen = ref === undefined ? undefined : crimeOf(ref);
  const choose = (next?: string) =>
    void navigate({ to: '/rules/crimes', search: next === undefined ? {} : { ref: next } });
  return (
    <RulesPage title={texts.title} howTo={texts.howTo}>
      <ListAndRule
        list={<Crimes filter={filter} onFilter={setFilter} chosen={ref} onChoose={choose} />}
        rule={chosen === undefined ? undefined : <CrimeChecklist key={chosen.ref} crime={chosen} />}
        onBack={choose}
      />
    </RulesPage>
  );
}

interface CrimesProps {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly chosen: string | undefined;
  readonly onChoose: (ref: string) => void;
}

function Crimes({ filter, onFilter, chosen, onChoose }: CrimesProps) {
  const confirmed = inForce(useConfirmations());
  const found = crimes.filter(
    (crime) =>
      (filter.group === '' || crime.road === filter.group) && matches(filter.words, saidBy(crime), placesOf(crime)),
  );
  const lines = found.map(({ ref, title, road }) => {
    const rule = markedRule('crime', ref);
    const mark = rule.verified === 'text' ? null : <RuleMark rule={rule} confirmed={confirmed} isShort />;
    return { ref, title, note: `${road} · ${ref}`, mark };
  });
  return (
    <RuleList
      label={texts.list}
      filter={filter}
      onFilter={onFilter}
      groups={[...new Set(crimes.map(({ road }) => road))]}
      lines={lines}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

function saidBy({ ref, title, sentence, road, elements }: Crime): readonly string[] {
  return [ref, title, sentence, road, ...elements.map((element) => element.title)];
}

function placesOf({ basis, elements }: Crime) {
  return [basis.citation, ...elements.map((element) => element.basis.citation)];
}
