/** `npm run check`: format, types, lint, house rules, dead code. */

import { report, runStep } from './run-steps.ts';
import { staticSteps } from './steps.ts';

const outcomes = [];
for (const step of staticSteps) outcomes.push(await runStep(step));
report(outcomes);
