/** A rule that nobody could read warns; once the bureau has confirmed it, it refuses; withdrawn, it warns again. In this organ only. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addMinutes, beijing } from '@zhifa/law';
import { kinds } from '@zhifa/procedure';
import { milestones } from '@zhifa/procedure/inspection/fixture.ts';
import { proposeInput } from '@zhifa/procedure/rule-confirmation/fixture.ts';
import { clerk } from '../registers/registers.fixture.ts';
import { changeSetting } from '../registers/settings.ts';
import { inOrg } from '../store/database.ts';
import { verifyRecord } from '../store/verify.ts';
import { inputHere, newKey, openWeb, visitorOf, type WebHouse, type WebWorld, type Who } from './http.fixture.ts';

const GATE = 'withinFrequencyCap';
const REASON = '上级部署专项检查';
const [assign] = milestones.tasked;

let world: WebWorld;
let now = beijing('2026-09-14', '09:00');

beforeAll(async () => {
  world = await openWeb();
  for (const { house } of [world.own, world.other]) {
    await inOrg(house.database, house.orgId, async (tx) => {
      const change = { tx, orgId: house.orgId, by: clerk, at: now, cause: '测试：一次也不许' };
      for (const grade of ['Low', 'General', 'Considerable', 'Major']) {
        expect((await changeSetting(change, `frequency.cap${grade}`, 0)).outcome).toBe('changed');
      }
    });
  }
});

afterAll(async () => {
  await world.close();
});

interface Told {
  readonly statusCode: number;
  readonly body: {
    readonly dossierId?: string;
    readonly sequence?: number;
    readonly outcome?: string;
    readonly refusals?: readonly { readonly gate: string; readonly severity: string }[];
  };
}

async function post(...[web, who, url, body, version]: [WebHouse, Who, string, object, number?]): Promise<Told> {
  now = addMinutes(now, 1);
  world.setTime(now);
  const headers = {
    'idempotency-key': newKey(),
    ...(version === undefined ? {} : { 'if-match': `"${String(version)}"` }),
  };
  const answer = await (await visitorOf(web, who)).post(url, body, headers);
  return { statusCode: answer.statusCode, body: answer.json<Told['body']>() };
}

/** What the gate of the cap says to a head of unit who gives a reason for going on. */
async function capAnswer(web: WebHouse, overrides: object = { [GATE]: REASON }) {
  const input = inputHere(web, assign.input);
  const told = await post(web, 'unitHead', '/api/kinds/inspection/acts/task.assign/trial', { input, overrides });
  return told.body.refusals?.find(({ gate }) => gate === GATE) ?? 'passed';
}

function propose(web: WebHouse, who: Who, part: object = {}) {
  const input = { ...proposeInput, ...part };
  return post(web, who, '/api/kinds/ruleConfirmation/acts/confirmation.propose', { input });
}

function act(...[web, who, dossier, name, input]: [WebHouse, Who, Dossier, string, object]) {
  return post(web, who, `/api/dossiers/${dossier.id}/acts/${name}`, { input }, dossier.version);
}

interface Dossier {
  readonly id: string;
  readonly version: number;
}

function dossierOf({ body: { dossierId = '', sequence = 0 } }: Told): Dossier {
  return { id: dossierId, version: sequence };
}

async function confirm(web: WebHouse, part: object = {}): Promise<Dossier> {
  const proposed = dossierOf(await propose(web, 'legalReviewer', part));
  return dossierOf(await act(web, 'deputyHead', proposed, 'confirmation.approve', { opinion: '同意' }));
}

async function listed(web: WebHouse): Promise<unknown> {
  const visitor = await visitorOf(web, 'officer');
  return (await visitor.get('/api/rule-confirmations')).json();
}

describe('核实频次上限的依据', () => {
  it('before: the gate warns, and a written reason is enough', async () => {
    expect(await capAnswer(world.own, {})).toMatchObject({ severity: 'advisory', isUnverified: true });
    expect(await capAnswer(world.own)).toBe('passed');
  });

  it('only a legal reviewer proposes, and only what the product goes by, with the copy in the store', async () => {
    for (const who of ['officer', 'unitHead', 'organHead', 'office', 'technicalInspector'] as const) {
      expect((await propose(world.own, who)).statusCode, who).toBe(409);
    }
    const copy = { ...proposeInput.copies[0], sha256: `${'0'.repeat(63)}9` };
    for (const part of [
      { version: 2 },
      { ref: 'no.such.rule' },
      { ref: 'staff.two' },
      { agrees: false },
      { copies: [copy] },
    ]) {
      expect((await propose(world.own, 'legalReviewer', part)).statusCode, JSON.stringify(part)).toBe(409);
    }
    expect(await listed(world.own)).toEqual({ confirmations: [] });
  });

  it('proposed: still a warning; nobody proposes it twice, and the proposer cannot approve it', async () => {
    const proposed = dossierOf(await propose(world.own, 'legalReviewer'));
    expect(await capAnswer(world.own)).toBe('passed');
    expect((await propose(world.own, 'legalReviewer')).body.refusals).toMatchObject([{ gate: 'notStanding' }]);
    expect((await act(world.own, 'legalReviewer', proposed, 'confirmation.approve', { opinion: '' })).statusCode).toBe(
      409,
    );
    const dropped = await act(world.own, 'legalReviewer', proposed, 'confirmation.drop', { reason: '换一份文本' });
    expect(dropped.statusCode).toBe(200);
  });

  it('approved: the same reason is worth nothing, the refusal says who, when and by which paper; elsewhere it still warns', async () => {
    const confirmed = await confirm(world.own);
    const expected = {
      by: '分管领导',
      on: '2026-09-14',
      source: '国办发〔2024〕54号 第四部分，第6页',
      dossierId: confirmed.id,
    };
    expect(await capAnswer(world.own)).toMatchObject({ severity: 'firm', isUnverified: false, confirmed: expected });
    expect(await capAnswer(world.other)).toBe('passed');
    expect(await listed(world.other)).toEqual({ confirmations: [] });
    const input = inputHere(world.own, assign.input);
    const deed = await post(world.own, 'unitHead', '/api/kinds/inspection/acts/task.assign', {
      input,
      overrides: { [GATE]: REASON, noRepeatedVisit: REASON },
    });
    expect(deed.statusCode).toBe(409);
    expect(deed.body.refusals).toMatchObject([{ gate: GATE, confirmed: expected }]);
  });

  it('a rule that only hints may be confirmed, and still only hints', async () => {
    await confirm(world.own, { ref: 'inspect.merge' });
    const { body } = await post(world.own, 'unitHead', '/api/kinds/inspection/acts/task.assign/trial', {
      input: {
        ...(inputHere(world.own, assign.input) as object),
        source: 'tipOff',
        capException: { kind: 'campaign', reason: '专项' },
      }, // The fixture's inputs are objects.
      overrides: {},
    });
    expect(body.refusals?.map(({ gate, severity }) => [gate, severity])).toEqual([['exceptionFromSource', 'advisory']]);
  });

  it('withdrawn with a reason: it warns again, and an act over it keeps on record that nothing was confirmed', async () => {
    const { confirmations } = (await listed(world.own)) as { confirmations: { dossierId: string; ref: string }[] }; // As the contract answers.
    const { dossierId = '' } = confirmations.find(({ ref }) => ref === 'inspect.freq') ?? {};
    const dossier = { id: dossierId, version: 2 };
    expect((await act(world.own, 'organHead', dossier, 'confirmation.withdraw', { reason: ' ' })).statusCode).toBe(422);
    expect(
      (await act(world.own, 'organHead', dossier, 'confirmation.withdraw', { reason: '文件已废止' })).statusCode,
    ).toBe(200);
    expect(await capAnswer(world.own)).toBe('passed');
    const deed = await post(world.own, 'unitHead', '/api/kinds/inspection/acts/task.assign', {
      input: inputHere(world.own, assign.input),
      overrides: { [GATE]: REASON, noRepeatedVisit: REASON },
    });
    expect(deed.statusCode).toBe(200);
    const record = await (
      await visitorOf(world.own, 'officer')
    ).get(`/api/dossiers/${deed.body.dossierId ?? ''}/record`);
    const [first] = record.json<{ acts: { act: { facts: { firmRules: unknown } } }[] }>().acts;
    expect(first?.act.facts.firmRules).toEqual([]);
  });

  it('and the record of it all is whole', async () => {
    const { database, orgId } = world.own.house;
    const report = await inOrg(database, orgId, (tx) =>
      verifyRecord(tx, orgId, { kinds, onProgress: () => undefined }),
    );
    expect(report.damages).toEqual([]);
    expect(report.acts).toBeGreaterThan(7);
  });
});
