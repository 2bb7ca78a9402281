/** Which text governs conduct: matters of substance, from conduct to decision. */

import { governingVersion, type CivilDate, type Governing, type LaterText, type StatuteName } from '@zhifa/law';

interface Days {
  readonly conductOn: CivilDate;
  readonly decidedOn: CivilDate;
  readonly later: LaterText | undefined;
}

export function governing(statute: StatuteName, { conductOn, decidedOn, later }: Days): Governing {
  return governingVersion({
    matter: '实体',
    statute,
    conductOn,
    decidedOn,
    ...(later === undefined ? {} : { later }),
  });
}
