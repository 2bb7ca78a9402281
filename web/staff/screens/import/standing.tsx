/** How far the batch is, in one frame: what is being done, how long still, and the rows by what became of them. */

import { Link } from '@tanstack/react-router';
import type { ImportBatch } from '@zhifa/contract';
import type { Register } from '@zhifa/registers';
import { Check, CircleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import { figure } from './figure.ts';
import { ProgressBar } from './progress-bar.tsx';
import { texts } from './texts.ts';

interface StandingProps {
  readonly register: Register;
  readonly batch: ImportBatch;
}

export function Standing({ register, batch }: StandingProps) {
  const { status, rowsTotal, rowsChecked, rowsGood, rowsBad, rowsImported, rowsSkipped, errorKinds } = batch;
  if (status === 'refused' || status === 'undone') return <Ended register={register} batch={batch} />;
  const unchecked = Math.max(0, (rowsTotal ?? rowsChecked) - rowsChecked);
  return (
    <section className="import-standing" aria-label={texts.statuses[status]}>
      <Now register={register} batch={batch} />
      <dl>
        <Count
          title={texts.good}
          count={rowsGood}
          hint={rowsGood > 0 ? texts.goodHint : ''}
          icon={<Check size={15} aria-hidden />}
        />
        <Count
          title={texts.bad}
          count={rowsBad}
          hint={texts.badHint(errorKinds.length)}
          icon={<CircleAlert size={15} aria-hidden />}
        />
        {status === 'checking' || unchecked > 0 ? <Count title={texts.unchecked} count={unchecked} /> : null}
        {rowsImported > 0 ? <Count title={texts.imported} count={rowsImported} /> : null}
        {rowsSkipped > 0 ? <Count title={texts.skipped} count={rowsSkipped} hint={texts.skippedHint} /> : null}
      </dl>
    </section>
  );
}

function Now({ register, batch }: StandingProps) {
  const { status, rowsTotal, rowsChecked, rowsGood, rowsImported, rowsBad, rowsWritten } = batch;
  const left = useSecondsLeft(batch);
  if (rowsWritten !== null)
    return status === 'committed' ? (
      <Writing title={texts.takingBack} total={rowsImported} done={rowsWritten} />
    ) : (
      <Writing title={texts.writing} total={rowsGood} done={rowsWritten} />
    );
  if (status === 'checking')
    return (
      <div className="import-now">
        <p className="import-now-line">
          <strong>{texts.checking}</strong>
          <span role="status">
            {texts.checkedOf(figure(rowsChecked), rowsTotal === null ? undefined : figure(rowsTotal))}
          </span>
          <span className="secondary import-left">{left === undefined ? '' : texts.timeLeft(left)}</span>
        </p>
        <ProgressBar share={rowsTotal === null ? 0 : rowsChecked / rowsTotal} label={texts.checking} />
        <p className="secondary">{texts.canLeave}</p>
      </div>
    );
  const [title, why] =
    status === 'committed'
      ? [texts.committed(figure(rowsImported)), rowsBad > 0 ? texts.committedWhy : texts.committedAll]
      : status === 'stopped'
        ? [texts.stopped, texts.stoppedWhy]
        : [texts.checked, texts.checkedWhy];
  return (
    <div className="import-now">
      <p className="strong" role="status">
        {title}
      </p>
      <p className="secondary">{why}</p>
      {rowsImported > 0 ? <ToRegister register={register} /> : null}
    </div>
  );
}

/** All rows or none: the bar says how far, and that leaving the page does not stop it. */
function Writing({ title, total, done }: { readonly title: string; readonly total: number; readonly done: number }) {
  return (
    <div className="import-now">
      <p className="import-now-line">
        <strong>{title}</strong>
        <span role="status">{texts.writtenOf(figure(done), figure(total))}</span>
      </p>
      <ProgressBar share={total === 0 ? 0 : done / total} label={title} />
      <p className="secondary">{texts.writingWhy}</p>
    </div>
  );
}

function ToRegister({ register: { name } }: { readonly register: Register }) {
  return (
    <p>
      <Link to="/registers/$register" params={{ register: name }} search={{ sort: '-updatedAt' }}>
        {texts.toRegister}
      </Link>
    </p>
  );
}

interface CountProps {
  readonly title: string;
  readonly count: number;
  readonly hint?: string;
  readonly icon?: React.ReactNode;
}

function Count({ title, count, hint, icon }: CountProps) {
  return (
    <div>
      <dt>
        {icon} {title}
      </dt>
      <dd>
        <strong>{texts.rows(figure(count))}</strong>
        {hint === undefined ? null : <span className="caption">{hint}</span>}
      </dd>
    </div>
  );
}

function Ended({ register, batch: { status, refusal } }: StandingProps) {
  const isRefused = status === 'refused';
  return (
    <section className="entry-card import-ended" role="status">
      <h2>{isRefused ? texts.refused : texts.undone}</h2>
      <p>{isRefused ? refusal : texts.undoneWhy}</p>
      {isRefused ? <p className="secondary">{texts.refusedWhy}</p> : <ToRegister register={register} />}
    </section>
  );
}

const MILLISECONDS = 1000;

/** From the pace since this page was opened; nothing until there is a pace. */
function useSecondsLeft({ status, rowsTotal, rowsChecked }: ImportBatch): number | undefined {
  const [begun, begin] = useState<{ readonly at: number; readonly rows: number }>();
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    if (status !== 'checking') return;
    const now = performance.now();
    if (begun === undefined) {
      begin({ at: now, rows: rowsChecked });
      return;
    }
    const pace = (rowsChecked - begun.rows) / ((now - begun.at) / MILLISECONDS);
    setLeft(pace > 0 && rowsTotal !== null ? (rowsTotal - rowsChecked) / pace : undefined);
    // The pace is measured anew whenever rows were checked, and not when it was just measured.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above.
  }, [status, rowsTotal, rowsChecked]);
  return left;
}
