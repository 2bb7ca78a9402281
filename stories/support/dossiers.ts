/** What a story asks the server behind the screen: which dossier, at which version, and an act sent past every button. */

import type { APIResponse, Page } from 'playwright-core';
import { z } from 'zod';

const Session = z.object({ csrfToken: z.string() });
const Lines = z.object({ lines: z.array(z.object({ id: z.string(), title: z.string(), version: z.number() })) });
const View = z.object({
  line: z.object({ version: z.number(), stageTitle: z.string() }),
  state: z.object({ answers: z.array(z.object({ checkItem: z.string(), result: z.string() })).optional() }),
  offered: z.array(z.object({ name: z.string(), isMine: z.boolean() })),
  documents: z.array(z.object({ id: z.string(), title: z.string(), numberText: z.string().nullable() })),
});
const Entries = z.object({
  acts: z.array(
    z.object({ act: z.object({ name: z.string(), actor: z.object({ name: z.string() }), input: z.unknown() }) }),
  ),
});
type View = z.output<typeof View>;
type Line = z.output<typeof Lines>['lines'][number];

const MOST_LINES = 200;

export async function inspectionsAt(page: Page, stage: string): Promise<readonly Line[]> {
  const address = `/api/dossiers?kind=inspection&stage=${stage}&limit=${String(MOST_LINES)}`;
  return Lines.parse(await answered(page, address)).lines;
}

/** The one of this enterprise; its title is the enterprise's name. */
export async function inspectionOf(page: Page, enterprise: string, stage: string): Promise<Line> {
  const found = (await inspectionsAt(page, stage)).find(({ title }) => title.includes(enterprise));
  if (found === undefined) throw new Error(`the demonstration has an inspection of ${enterprise} at ${stage}`);
  return found;
}

export async function dossierView(page: Page, id: string): Promise<View> {
  return View.parse(await answered(page, `/api/dossiers/${id}`));
}

export interface RecordedInput {
  readonly name: string;
  readonly by: string;
  readonly input: unknown;
}

/** The record from there on: which act, whose, in which words. */
export async function recordAfter(page: Page, id: string, version: number): Promise<readonly RecordedInput[]> {
  const { acts } = Entries.parse(await answered(page, `/api/dossiers/${id}/record?after=${String(version)}`));
  return acts.map(({ act: { name, actor, input } }) => ({ name, by: actor.name, input }));
}

/** An act as a program would send it, with the session of this person. */
export async function sendAct(page: Page, id: string, act: string, input: unknown): Promise<APIResponse> {
  const { line } = await dossierView(page, id);
  return sendOnce(page, { id, act, input, version: line.version, key: `story-${crypto.randomUUID()}` });
}

interface Submission {
  readonly id: string;
  readonly act: string;
  readonly input: unknown;
  /** What its sender saw. */
  readonly version: number;
  readonly key: string;
}

export async function sendOnce(page: Page, { id, act, input, version, key }: Submission): Promise<APIResponse> {
  const { csrfToken } = Session.parse(await answered(page, '/api/session'));
  return page.request.post(`/api/dossiers/${id}/acts/${act}`, {
    headers: { 'x-csrf-token': csrfToken, 'if-match': `"${String(version)}"`, 'idempotency-key': key },
    data: { input },
  });
}

async function answered(page: Page, address: string): Promise<unknown> {
  return (await page.request.get(address)).json();
}
