/** How each kind is walked; a kind without a line here fails the walk. */

import { calendarYearWalk } from './calendar-year/fixture-walk.ts';
import { inspectionWalk } from './inspection/fixture-walk.ts';
import { ruleConfirmationWalk } from './rule-confirmation/fixture-walk.ts';
import type { WalkPlan } from './shared/walk.ts';

export const walkPlans: readonly WalkPlan[] = [inspectionWalk, ruleConfirmationWalk, calendarYearWalk];
