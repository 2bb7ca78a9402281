/** Whether the screen is a phone's: the same routes then show the phone layout. */

import { mediaQuery } from './media-query.ts';

export const usePhone = mediaQuery('(max-width: 480px)');
