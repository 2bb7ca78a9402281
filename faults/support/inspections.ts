/** Inspections as the faults need them: tasks that can be given out, passed on and called off, in any number. */

import { z } from 'zod';
import type { ActSent, Desk } from './desk.ts';

const Officers = z.object({ officers: z.array(z.object({ id: z.string() })) });
const Page = z.object({ entries: z.array(z.object({ id: z.string() })) });
const Lines = z.object({ lines: z.array(z.object({ id: z.string(), version: z.number() })) });
const Entries = z.object({ acts: z.array(z.object({ act: z.object({ id: z.string(), sequence: z.number() }) })) });

/** The bureau's gates that ask for a reason; these tests are about other things. */
const overrides = {
  withinFrequencyCap: '故障测试',
  noRepeatedVisit: '故障测试',
  enterpriseIsOperating: '故障测试',
};

export interface Team {
  readonly lead: string;
  readonly assistant: string;
}

export async function teamOf({ get }: Desk): Promise<Team> {
  const [lead, assistant] = Officers.parse(await get('/api/officers')).officers;
  if (lead === undefined || assistant === undefined) throw new Error('a bureau has two officers');
  return { lead: lead.id, assistant: assistant.id };
}

export async function enterprisesOf({ get }: Desk, limit = 100): Promise<string[]> {
  const { entries } = Page.parse(await get(`/api/registers/enterprises?limit=${String(limit)}`));
  return entries.map(({ id }) => id);
}

export async function dossiersAt({ get }: Desk, stage: string): Promise<z.output<typeof Lines>['lines']> {
  return Lines.parse(await get(`/api/dossiers?kind=inspection&stage=${stage}&limit=200`)).lines;
}

/** The ids of the acts of a dossier, in the order of the record. */
export async function recordOf({ get }: Desk, dossierId: string): Promise<string[]> {
  const { acts } = Entries.parse(await get(`/api/dossiers/${dossierId}/record?limit=500`));
  return acts.map(({ act }) => act.id);
}

/** A task for the team, given out by the one at the desk. */
export function assigning({ unit }: Desk, key: string, { lead, assistant }: Team, enterpriseId: string): ActSent {
  const input = {
    ...unit,
    enterpriseId,
    source: 'assignment',
    sourceReference: '故障测试',
    type: 'routine',
    mode: 'onSite',
    matters: '主要负责人履职',
    leadOfficerId: lead,
    assistingOfficerIds: [assistant],
    plannedFrom: '2026-12-01',
    plannedTo: '2026-12-02',
    jointWith: [],
    isEmergency: false,
  };
  return { key, act: 'task.assign', input, overrides };
}
