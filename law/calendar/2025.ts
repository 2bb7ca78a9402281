/** 2025年放假通知，国办发明电〔2024〕12号。 */

import { civil } from './civil-date.ts';
import type { PublishedYear } from './published-year.ts';

export const year2025: PublishedYear = {
  year: 2025,
  documentNumber: '国办发明电〔2024〕12号',
  holidays: [
    { name: '元旦', from: civil('2025-01-01'), to: civil('2025-01-01') },
    { name: '春节', from: civil('2025-01-28'), to: civil('2025-02-04') },
    { name: '清明节', from: civil('2025-04-04'), to: civil('2025-04-06') },
    { name: '劳动节', from: civil('2025-05-01'), to: civil('2025-05-05') },
    { name: '端午节', from: civil('2025-05-31'), to: civil('2025-06-02') },
    { name: '国庆节、中秋节', from: civil('2025-10-01'), to: civil('2025-10-08') },
  ],
  makeUpDays: [civil('2025-01-26'), civil('2025-02-08'), civil('2025-04-27'), civil('2025-09-28'), civil('2025-10-11')],
};
