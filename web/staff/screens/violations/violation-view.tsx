/** One violation: its duty, what each subject faces at each phase, whose power it is, how far it was read, and what finds it. */

import { Link } from '@tanstack/react-router';
import { citationShort, type Citation } from '@zhifa/law';
import {
  fineTexts,
  isMandatory,
  itemsLeadingTo,
  measuresOf,
  natureOf,
  type PenaltyRow,
  type Violation,
} from '@zhifa/law/violations';
import { CitationLink } from '../../../shared/citation/citation.tsx';
import { texts as citations } from '../../../shared/citation/texts.ts';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { Facts, type Fact } from '../calculators/facts.tsx';
import { texts } from './texts.ts';

export function ViolationView({ violation }: { readonly violation: Violation }) {
  const { ref, name, kind, countyPower, authority, verified, rows } = violation;
  const isPenalty = texts.penaltyKind === kind;
  return (
    <article className="calculator-result" aria-label={name}>
      <h2>{name}</h2>
      <p className="calculator-marks">
        <StatusTag tone={countyPower === 'own' ? 'plain' : 'weight'}>{texts.countyPower[countyPower]}</StatusTag>
        {isPenalty ? null : <StatusTag>{texts.notPenalty(kind)}</StatusTag>}
        {verified === 'text' ? null : <StatusTag tone="provisional">{texts.unverified}</StatusTag>}
        {countyPower === 'own' ? null : <span>{`${texts.otherOrgan}：${authority}`}</span>}
      </p>
      {rows.length === 0 ? null : <Rows rows={rows} />}
      {rows.some(({ fine }) => fine !== undefined) ? (
        <p className="calculator-marks">
          <Link to="/calculators/range" search={{ violation: ref }} className="button-link">
            {texts.toRange}
          </Link>
          <Link to="/calculators/discretion" search={{ violation: ref }} className="button-link">
            {texts.toDiscretion}
          </Link>
        </p>
      ) : null}
      <Facts title={texts.facts} facts={factsOf(violation)} />
      <Items violation={ref} />
    </article>
  );
}

function Rows({ rows }: { readonly rows: readonly PenaltyRow[] }) {
  return (
    <table className="violations-rows" aria-label={texts.rows}>
      <thead>
        <tr>
          {Object.values(texts.columns).map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={`${row.subject} ${row.phase}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: PenaltyRow }) {
  const { subject, phase, fine, note } = row;
  const { columns } = texts;
  return (
    <tr>
      <td data-title={columns.subject}>
        {subject} {natureOf(subject) === 'person' ? <StatusTag>{texts.personal}</StatusTag> : null}
      </td>
      <td data-title={columns.phase}>{phase}</td>
      <td data-title={columns.fine}>
        {fine === undefined ? (
          <span className="secondary">{texts.noFine}</span>
        ) : (
          <>
            {fineTexts(fine.form).map((line) => (
              <span key={line} className="violations-fine">{`${fine.mode} ${line}`}</span>
            ))}
            <StatusTag>{isMandatory(fine.mode) ? texts.must : texts.may}</StatusTag>
          </>
        )}
      </td>
      <td data-title={columns.measures}>
        {measuresOf(row).join('；')}
        {note === undefined ? null : <span className="caption">{note}</span>}
      </td>
    </tr>
  );
}

function Items({ violation }: { readonly violation: string }) {
  const items = itemsLeadingTo(violation);
  return (
    <section aria-label={texts.items}>
      <h3>{texts.items}</h3>
      {items.length === 0 ? <p className="secondary">{texts.noItems}</p> : null}
      <ul className="violations-items">
        {items.map(({ code, title, question }) => (
          <li key={code}>
            <Link to="/violations" search={{ violation, item: code }}>
              {code} {title}
            </Link>
            <span className="caption">{question}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function factsOf(violation: Violation): readonly Fact[] {
  const { fact } = texts;
  const isReplaced = violation.supersededBy.length > 0;
  return [
    [fact.duty, places(violation.duty)],
    [fact.penalty, places([violation.penalty])],
    [fact.also, places(violation.also)],
    [fact.authority, violation.authority],
    [fact.countyUse, violation.countyUse],
    [fact.industry, violation.industry],
    [fact.verified, citations.verified[violation.verified]],
    [fact.source, violation.source],
    [fact.version, violation.version],
    [fact.inForce, texts.inForce(violation.inForceFrom, violation.inForceUntil)],
    [fact.superseded, isReplaced ? <Successors key="superseded" violation={violation} /> : undefined],
    [fact.hazard, [texts.hazard[violation.majorHazard], violation.majorHazardBasis].filter(Boolean).join('，')],
    [fact.crimes, places(violation.crimes)],
    [fact.note, violation.note],
    [fact.ref, violation.ref],
  ];
}

function Successors({ violation: { supersededFrom, supersededBy } }: { readonly violation: Violation }) {
  return (
    <>
      {supersededFrom === undefined ? null : texts.supersededFrom(supersededFrom)}
      {supersededBy.map((ref) => (
        <Link key={ref} to="/violations" search={{ violation: ref }}>
          {ref}
        </Link>
      ))}
    </>
  );
}

function places(cited: readonly Citation[]) {
  if (cited.length === 0) return undefined;
  return (
    <span className="calculator-citations">
      {cited.map((citation) => (
        <CitationLink key={citationShort(citation)} citation={citation} isFull />
      ))}
    </span>
  );
}
