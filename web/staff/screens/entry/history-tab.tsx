/** Who changed what, when and why: before → after, newest first. */

import { useQuery } from '@tanstack/react-query';
import type { AnswerOf, entryHistory } from '@zhifa/contract';
import { civilDateOf, clockTime } from '@zhifa/law';
import { fieldEntries, isEmpty, masked, type Field, type Register } from '@zhifa/registers';
import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { Loading } from '../../../shared/loading.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { valueText, type Names } from '../../register/field-value.tsx';
import { historyQuery } from '../../register/queries.ts';
import { texts } from './texts.ts';
import '../../../shared/timeline/timeline.css';

interface HistoryTabProps {
  readonly register: Register;
  readonly id: string;
}

export function HistoryTab({ register, id }: HistoryTabProps) {
  const [isShown, show] = useState(false);
  const { data, error, refetch } = useQuery(historyQuery(register.name, id));
  if (error !== null) return <Problem error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  if (data.changes.length === 0) return <EmptyState title={texts.noHistory} why={texts.noHistoryWhy} />;
  const hasSensitive = fieldEntries(register.fields).some(([, { isSensitive }]) => isSensitive);
  return (
    <div className="entry-cards">
      <p className="secondary">{texts.historyHint}</p>
      {hasSensitive ? (
        <button type="button" className="button-link" aria-pressed={isShown} onClick={() => show(!isShown)}>
          {isShown ? texts.hide : texts.show}
        </button>
      ) : null}
      <ol className="timeline" aria-label={texts.historyList}>
        {data.changes.map((change) => (
          <Change key={change.version} register={register} change={change} names={data.names} isShown={isShown} />
        ))}
      </ol>
    </div>
  );
}

interface ChangeProps {
  readonly register: Register;
  readonly change: AnswerOf<typeof entryHistory>['changes'][number];
  readonly names: Names;
  readonly isShown: boolean;
}

function Change({ register, change, names, isShown }: ChangeProps) {
  const { version, at, by, cause, before, after } = change;
  const changed = fieldEntries(register.fields).filter(([key]) => !isSame(before?.[key], after?.[key]));
  const rows = changed.map(([key, field]) => (
    <Row key={key} field={field} before={before?.[key]} after={after?.[key]} names={names} isShown={isShown} />
  ));
  return (
    <li>
      <p className="timeline-when">
        <strong>{civilDateOf(at)}</strong>
        <span className="caption">{clockTime(at)}</span>
      </p>
      <div>
        <p>
          <strong>{cause}</strong> {by} <span className="caption">{texts.version(version, civilDateOf(at))}</span>
        </p>
        {before === null ? (
          <details>
            <summary>{texts.created}</summary>
            {rows}
          </details>
        ) : (
          rows
        )}
      </div>
    </li>
  );
}

interface RowProps {
  readonly field: Field;
  readonly before: unknown;
  readonly after: unknown;
  readonly names: Names;
  readonly isShown: boolean;
}

function Row({ field, before, after, names, isShown }: RowProps) {
  const text = (value: unknown) => {
    if (isEmpty(value)) return texts.empty;
    const whole = valueText(field, value, names);
    return field.isSensitive && !isShown ? masked(whole) : whole;
  };
  return (
    <p className="history-change">
      <span className="secondary">{field.label}</span>
      <span className="history-before">{text(before)}</span>
      <ArrowRight size={14} aria-label={texts.became} role="img" />
      <span>{text(after)}</span>
    </p>
  );
}

/** Both come from JSON with keys in the same order. */
function isSame(left: unknown, right: unknown): boolean {
  return (isEmpty(left) && isEmpty(right)) || JSON.stringify(left) === JSON.stringify(right);
}
