/** For the unit's head and the leader: facts first, what others said, then 退回 or 同意; what follows is said before it is pressed. */

import { Button, Input } from 'antd';
import { useState } from 'react';
import { textAt } from '../../../shared/act-form/value.ts';
import { PhoneHead } from '../../../shared/phone-head.tsx';
import { PreviewPane } from '../../../shared/paper/preview-pane.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { RefusalPanel } from '../../../shared/refusal/refusal-panel.tsx';
import { usePhone } from '../../../shared/use-phone.ts';
import { PageConflict } from '../../acts/page-conflict.tsx';
import type { ActScreenProps } from '../../acts/screen-props.ts';
import { useActPage, type ActPage } from '../../acts/use-act-page.ts';
import { useInspection, useOffered } from '../../dossier/dossier.ts';
import { OpinionList } from '../inspection/opinions-tab.tsx';
import { opinionsOf } from '../inspection/opinions.ts';
import { ApprovalFacts } from './approval-facts.tsx';
import { ApprovalHead } from './approval-head.tsx';
import { texts } from './texts.ts';
import '../../acts/act-frame.css';
import '../inspection/inspection.css';
import './approval.css';

const empty = { opinion: '' };
const emptyReturn = { reason: '' };

export function Screen({ name }: ActScreenProps) {
  const isPhone = usePhone();
  const page = useActPage(name, empty, { previewedOf: withOpinion });
  const { papers, act } = page.handle;
  const [isPaperOpen, openPaper] = useState(false);
  return (
    <div className="approval">
      <div className="approval-main">
        {isPhone ? <PhoneHead title={act.title} /> : <ApprovalHead name={name} />}
        <div className="act-body">
          <ApprovalFacts onPaper={papers.length > 0 ? () => openPaper(!isPaperOpen) : undefined} />
          {isPhone ? <Opinions /> : null}
          {isPaperOpen ? <PreviewPane papers={papers} /> : null}
        </div>
      </div>
      <aside className="approval-side">
        {isPhone ? null : <Opinions />}
        <Decision name={name} page={page} />
      </aside>
    </div>
  );
}

function Opinions() {
  const state = useInspection();
  const scheme = 'scheme' in state ? state.scheme : undefined;
  const drafted =
    scheme === undefined
      ? []
      : [{ title: texts.drafted, by: scheme.draftedBy, words: scheme.remarks, at: scheme.draftedAt }];
  return (
    <section className="approval-opinions" aria-label={texts.opinions} tabIndex={0}>
      <h2>{texts.opinions}</h2>
      <OpinionList opinions={[...drafted, ...opinionsOf(state)]} />
    </section>
  );
}

/** The screen opens with no phrase chosen. */
function Decision({ name, page }: { readonly name: string; readonly page: ActPage }) {
  const [isReturning, setReturning] = useState(false);
  const mayReturn = useOffered().some((offer) => offer.name === 'scheme.return' && offer.isMine);
  const back = useActPage('scheme.return', emptyReturn);
  const current = isReturning ? back : page;
  const key = isReturning ? 'reason' : 'opinion';
  const words = textAt(current.draft.value, [key]);
  return (
    <section className="decision" aria-label={texts.mine}>
      <h2>{texts.mine}</h2>
      <Phrases isReturning={isReturning} chosen={words} onChoose={(phrase) => current.change([key], phrase)} />
      <Input.TextArea
        aria-label={isReturning ? texts.reason : texts.opinion}
        autoSize={{ minRows: 2, maxRows: 5 }}
        maxLength={500}
        value={words}
        onChange={({ target }) => current.change([key], target.value)}
      />
      <Gaps page={current} />
      <p className="caption">{followsOf(name)}</p>
      <div className="decision-buttons">
        {mayReturn ? (
          <Button
            size="large"
            onClick={() => (isReturning ? back.handle.submit() : setReturning(true))}
            disabled={isReturning && words.trim() === ''}
          >
            {isReturning ? texts.doReturn : texts.returnIt}
          </Button>
        ) : null}
        <Button
          type="primary"
          size="large"
          disabled={current.handle.isPending || (!isReturning && words.trim() === '')}
          onClick={() => (isReturning ? setReturning(false) : page.handle.submit())}
        >
          {agreeOf(name)}
        </Button>
      </div>
    </section>
  );
}

function Gaps({ page }: { readonly page: ActPage }) {
  const { act, refusals, overrides, override, error, submit } = page.handle;
  return (
    <>
      {error === null ? null : <Problem error={error} onRetry={submit} />}
      {refusals.length === 0 ? null : (
        <RefusalPanel title={act.title} refusals={refusals} proofs={[]} overrides={overrides} onOverride={override} />
      )}
      <PageConflict page={page} />
    </>
  );
}

interface PhrasesProps {
  readonly isReturning: boolean;
  readonly chosen: string;
  readonly onChoose: (phrase: string) => void;
}

function Phrases({ isReturning, chosen, onChoose }: PhrasesProps) {
  const phrases = isReturning ? texts.phrases.return : texts.phrases.approve;
  return (
    <p className="phrases">
      {phrases.map((phrase) => (
        <button
          key={phrase}
          type="button"
          aria-pressed={phrase === chosen}
          className={phrase === chosen ? 'phrase phrase-chosen' : 'phrase'}
          onClick={() => onChoose(phrase)}
        >
          {phrase}
        </button>
      ))}
    </p>
  );
}

/** The papers may be read before anything is said; the place of the opinion says so. */
function withOpinion(input: unknown): unknown {
  return textAt(input, ['opinion']).trim() === '' ? { opinion: texts.opinionPlace } : input;
}

type Approving = keyof typeof texts.agree;

function agreeOf(name: string): string {
  return isApproving(name) ? texts.agree[name] : '';
}

function followsOf(name: string): string {
  return isApproving(name) ? texts.follows[name] : '';
}

function isApproving(name: string): name is Approving {
  return name in texts.agree;
}
