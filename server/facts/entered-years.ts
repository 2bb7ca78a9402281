/** The years that the bureau has entered: every act that starts a clock counts with them, and keeps which they were. */

import { enteredYears } from '../queries/entered-years.ts';
import type { FactProvider } from './providers.ts';

export const enteredYearFacts: FactProvider<'enteredYears'> = ({ tx, orgId }) => enteredYears(tx, orgId);
