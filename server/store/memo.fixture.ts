/** A small kind of dossier for tests of the store: notes are added, a clock runs, somebody has to close it. */

import { z } from 'zod';
import { beijing, cite, civilDateOf, type Instant } from '@zhifa/law';
import {
  act,
  gate,
  kind,
  missing,
  recountDeadlines,
  satisfied,
  start,
  stop,
  type Actor,
  type Nothing,
} from '@zhifa/procedure';
import type { ActHouse, ActRequest } from '../act/request.ts';
import { factProviders } from '../facts/index.ts';
import { OrgId, type Database } from './database.ts';

interface Open {
  readonly stage: 'open';
  readonly title: string;
  readonly notes: readonly string[];
}

interface Closed extends Omit<Open, 'stage'> {
  readonly stage: 'closed';
}

const openMemo = act({
  kind: 'memo',
  name: 'memo.open',
  title: '建立备忘',
  citations: [cite('行政处罚法', 47)],
  by: ['office'],
  from: ['nothing'],
  input: z.strictObject({ title: z.string().min(1) }),
  gates: [],
  apply: (_state: Nothing, { title }): Open => ({ stage: 'open', title, notes: [] }),
  clocks: [start('memo', 'serve.decision.7wd', ({ at }) => civilDateOf(at), { startLabel: '建立日' })],
});

const addNote = act({
  kind: 'memo',
  name: 'note.add',
  title: '记一笔',
  citations: [cite('行政处罚法', 47)],
  by: ['office'],
  from: ['open'],
  input: z.strictObject({ text: z.string().min(1) }),
  gates: [],
  apply: (state: Open, { text }): Open => ({ ...state, notes: [...state.notes, text] }),
});

const hasNotes = gate({ name: 'hasNotes', title: '至少一笔记录' }, cite('行政处罚法', 47), ({ notes }: Open) =>
  notes.length > 0 ? satisfied(`${String(notes.length)}笔`) : missing('至少一笔记录', '先记一笔'),
);

const closeMemo = act({
  kind: 'memo',
  name: 'memo.close',
  title: '结束备忘',
  citations: [cite('行政处罚法', 47)],
  by: ['office'],
  from: ['open'],
  input: z.strictObject({}),
  gates: [hasNotes],
  apply: (state: Open): Closed => ({ ...state, stage: 'closed' }),
  clocks: [stop('memo')],
});

const recountMemo = recountDeadlines({ kind: 'memo', name: 'deadline.recount', from: ['open'] });

export const memo = kind<Open | Closed>({
  name: 'memo',
  title: '备忘',
  stages: [
    { name: 'open', title: '进行中', step: 1 },
    { name: 'closed', title: '已结束', step: 2 },
  ],
  road: ['建立', '结束'],
  acts: [openMemo, addNote, closeMemo, recountMemo],
  clocks: [{ name: 'memo', title: '备忘期限', consequence: '没有后果' }],
  teamOf: () => [],
  roadOf: () => [],
  summaryOf: ({ title, stage }) => ({
    title,
    subtitle: '',
    unitId: 'office',
    assistingOfficerIds: [],
    isClosed: stage === 'closed',
    tags: [],
  }),
  todosOf: ({ stage }) =>
    stage === 'closed'
      ? []
      : [
          {
            act: 'memo.close',
            title: '结束备忘',
            consequence: '没有后果',
            officerIds: [],
            unitId: 'office',
            posts: ['office'],
            clock: 'memo',
          },
        ],
});

export const clerk: Actor = { accountId: 'a1', name: '谢㛃', posts: ['office'], unitId: 'office', unitName: '办公室' };
export const orgA = OrgId.parse(1);
export const orgB = OrgId.parse(2);
export const morning: Instant = beijing('2026-09-28', '09:10');

/** A house that knows nothing but memos. */
export function memoHouse(database: Database): ActHouse {
  return {
    database,
    kinds: [memo],
    factProviders,
    verificationBaseUrl: 'http://localhost',
    missingGlyphs: () => [],
  };
}

let lastKey = 0;

export function memoRequest(part: Partial<ActRequest> & Pick<ActRequest, 'act'>): ActRequest {
  lastKey += 1;
  return {
    orgId: orgA,
    kind: 'memo',
    expectedVersion: 0,
    idempotencyKey: `key-${String(lastKey).padStart(8, '0')}`,
    actor: clerk,
    now: morning,
    input: {},
    envelope: {},
    ...part,
  };
}
