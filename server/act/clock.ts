/**
 * 时钟: the machine's clock may be wrong, and a record whose times run backwards proves nothing. No act is recorded before
 * the one it follows in its dossier. One that would be recorded before the last act of the whole organ is refused, too,
 * until somebody has looked at the clock and says so in writing, which stays in the record.
 */

import { addMinutes, chineseMoment, type Instant } from '@zhifa/law';
import type { Act, Outcome, Proof, Refusal } from '@zhifa/procedure';
import type { OrgId, Tx } from '../store/database.ts';
import type { ActHouse, ActRequest } from './request.ts';

export const LATE_AFTER_HOURS = 24; // 网上录入 within a day (seed row H8); later entries are marked as such.

/** Requests wait for each other, and clocks are put right by small steps: that much is no fault of the clock. */
const SLACK_MINUTES = 5;
const GATE = 'clockIsRight';

/** When the organ last recorded anything; where times are told, nobody asks. */
export async function lastRecordedAt(
  { isTimeTold = false }: ActHouse,
  tx: Tx,
  orgId: OrgId,
): Promise<Instant | undefined> {
  if (isTimeTold) return undefined;
  const { rows } = await tx.query<{ recorded_at: Instant }>({
    name: 'last-recorded-at',
    text: 'select recorded_at from acts where org_id = $1 order by recorded_at desc, id desc limit 1',
    values: [orgId],
  });
  return rows[0]?.recorded_at;
}

export interface Recorded {
  readonly inDossier: Instant | undefined;
  readonly inOrgan: Instant | undefined;
}

export interface ClockAnswer {
  readonly refusals: readonly Refusal[];
  readonly proofs: readonly Proof[];
}

export function askClock(
  act: Act,
  { now, envelope }: Pick<ActRequest, 'now' | 'envelope'>,
  { inDossier, inOrgan }: Recorded,
): ClockAnswer {
  if (inDossier !== undefined && now < inDossier) return refused(act, 'firm', { now, last: inDossier });
  if (inOrgan === undefined || addMinutes(now, SLACK_MINUTES) >= inOrgan) return rightClock;
  const reason = envelope.overrides?.[GATE]?.trim() ?? '';
  if (reason === '') return refused(act, 'advisory', { now, last: inOrgan });
  return {
    refusals: [],
    proofs: [{ gate: GATE, answer: 'overridden', by: reason, citation: act.citations[0] }],
  };
}

/** The outcome as it stands once the clock has been asked, too. */
export function withClock(outcome: Outcome, { refusals, proofs }: ClockAnswer): Outcome {
  switch (outcome.outcome) {
    case 'invalid':
      return outcome;
    case 'refused':
      return { ...outcome, refusals: [...outcome.refusals, ...refusals] };
    case 'accepted':
      if (refusals.length > 0) return { outcome: 'refused', refusals, proofs: outcome.proofs };
      return { ...outcome, proofs: [...outcome.proofs, ...proofs] };
  }
}

const rightClock: ClockAnswer = { refusals: [], proofs: [] };

interface Times {
  readonly now: Instant;
  readonly last: Instant;
}

function refused({ citations }: Act, severity: Refusal['severity'], { now, last }: Times): ClockAnswer {
  const where = severity === 'firm' ? '本卷' : '本机关';
  const missing = `服务器时间（${chineseMoment(now)}）早于${where}上一次记录的时间（${chineseMoment(last)}），时钟可能不准`;
  const next =
    severity === 'firm' ? '请管理员校准服务器时钟后再办理' : '请管理员校准服务器时钟；确认时间无误的，写明情况后继续';
  return {
    refusals: [{ gate: GATE, missing, next, citation: citations[0], severity, isUnverified: false }],
    proofs: [],
  };
}
