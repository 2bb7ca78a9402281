/** The paragraph of reasons, each assertion with its evidence; while anything lacks, what it is. */

import { Check } from 'lucide-react';
import type { Assertion } from '@zhifa/law/discretion';
import { CopyText } from '../../../../shared/copy-text.tsx';
import { texts } from './texts.ts';
import { takenOf, type LineAnswer } from './weighing.ts';

export function Reasons({ answer }: { readonly answer: Extract<LineAnswer, { outcome: 'fine' | 'open' }> }) {
  const taken = takenOf(answer);
  const isReady = taken !== undefined && answer.lacking.length === 0;
  return (
    <section aria-label={texts.reasons}>
      <p className="discretion-section">
        <strong>{texts.reasons}</strong> <span className="caption">{texts.reasonsFor}</span>
      </p>
      {isReady ? (
        <>
          <p className="discretion-paragraph law">{paragraphOf(taken.reasons)}</p>
          <CopyText label={texts.copyReasons} done={texts.copied} text={paragraphOf(taken.reasons)} />
          <p className="discretion-complete">
            <Check size={16} aria-hidden /> {texts.nothingLacking}
          </p>
        </>
      ) : (
        <>
          <p className="secondary">{answer.lacking.length === 0 ? texts.reasonsWaitForAmount : texts.reasonsWait}</p>
          <Lacking lacking={answer.lacking} />
        </>
      )}
    </section>
  );
}

function Lacking({ lacking }: { readonly lacking: readonly string[] }) {
  if (lacking.length === 0) return null;
  return (
    <>
      <h4>{texts.lacking}</h4>
      <ul className="discretion-lacking">
        {lacking.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
    </>
  );
}

/** The conclusion rests on what stands before it and repeats no evidence. */
export function paragraphOf(reasons: readonly Assertion[]): string {
  const last = reasons.length - 1;
  return texts.paragraph(
    reasons.map(({ text, evidence }, index) => {
      const bare = text.trim().replace(/[。；;.]+$/, '');
      const titles = evidence.map(({ title }) => title).join('、');
      return index === last || titles === '' ? bare : texts.proved(bare, titles);
    }),
  );
}
