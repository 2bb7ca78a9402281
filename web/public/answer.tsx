/** The answer first, in one short line; then why; then what to do. */

import { BadgeCheck, OctagonX, type LucideIcon } from 'lucide-react';
import { useCallback, type ReactNode } from 'react';
import { isProblem } from '../shared/api.ts';
import { Compared, PaperRows } from './paper-rows.tsx';
import { judge, type Judgement } from './judgement.ts';
import { askCode, type Organ } from './questions.ts';
import { Telephones } from './telephones.tsx';
import { texts } from './texts.ts';
import { useAsked } from './use-asked.ts';

interface AnswerProps {
  readonly code: string;
  readonly hash: string | undefined;
  readonly organ: Organ | undefined;
}

export function Answer({ code, hash, organ }: AnswerProps) {
  const [asked, again] = useAsked(useCallback(() => askCode(code), [code]));
  switch (asked.state) {
    case 'asking':
      return <p className="public-card">{texts.asking}</p>;
    case 'failed':
      return <Failure error={asked.error} onRetry={again} />;
    case 'answered':
      return <Verdict judgement={judge(asked.answer, hash)} organ={organ} />;
  }
}

function Failure({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const isTooMany = isProblem(error, 'tooMany');
  return (
    <section className="public-card" role="alert">
      <h2>{isTooMany ? texts.tooMany : texts.unreachable}</h2>
      {isTooMany ? null : <p>{texts.unreachableWhy}</p>}
      <button type="button" className="public-second" onClick={onRetry}>
        {texts.tryAgain}
      </button>
    </section>
  );
}

interface VerdictProps {
  readonly judgement: Judgement;
  readonly organ: Organ | undefined;
}

function Verdict({ judgement, organ }: VerdictProps) {
  switch (judgement.says) {
    case 'genuineFile':
    case 'genuineCode': {
      const isFile = judgement.says === 'genuineFile';
      return (
        <Frame title={texts.genuine} line={isFile ? texts.genuineFile : texts.genuineCode} icon={BadgeCheck} isGenuine>
          <PaperRows paper={judgement.paper} />
          {isFile ? null : <p>{texts.genuinePaper}</p>}
          <p className="secondary">{texts.rights}</p>
        </Frame>
      );
    }
    case 'different':
      return (
        <Frame title={texts.different} line={texts.differentDo} icon={OctagonX}>
          <Compared paper={judgement.paper} hash={judgement.hash} />
          <Telephones organ={organ} />
          <p className="secondary">{texts.differentOther}</p>
        </Frame>
      );
    case 'voided':
      return (
        <Frame title={texts.voided} line={texts.voidedDo} icon={OctagonX}>
          <PaperRows paper={judgement.paper} />
          <p>{texts.voidedWhy}</p>
          <Telephones organ={organ} />
        </Frame>
      );
    case 'unknown':
      return (
        <Frame title={texts.unknown} line={texts.unknownDo} icon={OctagonX}>
          <p>{texts.unknownWhy}</p>
          <p>{texts.unknownNothing}</p>
          <Telephones organ={organ} />
        </Frame>
      );
  }
}

interface FrameProps {
  readonly title: string;
  readonly line: string;
  readonly icon: LucideIcon;
  readonly isGenuine?: boolean;
  readonly children: ReactNode;
}

/** Genuine is the accent; not genuine is red, because it is a prohibition. */
function Frame({ title, line, icon: Icon, isGenuine = false, children }: FrameProps) {
  return (
    <section className={isGenuine ? 'verdict verdict-genuine' : 'verdict'} aria-label={title}>
      <div className="verdict-head">
        <Icon size={56} aria-hidden />
        <div>
          <h2>{title}</h2>
          <p>{line}</p>
        </div>
      </div>
      <div className="verdict-body">{children}</div>
    </section>
  );
}
