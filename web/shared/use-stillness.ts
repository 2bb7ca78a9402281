/** Whether the reader asked the machine for less motion. */

import { mediaQuery } from './media-query.ts';

export const useStillness = mediaQuery('(prefers-reduced-motion: reduce)');
