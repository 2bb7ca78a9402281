/** What the kernel asks of every act: stage, post, certified officers, recusal, and a time that is not in the future. */

import { cite, civilDateOf, type Instant } from '@zhifa/law';
import type { Act } from './act.ts';
import { missing, notNeeded, satisfied, type GateAnswer } from './answer.ts';
import { factOf, type Facts } from './facts.ts';
import { gate, type Gate, type GateName } from './gate.ts';
import { stageOf, type Kind } from './kind.ts';
import { isAuxiliary, posts } from './person.ts';
import { fittingPost } from './fitting-post.ts';
import type { StageState } from './state.ts';

export interface CommonQuestion {
  readonly kind: Kind;
  readonly act: Act;
  readonly state: StageState;
  readonly facts: Facts;
  readonly occurredAt: Instant;
}

type Answered = readonly [Gate<StageState, unknown>, GateAnswer];

export function commonGates(question: CommonQuestion): Answered[] {
  const { act } = question;
  const answered: Answered[] = [
    [named({ name: 'stage', title: '在规定的阶段进行' }, act.citations[0]), stageAnswer(question)],
    [named({ name: 'post', title: '由规定的岗位办理' }, act.citations[0]), postAnswer(question)],
    [named({ name: 'notInFuture', title: '时间不在将来' }, act.citations[0]), timeAnswer(question)],
  ];
  // Team and certificates are asked only of a state the act is written for; elsewhere the stage has refused already.
  if (!act.from.includes(question.state.stage)) return answered;
  if (act.ofTeam !== undefined)
    answered.push([named({ name: 'handler', title: '由承办人员办理' }, act.citations[0]), handlerAnswer(question)]);
  if (act.certifiedOfficers === 0) return answered;
  return [
    ...answered,
    [
      named({ name: 'certifiedOfficers', title: '两名以上执法人员', ref: 'staff.two' }, cite('行政处罚法', 42, 1)),
      officersAnswer(question),
    ],
    [
      named({ name: 'certificatesInForce', title: '执法证件有效', ref: 'staff.cert.valid' }, cite('行政处罚法', 42, 1)),
      certificatesAnswer(question),
    ],
    [
      named({ name: 'noRecusal', title: '承办人无应当回避的关系', ref: 'staff.avoid' }, cite('行政处罚法', 43, 1)),
      recusalAnswer(question),
    ],
  ];
}

function named(name: GateName, citation: Act['citations'][0]): Gate<StageState, unknown> {
  // Stage and post are the order of the procedure itself, so they refuse whatever the rank of the act's own article.
  return { ...gate(name, citation, () => notNeeded('')), severity: 'firm', isUnverified: false };
}

function stageAnswer({ kind, act, state }: CommonQuestion): GateAnswer {
  if (act.from.includes(state.stage)) return satisfied(stageOf(kind, state.stage)?.title ?? '新建');
  const wanted = act.from.map((name) => stageOf(kind, name)?.title ?? '新建').join('、');
  const now = stageOf(kind, state.stage)?.title ?? '尚未建立';
  return missing(`「${act.title}」须在「${wanted}」阶段进行，现在是「${now}」`);
}

function postAnswer({ kind, act, state, facts: { actor } }: CommonQuestion): GateAnswer {
  if (isAuxiliary(actor)) {
    return missing(`${actor.name}是两员，可以协助和提出意见，不能实施「${act.title}」`, '请执法人员办理');
  }
  const post = fittingPost(kind, act, state, actor);
  if (post !== undefined) return satisfied(`${actor.name}（${posts[post]}）`);
  if (actor.posts.some((held) => act.by.includes(held))) {
    return missing(`${actor.name}不是本卷承办机构的负责人`, '请承办机构的负责人办理');
  }
  return missing(`「${act.title}」由${act.by.map((name) => posts[name]).join('、')}办理`, '请有相应职责的人员办理');
}

function timeAnswer({ facts: { now }, occurredAt }: CommonQuestion): GateAnswer {
  if (occurredAt <= now) return satisfied(occurredAt === now ? '即时记录' : '补录，两个时间都保留');
  return missing('发生时间晚于现在的时间', '请改正发生时间');
}

function handlerAnswer({ kind, act, state, facts: { actor } }: CommonQuestion): GateAnswer {
  const [lead, ...others] = kind.teamOf(state);
  if (actor.officerId !== undefined && actor.officerId === lead) return satisfied(`${actor.name}（主办）`);
  if (act.ofTeam === 'lead') return missing(`「${act.title}」由主办人员办理`, '请主办人员办理，或先办理改派');
  const isMember = actor.officerId !== undefined && others.includes(actor.officerId);
  return isMember
    ? satisfied(`${actor.name}（协办）`)
    : missing(`${actor.name}不是本卷的承办人员`, '请承办人员办理，或先办理改派');
}

function officersAnswer({ kind, act, state, facts }: CommonQuestion): GateAnswer {
  const team = kind.teamOf(state);
  if (team.length < act.certifiedOfficers) {
    return missing(`「${act.title}」须由${String(act.certifiedOfficers)}名以上执法人员进行`, '请补派执法人员');
  }
  const { officerId } = facts.actor;
  if (officerId === undefined || !team.includes(officerId)) {
    return missing(`${facts.actor.name}不是本卷的承办人员`, '请承办人员办理，或先办理改派');
  }
  return satisfied(
    factOf(facts, 'officers')
      .map(({ name }) => name)
      .join('、'),
  );
}

function certificatesAnswer({ kind, state, facts, occurredAt }: CommonQuestion): GateAnswer {
  const on = civilDateOf(occurredAt);
  const team = kind.teamOf(state);
  const officers = factOf(facts, 'officers').filter(({ id }) => team.includes(id));
  const lacking = team.find((id) => !officers.some((officer) => officer.id === id));
  if (lacking !== undefined) return missing('承办人员不在执法人员台账中', '请办公室核对台账');
  const expired = officers.find((officer) => officer.certificateNumber === '' || officer.certificateValidUntil < on);
  if (expired === undefined) return satisfied(officers.map((one) => `${one.name} ${one.certificateNumber}`).join('、'));
  return missing(
    `${expired.name}的执法证件无效或已过期（有效至${expired.certificateValidUntil}）`,
    '请改派持有效证件的人员',
  );
}

function recusalAnswer({ kind, state, facts }: CommonQuestion): GateAnswer {
  const { enterpriseId } = kind.summaryOf(state);
  if (enterpriseId === undefined) return notNeeded('不涉及企业');
  for (const { name, recusals } of factOf(facts, 'officers')) {
    const relation = recusals.find((one) => one.enterpriseId === enterpriseId)?.relation;
    if (relation !== undefined)
      return missing(`${name}与被检查单位有利害关系（${relation}），应当回避`, '请改派其他执法人员');
  }
  return satisfied('回避关系登记中无相关记录');
}
