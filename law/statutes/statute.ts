/** A statute as far as the product cites it: its name, kind, and from when until when it is in force. */

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
  readonly inForceFrom: CivilDate;
  /** Last day in force; absent while in force. */
  readonly inForceUntil?: CivilDate;
  readonly documentNumber?: string;
  readonly verified: Verification;
}
