/** 重大事故隐患: the facts its rule asks for, each answered 是 or 否; the rule judges, two officers confirm. */

import { evaluate, type MajorHazardRule } from '@zhifa/law';
import { ChoiceButtons } from '../../../shared/choice-buttons.tsx';
import { CitationLink } from '../../../shared/citation/citation.tsx';
import { isRecord } from '../../../shared/act-form/value.ts';
import { texts } from './texts.ts';

interface MajorHazardProps {
  readonly rule: MajorHazardRule;
  readonly facts: unknown;
  readonly onChange: (facts: Readonly<{ [question: string]: boolean }>) => void;
}

const choices = [
  { value: 'true', label: texts.yes },
  { value: 'false', label: texts.no },
];

export function MajorHazard({ rule, facts, onChange }: MajorHazardProps) {
  const given = factsOf(facts);
  const answer = evaluate(rule.condition, given);
  return (
    <section className="major-hazard" aria-labelledby="major">
      <h2 id="major">{texts.major}</h2>
      <p>
        {rule.title} <CitationLink citation={rule.basis.citation} />
      </p>
      <p className="caption">{texts.majorIntro}</p>
      {rule.questions.map(({ key, question }) => (
        <div key={key} className="major-question">
          <span>{question}</span>
          <ChoiceButtons
            label={question}
            choices={choices}
            value={given[key] === undefined ? undefined : String(given[key])}
            onChoose={(text) => onChange({ ...given, [key]: text === 'true' })}
          />
        </div>
      ))}
      <p className="strong" role="status">
        {answer === undefined ? texts.answerAll : answer ? texts.isMajor : texts.isNotMajor}
      </p>
    </section>
  );
}

export function majorAnswer(rule: MajorHazardRule, facts: unknown): boolean | undefined {
  return evaluate(rule.condition, factsOf(facts));
}

function factsOf(facts: unknown): Readonly<{ [question: string]: boolean }> {
  const entries = Object.entries(isRecord(facts) ? facts : {});
  return Object.fromEntries(entries.flatMap(([key, value]) => (typeof value === 'boolean' ? [[key, value]] : [])));
}
