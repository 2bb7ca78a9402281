/** 算式 beside the amount, or why there is none yet. */

import { fractionText, inYuan } from '@zhifa/law';
import type { DiscretionSettings } from '@zhifa/law/discretion';
import { Amount } from '../../../../shared/amount/amount.tsx';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { Cautions } from '../facts.tsx';
import { mitigation } from './claims.ts';
import { texts } from './texts.ts';
import { takenOf, type LineAnswer } from './weighing.ts';

interface AmountBoxProps {
  readonly answer: Extract<LineAnswer, { outcome: 'fine' | 'open' }>;
  readonly settings: DiscretionSettings;
}

export function AmountBox({ answer, settings }: AmountBoxProps) {
  const taken = takenOf(answer);
  if (taken === undefined) return <NoAmount answer={answer} />;
  const { fine, steps, doubts, toDiscuss, isMitigated } = taken;
  const citations = isMitigated ? [fine.range.citation, mitigation] : [fine.range.citation];
  const { lacking } = answer;
  return (
    <>
      <section className="discretion-amount" aria-label={texts.amount}>
        <div>
          <h3>{texts.arithmetic}</h3>
          <ol className="calculator-steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="caption">{texts.settings(fractionText(settings.step), inYuan(settings.roundTo))}</p>
        </div>
        <div
          className={lacking.length === 0 ? 'discretion-figure' : 'discretion-figure discretion-trial'}
          aria-live="polite"
        >
          <h3>
            {texts.amount} {lacking.length === 0 ? null : <StatusTag tone="provisional">{texts.trial}</StatusTag>}
          </h3>
          <Amount
            title={texts.amount}
            amount={fine.amount}
            steps={steps}
            citations={citations}
            doubts={doubts}
            size="head"
          />
          <p className="caption">{lacking.length === 0 ? texts.complete : texts.trialWhy(lacking.length)}</p>
        </div>
      </section>
      <Cautions title={texts.toDiscuss} cautions={toDiscuss} />
      <Cautions title={texts.doubts} cautions={[...new Set(doubts)]} />
    </>
  );
}

function NoAmount({ answer }: Pick<AmountBoxProps, 'answer'>) {
  const problems = answer.outcome === 'open' ? answer.problems : (answer.own?.problems ?? []);
  return (
    <section className="calculator-notice" aria-label={texts.cannotYet} aria-live="polite">
      <p className="strong">{texts.cannotYet}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  );
}
