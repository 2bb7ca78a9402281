/** A rule on its way through the confirmation, reached by lawful acts. */

import { beijing, cite, type Instant } from '@zhifa/law';
import type { Actor } from '../kernel/index.ts';
import { actors, blob, world as registers } from '../inspection/fixture-world.ts';
import { beginning, play, type Played, type Step, type World } from '../shared/play.ts';
import { ruleConfirmation } from './index.ts';
import type { ComparedRule } from './state.ts';

/** 年度频次上限: 硬, but its paper was only seen quoted. */
export const frequencyCap: ComparedRule = {
  catalogue: 'gate',
  ref: 'inspect.freq',
  version: 1,
  title: '年度频次上限',
  says: ['应当：同一企业本年度次数未超过公布的频次上限'],
  citation: cite('涉企行政检查意见'),
  verified: 'secondary',
  isInference: false,
};

export const legalReviewer: Actor = {
  accountId: '00000000-0000-4000-8000-000000000111',
  name: '罗文君',
  posts: ['legalReviewer'],
  unitId: 'publicity',
  unitName: '宣传教育和预案管理股',
};

export const people = { ...actors, legalReviewer };

export const world: World = { ...registers, confirmableRule: { rule: frequencyCap, standing: [] } };

const comparison = {
  source: {
    title: '国务院办公厅关于严格规范涉企行政检查的意见',
    documentNumber: '国办发〔2024〕54号',
    place: '第四部分，第6页',
    obtainedFrom: '县政府办公室转发的纸质文件',
  },
  wording: '有关主管部门要公布同一行政机关对同一企业实施行政检查的年度频次上限。',
  copies: [{ sha256: blob('a'), fileName: '国办发54号.pdf', mediaType: 'application/pdf', sizeBytes: 1000 }],
  agrees: true,
};

export const resubmitInput = { version: 1, ...comparison };
export const proposeInput = { catalogue: 'gate', ref: 'inspect.freq', ...resubmitInput };

export function taken(...[act, input, by, at]: [string, unknown, Actor, Instant]): Step {
  return { act, input, by, at };
}

const day = (time: string) => beijing('2026-11-30', time);

export const roads = {
  proposed: [taken('confirmation.propose', proposeInput, people.legalReviewer, day('09:00'))],
  returned: [taken('confirmation.return', { reason: '缺第6页' }, people.deputyHead, day('10:00'))],
  resubmitted: [taken('confirmation.resubmit', resubmitInput, people.legalReviewer, day('11:00'))],
  confirmed: [taken('confirmation.approve', { opinion: '同意' }, people.deputyHead, day('15:00'))],
  withdrawn: [taken('confirmation.withdraw', { reason: '新文件已经取代' }, people.organHead, day('16:00'))],
} as const;

export function confirmationAfter(...steps: readonly (keyof typeof roads)[]): Played {
  return play(
    beginning(ruleConfirmation),
    steps.flatMap((name) => roads[name]),
    world,
  );
}
