/** Choosing a rule of the law by words: what matches, in groups where there are any; a choice is one press. */

import { Input } from 'antd';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../shared/empty-state.tsx';
import { texts } from './texts.ts';

const MOST_SHOWN = 60; // More nobody reads; another word is quicker.

export interface RuleRow {
  readonly ref: string;
  readonly title: string;
  /** Its article, its length, whose it is. */
  readonly notes: readonly string[];
  readonly isUnverified: boolean;
}

export interface RuleGroup {
  /** Absent where all stand together. */
  readonly title?: string;
  readonly rows: readonly RuleRow[];
}

interface RulePickerProps {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly groups: readonly RuleGroup[];
  readonly onChoose: (ref: string) => void;
  /** Shown while nothing is asked and nothing listed. */
  readonly children?: ReactNode;
  readonly mostShown?: number;
}

export function RulePicker(props: RulePickerProps) {
  const { label, words, onWords, groups, onChoose, children, mostShown = MOST_SHOWN } = props;
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const isAsked = words.trim() !== '';
  return (
    <section className="rule-picker" aria-label={label}>
      <Input
        type="search"
        allowClear
        aria-label={label}
        placeholder={texts.searchHint}
        maxLength={60}
        value={words}
        onChange={({ target }) => onWords(target.value)}
      />
      {count === 0 && !isAsked ? children : null}
      {count === 0 && isAsked ? <EmptyState title={texts.nothing(words)} why={texts.nothingWhy} /> : null}
      {count === 0 ? null : (
        <>
          <p className="caption" role="status">
            {texts.found(count)}
          </p>
          <Groups groups={atMost(groups, mostShown)} onChoose={onChoose} />
          {count > mostShown ? <p className="caption">{texts.more(count - mostShown)}</p> : null}
        </>
      )}
    </section>
  );
}

type GroupsProps = Pick<RulePickerProps, 'groups' | 'onChoose'>;

function Groups({ groups, onChoose }: GroupsProps) {
  return (
    <div className="rule-list">
      {groups.map(({ title, rows }) => (
        <section key={title ?? ''} {...(title === undefined ? {} : { 'aria-label': title })}>
          {title === undefined ? null : <h3>{title}</h3>}
          <ul>
            {rows.map((row) => (
              <li key={row.ref}>
                <button type="button" className="rule-row" onClick={() => onChoose(row.ref)}>
                  <RuleWords row={row} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The rule that was chosen, and the way back to all of them. */
export function ChosenRule({ row, onChange }: { readonly row: RuleRow; readonly onChange: () => void }) {
  return (
    <div className="rule-chosen">
      <RuleWords row={row} />
      <button type="button" className="link" onClick={onChange}>
        {texts.change}
      </button>
    </div>
  );
}

function RuleWords({ row: { title, notes, isUnverified } }: { readonly row: RuleRow }) {
  return (
    <span className="rule-words">
      <span className="strong">{title}</span>
      <span className="caption">
        {notes.join(' · ')} {isUnverified ? <span className="tag tag-provisional">{texts.unverified}</span> : null}
      </span>
    </span>
  );
}

/** The first so many rows, whatever groups they stand in. */
function atMost(groups: readonly RuleGroup[], most: number): RuleGroup[] {
  let left = most;
  return groups.flatMap((group) => {
    const rows = group.rows.slice(0, left);
    left -= rows.length;
    return rows.length === 0 ? [] : [{ ...group, rows }];
  });
}
