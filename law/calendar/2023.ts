/** 2023年放假通知，国办发明电〔2022〕16号。 */

import { civil } from './civil-date.ts';
import type { PublishedYear } from './published-year.ts';

export const year2023: PublishedYear = {
  year: 2023,
  documentNumber: '国办发明电〔2022〕16号',
  holidays: [
    { name: '元旦', from: civil('2023-01-01'), to: civil('2023-01-02') },
    { name: '春节', from: civil('2023-01-21'), to: civil('2023-01-27') },
    { name: '清明节', from: civil('2023-04-05'), to: civil('2023-04-05') },
    { name: '劳动节', from: civil('2023-04-29'), to: civil('2023-05-03') },
    { name: '端午节', from: civil('2023-06-22'), to: civil('2023-06-24') },
    { name: '中秋节、国庆节', from: civil('2023-09-29'), to: civil('2023-10-06') },
  ],
  makeUpDays: [
    civil('2023-01-28'),
    civil('2023-01-29'),
    civil('2023-04-23'),
    civil('2023-05-06'),
    civil('2023-06-25'),
    civil('2023-10-07'),
    civil('2023-10-08'),
  ],
};
