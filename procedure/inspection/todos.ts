/** 待办: in each stage, who must do what, by when, and what follows if nobody does. */

import { chineseDate } from '@zhifa/law';
import type { Post, Todo } from '../kernel/index.ts';
import { recusalIsPending } from './announcement.ts';
import { isConfirmedMajor } from './findings.ts';
import { numbersText, pendingDeadlines, pendingMeasures, toLift, toPropose, toRefer, toReinspect } from './progress.ts';
import type { AtScene, Departed, InspectionState, Rectifying, Signed, Tasked, WithRecord } from './state.ts';
import { teamOf } from './team.ts';

type Sentence = Pick<Todo, 'act' | 'title' | 'consequence'> & Pick<Partial<Todo>, 'clock' | 'returned'>;

export function todosOf(state: InspectionState): readonly Todo[] {
  switch (state.stage) {
    case 'tasked':
      return [draftTodo(state)];
    case 'drafted':
      return [
        byUnit(state, {
          act: 'scheme.endorse',
          title: '审核现场检查方案',
          consequence: '未审核的方案不能报批，检查不能开始',
        }),
      ];
    case 'endorsed':
      return [
        byLeaders({
          act: 'scheme.approve',
          title: '审批检查和方案',
          consequence: '没有经批准的方案，不能进行现场检查',
        }),
      ];
    case 'approved':
      return [
        byTeam(state, { act: 'arrival.register', title: '实施现场检查', consequence: '超过批准的检查时间须说明理由' }),
      ];
    case 'onSite':
      return [...owed(state), onSiteTodo(state)];
    case 'signed':
      return [...owed(state), ...signedTodos(state), ...handedOn(state)];
    case 'rectifying':
      return [...owed(state), ...rectifyingTodos(state), ...handedOn(state)];
    case 'reinspecting':
      return [
        ...owed(state),
        byTeam(state, {
          act: 'reinspection.sign',
          title: '签署整改复查意见书',
          consequence: '没有复查意见书，不能销号',
          clock: 'reinspection',
        }),
        ...extensionTodos(state),
        ...handedOn(state),
      ];
    case 'settled':
      return [
        ...owed(state),
        ...extensionTodos(state),
        ...handedOn(state),
        byUnit(state, { act: 'closing.close', title: '办结归档', consequence: '已处理完毕的检查应当及时归档' }),
      ];
    case 'closed':
      return disclosureTodos(state);
    case 'cancelled':
      return [];
  }
}

function draftTodo(state: Tasked): Todo {
  const { returned } = state;
  const todo = byLead(state, {
    act: 'scheme.draft',
    title: returned === undefined ? '拟定现场检查方案' : '修改被退回的现场检查方案',
    consequence: '没有经批准的方案，不能进行现场检查',
  });
  if (returned === undefined) return todo;
  return { ...todo, returned: { by: returned.by.name, reason: returned.opinion, at: returned.at } };
}

/** The next thing on site, one at a time, so that the officer sees what to do and not everything there is. */
function onSiteTodo(state: Extract<AtScene, { stage: 'onSite' }>): Todo {
  if (state.announcement === undefined) {
    return byTeam(state, { act: 'announcement.make', title: '亮证告知', consequence: '未亮证的，企业有权拒绝检查' });
  }
  const { scheme, answers, findings } = state;
  const left = scheme.items.filter(({ checkItem }) => !answers.some((answer) => answer.checkItem === checkItem)).length;
  if (left > 0) {
    return byTeam(state, {
      act: 'item.answer',
      title: `逐项检查，还有${String(left)}项`,
      consequence: '检查项没有结论，不能签署记录',
    });
  }
  const single = findings.filter((finding) => finding.majorHazard?.isMajor === true && !isConfirmedMajor(finding));
  if (single.length > 0) {
    const title = `由另一名执法人员确认第${numbersText(single)}项重大事故隐患`;
    const consequence = '未经两人确认，不得据以停产停用，也不能签署记录';
    return byTeam(state, { act: 'finding.confirmMajor', title, consequence });
  }
  const undisposed = findings.filter(({ disposition }) => disposition === undefined);
  if (undisposed.length > 0) {
    const title = `处置第${numbersText(undisposed)}项问题`;
    return byTeam(state, {
      act: 'finding.dispose',
      title,
      consequence: '口头提醒不算处置，没有处置不能签署记录和离场',
    });
  }
  return byTeam(state, {
    act: 'record.sign',
    title: '签署现场检查记录',
    consequence: '未签字又未记明拒签情况的，记录不完整',
  });
}

function signedTodos(state: Signed): Todo[] {
  const papers = [
    ...pendingDeadlines(state).map((deadline) =>
      byTeam(state, {
        act: 'order.issue',
        title: `签发限${chineseDate(deadline)}整改的指令书`,
        consequence: '没有书面指令，不得离场',
      }),
    ),
    ...pendingMeasures(state).map(({ number }) =>
      byTeam(state, {
        act: 'measure.issue',
        title: `签发第${String(number)}项现场处理措施决定书`,
        consequence: '没有书面决定，不得离场',
      }),
    ),
  ];
  if (papers.length > 0) return papers;
  const kept = state.orders.filter(({ receivedBy }) => receivedBy === undefined);
  if (kept.length > 0) {
    const title = `送达${String(kept.length)}份处置文书`;
    return [byTeam(state, { act: 'paper.serve', title, consequence: '未交付的文书不产生效力，不得离场' })];
  }
  return [byTeam(state, { act: 'departure.register', title: '离场登记', consequence: '未登记离场的，检查没有结束' })];
}

function rectifyingTodos(state: Rectifying): Todo[] {
  const open = toReinspect(state);
  return [
    ...(open.length > 0
      ? [
          byTeam(state, {
            act: 'reinspection.start',
            title: `复查第${numbersText(open)}项整改`,
            consequence: '逾期不复查的，属于未履行监督检查职责',
            clock: 'reinspection',
          }),
        ]
      : []),
    ...extensionTodos(state),
    ...state.resumptionRequests.map(() =>
      byLeaders({
        act: 'resumption.review',
        title: '审查恢复生产申请',
        consequence: '未经审查同意，企业不得恢复生产和使用',
      }),
    ),
    ...liftTodos(state),
  ];
}

/** What is stopped stays stopped until the enterprise asks; the officers keep it in sight. */
function liftTodos(state: Rectifying): Todo[] {
  const waiting = toLift(state).filter(({ key }) => !state.resumptionRequests.some(({ order }) => order === key));
  if (waiting.length === 0 || toReinspect(state).length > 0) return [];
  const title = `等待企业申请恢复（${waiting.map(({ number }) => number.text).join('、')}）`;
  return [byTeam(state, { act: 'resumption.request', title, consequence: '擅自恢复的，依法处理' })];
}

function extensionTodos(state: Departed): Todo[] {
  return state.extensions
    .filter(({ answer }) => answer === undefined)
    .map(() =>
      byUnit(state, {
        act: 'extension.answer',
        title: '答复延期整改申请',
        consequence: '不答复的，原期限仍然有效，企业无所适从',
        clock: 'extensionAnswer',
      }),
    );
}

/** What leaves this dossier: letters, proposals, publication. */
function handedOn(state: WithRecord): Todo[] {
  const refer = toRefer(state);
  const propose = toPropose(state);
  const letters = state.referrals.filter(({ receipt }) => receipt === undefined);
  return [
    ...(refer.length > 0
      ? [
          byUnit(state, {
            act: 'referral.issue',
            title: `移送第${numbersText(refer)}项问题`,
            consequence: '属于其他部门的问题应当及时移送',
          }),
        ]
      : []),
    ...(letters.length > 0
      ? [
          byTeam(state, {
            act: 'referral.receipt',
            title: '登记移送回执',
            consequence: '没有回执的，不能证明已经移送',
            clock: 'referralReceipt',
          }),
        ]
      : []),
    ...(propose.length > 0
      ? [
          byLead(state, {
            act: 'opening.propose',
            title: `就第${numbersText(propose)}项建议立案`,
            consequence: '符合立案条件必须立案，不得以改代罚',
          }),
        ]
      : []),
    ...disclosureTodos(state),
  ];
}

function disclosureTodos(state: WithRecord | Extract<InspectionState, { stage: 'closed' }>): Todo[] {
  if (state.disclosure !== undefined) return [];
  const posts: readonly Post[] = ['office'];
  const consequence = '逾期未公示的，违反行政执法公示制度';
  const sentence = { act: 'result.disclose', title: '公示检查结果', consequence, clock: 'disclosureOfResult' };
  return [{ ...sentence, officerIds: [], posts }];
}

function owed(state: AtScene): Todo[] {
  return [
    ...(state.approvalOwed
      ? [
          byLeaders({
            act: 'approval.supplement',
            title: '补办紧急检查审批',
            consequence: '逾期未补批的，属于未经批准的检查',
            clock: 'emergencyApproval',
          }),
        ]
      : []),
    ...(recusalIsPending(state)
      ? [byLeaders({ act: 'recusal.decide', title: '决定回避申请', consequence: '未决定的，检查继续，但不能办结' })]
      : []),
  ];
}

function byLead({ task }: InspectionState, sentence: Sentence): Todo {
  return { ...sentence, officerIds: [task.leadOfficerId], posts: [] };
}

function byTeam({ task }: InspectionState, sentence: Sentence): Todo {
  return { ...sentence, officerIds: teamOf(task), posts: [] };
}

function byUnit({ task }: InspectionState, sentence: Sentence): Todo {
  return { ...sentence, officerIds: [], unitId: task.unitId, posts: ['unitHead'] };
}

function byLeaders(sentence: Sentence): Todo {
  return { ...sentence, officerIds: [], posts: ['deputyHead', 'organHead'] };
}
