/** A notice that waits: what was read from it beside its wording; the leader approves or sends back, the office mends. */

import type { NoticeView } from '@zhifa/contract';
import { chineseMoment } from '@zhifa/law';
import { Button, Checkbox, Input } from 'antd';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { Field } from '../../../shared/field.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { RefusalPanel } from '../../../shared/refusal/refusal-panel.tsx';
import { StatusTag } from '../../../shared/status/status-tag.tsx';
import { useAct } from '../../acts/use-act.ts';
import { DossierContext, useDossierOf } from '../../dossier/dossier.ts';
import { Mending } from './entry.tsx';
import { YearTable } from './reading.tsx';
import { texts } from './texts.ts';

export function Pending({ notice }: { readonly notice: NoticeView }) {
  const dossier = useDossierOf(notice.dossierId, false);
  return (
    <DossierContext value={dossier}>
      <PendingNotice notice={notice} />
    </DossierContext>
  );
}

function PendingNotice({ notice }: { readonly notice: NoticeView }) {
  const { year, stageTitle, wording, source, publishedOn, enteredBy, returned, mayDo } = notice;
  const [isMending, setMending] = useState(false);
  const mayMend = mayDo.includes('notice.mend');
  if (isMending) return <Mending notice={notice} onDone={() => setMending(false)} />;
  return (
    <section className="calendar-pending" aria-label={texts.pending(year.year)}>
      <h2>
        {texts.pending(year.year)} <StatusTag tone="accent">{stageTitle}</StatusTag>
      </h2>
      <p className="secondary">{texts.enteredBy(enteredBy.name, enteredBy.post, chineseMoment(enteredBy.at))}</p>
      {returned === null ? null : (
        <p className="notice" role="note">
          {texts.returnedBy(returned.by, chineseMoment(returned.at))}：{returned.reason}
        </p>
      )}
      <div className="calendar-compare">
        <section aria-label={texts.wording}>
          <h3>{texts.wording}</h3>
          <blockquote className="calendar-wording">{wording}</blockquote>
          <p className="secondary">{texts.sourceIs(source, publishedOn)}</p>
        </section>
        <section aria-label={texts.reading}>
          <h3>{texts.reading}</h3>
          <YearTable year={year} />
        </section>
      </div>
      {mayDo.includes('notice.approve') ? <Approving /> : <p className="notice">{texts.waits(notice.stage)}</p>}
      {mayMend ? (
        <Button type="primary" onClick={() => setMending(true)}>
          {texts.mend}
        </Button>
      ) : null}
      {mayDo.includes('notice.return') ? <Saying name="notice.return" label={texts.returnReason} /> : null}
      {mayDo.includes('notice.drop') ? <Saying name="notice.drop" label={texts.dropReason} /> : null}
    </section>
  );
}

function Approving() {
  const [compared, setCompared] = useState(false);
  const [opinion, setOpinion] = useState('');
  return (
    <Acting name="notice.approve" input={{ compared, opinion }} isMain>
      <Checkbox checked={compared} onChange={({ target }) => setCompared(target.checked)}>
        {texts.compared}
      </Checkbox>
      <Field label={texts.opinion} isOptional>
        {(id) => <Input id={id} maxLength={1000} value={opinion} onChange={({ target }) => setOpinion(target.value)} />}
      </Field>
    </Acting>
  );
}

interface SayingProps {
  readonly name: string;
  readonly label: string;
}

/** Folded, so that the page keeps one main action. */
function Saying({ name, label }: SayingProps) {
  const [reason, setReason] = useState('');
  return (
    <details className="calendar-saying">
      <summary>{texts.orElse[name === 'notice.return' ? 'return' : 'drop']}</summary>
      <Acting name={name} input={{ reason }}>
        <Field label={label}>
          {(id) => <Input id={id} maxLength={1000} value={reason} onChange={({ target }) => setReason(target.value)} />}
        </Field>
      </Acting>
    </details>
  );
}

interface ActingProps {
  readonly name: string;
  readonly input: unknown;
  readonly isMain?: boolean;
  readonly children: ReactNode;
}

function Acting({ name, input, isMain = false, children }: ActingProps) {
  const handle = useAct(name, input, { onDone: () => undefined }); // Every question is asked again; the page follows.
  const { act, refusals, proofs, overrides, override, error, problemCount, overtaken, submit, isPending } = handle;
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <form aria-label={act.title} onSubmit={send} noValidate className="calendar-acting">
      {children}
      {refusals.length === 0 || (isMain && problemCount > 0) ? null : (
        <RefusalPanel {...{ title: act.title, refusals, proofs, overrides }} onOverride={override} />
      )}
      {error === null && overtaken === undefined ? null : <Problem error={error ?? overtaken} onRetry={submit} />}
      <Button type={isMain ? 'primary' : 'default'} htmlType="submit" loading={isPending}>
        {act.title}
      </Button>
    </form>
  );
}
