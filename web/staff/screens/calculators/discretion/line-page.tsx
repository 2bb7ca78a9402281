/** One line: what was done, the range with its tiers, the circumstances, the amount; beside it exemption, persons and reasons. */

import { Link } from '@tanstack/react-router';
import { citationShort } from '@zhifa/law';
import type { DiscretionSettings } from '@zhifa/law/discretion';
import { limitText, type PenaltySubject } from '@zhifa/law/violations';
import { CitationLink } from '../../../../shared/citation/citation.tsx';
import { EmptyState } from '../../../../shared/empty-state.tsx';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { useToday } from '../../../session/session.ts';
import { texts as calculators } from '../texts.ts';
import { AmountBox } from './amount-box.tsx';
import { Benchmark } from './benchmark.tsx';
import { Circumstances } from './circumstances.tsx';
import { Dual } from './dual.tsx';
import { ExemptionPanel } from './exemption-panel.tsx';
import { FiveFactors } from './five-factors.tsx';
import { fineQuestionOf, type Line } from './line.ts';
import type { LineProps } from './line-props.ts';
import { LineQuestions } from './line-questions.tsx';
import { OwnAmount } from './own-amount.tsx';
import { RangeBar } from './range-bar.tsx';
import { Reasons } from './reasons.tsx';
import { texts } from './texts.ts';
import type { WeighedLine } from './together.ts';
import { exemptionFor, takenOf, type LineAnswer } from './weighing.ts';

interface LinePageProps {
  readonly weighed: WeighedLine;
  readonly others: readonly { readonly number: number; readonly line: Line }[];
  readonly theUnit: string;
  readonly settings: DiscretionSettings;
  readonly onChange: (changed: Partial<Line>) => void;
  readonly onRemove: () => void;
  readonly onAddPerson: (subject: PenaltySubject) => void;
}

export function LinePage(props: LinePageProps) {
  const { weighed, others, theUnit, settings, onChange, onRemove, onAddPerson } = props;
  const { line, answer } = weighed;
  const today = useToday();
  const exemption = exemptionFor(line, today);
  const question = fineQuestionOf(line);
  const isAnswered = answer.outcome === 'fine' || answer.outcome === 'open';
  return (
    <div className="discretion">
      <div className="discretion-main">
        <LineHead line={line} onRemove={onRemove} />
        <LineQuestions line={line} onChange={onChange} others={others} theUnit={theUnit} />
        {isAnswered ? (
          <Weighing line={line} onChange={onChange} answer={answer} settings={settings} />
        ) : (
          <NotWeighed answer={answer} />
        )}
      </div>
      <aside className="discretion-side">
        {exemption === undefined ? null : <ExemptionPanel line={line} onChange={onChange} exemption={exemption} />}
        {question === undefined ? null : <Dual question={question} onAdd={onAddPerson} />}
        {isAnswered ? <Reasons answer={answer} /> : null}
      </aside>
    </div>
  );
}

function LineHead({ line: { given }, onRemove }: { readonly line: Line; readonly onRemove: () => void }) {
  const { name, duty, penalty, verified, ref } = given.violation;
  return (
    <header className="discretion-head">
      <h2>{name}</h2>
      <p className="calculator-marks">
        {duty.length === 0 ? null : <span className="secondary">{texts.duty}</span>}
        {duty.map((citation) => (
          <CitationLink key={citationShort(citation)} citation={citation} />
        ))}
        <span className="secondary">{texts.penalty}</span>
        <CitationLink citation={penalty} />
        {verified === 'text' ? null : <StatusTag tone="provisional">{calculators.unverified}</StatusTag>}
        <Link to="/violations" search={{ violation: ref }}>
          {ref}
        </Link>
        <button type="button" className="link" onClick={onRemove}>
          {texts.remove}
        </button>
      </p>
    </header>
  );
}

type WeighingProps = LineProps & {
  readonly answer: Extract<LineAnswer, { outcome: 'fine' | 'open' }>;
  readonly settings: DiscretionSettings;
};

function Weighing({ line, onChange, answer, settings }: WeighingProps) {
  const { statutory, ladder, own } = answer;
  const chosen = answer.outcome === 'fine' ? answer.byRule.tier : undefined;
  const tier = ladder.rungs.find(({ name }) => name === chosen);
  const amount = own?.amount ?? takenOf(answer)?.fine.amount;
  const { conductOn } = line.given;
  const question = fineQuestionOf(line);
  return (
    <>
      <section aria-label={texts.bar}>
        <RangeBar statutory={statutory.range} rungs={ladder.rungs} chosen={chosen} amount={amount} />
        <p className="caption">{limitText(statutory)}</p>
        {versionSteps(statutory.steps).map((step) => (
          <p key={step} className="calculator-notice">
            {step}
          </p>
        ))}
        <p className="caption">{texts.versionIs(citationShort(statutory.citation), statutory.inForceFrom)}</p>
      </section>
      <Benchmark line={line} onChange={onChange} ladder={ladder} chosen={chosen} confirmed={settings.confirmed} />
      <AmountBox answer={answer} settings={settings} />
      {question === undefined || conductOn === undefined ? null : (
        <Circumstances
          line={line}
          onChange={onChange}
          ladder={ladder}
          chosen={chosen}
          conductOn={question.conductOn}
          phase={question.phase}
        />
      )}
      <FiveFactors line={line} onChange={onChange} />
      <OwnAmount line={line} onChange={onChange} verdict={own} statutory={statutory.range} tier={tier} />
    </>
  );
}

/** 从旧兼从轻: both laws and why one of them governs. */
function versionSteps(steps: readonly string[]): string[] {
  return steps.filter((step) => step.includes(texts.lenientArticle));
}

function NotWeighed({ answer }: { readonly answer: Exclude<LineAnswer, { outcome: 'fine' | 'open' }> }) {
  if (answer.outcome === 'noFine') return <EmptyState title={texts.noFine} why={answer.message} />;
  return <EmptyState title={answer.because === 'law' ? texts.cannot : texts.waiting} why={answer.message} />;
}
