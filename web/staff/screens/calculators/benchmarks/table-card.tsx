/** A table in a line: what it is, how far one may rely on it; opened, its tiers and fines. */

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { withdrawBenchmark, type BenchmarkTable } from '@zhifa/contract';
import { chineseMoment } from '@zhifa/law';
import type { TierTable } from '@zhifa/law/discretion';
import { fineTexts, violationOf } from '@zhifa/law/violations';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { Field } from '../../../../shared/field.tsx';
import { Problem } from '../../../../shared/problem.tsx';
import { call } from '../../../../shared/api.ts';
import { StatusTag } from '../../../../shared/status/status-tag.tsx';
import { useMayPropose } from '../../rules/reliance.tsx';
import { texts as discretion } from '../discretion/texts.ts';
import { benchmarksQuery } from './queries.ts';
import { texts } from './texts.ts';

interface TableCardProps {
  readonly table: TierTable;
  /** Who imported it; absent of a table the product brings. */
  readonly kept?: BenchmarkTable;
  readonly isConfirmed: boolean;
  readonly mayWithdraw: boolean;
}

export function TableCard({ table, kept, isConfirmed, mayWithdraw }: TableCardProps) {
  const mayPropose = useMayPropose();
  const { ref, title, level, verified, isComplete, inForceFrom, inForceUntil, note } = table;
  const isFirm = verified === 'text' || isConfirmed;
  return (
    <article className="benchmark" aria-label={title}>
      <p className="calculator-marks">
        <strong>{title}</strong>
        <span className="caption">{ref}</span>
        <StatusTag>{discretion.tableLevel[level]}</StatusTag>
        {isConfirmed ? <StatusTag>{discretion.confirmed}</StatusTag> : null}
        {isFirm ? null : <StatusTag tone="provisional">{discretion.unverified}</StatusTag>}
        {isComplete ? null : <StatusTag tone="provisional">{discretion.partial}</StatusTag>}
      </p>
      <p className="caption">
        {texts.inForce(inForceFrom, inForceUntil)}
        {kept === undefined
          ? ''
          : ` · ${texts.version(kept.sequence)} · ${texts.entered(kept.enteredBy, chineseMoment(kept.enteredAt), kept.fileName)}`}
        {note === undefined ? '' : ` · ${note}`}
      </p>
      <Tiers table={table} />
      <p className="calculator-marks">
        {!isFirm && mayPropose ? (
          <Link to="/rules/propose" search={{ catalogue: 'benchmark', ref }} className="button-link">
            {texts.confirm}
          </Link>
        ) : null}
        {mayWithdraw ? <Withdraw table={table} /> : null}
      </p>
    </article>
  );
}

function Tiers({ table: { tiers, violations } }: { readonly table: TierTable }) {
  return (
    <details>
      <summary>{texts.tiers}</summary>
      <ul className="benchmark-tiers">
        {tiers.map(({ name, title, outcomes }) => (
          <li key={name}>
            <span className="strong">{name}</span>
            <span>{title}</span>
            <span>
              {outcomes.map(({ subject, phase, fine }) => (
                <span key={`${subject} ${phase}`} className="benchmark-fine">
                  {`${subject} · ${phase} · ${fineTexts(fine).join('；')}`}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="caption">{texts.violations}</p>
      <ul>
        {violations.map((ref) => (
          <li key={ref}>
            <Link to="/violations" search={{ violation: ref }}>
              {`${ref} ${violationOf(ref)?.name ?? ''}`}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Withdraw({ table: { ref, title } }: { readonly table: TierTable }) {
  const queryClient = useQueryClient();
  const [isAsking, ask] = useState(false);
  const [reason, setReason] = useState('');
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => call(withdrawBenchmark, { params: { ref }, body: { reason } }),
    onSuccess: async () => {
      ask(false);
      await queryClient.invalidateQueries(benchmarksQuery);
    },
  });
  return (
    <>
      <Button onClick={() => ask(true)}>{texts.withdraw}</Button>
      <Modal
        title={texts.withdrawTitle(title)}
        open={isAsking}
        okText={texts.withdraw}
        cancelText={texts.cancel}
        okButtonProps={{ disabled: reason.trim().length < 2, loading: isPending, danger: true }}
        onOk={() => mutate()}
        onCancel={() => ask(false)}
      >
        <p className="secondary">{texts.withdrawWhy}</p>
        <Field label={texts.reason}>
          {(id) => <Input id={id} maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />}
        </Field>
        {error === null ? null : <Problem error={error} />}
      </Modal>
    </>
  );
}
