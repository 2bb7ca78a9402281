/** The statutory range with everything it rests on; that nothing inside it is decided here stands beside it, always. */

import { Link } from '@tanstack/react-router';
import { citationShort, rangeText, type Citation } from '@zhifa/law';
import {
  isMandatory,
  measuresOf,
  violationOf,
  type FineAnswer,
  type FineRange,
  type PenaltyRow,
  type Violation,
} from '@zhifa/law/violations';
import { Amount } from '../../../../shared/amount/amount.tsx';
import { CitationLink } from '../../../../shared/citation/citation.tsx';
import { texts as citations } from '../../../../shared/citation/texts.ts';
import { EmptyState } from '../../../../shared/empty-state.tsx';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { Cautions, Facts, type Fact } from '../facts.tsx';
import { texts as calculators } from '../texts.ts';
import { rowOf, type Given } from './given.ts';
import { reckon } from './reckoning.ts';
import { texts } from './texts.ts';

export function Result({ given }: { readonly given: Given }) {
  const answer = reckon(given);
  switch (answer.outcome) {
    case 'range':
      return <RangeAnswer given={given} range={answer.range} />;
    case 'noFine':
      return <NoFine violation={answer.violation} row={answer.row} />;
    case 'refused':
      return <Refused given={given} answer={answer} />;
    case 'waiting':
      return (
        <>
          <EmptyState title={texts.waiting} why={answer.message} />
          <ViolationFacts violation={given.violation} row={rowOf(given)} />
        </>
      );
  }
}

function RangeAnswer({ given, range: found }: { readonly given: Given; readonly range: FineRange }) {
  const { mode, range, name, subject, phase, steps, cautions } = found;
  const governing = violationOf(found.violation) ?? given.violation;
  const row = governing.rows.find((one) => one.subject === subject && one.phase === phase);
  return (
    <section className="calculator-result" aria-label={name}>
      <h2>{governing.ref === given.violation.ref ? name : texts.later(name)}</h2>
      <p className="caption">{`${subject} · ${phase} · ${isMandatory(mode) ? texts.mode.must : texts.mode.may}`}</p>
      <p className="calculator-head" aria-live="polite">
        <strong>{texts.range(mode, rangeText(range))}</strong>
      </p>
      <Marks violation={governing} />
      <Facts
        title={texts.limits.title}
        facts={[
          [texts.limits.least, range.min === 0 ? texts.limits.none : <Limit key="least" found={found} end="min" />],
          [
            texts.limits.most,
            range.max === undefined ? texts.limits.open : <Limit key="most" found={found} end="max" />,
          ],
          [texts.measures, <Measures key="measures" measures={measuresOf(found)} />],
        ]}
      />
      <NotDecided />
      <Cautions title={calculators.cautions} cautions={[...unverifiedCaution(governing), ...cautions]} />
      <section aria-label={texts.steps}>
        <h3>{texts.steps}</h3>
        <ol className="calculator-steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <ViolationFacts violation={governing} row={row} />
    </section>
  );
}

function NoFine({ violation, row }: { readonly violation: Violation; readonly row: PenaltyRow }) {
  return (
    <section className="calculator-result" aria-label={violation.name}>
      <h2>{violation.name}</h2>
      <p className="caption">{`${row.subject} · ${row.phase}`}</p>
      <p className="calculator-head" aria-live="polite">
        <strong>{texts.noFine}</strong>
      </p>
      <Marks violation={violation} />
      <Facts
        title={texts.measures}
        facts={[[texts.measures, <Measures key="measures" measures={measuresOf(row)} />]]}
      />
      <NotDecided />
      <Cautions title={calculators.cautions} cautions={unverifiedCaution(violation)} />
      <ViolationFacts violation={violation} row={row} />
    </section>
  );
}

interface RefusedProps {
  readonly given: Given;
  readonly answer: Extract<FineAnswer, { outcome: 'refused' }>;
}

/** Where something else governs, it is one press away. */
function Refused({ given, answer: { because, message, instead = [] } }: RefusedProps) {
  const others = instead.flatMap((ref) => violationOf(ref) ?? []);
  return (
    <>
      <EmptyState title={because === 'baseMissing' ? texts.waiting : texts.cannot} why={message}>
        {others.map(({ ref, name, penalty }) => (
          <Link key={ref} to="/calculators/range" search={{ violation: ref }} className="button-link">
            {`${texts.instead} ${citationShort(penalty)} ${name}`}
          </Link>
        ))}
      </EmptyState>
      <ViolationFacts violation={given.violation} row={rowOf(given)} />
    </>
  );
}

/** How far the place that punishes was read, in a word. */
function Marks({ violation: { verified } }: { readonly violation: Violation }) {
  if (verified === 'text') return null;
  return (
    <p className="calculator-marks">
      <StatusTag tone="provisional">{calculators.unverified}</StatusTag>
    </p>
  );
}

function unverifiedCaution({ verified }: Violation): string[] {
  return verified === 'text' ? [] : [texts.unverifiedCaution];
}

function Measures({ measures }: { readonly measures: readonly string[] }) {
  if (measures.length === 0) return texts.noMeasures;
  return (
    <ul>
      {measures.map((measure) => (
        <li key={measure}>{measure}</li>
      ))}
    </ul>
  );
}

function NotDecided() {
  return (
    <section className="calculator-notice" aria-label={texts.notDecided}>
      <p className="strong">{texts.notDecided}</p>
      <p className="secondary">{texts.notDecidedWhy}</p>
    </section>
  );
}

interface ViolationFactsProps {
  readonly violation: Violation;
  readonly row: PenaltyRow | undefined;
}

function ViolationFacts({ violation, row }: ViolationFactsProps) {
  const { facts } = texts;
  const all: readonly Fact[] = [
    [facts.citation, <Places key="penalty" places={[violation.penalty]} />],
    [facts.duty, places(violation.duty)],
    [facts.also, places(violation.also)],
    [facts.verified, citations.verified[violation.verified]],
    [facts.source, violation.source],
    [facts.version, violation.version],
    [facts.inForce, texts.inForce(violation.inForceFrom, violation.inForceUntil)],
    [facts.authority, violation.authority],
    [facts.countyUse, violation.countyUse],
    [facts.crimes, places(violation.crimes)],
    [facts.rowNote, row?.note],
    [facts.note, violation.note],
    [calculators.ref, violation.ref],
  ];
  return <Facts title={calculators.facts} facts={all} />;
}

function places(cited: readonly Citation[]) {
  return cited.length === 0 ? undefined : <Places places={cited} />;
}

function Places({ places: cited }: { readonly places: readonly Citation[] }) {
  return (
    <span className="calculator-citations">
      {cited.map((citation) => (
        <CitationLink key={citationShort(citation)} citation={citation} isFull />
      ))}
    </span>
  );
}

/** An end of the range, with its arithmetic; nothing where it has no such end. */
function Limit({ found, end }: { readonly found: FineRange; readonly end: 'min' | 'max' }) {
  const amount = found.range[end];
  if (amount === undefined) return null;
  const title = end === 'min' ? texts.limits.least : texts.limits.most;
  return (
    <Amount title={title} amount={amount} steps={found.steps} citations={[found.citation]} doubts={found.cautions} />
  );
}
