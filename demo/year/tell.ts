/** One visit from the task to the archive. */

import { tellAfterwards } from './tell-afterwards.ts';
import { tellFindings } from './tell-findings.ts';
import { tellPapers } from './tell-papers.ts';
import { tellPlanning } from './tell-planning.ts';
import { tellArrival, tellChecking } from './tell-site.ts';
import { storyOf, type Teller, type Told } from './teller.ts';
import type { Visit } from './visit.ts';

export function tellVisit(visit: Visit): Told {
  return storyOf(visit, tell);
}

function tell(teller: Teller): void {
  const reached =
    tellPlanning(teller) && tellArrival(teller) && tellChecking(teller) && tellFindings(teller) && tellPapers(teller);
  if (reached) tellAfterwards(teller);
}
