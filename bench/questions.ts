/** The same questions in the words of either server, drawn from the data by a rule, so that both are asked the same. */

import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { z } from 'zod';
import type { Call } from './load.ts';
import type { Scale } from './fill.ts';

const PASSWORD = 'zhifa-demo-2026';
const READ_FROM = 5000; // Enough that no cache of ours could hold them, few enough to draw at once.

export interface Question {
  readonly title: string;
  /** Share of the baseline's rate that is asked for. */
  readonly target: number;
  /** How many calls make one round. */
  readonly calls: number;
  readonly ours: (index: number) => Call;
  readonly baseline: (index: number) => Call;
}

interface Desks {
  readonly ours: string;
  readonly baseline: string;
  readonly owner: pg.Client;
  readonly scale: Scale;
}

export async function questionsFor(desks: Desks): Promise<Question[]> {
  const { ours, baseline, owner } = desks;
  const reader = await signIn(ours, 'daduizhang');
  const filters = await rowsOf(owner, Filter, LISTED);
  const townships = await rowsOf(owner, Township, 'select distinct township_id as id from reg_enterprises order by 1');
  const read = await rowsOf(owner, Id, `select id from dossiers order by md5(id::text) limit ${String(READ_FROM)}`);
  const headers = { cookie: reader.cookie };
  const listed = (index: number) => turn(filters, index);
  const township = (index: number) => turn(townships, index).id;
  const oneOf = (index: number) => turn(read, index).id;
  const largest = (index: number) =>
    `filters=${encodeURIComponent(JSON.stringify({ townshipId: township(index) }))}&sort=-employees&limit=50`;
  const get = (url: string) => ({ url, headers });
  return [
    {
      title: '检查列表：按环节、机构筛选，按时间排序，连机构、人员',
      target: 0.6,
      calls: 600,
      ours: (index) => {
        const { stage, unit_id: unitId } = listed(index);
        return get(`${ours}/api/dossiers?kind=inspection&stage=${stage}&unitId=${unitId}&limit=50`);
      },
      baseline: (index) => {
        const { stage, unit_id: unit } = listed(index);
        return { url: `${baseline}/inspections?stage=${stage}&unit=${unit}` };
      },
    },
    {
      title: '企业列表：按乡镇筛选，按人数排序，连乡镇',
      target: 0.6,
      calls: 600,
      ours: (index) => get(`${ours}/api/registers/enterprises?${largest(index)}`),
      baseline: (index) => ({ url: `${baseline}/enterprises?township=${township(index)}` }),
    },
    {
      title: '读一卷：状态、期限、文书目录',
      target: 0.4,
      calls: 1500,
      ours: (index) => get(`${ours}/api/dossiers/${oneOf(index)}`),
      baseline: (index) => ({ url: `${baseline}/inspection?id=${oneOf(index)}` }),
    },
    await appending(desks),
  ];
}

const IN_HAND = 240; // Four times as many as a bureau of forty-five officers, who go in pairs, can be at on one morning, and then some.

/** 登记到场人员: act after act on the inspections in hand, by turns, each by an officer of its team. */
async function appending({ ours, baseline, owner, scale }: Desks): Promise<Question> {
  const onSite = (await rowsOf(owner, OnSite, APPENDABLE)).slice(0, IN_HAND);
  const seats = new Map<string, Seat>();
  for (const { login } of onSite) if (!seats.has(login)) seats.set(login, await signIn(ours, login));
  const [attended, noted] = [turnstile(), turnstile()];
  const versions = new Map(onSite.map(({ id, version }) => [id, version]));
  // Nobody is registered twice at one inspection.
  const input = () => {
    const name = `黄小兵${randomUUID().slice(0, 8)}`;
    return { role: 'postOperator', name, post: '砂光工', telephone: '13800000000' };
  };
  return {
    title: '追加执法行为（登记到场人员）：散列链、期限、待办、审计',
    target: 0.5,
    calls: Math.floor(scale.appendable / 8),
    ours: () => {
      const { id, login } = turn(onSite, attended());
      const version = versions.get(id) ?? 0;
      versions.set(id, version + 1);
      const { cookie, csrf } = seats.get(login) ?? NOBODY;
      const headers = {
        cookie,
        'x-csrf-token': csrf,
        'if-match': `"${String(version)}"`,
        'idempotency-key': randomUUID(),
      };
      return {
        method: 'POST',
        url: `${ours}/api/dossiers/${id}/acts/attendance.register`,
        headers,
        body: JSON.stringify({ input: input() }),
      };
    },
    baseline: () => {
      const { id } = turn(onSite, noted());
      return {
        method: 'POST',
        url: baseline,
        body: JSON.stringify({ id: randomUUID(), dossierId: id, input: input() }),
      };
    },
  };
}

/** One paper of each form, for the warm time of a PDF. */
export async function papersFor(ours: string, owner: pg.Client): Promise<(readonly [string, Call])[]> {
  const { cookie } = await signIn(ours, 'daduizhang');
  const papers = await rowsOf(
    owner,
    Paper,
    'select distinct on (form) form, title, id from documents order by form, id',
  );
  return papers.map(
    ({ title, id }) => [title, { url: `${ours}/api/documents/${id}/pdf`, headers: { cookie } }] as const,
  );
}

const Filter = z.object({ stage: z.string(), unit_id: z.string() });
const LISTED = `select stage, unit_id from dossiers group by 1, 2 having count(*) > 50 order by 1, 2`;
const Township = z.object({ id: z.string() });
const Id = z.object({ id: z.string() });
const Paper = z.object({ title: z.string(), id: z.string() });
const OnSite = z.object({ id: z.string(), version: z.number(), login: z.string() });
const APPENDABLE = `
  select dossiers.id, version, login from dossiers join accounts on accounts.officer_id = lead_officer_id
  where stage = 'onSite' and exists (select from acts where acts.dossier_id = dossiers.id) and enterprise_id is not null
    and dossiers.id >= '01990000-0000-0000-0000-000000000000'
  order by dossiers.id`;

interface Seat {
  readonly cookie: string;
  readonly csrf: string;
}

const NOBODY: Seat = { cookie: '', csrf: '' };
const Me = z.object({ csrfToken: z.string() });

async function signIn(ours: string, login: string): Promise<Seat> {
  const answer = await fetch(`${ours}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: PASSWORD }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { cookie, csrf: Me.parse(await answer.json()).csrfToken };
}

async function rowsOf<Row>(owner: pg.Client, row: z.ZodType<Row>, text: string): Promise<Row[]> {
  return z.array(row).parse((await owner.query(text)).rows);
}

function turn<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('there is nothing to ask about');
  return item;
}

/** 0, 1, 2 …: rounds go on where the last one ended. */
function turnstile(): () => number {
  let passed = -1;
  return () => (passed += 1);
}
