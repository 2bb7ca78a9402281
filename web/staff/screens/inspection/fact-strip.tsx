/** Four facts that answer by what, when, who, with whom. */

import { civilDateOf, clockTime } from '@zhifa/law';
import { inspectionWords, type Inspection } from '@zhifa/procedure';
import { shortDate } from '../../../shared/deadline/arithmetic.ts';
import { useInspection } from '../../dossier/dossier.ts';
import { texts } from './texts.ts';

const { attendanceRoles, capExceptions, inspectionTypes, taskSources } = inspectionWords;

interface Fact {
  readonly title: string;
  readonly value: string;
  readonly note: string;
}

export function FactStrip() {
  const state = useInspection();
  const facts = [sourceOf(state), timeOf(state), officersOf(state), companyOf(state)];
  return (
    <dl className="fact-strip">
      {facts.map(({ title, value, note }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>
            {value}
            <span className="caption">{note}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function sourceOf({ task }: Inspection.InspectionState): Fact {
  const { source, type, countsTowardsCap, capException, visitsThisYear, cap } = task;
  const note = countsTowardsCap
    ? texts.frequency(visitsThisYear + 1, cap)
    : texts.notCounted(capException === undefined ? '' : capExceptions[capException.kind]);
  return {
    title: texts.facts.source,
    value: `${taskSources[source]} ${inspectionTypes[type]}`,
    note,
  };
}

function timeOf(state: Inspection.InspectionState): Fact {
  const title = texts.facts.time;
  if (!('arrival' in state)) {
    const { plannedFrom, plannedTo } = state.task;
    return { title, value: texts.planned(shortDate(plannedFrom), shortDate(plannedTo)), note: '' };
  }
  const day = shortDate(civilDateOf(state.arrival.at));
  const from = clockTime(state.arrival.at);
  if (!('record' in state)) return { title, value: texts.stillThere(day, from), note: texts.notLeft };
  const value = texts.visited(day, from, clockTime(state.record.endedAt));
  return { title, value, note: 'departedAt' in state ? texts.left(clockTime(state.departedAt)) : texts.notLeft };
}

function officersOf(state: Inspection.InspectionState): Fact {
  const { officers, leadOfficerId, assistingOfficerIds } = state.task;
  const names = [leadOfficerId, ...assistingOfficerIds].map((id) => officers.find((one) => one.id === id)?.name ?? id);
  const announced = 'announcement' in state ? state.announcement : undefined;
  const helpers = 'scheme' in state ? state.scheme.assistantsCount : 0;
  const shown = announced === undefined ? texts.notShown : texts.shown(clockTime(announced.at));
  return {
    title: texts.facts.officers,
    value: names.join(' '),
    note: helpers > 0 ? `${shown}${texts.assistants(helpers)}` : shown,
  };
}

function companyOf(state: Inspection.InspectionState): Fact {
  const title = texts.facts.company;
  const [first, ...others] = 'attendance' in state ? state.attendance : [];
  if (first === undefined) return { title, value: texts.nobodyYet, note: '' };
  return {
    title,
    value: `${first.post} ${first.name}（${attendanceRoles[first.role]}）`,
    note: others.length > 0 ? texts.othersThere(others.length) : '',
  };
}
