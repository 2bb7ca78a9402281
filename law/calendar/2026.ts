/** 2026年放假通知，国办发明电〔2025〕7号。 */

import { civil } from './civil-date.ts';
import type { PublishedYear } from './published-year.ts';

export const year2026: PublishedYear = {
  year: 2026,
  documentNumber: '国办发明电〔2025〕7号',
  holidays: [
    { name: '元旦', from: civil('2026-01-01'), to: civil('2026-01-03') },
    { name: '春节', from: civil('2026-02-15'), to: civil('2026-02-23') },
    { name: '清明节', from: civil('2026-04-04'), to: civil('2026-04-06') },
    { name: '劳动节', from: civil('2026-05-01'), to: civil('2026-05-05') },
    { name: '端午节', from: civil('2026-06-19'), to: civil('2026-06-21') },
    { name: '中秋节', from: civil('2026-09-25'), to: civil('2026-09-27') },
    { name: '国庆节', from: civil('2026-10-01'), to: civil('2026-10-07') },
  ],
  makeUpDays: [
    civil('2026-01-04'),
    civil('2026-02-14'),
    civil('2026-02-28'),
    civil('2026-05-09'),
    civil('2026-09-20'),
    civil('2026-10-10'),
  ],
};
