/** Short ways to declare a statute. */

import { civil } from '../calendar/civil-date.ts';
import type { StatuteDeclaration, StatuteKind, Verification } from './statute.ts';

interface More {
  readonly version?: string;
  /** Last day in force. */
  readonly until?: string;
  readonly number?: string;
}

type Dated = readonly [title: string, from: string, verified: Verification, more?: More];

export function law(...dated: Dated): StatuteDeclaration {
  return declared('法律', dated);
}

export function regulation(...dated: Dated): StatuteDeclaration {
  return declared('行政法规', dated);
}

export function rule(...dated: Dated): StatuteDeclaration {
  return declared('部门规章', dated);
}

export function localLaw(...dated: Dated): StatuteDeclaration {
  return declared('地方性法规', dated);
}

export function localRule(...dated: Dated): StatuteDeclaration {
  return declared('地方政府规章', dated);
}

export function paper(...dated: Dated): StatuteDeclaration {
  return declared('规范性文件', dated);
}

export function interpretation(...dated: Dated): StatuteDeclaration {
  return declared('司法解释', dated);
}

/** A standard is known by its number: GB of the state, AQ of the trade. */
export function standard(title: string, from: string, verified: Verification, number: string): StatuteDeclaration {
  return declared(number.startsWith('GB') ? '国家标准' : '行业标准', [title, from, verified, { number }]);
}

function declared(kind: StatuteKind, [title, from, verified, more = {}]: Dated): StatuteDeclaration {
  const { version, until, number } = more;
  return {
    kind,
    title,
    ...(version === undefined ? {} : { version }),
    inForceFrom: civil(from),
    ...(until === undefined ? {} : { inForceUntil: civil(until) }),
    ...(number === undefined ? {} : { documentNumber: number }),
    verified,
  };
}
