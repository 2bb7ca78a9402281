/** 规则核实: by which the bureau confirms a rule of a catalogue against its own copy. Reading this list is reading the procedure. */

import { ruleCatalogues } from '@zhifa/law';
import { kind, type DossierSummary, type Todo } from '../kernel/index.ts';
import { approve, sendBack, withdraw } from './approval.ts';
import { drop, propose, resubmit } from './proposal.ts';
import { sourceText, type Returned, type RuleConfirmationState } from './state.ts';

export const ruleConfirmation = kind<RuleConfirmationState>({
  name: 'ruleConfirmation',
  title: '规则核实',
  stages: [
    { name: 'proposed', title: '待批准', step: 2 },
    { name: 'returned', title: '已退回', step: 1 },
    { name: 'confirmed', title: '已核实', step: 3 },
    { name: 'withdrawn', title: '核实已撤回', step: 3 },
    { name: 'dropped', title: '提请已撤销', step: 1 },
  ],
  road: ['提请', '批准', '核实'],
  acts: [propose, resubmit, drop, approve, sendBack, withdraw],
  clocks: [],
  teamOf: () => [],
  summaryOf,
  todosOf,
});

function summaryOf({ stage, rule, source, unitId }: RuleConfirmationState): DossierSummary {
  return {
    title: rule.title,
    subtitle: `${ruleCatalogues[rule.catalogue]} ${rule.ref}：${sourceText(source)}`,
    unitId,
    assistingOfficerIds: [],
    isClosed: stage !== 'proposed' && stage !== 'returned',
    tags: [ruleCatalogues[rule.catalogue]],
  };
}

function todosOf(state: RuleConfirmationState): readonly Todo[] {
  if (state.stage === 'proposed') {
    return [
      {
        act: 'confirmation.approve',
        title: '批准规则核实',
        consequence: '批准之前，这条规则只提醒，不拒绝',
        officerIds: [],
        posts: ['deputyHead', 'organHead'],
      },
    ];
  }
  return state.stage === 'returned' ? [mending(state)] : [];
}

function mending({ unitId, returns }: Returned): Todo {
  const last = returns.at(-1);
  return {
    act: 'confirmation.resubmit',
    title: '补正规则核实',
    consequence: '不补正的，这条规则只提醒，不拒绝',
    officerIds: [],
    unitId,
    posts: ['legalReviewer'],
    ...(last === undefined ? {} : { returned: { by: last.by.name, reason: last.text, at: last.at } }),
  };
}
