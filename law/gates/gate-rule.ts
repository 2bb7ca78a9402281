/**
 * A gate of the law (前置条件) as a declaration: what must be true before an act, what is said when it is not, and how far anybody
 * may rely on it. The acts of `procedure` ask the gates; here is what they rest on.
 */

import { civil, type CivilDate } from '../calendar/civil-date.ts';
import type { Basis } from '../checklist/check-item.ts';
import { statuteOf } from '../statutes/index.ts';
import type { Verification } from '../statutes/statute.ts';

/** In the order of a dossier. */
export const gateStages = [
  '主体',
  '人员',
  '检查',
  '整改与现场措施',
  '停止供电',
  '立案',
  '证据',
  '全过程记录',
  '查封扣押',
  '审核',
  '法制审核',
  '集体讨论',
  '告知',
  '听证',
  '决定',
  '简易程序',
  '送达',
  '收缴',
  '加处罚款',
  '强制执行',
  '结案',
  '归档',
  '公示',
  '移送',
  '举报',
  '复议诉讼',
  '监督',
] as const;
export type GateStage = (typeof gateStages)[number];

/** 硬: without it the act is refused. 提示: the officer may go on with a written reason. */
export type GateSeverity = '硬' | '提示';

export interface GateRule {
  /** staff.two; the label of the research, by which a stranger traces it. */
  readonly ref: string;
  /** Counts up when the rule says something else; a confirmation is good for one version only. */
  readonly version: number;
  readonly stage: GateStage;
  readonly title: string;
  /** Before which act it is asked. */
  readonly act: string;
  /** What must be true, in our words. */
  readonly condition: string;
  /** What the officer reads when it is not. */
  readonly refusal: string;
  /** What it rests on; the first carries it. */
  readonly bases: readonly [Basis, ...Basis[]];
  /** Where in a paper that has no articles: 第四部分. */
  readonly part?: string;
  readonly severity: GateSeverity;
  /** Follows from the articles without standing in them (推论). */
  readonly isInference: boolean;
  readonly inForceFrom: CivilDate;
  readonly inForceUntil?: CivilDate;
  readonly note?: string;
}

interface Declared extends Pick<GateRule, 'act' | 'condition' | 'refusal' | 'bases' | 'part' | 'note'> {
  readonly isInference?: boolean;
  readonly version?: number;
  /** Where the rule is not as old as what it rests on. */
  readonly from?: string;
}

type Unstaged = Omit<GateRule, 'stage'>;

/** A rule that refuses, as far as its basis allows (`bindingOf`). */
export function firm(ref: string, title: string, declared: Declared): Unstaged {
  return complete(ref, title, '硬', declared);
}

/** A rule that only warns, whatever its basis. */
export function hint(ref: string, title: string, declared: Declared): Unstaged {
  return complete(ref, title, '提示', declared);
}

export function atStage(stage: GateStage, rules: readonly Unstaged[]): readonly GateRule[] {
  return rules.map((rule) => ({ stage, ...rule }));
}

/** How far the place that carries the rule was read. */
export function verificationOf({ bases: [first] }: GateRule): Verification {
  return first.verified;
}

function complete(ref: string, title: string, severity: GateSeverity, { from, ...declared }: Declared): Unstaged {
  const { inForceFrom, inForceUntil } = statuteOf(declared.bases[0].citation.statute);
  return {
    ref,
    version: 1,
    title,
    severity,
    isInference: false,
    inForceFrom: from === undefined ? inForceFrom : civil(from),
    ...(inForceUntil === undefined ? {} : { inForceUntil }),
    ...declared,
  };
}
