/** 改派: the team changes, with the reason on record. Shares of those who go pass to the lead officer. */

import { z } from 'zod';
import { cite } from '@zhifa/law';
import { act, gate, missing, recordedFact, satisfied, type ActContext } from '../kernel/index.ts';
import { personRef } from '../shared/person.ts';
import { statement } from '../shared/schema.ts';
import type { Scheme } from './parts.ts';
import type { AtScene, Planned } from './state.ts';
import { Team } from './task.ts';
import { officersWithoutRecusal, teamCertified, teamOf, twoDifferentOfficers } from './team.ts';

const Reassign = z.strictObject({ ...Team, reason: statement('改派理由') });
type Reassign = z.output<typeof Reassign>;

/** 决定回避的 officer may not come back by a change of the team. */
const withoutRecused = gate(
  { name: 'withoutRecused', title: '改派不含已决定回避的人员', ref: 'staff.avoid' },
  cite('行政处罚法', 43, 1),
  (state: Planned | AtScene, input: Reassign) => {
    return teamOf(input).some((id) => recusedIds(state).includes(id))
      ? missing('不含已决定回避人员的名单', '请改选其他执法人员')
      : satisfied('名单中没有已决定回避的人员');
  },
);

function recusedIds(state: Planned | AtScene): readonly string[] {
  if (!('arrival' in state)) return [];
  const decision = state.announcement?.recusalDecision;
  return decision?.isGranted === true ? decision.officerIds : [];
}

const teamChanges = gate(
  { name: 'teamChanges', title: '改派有变动' },
  cite('安全生产法', 62, 2),
  ({ task }: Planned | AtScene, input: Reassign) =>
    teamOf(task).join() === teamOf(input).join() ? missing('与原来不同的名单') : satisfied('承办人员有变动'),
);

export const reassignTask = act({
  kind: 'inspection',
  name: 'task.reassign',
  title: '改派',
  citations: [cite('行政处罚法', 42, 1), cite('行政处罚法', 43, 1)],
  by: ['unitHead', 'deputyHead', 'organHead'],
  from: ['tasked', 'drafted', 'endorsed', 'approved', 'onSite', 'signed', 'rectifying', 'reinspecting', 'settled'],
  input: Reassign,
  facts: ['enterprise', 'officers'],
  subject: ({ task }: Planned | AtScene, input) => ({ enterpriseId: task.enterprise.id, officerIds: teamOf(input) }),
  gates: [twoDifferentOfficers, teamCertified, officersWithoutRecusal, withoutRecused, teamChanges],
  apply: (state: Planned | AtScene, input, context): Planned | AtScene => {
    const changed = { ...state, ...teamAfter(state, input, context) };
    if (changed.stage !== 'reinspecting') return changed;
    return { ...changed, current: { ...changed.current, officers: teamOf(input) } };
  },
});

function teamAfter(state: Planned | AtScene, input: Reassign, { actor, at, facts }: ActContext) {
  const { leadOfficerId, assistingOfficerIds, reason } = input;
  const officers = recordedFact(facts, 'officers');
  const change = { from: teamOf(state.task), to: teamOf(input), reason, by: personRef(actor), at };
  return {
    task: { ...state.task, leadOfficerId, assistingOfficerIds, officers },
    reassignments: [...state.reassignments, change],
    ...(state.scheme === undefined ? {} : { scheme: handedTo(state.scheme, input) }),
  };
}

function handedTo(scheme: Scheme, input: Reassign): Scheme {
  const team = teamOf(input);
  const shares = scheme.shares.map((share) =>
    team.includes(share.officerId) ? share : { ...share, officerId: input.leadOfficerId },
  );
  return { ...scheme, shares };
}
