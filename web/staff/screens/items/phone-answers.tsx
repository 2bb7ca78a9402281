/** 合格 不合格 不适用 未查 at fixed places; the last two ask for a reason. */

import { Check, CircleDashed, CircleSlash, X } from 'lucide-react';
import { useState } from 'react';
import type { Inspection } from '@zhifa/procedure';
import { resultWord } from './answers.ts';
import { texts } from './texts.ts';

const icons = { pass: Check, fail: X, notApplicable: CircleSlash, notChecked: CircleDashed } as const;

interface PhoneAnswersProps {
  readonly recorded: Inspection.ItemAnswer | undefined;
  readonly isPending: boolean;
  readonly onAnswer: (result: Inspection.ItemResult, reason?: string) => void;
  readonly onSkip: () => void;
}

export function PhoneAnswers({ recorded, isPending, onAnswer, onSkip }: PhoneAnswersProps) {
  const [asked, ask] = useState<'notApplicable' | 'notChecked'>();
  if (asked !== undefined) {
    return (
      <AskReason
        result={asked}
        isPending={isPending}
        onCancel={() => ask(undefined)}
        onAnswer={(reason) => onAnswer(asked, reason)}
      />
    );
  }
  const button = (result: Inspection.ItemResult, onClick: () => void) => {
    const Icon = icons[result];
    const isRecorded = recorded?.result === result;
    return (
      <button
        type="button"
        className={`answer answer-${result}${isRecorded ? ' answer-recorded' : ''}`}
        aria-pressed={isRecorded}
        disabled={isPending}
        onClick={onClick}
      >
        <Icon size={24} aria-hidden /> {resultWord(result)}
      </button>
    );
  };
  return (
    <footer className="phone-foot answers-foot">
      {button('pass', () => (recorded?.result === 'pass' ? onSkip() : onAnswer('pass')))}
      {button('fail', () => onAnswer('fail'))}
      {button('notApplicable', () => ask('notApplicable'))}
      {button('notChecked', () => ask('notChecked'))}
    </footer>
  );
}

interface AskReasonProps {
  readonly result: 'notApplicable' | 'notChecked';
  readonly isPending: boolean;
  readonly onCancel: () => void;
  readonly onAnswer: (reason: string) => void;
}

function AskReason({ result, isPending, onCancel, onAnswer }: AskReasonProps) {
  const [reason, setReason] = useState('');
  return (
    <footer className="phone-foot" role="group" aria-label={resultWord(result)}>
      <p className="phrases">
        {texts.reasonPhrases[result].map((phrase) => (
          <button key={phrase} type="button" className="phrase" onClick={() => setReason(phrase)}>
            {phrase}
          </button>
        ))}
      </p>
      <textarea
        aria-label={texts.reason}
        placeholder={texts.reason}
        rows={2}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <p className="two-buttons">
        <button type="button" className="answer answer-notChecked" onClick={onCancel}>
          {texts.cancel}
        </button>
        <button
          type="button"
          className="answer answer-main"
          disabled={reason.trim() === '' || isPending}
          onClick={() => onAnswer(reason)}
        >
          {resultWord(result)}
        </button>
      </p>
    </footer>
  );
}
