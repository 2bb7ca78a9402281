/** 立案建议: what may be punished is proposed for a case; an order to rectify does not take its place (不得以改代罚). */

import { z } from 'zod';
import { cite } from '@zhifa/law';
import { act, gate, missing, satisfied } from '../kernel/index.ts';
import { statement } from '../shared/schema.ts';
import { findingOf, itemOf, lastResult } from './progress.ts';
import type { WithRecord } from './state.ts';

const ProposeOpening = z.strictObject({
  findings: z.array(z.int().min(1)).min(1, { error: '请选择问题项' }).max(50).meta({ title: '建议立案的问题项' }),
  reason: statement('立案理由'),
});
type ProposeOpening = z.output<typeof ProposeOpening>;

const notProposedYet = gate(
  { name: 'notProposedYet', title: '尚未建议立案' },
  cite('执法规范提升年方案'),
  (state: WithRecord, { findings }: ProposeOpening) => {
    const known = findings.every((number) => findingOf(state, number) !== undefined);
    const proposed = state.openings.flatMap((opening) => opening.findings);
    const isNew = findings.every((number) => !proposed.includes(number)) && new Set(findings).size === findings.length;
    return known && isNew ? satisfied(`第${findings.join('、')}项`) : missing('在卷的、尚未建议立案的问题项');
  },
);

/** What another organ punishes is referred, and what was lawfully spared is not opened through the back door. */
const openingFits = gate(
  { name: 'openingFits', title: '属于本机关可立案的问题' },
  cite('行政处罚法', 17),
  (state: WithRecord, { findings }: ProposeOpening) => {
    const odd = findings.find((number) => {
      const finding = findingOf(state, number);
      if (finding === undefined) return false;
      const isSpared =
        finding.penalty?.choice === 'noPenalty' && lastResult(state, finding)?.consequence?.way !== 'opening';
      return itemOf(finding).penaltyType === 'P0' || isSpared;
    });
    return odd === undefined
      ? satisfied('属于本机关职权，未选择不予处罚')
      : missing(`第${String(odd)}项属于本机关职权、未选择不予处罚的问题`);
  },
);

export const proposeOpening = act({
  kind: 'inspection',
  name: 'opening.propose',
  title: '建议立案',
  citations: [cite('执法规范提升年方案'), cite('行政处罚法', 54, 2)],
  by: ['officer'],
  ofTeam: 'lead',
  from: ['signed', 'rectifying', 'reinspecting', 'settled'],
  input: ProposeOpening,
  gates: [notProposedYet, openingFits],
  apply: (state: WithRecord, { findings, reason }, { at }): WithRecord => ({
    ...state,
    openings: [...state.openings, { findings, reason, at }],
  }),
});
