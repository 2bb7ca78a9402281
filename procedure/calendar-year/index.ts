/** 年度放假安排: by which the bureau puts a year's holiday notice in force for its deadlines. Reading this list is reading the procedure. */

import { kind, type DossierSummary, type Todo } from '../kernel/index.ts';
import { approveNotice, returnNotice } from './approval.ts';
import { dropNotice, enterNotice, mendNotice } from './entry.ts';
import type { CalendarYearState, Returned } from './state.ts';

export const calendarYear = kind<CalendarYearState>({
  name: 'calendarYear',
  title: '放假安排',
  stages: [
    { name: 'entered', title: '待批准', step: 2 },
    { name: 'returned', title: '已退回', step: 1 },
    { name: 'approved', title: '已启用', step: 3 },
    { name: 'dropped', title: '录入已撤销', step: 1 },
  ],
  road: ['录入', '批准', '启用'],
  acts: [enterNotice, mendNotice, dropNotice, approveNotice, returnNotice],
  clocks: [],
  teamOf: () => [],
  summaryOf,
  todosOf,
});

function summaryOf({ stage, year: { year, documentNumber }, unitId, source }: CalendarYearState): DossierSummary {
  return {
    title: `${String(year)}年放假安排`,
    subtitle: `${documentNumber}：${source}`,
    unitId,
    assistingOfficerIds: [],
    isClosed: stage === 'approved' || stage === 'dropped',
    tags: [String(year)],
  };
}

const CONSEQUENCE = '启用之前，落在这一年的期限一直是暂定的';

function todosOf(state: CalendarYearState): readonly Todo[] {
  if (state.stage === 'entered') {
    return [
      {
        act: 'notice.approve',
        title: `批准${String(state.year.year)}年放假安排`,
        consequence: CONSEQUENCE,
        officerIds: [],
        posts: ['deputyHead', 'organHead'],
      },
    ];
  }
  return state.stage === 'returned' ? [mending(state)] : [];
}

function mending({ unitId, returns, year: { year } }: Returned): Todo {
  const last = returns.at(-1);
  return {
    act: 'notice.mend',
    title: `补正${String(year)}年放假通知`,
    consequence: CONSEQUENCE,
    officerIds: [],
    unitId,
    posts: ['office'],
    ...(last === undefined ? {} : { returned: { by: last.by.name, reason: last.text, at: last.at } }),
  };
}
