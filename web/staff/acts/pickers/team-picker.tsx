/** One leads, at least one assists; who must stay away, or has no certificate in force, is marked before he is chosen. */

import { useQuery } from '@tanstack/react-query';
import type { AnswerOf, chooseOfficers } from '@zhifa/contract';
import type { CivilDate } from '@zhifa/law';
import { useState } from 'react';
import { FilterCheck } from '../../../shared/data-table/filter-bar.tsx';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { officersQuery, unitsQuery } from '../../queries.ts';
import { useToday } from '../../session/session.ts';
import { teamTexts as texts } from './texts.ts';
import './team-picker.css';

type Officer = AnswerOf<typeof chooseOfficers>['officers'][number];

interface TeamPickerProps {
  readonly enterpriseId: string;
  readonly unitId: string;
  readonly lead: string;
  readonly assisting: readonly string[];
  readonly onLead: (id: string) => void;
  readonly onAssisting: (ids: readonly string[]) => void;
}

export function TeamPicker({ enterpriseId, unitId, lead, assisting, onLead, onAssisting }: TeamPickerProps) {
  const { data } = useQuery(officersQuery(enterpriseId === '' ? undefined : enterpriseId));
  const [isOnlyUnit, showOnlyUnit] = useState(true);
  const today = useToday();
  const chosen = [lead, ...assisting];
  const units = useUnitsBelow(unitId);
  const officers = (data?.officers ?? []).filter(
    (one) => !isOnlyUnit || units.includes(one.unitId) || chosen.includes(one.id),
  );
  const toggle = (id: string) =>
    onAssisting(assisting.includes(id) ? assisting.filter((other) => other !== id) : [...assisting, id]);
  return (
    <div className="team-picker">
      <FilterCheck label={texts.onlyUnit} isSet={isOnlyUnit} onChange={showOnlyUnit} />
      {enterpriseId === '' ? <p className="caption">{texts.chooseEnterpriseFirst}</p> : null}
      <div className="team-scroll">
        <table className="plain-table">
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
            {officers.map((officer) => (
              <tr key={officer.id}>
                <td>
                  <input
                    type="radio"
                    name="lead"
                    aria-label={texts.chooseLead(officer.name)}
                    checked={officer.id === lead}
                    onChange={() => onLead(officer.id)}
                  />
                </td>
                <td>
                  <input
                    type="checkbox"
                    aria-label={texts.chooseAssisting(officer.name)}
                    checked={assisting.includes(officer.id)}
                    disabled={officer.id === lead}
                    onChange={() => toggle(officer.id)}
                  />
                </td>
                <td className="strong">{officer.name}</td>
                <td>{officer.unitName}</td>
                <td>
                  {officer.certificateNumber}{' '}
                  <span className="caption">{texts.validUntil(officer.certificateValidUntil)}</span>
                </td>
                <td>
                  <Marks officer={officer} enterpriseId={enterpriseId} today={today} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** The unit and those under it: 大队 with its 中队. */
function useUnitsBelow(unitId: string): readonly string[] {
  const { data } = useQuery(unitsQuery);
  const below = (parent: string): string[] => [
    parent,
    ...(data?.units ?? []).filter(({ parentId }) => parentId === parent).flatMap(({ id }) => below(id)),
  ];
  return below(unitId);
}

interface MarksProps {
  readonly officer: Officer;
  readonly enterpriseId: string;
  readonly today: CivilDate;
}

function Marks({ officer: { recusals, certificateNumber, certificateValidUntil }, enterpriseId, today }: MarksProps) {
  const relation = recusals.find((one) => one.enterpriseId === enterpriseId)?.relation;
  return (
    <>
      {relation === undefined ? null : <StatusTag tone="red">{texts.recused(relation)}</StatusTag>}
      {certificateNumber === '' ? <StatusTag tone="red">{texts.noCertificate}</StatusTag> : null}
      {certificateNumber !== '' && certificateValidUntil < today ? (
        <StatusTag tone="red">{texts.expired}</StatusTag>
      ) : null}
    </>
  );
}
