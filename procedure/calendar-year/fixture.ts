/** A year's notice on its way, reached by lawful acts. The wording is invented: nobody has published 2027. */

import { beijing, parseHolidayNotice, type Instant } from '@zhifa/law';
import { actors, world } from '../inspection/fixture-world.ts';
import { invariant, type Actor } from '../kernel/index.ts';
import { beginning, play, type Played, type Step } from '../shared/play.ts';
import { calendarYear } from './index.ts';

export { world };

/** 元旦 three days without make-up, 春节 nine: what stood on 2027-01-06 moves, what stood in March is only confirmed. */
export const wording2027 = `国务院办公厅关于2027年部分节假日安排的通知
国办发明电〔2026〕9号
各省、自治区、直辖市人民政府，国务院各部委、各直属机构：
　　经国务院批准，现将2027年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
　　一、元旦：1月1日（周五）至3日（周日）放假，共3天。
　　二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月30日（周六）、2月20日（周六）上班。
　　三、清明节：4月3日（周六）至5日（周一）放假，共3天。
　　四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。4月25日（周日）、5月8日（周六）上班。
　　五、端午节：6月9日（周三）放假，共1天。
　　六、中秋节：9月15日（周三）放假，共1天。
　　七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。
国务院办公厅
2026年11月28日`;

const reading = parseHolidayNotice(wording2027);
invariant(reading.outcome === 'year', 'the notice of the fixture can be read');
export const year2027 = reading.year;

export const noticeInput = {
  wording: wording2027,
  source: '中国政府网，2026年11月28日',
  publishedOn: '2026-11-28',
};

function taken(...[act, input, by, at]: [string, unknown, Actor, Instant]): Step {
  return { act, input, by, at };
}

const day = (time: string) => beijing('2026-11-30', time);

const roads = {
  entered: [taken('notice.enter', noticeInput, actors.office, day('09:00'))],
  returned: [taken('notice.return', { reason: '落款日期与网页不符' }, actors.deputyHead, day('10:00'))],
  mended: [taken('notice.mend', noticeInput, actors.office, day('11:00'))],
  approved: [taken('notice.approve', { compared: true, opinion: '同意' }, actors.deputyHead, day('15:00'))],
} as const;

export function noticeAfter(...steps: readonly (keyof typeof roads)[]): Played {
  return play(
    beginning(calendarYear),
    steps.flatMap((name) => roads[name]),
    world,
  );
}
