/** 2024年放假通知，国办发明电〔2023〕7号。 */

import { civil } from './civil-date.ts';
import type { PublishedYear } from './published-year.ts';

export const year2024: PublishedYear = {
  year: 2024,
  documentNumber: '国办发明电〔2023〕7号',
  holidays: [
    { name: '元旦', from: civil('2024-01-01'), to: civil('2024-01-01') },
    { name: '春节', from: civil('2024-02-10'), to: civil('2024-02-17') },
    { name: '清明节', from: civil('2024-04-04'), to: civil('2024-04-06') },
    { name: '劳动节', from: civil('2024-05-01'), to: civil('2024-05-05') },
    { name: '端午节', from: civil('2024-06-10'), to: civil('2024-06-10') },
    { name: '中秋节', from: civil('2024-09-15'), to: civil('2024-09-17') },
    { name: '国庆节', from: civil('2024-10-01'), to: civil('2024-10-07') },
  ],
  makeUpDays: [
    civil('2024-02-04'),
    civil('2024-02-18'),
    civil('2024-04-07'),
    civil('2024-04-28'),
    civil('2024-05-11'),
    civil('2024-09-14'),
    civil('2024-09-29'),
    civil('2024-10-12'),
  ],
};
