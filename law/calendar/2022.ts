/** 2022年放假通知，国办发明电〔2021〕11号。 */

import { civil } from './civil-date.ts';
import type { PublishedYear } from './published-year.ts';

export const year2022: PublishedYear = {
  year: 2022,
  documentNumber: '国办发明电〔2021〕11号',
  holidays: [
    { name: '元旦', from: civil('2022-01-01'), to: civil('2022-01-03') },
    { name: '春节', from: civil('2022-01-31'), to: civil('2022-02-06') },
    { name: '清明节', from: civil('2022-04-03'), to: civil('2022-04-05') },
    { name: '劳动节', from: civil('2022-04-30'), to: civil('2022-05-04') },
    { name: '端午节', from: civil('2022-06-03'), to: civil('2022-06-05') },
    { name: '中秋节', from: civil('2022-09-10'), to: civil('2022-09-12') },
    { name: '国庆节', from: civil('2022-10-01'), to: civil('2022-10-07') },
    { name: '元旦', from: civil('2022-12-31'), to: civil('2022-12-31') },
  ],
  makeUpDays: [
    civil('2022-01-29'),
    civil('2022-01-30'),
    civil('2022-04-02'),
    civil('2022-04-24'),
    civil('2022-05-07'),
    civil('2022-10-08'),
    civil('2022-10-09'),
  ],
};
