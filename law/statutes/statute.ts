/** A statute as far as the product cites it: its name, kind, and from when until when this text of it is in force. */

import type { CivilDate } from '../calendar/civil-date.ts';

export type StatuteKind =
  | '法律'
  | '行政法规'
  | '部门规章'
  | '地方性法规'
  | '地方政府规章'
  | '规范性文件'
  | '司法解释'
  | '国家标准'
  | '行业标准';

/** How far the text was checked: read in the original, seen quoted, or known from memory only. */
export type Verification = 'text' | 'secondary' | 'memory';

export interface StatuteDeclaration {
  /** The full title, as papers quote it between 《 and 》. */
  readonly title: string;
  readonly kind: StatuteKind;
  /** 2021修订, as people tell this text from others of the same title. */
  readonly version?: string;
  readonly inForceFrom: CivilDate;
  /** Last day in force; absent while in force. */
  readonly inForceUntil?: CivilDate;
  readonly documentNumber?: string;
  readonly verified: Verification;
}

/**
 * 效力位阶 (立法法第九十八条至第一百零二条): 1 is highest. Rules of ministries and of local governments stand equal. An interpretation
 * stands with the law it explains; a paper or a standard binds only as far as a law refers to it.
 */
export const ranks = {
  法律: 1,
  司法解释: 1,
  行政法规: 2,
  地方性法规: 3,
  部门规章: 4,
  地方政府规章: 4,
  规范性文件: 5,
  国家标准: 6,
  行业标准: 6,
} as const satisfies Readonly<{ [Kind in StatuteKind]: number }>;

export function rankOf({ kind }: StatuteDeclaration): number {
  return ranks[kind];
}
