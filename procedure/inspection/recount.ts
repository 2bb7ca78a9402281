/** What a holiday notice that came later does to the clocks of an inspection; a closed one has none that run. */

import { recountDeadlines } from '../shared/recount.ts';

export const recountInspection = recountDeadlines({
  kind: 'inspection',
  name: 'deadline.recount',
  from: ['onSite', 'signed', 'rectifying', 'reinspecting', 'settled'],
});
