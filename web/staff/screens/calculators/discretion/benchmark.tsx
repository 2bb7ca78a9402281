/** Which benchmark is used, how far it was read, its tiers, and the facts that choose among them. */

import { Link } from '@tanstack/react-router';
import { Input } from 'antd';
import { rangeText } from '@zhifa/law';
import type { Ladder, TierTable } from '@zhifa/law/discretion';
import { ChoiceButtons } from '../../../../shared/choice-buttons.tsx';
import { Field } from '../../../../shared/field.tsx';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import type { LineProps } from './line-props.ts';
import { texts } from './texts.ts';
import { quantitiesOf, wholeNumber } from './tier-questions.ts';

interface BenchmarkProps extends LineProps {
  readonly ladder: Ladder;
  readonly chosen: string | undefined;
  /** Refs of the tables the bureau has compared with its own copy. */
  readonly confirmed: readonly string[];
}

export function Benchmark({ line, onChange, ladder, chosen, confirmed }: BenchmarkProps) {
  const { table, governing } = ladder;
  if (table === undefined) return <NoTable />;
  return (
    <section aria-label={texts.benchmark}>
      <h3>{texts.benchmark}</h3>
      <TableChoice line={line} onChange={onChange} table={table} governing={governing} confirmed={confirmed} />
      <div className="discretion-facts" role="group" aria-label={texts.tierFacts}>
        {table.questions.map(({ key, question }) => (
          <FactField
            key={key}
            question={question}
            isNumber={quantitiesOf(table).has(key)}
            answer={line.facts[key]}
            onAnswer={(answer) => onChange({ facts: { ...line.facts, [key]: answer } })}
          />
        ))}
      </div>
      <Tiers ladder={ladder} chosen={chosen} />
    </section>
  );
}

function NoTable() {
  return (
    <section className="calculator-cautions discretion-no-table" aria-label={texts.benchmark}>
      <p>
        <span className="strong">{texts.noTable}</span> <span className="secondary">{texts.noTableWhy}</span>
      </p>
      <Link to="/calculators/benchmarks">{texts.toTables}</Link>
    </section>
  );
}

type TableChoiceProps = LineProps &
  Pick<BenchmarkProps, 'confirmed'> &
  Pick<Ladder, 'governing'> & { readonly table: TierTable };

/** One that governs alone needs no choice; among several the most local is taken unless a person says otherwise. */
function TableChoice({ onChange, table, governing, confirmed }: TableChoiceProps) {
  return (
    <>
      {governing.length < 2 ? null : (
        <ChoiceButtons
          label={texts.benchmark}
          choices={governing.map(({ ref, title, level }) => ({
            value: ref,
            label: title,
            note: texts.tableLevel[level],
          }))}
          value={table.ref}
          onChoose={(ref) => onChange({ table: ref })}
        />
      )}
      <p className="calculator-marks">
        <span className="strong">{table.title}</span>
        <StatusTag>{texts.tableLevel[table.level]}</StatusTag>
        {table.verified === 'text' ? null : confirmed.includes(table.ref) ? (
          <StatusTag>{texts.confirmed}</StatusTag>
        ) : (
          <StatusTag tone="provisional">{texts.unverified}</StatusTag>
        )}
        {table.isComplete ? null : <StatusTag tone="provisional">{texts.partial}</StatusTag>}
        {table.note === undefined ? null : <span className="caption">{table.note}</span>}
      </p>
    </>
  );
}

function Tiers({ ladder: { rungs }, chosen }: Pick<BenchmarkProps, 'ladder' | 'chosen'>) {
  return (
    <ol className="discretion-tiers" aria-label={texts.tiersOf}>
      {rungs.map(({ name, title, range }) => (
        <li key={name} className={name === chosen ? 'discretion-tier-chosen' : ''} aria-current={name === chosen}>
          <span className="strong">{name}</span>
          <span>{title}</span>
          <span className="figure">{rangeText(range)}</span>
        </li>
      ))}
    </ol>
  );
}

interface FactFieldProps {
  readonly question: string;
  readonly isNumber: boolean;
  readonly answer: boolean | number | undefined;
  readonly onAnswer: (answer: boolean | number | undefined) => void;
}

export function FactField({ question, isNumber, answer, onAnswer }: FactFieldProps) {
  if (isNumber) return <NumberField question={question} answer={answer} onAnswer={onAnswer} />;
  const value = answer === undefined ? undefined : answer === true ? 'yes' : 'no';
  return (
    <Field label={question} isGroup>
      {() => (
        <ChoiceButtons
          label={question}
          choices={[
            { value: 'yes', label: texts.answerYes },
            { value: 'no', label: texts.answerNo },
          ]}
          value={value}
          onChoose={(chosen) => onAnswer(chosen === 'yes')}
        />
      )}
    </Field>
  );
}

function NumberField({ question, answer, onAnswer }: Omit<FactFieldProps, 'isNumber'>) {
  return (
    <Field label={question}>
      {(id) => (
        <Input
          id={id}
          inputMode="numeric"
          maxLength={14}
          value={typeof answer === 'number' ? String(answer) : ''}
          onChange={({ target }) => onAnswer(wholeNumber(target.value))}
        />
      )}
    </Field>
  );
}
