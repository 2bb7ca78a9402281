/** What is wrong: by kind with counts, so that the biggest is mended first; then row by row, mended in place. */

import { useQuery } from '@tanstack/react-query';
import type { ImportBatch } from '@zhifa/contract';
import type { Register } from '@zhifa/registers';
import { useState } from 'react';
import { HelpDrawer } from '../../../shared/help-drawer.tsx';
import { Problem } from '../../../shared/problem.tsx';
import { ErrorRow } from './error-row.tsx';
import { figure } from './figure.ts';
import { errorsQuery, type useDeed } from './queries.ts';
import { texts } from './texts.ts';

interface ErrorsProps {
  readonly register: Register;
  readonly batch: ImportBatch;
  readonly deed: ReturnType<typeof useDeed>;
}

const DUPLICATE = 'existing'; // The kind of rows that the register has already.

export function Errors({ register, batch, deed }: ErrorsProps) {
  const [kind, choose] = useState<string>();
  const { errorKinds, rowsBad } = batch;
  const isKnown = errorKinds.some((one) => one.kind === kind);
  const chosen = isKnown ? kind : undefined;
  return (
    <div className="import-errors">
      <section aria-labelledby="kinds">
        <h2 id="kinds">
          {texts.kinds} <span className="caption">{texts.kindsHint}</span>
        </h2>
        <ul className="import-kinds">
          <Kind title={texts.all} count={rowsBad} isChosen={chosen === undefined} onChoose={() => choose(undefined)} />
          {errorKinds.map((one) => (
            <Kind
              key={one.kind}
              title={one.title}
              count={one.count}
              isChosen={one.kind === chosen}
              onChoose={() => choose(one.kind)}
            />
          ))}
        </ul>
        {errorKinds.some((one) => one.kind === DUPLICATE) ? <AllDuplicates deed={deed} /> : null}
        <p className="secondary import-kinds-why">{texts.kindsWhy}</p>
        <HelpDrawer label={texts.howToKeep} title={texts.howToKeep} steps={texts.howToKeepSteps} />
      </section>
      <ErrorList key={chosen ?? ''} register={register} batch={batch} deed={deed} kind={chosen} />
    </div>
  );
}

interface KindProps {
  readonly title: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Kind({ title, count, isChosen, onChoose }: KindProps) {
  return (
    <li>
      <button type="button" aria-pressed={isChosen} onClick={onChoose}>
        {title} <span className="figure">{figure(count)}</span>
      </button>
    </li>
  );
}

function AllDuplicates({ deed: { mutate, isPending } }: Pick<ErrorsProps, 'deed'>) {
  return (
    <p className="import-kinds-why">
      {texts.allDuplicates}
      {(['update', 'skip'] as const).map((decision) => (
        <button
          key={decision}
          type="button"
          className="link"
          disabled={isPending}
          onClick={() => mutate({ does: 'decideAll', decision })}
        >
          {decision === 'update' ? texts.updateAll : texts.skipAll}
        </button>
      ))}
    </p>
  );
}

function ErrorList({ register, batch, deed, kind }: ErrorsProps & { readonly kind: string | undefined }) {
  const [trail, setTrail] = useState<readonly number[]>([]);
  const { id, rowsChecked, rowsBad, rowsGood, rowsSkipped } = batch;
  const state = [rowsChecked, rowsBad, rowsGood, rowsSkipped].join(' ');
  const { data, error } = useQuery(errorsQuery({ id, kind, afterRow: trail.at(-1) ?? 0, state }));
  const errors = data?.errors ?? [];
  const lastRow = errors.at(-1)?.row;
  return (
    <section aria-labelledby="bad-rows" className="import-rows">
      <h2 id="bad-rows">
        {texts.errors} <span className="caption">{texts.errorsHint(figure(rowsBad))}</span>
        <span className="caption import-left">{texts.recheck}</span>
      </h2>
      {error === null ? null : <Problem error={error} />}
      {data !== undefined && errors.length === 0 ? (
        <p className="secondary">
          {texts.noErrors} {rowsGood > 0 ? texts.noErrorsWhy : ''}
        </p>
      ) : null}
      {errors.length === 0 ? null : (
        <table className="plain-table" aria-label={texts.errors}>
          <thead>
            <tr>
              <th scope="col" className="figure">
                {texts.columns.row}
              </th>
              <th scope="col">{texts.columns.column}</th>
              <th scope="col">{texts.columns.found}</th>
              <th scope="col">{texts.columns.wrong}</th>
              <th scope="col">{texts.columns.mend}</th>
            </tr>
          </thead>
          <tbody>
            {errors.map((line) => (
              <ErrorRow
                key={`${String(line.row)} ${line.field} ${line.kind} ${line.found}`}
                register={register}
                batchId={id}
                line={line}
                deed={deed}
              />
            ))}
          </tbody>
        </table>
      )}
      {trail.length > 0 || data?.hasMore === true ? (
        <p className="data-pager">
          <button
            type="button"
            className="button-link"
            disabled={trail.length === 0}
            onClick={() => setTrail(trail.slice(0, -1))}
          >
            {texts.previous}
          </button>
          <button
            type="button"
            className="button-link"
            disabled={data?.hasMore !== true || lastRow === undefined}
            onClick={() => setTrail(lastRow === undefined ? trail : [...trail, lastRow])}
          >
            {texts.next}
          </button>
        </p>
      ) : null}
    </section>
  );
}
