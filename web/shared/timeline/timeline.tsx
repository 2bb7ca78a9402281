/** The record as a timeline: who, when, how long it lay, what was said, the proof of each gate. Nothing in it can be edited. */

import type { AnswerOf, showRecord } from '@zhifa/contract';
import { civilDateOf, clockTime, millisecondsOf, type Instant } from '@zhifa/law';
import { actOf, posts, type Kind } from '@zhifa/procedure';
import type { FormWords } from '../act-form/tree.ts';
import { InputView } from '../act-form/input-view.tsx';
import { ProofList } from '../refusal/refusal-panel.tsx';
import { texts } from './texts.ts';
import './timeline.css';

type Entry = AnswerOf<typeof showRecord>['acts'][number];

interface TimelineProps {
  readonly kind: Kind;
  readonly entries: readonly Entry[];
  readonly hasMore: boolean;
  readonly words: FormWords;
}

export function Timeline({ kind, entries, hasMore, words }: TimelineProps) {
  return (
    <>
      <ol className="timeline" aria-label={texts.timeline}>
        {entries.map((entry, index) => (
          <TimelineEntry key={entry.act.id} kind={kind} entry={entry} before={entries[index - 1]} words={words} />
        ))}
      </ol>
      {hasMore ? <p className="caption">{texts.more}</p> : null}
    </>
  );
}

interface EntryProps {
  readonly kind: Kind;
  readonly entry: Entry;
  readonly before: Entry | undefined;
  readonly words: FormWords;
}

function TimelineEntry({ kind, entry: { act, title, hash, previousHash }, before, words }: EntryProps) {
  const { actor, occurredAt, recordedAt, isLate, input, proofs, issued, sequence } = act;
  const [post] = actor.posts;
  const schema = actOf(kind, act.name)?.input;
  return (
    <li>
      <p className="timeline-when">
        <strong>{momentOf(occurredAt)}</strong>
        <span className="caption">
          {before === undefined ? '' : texts.lay(hoursBetween(before.act.occurredAt, occurredAt))}
        </span>
      </p>
      <div>
        <p>
          <strong>{title}</strong> {actor.name}
          <span className="secondary">{post === undefined ? '' : ` ${posts[post]}·${actor.unitName}`}</span>{' '}
          {isLate ? (
            <span className="tag tag-amber" title={texts.lateWhy(momentOf(occurredAt), momentOf(recordedAt))}>
              {texts.late} {texts.lateWhy(momentOf(occurredAt), momentOf(recordedAt))}
            </span>
          ) : null}
        </p>
        {issued.map(({ id, title: paper, number }) => (
          <p key={id}>{texts.issued(number === undefined ? paper : `${paper} ${number.text}`)}</p>
        ))}
        {schema === undefined ? null : (
          <details>
            <summary>{texts.said}</summary>
            <InputView schema={schema} words={words} input={input} />
          </details>
        )}
        <details>
          <summary>{texts.proofs(proofs.length)}</summary>
          <ProofList proofs={proofs} />
        </details>
        <p className="caption" title={texts.hashWhole(hash, previousHash)}>
          {texts.sequence(sequence)} {texts.hash(hash.slice(0, 12))}
        </p>
      </div>
    </li>
  );
}

function hoursBetween(from: Instant, to: Instant): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / 3_600_000;
}

function momentOf(at: Instant): string {
  return `${civilDateOf(at)} ${clockTime(at)}`;
}
