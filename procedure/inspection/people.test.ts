/** Who may not: 两员, administrators, officers outside the team, whatever the act and wherever the dossier stands. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attempt, type Actor } from '../kernel/index.ts';
import { beginning } from '../shared/play.ts';
import { inspectionAt, milestones, roadTo, type Milestone } from './fixture.ts';
import { actors, world } from './fixture-world.ts';
import { inspection } from './index.ts';
import { tried } from './refusal.fixture.ts';

const names = Object.keys(milestones) as Milestone[]; // Object.keys widens to string[].
const everyMilestone = fc.constantFrom(...names);
const everyStep = fc.constantFrom(...roadTo('closed'));
const auxiliary = fc.constantFrom(actors.technicalInspector, actors.socialSupervisor);
const otherPosts = fc.subarray(['officer', 'unitHead', 'deputyHead', 'organHead', 'office'] as const);

function refusedFor(milestone: Milestone, by: Actor, act: string) {
  const one = roadTo('closed').find((candidate) => candidate.act === act);
  const gate = by.posts.includes('administrator') ? ['post'] : ['post', 'stage'];
  return { outcome: one === undefined ? undefined : tried(milestone, { ...one, by }), gate };
}

describe('谁不能办', () => {
  it('两员不能实施任何执法行为，兼有别的岗位也不能', () => {
    const law = fc.property(everyMilestone, everyStep, auxiliary, otherPosts, (milestone, one, who, posts) => {
      const by = { ...who, posts: [...posts, ...who.posts], ...pick(actors.lead) };
      expect(refusals(tried(milestone, { ...one, by }))).toContain('post');
    });
    fc.assert(law, { numRuns: 200 });
  });

  it('没有示例输入的行为也一样：两员连阶段都对也不能', () => {
    for (const act of inspection.acts) {
      expect(act.by.some((post) => post === 'technicalInspector' || post === 'socialSupervisor')).toBe(false);
      expect(act.by).not.toContain('administrator');
    }
  });

  it('系统管理员不能实施任何执法行为', () => {
    for (const one of roadTo('closed')) {
      const { outcome } = refusedFor('tasked', actors.administrator, one.act);
      expect(refusals(outcome)).toContain('post');
    }
  });

  it('不是承办人员的执法人员，办不了须由承办人员办的', () => {
    for (const act of inspection.acts.filter(({ certifiedOfficers }) => certifiedOfficers > 0)) {
      const from = names.find((name) => act.from.includes(inspectionAt(name).state.stage));
      const one = roadTo('closed').find((candidate) => candidate.act === act.name);
      if (from === undefined || one === undefined) continue;
      expect(refusals(tried(from, { ...one, by: actors.third }))).toContain('certifiedOfficers');
    }
  });

  it.each([
    ['本机构的负责人', ['brigade', 'squad1'], 'accepted'],
    ['别的股室的负责人', ['basics'], 'refused'],
  ] as const)('审核方案：%s → %s', (_who, leads, outcome) => {
    const [endorse] = milestones.endorsed;
    expect(tried('drafted', { ...endorse, by: { ...actors.unitHead, leads } })).toMatchObject({ outcome });
  });

  it.each([
    ['派本机构的人', ['brigade'], 'accepted'],
    ['派别的机构的人', ['basics'], 'refused'],
  ] as const)('派任务：%s → %s', (_who, leads, outcome) => {
    const [assign] = milestones.tasked;
    expect(tried(beginning(inspection), { ...assign, by: { ...actors.unitHead, leads } })).toMatchObject({ outcome });
  });

  it('坏的输入只是填写有误，不抛错', () => {
    const anything = fc.property(
      everyMilestone,
      fc.constantFrom(...inspection.acts),
      fc.jsonValue(),
      (milestone, act, input) => {
        const facts = {
          now: roadTo('closed').at(-1)?.at ?? world.storedBlobs[0]?.storedAt,
          actor: actors.lead,
          gathered: {},
        };
        const { state } = inspectionAt(milestone);
        const outcome = attempt({
          kind: inspection,
          act,
          state,
          input,
          facts: facts as Parameters<typeof attempt>[0]['facts'],
        });
        expect(outcome.outcome).not.toBe('accepted');
      },
    );
    fc.assert(anything, { numRuns: 100 });
  });
});

function pick({ officerId }: Actor) {
  return officerId === undefined ? {} : { officerId };
}

function refusals(outcome: ReturnType<typeof tried> | undefined): string[] {
  return outcome?.outcome === 'refused' ? outcome.refusals.map(({ gate }) => gate) : [];
}
