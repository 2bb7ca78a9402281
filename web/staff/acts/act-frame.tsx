/** The page of one act: what it is, the form, why not yet, the real paper at the right, the button at the foot. */

import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { ListChecks } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { CitationLink } from '../../shared/citation/citation.tsx';
import { HelpDrawer } from '../../shared/help-drawer.tsx';
import { PreviewPane } from '../../shared/paper/preview-pane.tsx';
import { PhoneHead } from '../../shared/phone-head.tsx';
import { Problem } from '../../shared/problem.tsx';
import { RefusalPanel } from '../../shared/refusal/refusal-panel.tsx';
import { usePhone } from '../../shared/use-phone.ts';
import { useDossier, useOffered } from '../dossier/dossier.ts';
import { useIsAddingEvidence } from '../evidence/add-evidence.ts';
import { texts } from '../screens/act/texts.ts';
import { PageConflict } from './page-conflict.tsx';
import type { ActPage } from './use-act-page.ts';
import './act-frame.css';

const FIRST_WRONG = '.field-wrong input, .field-wrong textarea, .field-wrong button';

interface ActFrameProps {
  readonly page: ActPage;
  /** On the button; the act's own title where nothing shorter says it. */
  readonly button?: string | undefined;
  readonly title?: string | undefined;
  readonly children: ReactNode;
  /** What the button still waits for, in words; undefined when it may be pressed. */
  readonly waitsFor?: string | undefined;
  /** Beside the button. */
  readonly extra?: ReactNode;
  /** Before it is sent: signatures must have arrived. */
  readonly onSubmit?: (() => void) | undefined;
}

export function ActFrame({ page, button, title, children, waitsFor, extra, onSubmit }: ActFrameProps) {
  const isPhone = usePhone();
  const body = useRef<HTMLDivElement>(null);
  const { act, papers } = page.handle;
  const heading = title ?? act.title;
  const hasPaper = papers.length > 0;
  return (
    <div className={hasPaper && !isPhone ? 'act-page act-page-with-paper' : 'act-page'}>
      <div className="act-main">
        {isPhone ? <PhoneHead title={heading} /> : <Head title={heading} page={page} />}
        <div className="act-body" ref={body}>
          <NotMine name={page.name} />
          {children}
          <Answer page={page} />
          {isPhone && hasPaper ? <PreviewPane papers={papers} onFocus={page.setFocus} /> : null}
        </div>
        <Foot
          page={page}
          button={button ?? act.title}
          waitsFor={waitsFor}
          extra={extra}
          onSubmit={onSubmit}
          onShowGap={() => showFirstGap(body.current)}
        />
      </div>
      {hasPaper && !isPhone ? <PreviewPane papers={papers} onFocus={page.setFocus} /> : null}
    </div>
  );
}

function Head({ title, page: { handle } }: { readonly title: string; readonly page: ActPage }) {
  const { view } = useDossier();
  return (
    <header className="act-head">
      <nav className="crumbs" aria-label={texts.inspections}>
        <Link to="/inspections">{texts.inspections}</Link>
        <span aria-hidden>/</span>
        <Link to="/inspections/$id" params={{ id: view.line.id }}>
          {view.line.number ?? view.line.title}
        </Link>
        <span className="crumbs-end">
          <HelpDrawer label={texts.howTo} title={texts.howToTitle(title)} steps={texts.howToSteps} />
        </span>
      </nav>
      <h1>{title}</h1>
      <p className="act-subject">
        <span>{view.line.title}</span>
        <span className="secondary">{texts.basis}</span>
        {handle.act.citations.map((citation, index) => (
          // The list belongs to the declaration and does not change.
          <CitationLink key={index} citation={citation} />
        ))}
      </p>
    </header>
  );
}

/** One may look at what somebody else must do. */
function NotMine({ name }: { readonly name: string }) {
  const offer = useNotMine(name);
  if (offer === undefined) return null;
  return (
    <p className="notice" role="note">
      <strong>{texts.wait}</strong> {texts.waitFor(offer.who.join('、'))}
    </p>
  );
}

/** The offer where it goes to somebody else. */
function useNotMine(name: string) {
  return useOffered().find((one) => one.name === name && !one.isMine);
}

function Answer({ page }: { readonly page: ActPage }) {
  const { act, refusals, proofs, overrides, override, error, submit, isPending } = page.handle;
  const answer = useRef<HTMLDivElement>(null);
  const wasSent = useRef(false);
  useEffect(() => {
    // What came back may lie below the button that was pressed.
    if (wasSent.current && !isPending) answer.current?.scrollIntoView({ block: 'nearest' });
    wasSent.current = isPending;
  }, [isPending]);
  return (
    <div className="act-answer" aria-live="polite" ref={answer}>
      {error === null ? null : <Problem error={error} onRetry={submit} />}
      {refusals.length + proofs.length === 0 ? null : (
        <RefusalPanel
          title={act.title}
          refusals={refusals}
          proofs={proofs}
          overrides={overrides}
          onOverride={override}
        />
      )}
      <PageConflict page={page} />
    </div>
  );
}

/** What is wrong may lie a screen or two above the button: the first wrong field, else what the gates lack. */
function showFirstGap(body: HTMLElement | null): void {
  const wrong = body?.querySelector<HTMLElement>(FIRST_WRONG);
  if (wrong !== undefined && wrong !== null) wrong.focus();
  else body?.querySelector('.refusal')?.scrollIntoView({ block: 'nearest' });
}

interface FootProps extends Pick<ActFrameProps, 'page' | 'waitsFor' | 'extra' | 'onSubmit'> {
  readonly button: string;
  readonly onShowGap: () => void;
}

function Foot({ page, button, waitsFor, extra, onSubmit, onShowGap }: FootProps) {
  const isPhone = usePhone();
  const { handle, draft } = page;
  const { id } = useDossier();
  const notMine = useNotMine(page.name) === undefined ? undefined : texts.notYours;
  const evidence = useIsAddingEvidence() ? texts.addingEvidence : undefined;
  const words = notMine ?? waitsFor ?? evidence ?? (handle.isPending ? texts.submitting : undefined);
  const state = draft.isSaved ? texts.savedHere : texts.saving;
  const press = () => {
    if (onSubmit === undefined) handle.submit();
    else onSubmit();
    requestAnimationFrame(onShowGap); // When the errors are on the page.
  };
  return (
    <footer className="act-foot">
      {isPhone ? (
        <GapsLink page={page} onShow={onShowGap} />
      ) : (
        <>
          <Link to="/inspections/$id" params={{ id }} className="ant-btn-like">
            {texts.back}
          </Link>
          <span className="caption">
            {draft.isRestored ? texts.restored : state}
            {draft.isRestored ? (
              <button type="button" className="link act-discard" onClick={draft.discard}>
                {texts.discard}
              </button>
            ) : null}
          </span>
          <span className="act-left">{leftWords(page)}</span>
        </>
      )}
      {extra}
      <Button type="primary" size="large" disabled={words !== undefined} onClick={press}>
        {words ?? button}
      </Button>
    </footer>
  );
}

/** On the phone the reasons are out of sight while one looks at the button. */
function GapsLink({ page, onShow }: { readonly page: ActPage; readonly onShow: () => void }) {
  if (page.handle.refusals.length === 0) return null;
  return (
    <button type="button" className="link act-gaps" onClick={onShow}>
      <ListChecks size={18} aria-hidden /> {texts.seeGaps(page.handle.refusals.length)}
    </button>
  );
}

function leftWords({ handle: { problemCount, refusals } }: ActPage): string {
  if (problemCount > 0) return texts.fieldsLeft(problemCount);
  return refusals.length > 0 ? texts.gapsLeft(refusals.length) : '';
}
