/** 前置条件: the 175 gates of the law, what each says when it is not met, and how firmly it binds in this bureau. */

import { useNavigate, useSearch } from '@tanstack/react-router';
import { bindingOf, gateRule, gateRules, gateStages, verificationOf, type GateRule } from '@zhifa/law/gates';
import { useState } from 'react';
import { RuleMark, type MarkedRule } from '../../../../shared/rule-mark/rule-mark.tsx';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { inForce, useConfirmations } from '../queries.ts';
import { Reliance } from '../reliance.tsx';
import { Places, RuleFacts } from '../rule-facts.tsx';
import { RuleList, type ListFilter } from '../rule-list.tsx';
import { ListAndRule, RulesPage } from '../rules-page.tsx';
import { matches } from '../search.ts';
import { texts as rules } from '../texts.ts';
import { texts } from './texts.ts';
import { actsAsking, isHint } from './used-by.ts';

export function Screen() {
  const { ref } = useSearch({ from: '/frame/rules/gates' });
  const navigate = useNavigate();
  const [filter, setFilter] = useState<ListFilter>({ words: '', group: '' });
  const chosen = ref === undefined ? undefined : gateRule(ref);
  const choose = (next?: string) =>
    void navigate({ to: '/rules/gates', search: next === undefined ? {} : { ref: next } });
  return (
    <RulesPage title={texts.title} howTo={texts.howTo}>
      <ListAndRule
        list={<Gates filter={filter} onFilter={setFilter} chosen={ref} onChoose={choose} />}
        rule={chosen === undefined ? undefined : <Gate key={chosen.ref} rule={chosen} />}
        onBack={choose}
      />
    </RulesPage>
  );
}

interface GatesProps {
  readonly filter: ListFilter;
  readonly onFilter: (filter: ListFilter) => void;
  readonly chosen: string | undefined;
  readonly onChoose: (ref: string) => void;
}

function Gates({ filter, onFilter, chosen, onChoose }: GatesProps) {
  const confirmed = inForce(useConfirmations());
  const found = gateRules.filter(
    (rule) =>
      (filter.group === '' || rule.stage === filter.group) && matches(filter.words, saidBy(rule), placesOf(rule)),
  );
  const lines = found.map((rule) => ({
    ref: rule.ref,
    title: rule.title,
    note: `${rule.stage} · ${rule.ref} · ${bindingOf(rule, confirmed).binds === 'refuses' ? texts.refuses : texts.warns}`,
    mark:
      verificationOf(rule) === 'text' && !rule.isInference ? null : (
        <RuleMark rule={marked(rule)} confirmed={confirmed} isShort />
      ),
  }));
  return (
    <RuleList
      label={texts.list}
      filter={filter}
      onFilter={onFilter}
      groups={gateStages}
      lines={lines}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

function Gate({ rule }: { readonly rule: GateRule }) {
  const binding = bindingOf(rule, inForce(useConfirmations()));
  const { title, ref, stage, act, condition, refusal, bases, part, note, inForceFrom, inForceUntil } = rule;
  const acts = actsAsking(ref);
  // What the bureau has read itself is not marked as unread beside it.
  const isConfirmed = binding.binds === 'refuses' && binding.because === 'confirmed';
  const read = isConfirmed ? bases.map((basis) => ({ ...basis, verified: 'text' as const })) : bases;
  return (
    <>
      <h2>
        {title}{' '}
        <StatusTag tone={binding.binds === 'refuses' ? 'weight' : 'provisional'}>
          {binding.binds === 'refuses' ? texts.refuses : texts.warns}
        </StatusTag>
      </h2>
      <RuleFacts
        facts={[
          [texts.act, act],
          [texts.condition, condition],
          [
            texts.refusal,
            <q key="refusal" className="rules-quote">
              {refusal}
            </q>,
          ],
          [rules.basis, <Places key="basis" bases={read} part={part} />],
          [texts.inForce, texts.from(inForceFrom, inForceUntil)],
          [texts.usedBy, acts.length === 0 ? texts.notUsed : acts.join('、')],
          [texts.stage, `${stage} · ${ref}`],
          [rules.note, note],
        ]}
      />
      <Reliance rule={marked(rule)}>
        <p>{texts.binding(binding)}</p>
        {isHint(rule) ? <p className="secondary">{texts.staysHint}</p> : null}
      </Reliance>
    </>
  );
}

function marked(rule: GateRule): MarkedRule {
  const { ref, version, isInference } = rule;
  return { catalogue: 'gate', ref, version, isInference, verified: verificationOf(rule) };
}

function saidBy({ ref, title, act, condition, refusal, stage }: GateRule): readonly string[] {
  return [ref, title, act, condition, refusal, stage];
}

function placesOf({ bases }: GateRule) {
  return bases.map(({ citation }) => citation);
}
