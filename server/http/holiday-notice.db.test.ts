/** A year's notice over HTTP: who may enter and approve it, what the page of the year says, and that other organs see none of it. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMinutes, beijing } from '@zhifa/law';
import { noticeInput } from '@zhifa/procedure/calendar-year/fixture.ts';
import { newKey, openWeb, visitorOf, type WebHouse, type WebWorld, type Who } from './http.fixture.ts';

let world: WebWorld;
let now = beijing('2026-11-30', '09:00');

beforeAll(async () => {
  world = await openWeb();
});

afterAll(async () => {
  await world.close();
});

async function post(...[web, who, url, input, version]: [WebHouse, Who, string, object, number?]) {
  now = addMinutes(now, 1);
  world.setTime(now);
  const headers = {
    'idempotency-key': newKey(),
    ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
  };
  const answer = await (await visitorOf(web, who)).post(url, { input }, headers);
  return { status: answer.statusCode, body: answer.json<{ dossierId?: string }>() };
}

async function year(web: WebHouse, who: Who): Promise<unknown> {
  return (await (await visitorOf(web, who)).get('/api/calendar/2027')).json();
}

const enter = '/api/kinds/calendarYear/acts/notice.enter';

describe('2027 年放假通知', () => {
  let id = '';

  it('before: unpublished; the office may enter it, others may not', async () => {
    expect(await year(world.own, 'office')).toMatchObject({
      isPublished: false,
      days: [],
      notice: null,
      mayEnter: true,
    });
    expect(await year(world.own, 'officer')).toMatchObject({ isPublished: false, mayEnter: false });
    for (const who of ['officer', 'unitHead', 'administrator'] as const)
      expect((await post(world.own, who, enter, noticeInput)).status, who).toBe(409);
  });

  it('entered: pending for everyone, offered to leaders only, and not counted with', async () => {
    const entered = await post(world.own, 'office', enter, noticeInput);
    expect(entered.status).toBe(200);
    id = entered.body.dossierId ?? '';
    expect(await year(world.own, 'officer')).toMatchObject({
      isPublished: false,
      pending: { dossierId: id, mayDo: [] },
    });
    expect(await year(world.own, 'office')).toMatchObject({ pending: { mayDo: ['notice.drop'] } });
    expect(await year(world.own, 'deputyHead')).toMatchObject({
      pending: { mayDo: ['notice.approve', 'notice.return'] },
    });
    expect(
      (await post(world.own, 'office', `/api/dossiers/${id}/acts/notice.approve`, { compared: true, opinion: '' }, 1))
        .status,
    ).toBe(409);
  });

  it('approved: the year with its number, who entered and who approved; the calculator gets it, too', async () => {
    const approved = await post(
      world.own,
      'deputyHead',
      `/api/dossiers/${id}/acts/notice.approve`,
      { compared: true, opinion: '' },
      1,
    );
    expect(approved.status).toBe(200);
    expect(await year(world.own, 'officer')).toMatchObject({
      isPublished: true,
      documentNumber: '国办发明电〔2026〕9号',
      notice: { enteredBy: { name: '办公室人员' }, approvedBy: { name: '分管领导' } },
      pending: null,
      moved: [],
    });
    const entered = await (await visitorOf(world.own, 'officer')).get('/api/calendar');
    expect(entered.json()).toMatchObject({ years: [{ year: 2027, documentNumber: '国办发明电〔2026〕9号' }] });
  });

  it('another organ knows nothing of it', async () => {
    expect(await year(world.other, 'office')).toMatchObject({ isPublished: false, notice: null, pending: null });
    const foreign = await post(
      world.other,
      'deputyHead',
      `/api/dossiers/${id}/acts/notice.approve`,
      { compared: true, opinion: '' },
      1,
    );
    expect(foreign.status).toBe(404);
  });

  it('a year the product brought along has no notice', async () => {
    const shown = await (await visitorOf(world.own, 'office')).get('/api/calendar/2026');
    expect(shown.json()).toMatchObject({
      isPublished: true,
      documentNumber: '国办发明电〔2025〕7号',
      notice: null,
      moved: [],
    });
  });

  it('nobody may count anew by hand what nothing moved', async () => {
    const input = { notice: id, year: 2027, documentNumber: '国办发明电〔2026〕9号' };
    expect((await post(world.own, 'deputyHead', `/api/dossiers/${id}/acts/deadline.recount`, input, 2)).status).toBe(
      404,
    );
  });
});
