/** 算式 beside the amount, or why there is none yet. */

import { fractionText, inYuan } from '@zhifa/law';
import type { DiscretionSettings } from '@zhifa/law/discretion';
import { Amount } from '../../../../shared/amount/amount.tsx';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { Cautions } from '../facts.tsx';
import { mitigation } from './claims.ts';
import { texts } from './texts.ts';
import { takenOf, type LineAnswer, type WeighedFine } from './weighing.ts';

interface AmountBoxProps {
  readonly answer: Extract<LineAnswer, { outcome: 'fine' | 'open' }>;
  readonly settings: DiscretionSettings;
}

export function AmountBox({ answer, settings }: AmountBoxProps) {
  const taken = takenOf(answer);
  if (taken !== undefined) {
    return <Reckoned title={texts.amount} weighed={taken} lacking={answer.lacking} settings={settings} />;
  }
  if (answer.outcome === 'open') return <Problems title={texts.cannotYet} problems={answer.problems} />;
  return (
    <>
      <Problems title={texts.ownNotYet} problems={answer.own?.problems ?? []} />
      <Reckoned title={texts.byRule} weighed={answer.byRule} lacking={answer.lacking} settings={settings} />
    </>
  );
}

interface ReckonedProps extends Pick<AmountBoxProps, 'settings'> {
  readonly title: string;
  readonly weighed: WeighedFine;
  readonly lacking: readonly string[];
}

function Reckoned({ title, weighed, lacking, settings }: ReckonedProps) {
  const { fine, steps, doubts, toDiscuss, isMitigated } = weighed;
  const citations = isMitigated ? [fine.range.citation, mitigation] : [fine.range.citation];
  const isComplete = lacking.length === 0;
  return (
    <>
      <section className="discretion-amount" aria-label={title}>
        <div>
          <h3>{texts.arithmetic}</h3>
          <ol className="calculator-steps">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="caption">{texts.settings(fractionText(settings.step), inYuan(settings.roundTo))}</p>
        </div>
        <div className={isComplete ? 'discretion-figure' : 'discretion-figure discretion-trial'} aria-live="polite">
          <h3>
            {title} {isComplete ? null : <StatusTag tone="provisional">{texts.trial}</StatusTag>}
          </h3>
          <Amount title={title} amount={fine.amount} steps={steps} citations={citations} doubts={doubts} size="head" />
          <p className="caption">{isComplete ? texts.complete : texts.trialWhy(lacking.length)}</p>
        </div>
      </section>
      <Cautions title={texts.toDiscuss} cautions={toDiscuss} />
      <Cautions title={texts.doubts} cautions={[...new Set(doubts)]} />
    </>
  );
}

function Problems({ title, problems }: { readonly title: string; readonly problems: readonly string[] }) {
  return (
    <section className="calculator-notice" aria-label={title} aria-live="polite">
      <p className="strong">{title}</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  );
}
