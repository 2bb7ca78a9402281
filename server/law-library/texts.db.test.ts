/** Official texts over HTTP: who may import, what a broken file leaves behind, what a second import keeps. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { beijing } from '@zhifa/law';
import { openWeb, visitorOf, type Visitor, type WebWorld } from '../http/http.fixture.ts';
import { inOrg } from '../store/database.ts';

interface Shown {
  readonly id: string;
  readonly statute: string | null;
  readonly title: string;
  readonly inForceFrom: string;
  readonly articles: number;
  readonly sha256: string;
  readonly sequence: number;
  readonly source: string;
  readonly encoding: string;
  readonly enteredBy: string;
  readonly enteredAt: string;
  readonly isWithdrawal?: boolean;
  readonly cautions: readonly { readonly kind: string }[];
}

const compulsion = (last: string) =>
  `# 中华人民共和国行政强制法\n\n2011年6月30日通过\n\n第一条 为了规范行政强制，制定本法。\n\n第二条 ${last}\n`;

let world: WebWorld;

beforeAll(async () => {
  world = await openWeb();
});

afterAll(() => world.close());

function send(visitor: Visitor, content: string | Buffer, query: Record<string, string> = {}) {
  const asked = new URLSearchParams({ fileName: '行政强制法.md', source: '国家法律法规数据库', ...query });
  return visitor.send({
    method: 'POST',
    url: `/api/law-texts?${asked.toString()}`,
    payload: Buffer.from(content),
    headers: { 'content-type': 'application/octet-stream' },
  });
}

async function holding(visitor: Visitor): Promise<readonly Shown[]> {
  return (await visitor.get('/api/law-texts')).json<{ texts: Shown[] }>().texts;
}

describe('法规正文', () => {
  it('is imported by the office with who, when, from where, and read by everyone in the organ only', async () => {
    world.setTime(beijing('2026-11-29', '09:00'));
    const office = await visitorOf(world.own, 'office');
    const answer = await send(office, compulsion('好。'));
    expect(answer.statusCode).toBe(200);
    const { outcome, text } = answer.json<{ outcome: string; text: Shown }>();
    expect(outcome).toBe('imported');
    expect(text).toMatchObject({
      statute: '行政强制法',
      title: '中华人民共和国行政强制法',
      inForceFrom: '2012-01-01',
      articles: 2,
      sequence: 1,
      source: '国家法律法规数据库',
      encoding: 'utf-8',
      enteredBy: '办公室人员',
      enteredAt: '2026-11-29T01:00:00.000Z',
    });
    expect(text.cautions.map(({ kind }) => kind)).toContain('citedNotFound'); // The product cites more than two articles.

    const officer = await visitorOf(world.own, 'officer');
    const shown = (await officer.get(`/api/law-texts/${text.id}`)).json<{ markdown: string }>();
    expect(shown.markdown).toBe(compulsion('好。'));
    const stranger = await visitorOf(world.other, 'office');
    expect(await holding(stranger)).toEqual([]);
    expect((await stranger.get(`/api/law-texts/${text.id}`)).statusCode).toBe(404);
    expect((await stranger.post(`/api/law-texts/${text.id}/withdraw`, { reason: '不是我的' })).statusCode).toBe(404);
  });

  it.each([
    ['officer', 403],
    ['organHead', 403],
    ['legalReviewer', 200],
  ] as const)('%s → %i', async (post, status) => {
    expect((await send(await visitorOf(world.own, post), compulsion('好。'))).statusCode).toBe(status);
  });

  it('the same file again changes nothing; another one replaces it and the first stays readable', async () => {
    const reviewer = await visitorOf(world.own, 'legalReviewer');
    expect((await send(reviewer, compulsion('好。'))).json<{ outcome: string }>().outcome).toBe('unchanged');
    world.setTime(beijing('2026-11-29', '10:00'));
    const { text } = (await send(reviewer, `\ufeff${compulsion('更好。')}`)).json<{ text: Shown }>();
    expect(text.sequence).toBe(2);
    const [only, ...rest] = await holding(reviewer);
    expect([only?.id, rest]).toEqual([text.id, []]);

    const { entries } = (await reviewer.get(`/api/law-texts/${text.id}/history`)).json<{ entries: Shown[] }>();
    expect(entries.map(({ sequence, enteredBy }) => [sequence, enteredBy])).toEqual([
      [2, '法制审核人员'],
      [1, '办公室人员'],
    ]);
    const first = (await reviewer.get(`/api/law-texts/${entries[1]!.id}`)).json<{ markdown: string }>();
    expect(first.markdown).toBe(compulsion('好。'));
  });

  it.each([
    ['缺一条', compulsion('好。').replace('第二条', '第三条'), '第 7 行：缺少第二条'],
    ['同一条两次', compulsion('好。').replace('第二条', '第一条'), '第一条出现了两次'],
    ['不是文字', Buffer.from([0x50, 0x4b, 3, 4]), '不是文字文件'],
    ['读不出的编码', Buffer.from([0xb5, 0xda, 0xff, 0xff]), '读不出文件的编码'],
    ['空文件', '', '没有读到条文'],
    ['太大', Buffer.alloc(2_000_001, 0x61), '文件超过 2 MB'],
  ])('%s: told, and nothing stored', async (_what, content, sentence) => {
    const office = await visitorOf(world.own, 'office');
    const before = await holding(office);
    const answer = await send(office, content);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain(sentence);
    expect(await holding(office)).toEqual(before);
  });

  it('a text nobody recorded needs its day, and stands beside the others', async () => {
    const office = await visitorOf(world.own, 'office');
    const other = compulsion('好。').replace('2011年6月30日通过', '2030年1月1日修订');
    expect((await send(office, other)).body).toContain('请填写这一文本的施行日期');
    const { text } = (await send(office, other, { inForceFrom: '2030-07-01' })).json<{ text: Shown }>();
    expect(text).toMatchObject({ statute: null, inForceFrom: '2030-07-01' });
    expect((await holding(office)).map(({ inForceFrom }) => inForceFrom)).toEqual(['2012-01-01', '2030-07-01']);
  });

  it('is withdrawn with a reason, and may be imported again', async () => {
    const office = await visitorOf(world.own, 'office');
    const [text] = await holding(office);
    expect((await office.post(`/api/law-texts/${text!.id}/withdraw`, { reason: '' })).statusCode).toBe(422);
    expect((await office.post(`/api/law-texts/${text!.id}/withdraw`, { reason: '不是官方文本' })).statusCode).toBe(200);
    expect((await holding(office)).map(({ inForceFrom }) => inForceFrom)).toEqual(['2030-07-01']);
    expect((await office.post(`/api/law-texts/${text!.id}/withdraw`, { reason: '再撤一次' })).statusCode).toBe(404);
    const { entries } = (await office.get(`/api/law-texts/${text!.id}/history`)).json<{ entries: Shown[] }>();
    expect(entries[0]).toMatchObject({ isWithdrawal: true, source: '不是官方文本', sequence: 3 });
    const again = (await send(office, `\ufeff${compulsion('更好。')}`)).json<{ outcome: string; text: Shown }>();
    expect([again.outcome, again.text.sequence]).toEqual(['imported', 4]);
  });

  it('two who import at once become two imports', async () => {
    const [office, reviewer] = [await visitorOf(world.own, 'office'), await visitorOf(world.own, 'legalReviewer')];
    const answers = await Promise.all([send(office, compulsion('甲。')), send(reviewer, compulsion('乙。'))]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect(answers.map((answer) => answer.json<{ text: Shown }>().text.sequence).sort()).toEqual([5, 6]);
  });

  it('what was imported can be changed by nobody', async () => {
    const { house } = world.own;
    const change = inOrg(house.database, house.orgId, (tx) =>
      tx.query(`update law_texts set markdown = '' where org_id = $1`, [house.orgId]),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });
});
