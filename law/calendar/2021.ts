/** 2021年放假通知，国办发明电〔2020〕27号。 */

import { civil } from './civil-date.ts';
import type { PublishedYear } from './published-year.ts';

export const year2021: PublishedYear = {
  year: 2021,
  documentNumber: '国办发明电〔2020〕27号',
  holidays: [
    { name: '元旦', from: civil('2021-01-01'), to: civil('2021-01-03') },
    { name: '春节', from: civil('2021-02-11'), to: civil('2021-02-17') },
    { name: '清明节', from: civil('2021-04-03'), to: civil('2021-04-05') },
    { name: '劳动节', from: civil('2021-05-01'), to: civil('2021-05-05') },
    { name: '端午节', from: civil('2021-06-12'), to: civil('2021-06-14') },
    { name: '中秋节', from: civil('2021-09-19'), to: civil('2021-09-21') },
    { name: '国庆节', from: civil('2021-10-01'), to: civil('2021-10-07') },
  ],
  makeUpDays: [
    civil('2021-02-07'),
    civil('2021-02-20'),
    civil('2021-04-25'),
    civil('2021-05-08'),
    civil('2021-09-18'),
    civil('2021-09-26'),
    civil('2021-10-09'),
  ],
};
