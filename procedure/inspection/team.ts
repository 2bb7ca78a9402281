/** The team of a task (承办人员): at least two different officers, certified, without a relation to the enterprise. */

import { cite } from '@zhifa/law';
import {
  factOf,
  gate,
  happenedOn,
  missing,
  satisfied,
  type Facts,
  type FactSubject,
  type StageState,
} from '../kernel/index.ts';
import type { OfficerFacts } from '../shared/facts.ts';
import type { Task } from './parts.ts';

export interface TeamInput {
  readonly leadOfficerId: string;
  readonly assistingOfficerIds: readonly string[];
}

/** Lead first. */
export function teamOf({ leadOfficerId, assistingOfficerIds }: TeamInput): readonly string[] {
  return [leadOfficerId, ...assistingOfficerIds];
}

/** What on-site acts need to know: the certificates of the whole team. */
export function ofTask({ task }: { readonly task: Task }): FactSubject {
  return { enterpriseId: task.enterprise.id, officerIds: teamOf(task) };
}

export function officerName({ officers }: Pick<Task, 'officers'>, officerId: string): string {
  return officers.find(({ id }) => id === officerId)?.name ?? officerId;
}

/** 两名以上执法人员: the same person cannot be counted twice. */
export const twoDifferentOfficers = gate(
  { name: 'twoDifferentOfficers', title: '两名以上不同的执法人员', ref: 'staff.two' },
  cite('行政处罚法', 42, 1),
  (_state: StageState, input: TeamInput) => {
    const team = new Set(teamOf(input));
    if (team.size < 2) return missing('两名以上不同的执法人员', '请改选协办人员');
    return team.size === teamOf(input).length
      ? satisfied(`${String(team.size)}名执法人员`)
      : missing('不重复的执法人员名单', '请去掉重复的人员');
  },
);

/** Everyone in the team is in the register with a certificate in force (行政处罚法第四十二条: 具有行政执法资格). */
export const teamCertified = gate(
  { name: 'teamCertified', title: '执法证件有效', ref: 'staff.cert.valid' },
  cite('行政处罚法', 42, 1),
  (_state: StageState, input: TeamInput, facts: Facts) => {
    const officers = factOf(facts, 'officers');
    const lacking = teamOf(input).find((id) => !isCertified(officers, id, facts));
    if (lacking === undefined) return satisfied('执法证件均在有效期内');
    const officer = officers.find(({ id }) => id === lacking);
    if (officer === undefined) return missing('执法人员台账中有登记的人员', '请改选人员，或请办公室核对台账');
    return missing(`${officer.name}的有效执法证件（有效至${officer.certificateValidUntil}）`, '请改选持有效证件的人员');
  },
);

function isCertified(officers: readonly OfficerFacts[], officerId: string, facts: Facts): boolean {
  const officer = officers.find(({ id }) => id === officerId);
  if (officer === undefined || officer.certificateNumber === '') return false;
  return officer.certificateValidUntil >= happenedOn(facts);
}

export const officersWithoutRecusal = gate(
  { name: 'officersWithoutRecusal', title: '承办人无应当回避的关系', ref: 'staff.avoid' },
  cite('行政处罚法', 43, 1),
  (_state: StageState, _input: TeamInput, facts: Facts) => {
    const enterpriseId = factOf(facts, 'enterprise').id;
    for (const { name, recusals } of factOf(facts, 'officers')) {
      const relation = recusals.find((one) => one.enterpriseId === enterpriseId)?.relation;
      if (relation !== undefined) return missing(`与被检查单位无利害关系的人员：${name}（${relation}）`, '请改派');
    }
    return satisfied('回避关系登记中无相关记录');
  },
);
