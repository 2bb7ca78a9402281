/** 年度放假安排: read in its own wording, approved by another person, then counted with. */

import { beijing, civil, deadlineOf, cite, publishedCalendar, workdays, type Deadline } from '@zhifa/law';
import { describe, expect, it } from 'vitest';
import { actors } from '../inspection/fixture-world.ts';
import { inspectionAt } from '../inspection/fixture.ts';
import { beginning, playStep, tryStep, type Played, type Step } from '../shared/play.ts';
import { noticeAfter, noticeInput, wording2027, world, year2027 } from './fixture.ts';
import { calendarYear } from './index.ts';

const { office, deputyHead, organHead, lead } = actors;
const nothing = beginning(calendarYear);

function step(...[act, input, by = office, time = '16:00']: [string, unknown, Step['by']?, string?]): Step {
  return { act, input, by, at: beijing('2026-11-30', time) };
}

function refused(played: Played, asked: Step, facts = world): unknown {
  const { outcome } = tryStep(played, asked, facts);
  return outcome.outcome === 'refused'
    ? outcome.refusals.map(({ gate, missing }) => `${gate} ${missing}`)
    : outcome.outcome;
}

describe('录入放假通知', () => {
  it('按原文读出每一天', () => {
    expect(noticeAfter('entered').state).toMatchObject({
      stage: 'entered',
      year: { year: 2027, documentNumber: '国办发明电〔2026〕9号', makeUpDays: expect.arrayContaining(['2027-01-30']) },
      enteredBy: { name: '罗敏' },
    });
  });

  const changed = (from: string, to: string) => ({ ...noticeInput, wording: wording2027.replace(from, to) });

  it.each([
    ['天数与日期不符', changed('3日（周日）放假，共3天', '3日（周日）放假，共4天'), '写4天，数来是3天'],
    ['周几写错', changed('1月30日（周六）', '1月30日（周五）'), '2027-01-30是周六，通知写的是周五'],
    ['没有文号', changed('国办发明电〔2026〕9号', ''), '没有找到发文字号'],
    ['漏了一个节', changed('五、端午节：6月9日（周三）放假，共1天。', ''), '没有读到端午节'],
    ['文号是前年的', changed('〔2026〕', '〔2024〕'), '与2027年不符'],
  ])('%s → 拒绝', (_when, input, reason) => {
    expect(refused(nothing, step('notice.enter', input))).toEqual([expect.stringContaining(reason)]);
  });

  it.each([
    ['公布当日', '2026-11-30', 'accepted'],
    ['公布前一日', '2026-12-01', [expect.stringContaining('publishedByNow')]],
  ])('%s录入', (_when, publishedOn, expected) => {
    expect(refused(nothing, step('notice.enter', { ...noticeInput, publishedOn }))).toEqual(expected);
  });

  it('执法人员不录入', () => {
    expect(refused(nothing, step('notice.enter', noticeInput, lead))).toEqual([expect.stringContaining('post')]);
  });

  it('同一年已有安排的，写明情况才能再录', () => {
    const again = { ...step('notice.enter', noticeInput), overrides: { yearIsOpen: '国务院办公厅调整春节假期' } };
    const entered = { ...world, enteredYears: [year2027] };
    expect(refused(nothing, step('notice.enter', noticeInput), entered)).toEqual([
      expect.stringContaining('2027年已按国办发明电〔2026〕9号计算'),
    ]);
    expect(refused(nothing, again, entered)).toBe('accepted');
  });
});

describe('批准启用', () => {
  const compared = { compared: true, opinion: '' };

  it('另一个人批准，核对过才批准', () => {
    const entered = noticeAfter('entered');
    const both = { ...office, posts: ['office', 'deputyHead'] as const };
    expect(refused(entered, step('notice.approve', compared, both))).toEqual([expect.stringContaining('secondPerson')]);
    expect(refused(entered, step('notice.approve', { ...compared, compared: false }, organHead))).toEqual([
      expect.stringContaining('comparedWithText'),
    ]);
    expect(refused(entered, step('notice.approve', compared, office))).toEqual([
      expect.stringContaining('post'),
      expect.stringContaining('secondPerson'),
    ]);
    expect(refused(entered, step('notice.approve', compared, organHead))).toBe('accepted');
  });

  it('退回的由办公室补正，再批准；启用以后不再改', () => {
    const { state } = noticeAfter('entered', 'returned');
    expect(calendarYear.todosOf(state)).toMatchObject([
      { act: 'notice.mend', posts: ['office'], returned: { by: '何建国', reason: '落款日期与网页不符' } },
    ]);
    const approved = noticeAfter('entered', 'returned', 'mended', 'approved');
    expect(approved.state).toMatchObject({ stage: 'approved', approval: { by: { name: '何建国' } } });
    expect(calendarYear.summaryOf(approved.state).isClosed).toBe(true);
    expect(refused(approved, step('notice.mend', noticeInput))).toEqual([expect.stringContaining('stage')]);
  });

  it('没有批准的可以撤销', () => {
    expect(refused(noticeAfter('entered'), step('notice.drop', { reason: '录错了' }))).toBe('accepted');
    expect(refused(noticeAfter('entered', 'returned'), step('notice.drop', { reason: '录错了' }))).toBe('accepted');
  });
});

describe('启用以后', () => {
  const input = { notice: 'notice-2027', year: 2027, documentNumber: '国办发明电〔2026〕9号' };
  const recount = (by = deputyHead): Step => ({
    act: 'deadline.recount',
    input,
    by,
    at: beijing('2026-12-31', '09:00'),
  });
  const signed = inspectionAt('signed');
  const entered = { ...world, enteredYears: [year2027] };

  function reckoned(amount: number, from: string): Deadline {
    return deadlineOf({
      term: workdays(amount),
      from: civil(from),
      startLabel: '检查结束',
      citation: cite('三项制度指导意见'),
      calendar: publishedCalendar,
    });
  }

  // 12-28 下周起七个工作日：29、30、31，元旦放到 3 日，4、5、6、7 日 → 1月7日；没有通知时是 1月6日。
  const moving = { clock: 'disclosureOfResult', deadline: reckoned(7, '2026-12-28') };
  // 3月8日起三个工作日：9、10、11 日，不碰任何假期。
  const standing = { clock: 'referralReceipt', deadline: reckoned(3, '2027-03-08'), isInternal: true as const };
  // 年内届满，不是暂定的。
  const certain = { clock: 'extensionAnswer', deadline: reckoned(3, '2026-12-01') };

  it('受影响的期限重新计算，没有受影响的不动，记录写明原来是哪一天', () => {
    const done = playStep(signed, recount(), { ...entered, runningClocks: [certain, moving, standing] });
    const { record, state } = done as Played; // Accepted, as the next line finds.
    expect(record.at(-1)?.clocks).toMatchObject([
      { change: 'recounted', clock: 'disclosureOfResult', before: '2027-01-06', deadline: { dueOn: '2027-01-07' } },
      {
        change: 'recounted',
        clock: 'referralReceipt',
        before: '2027-03-11',
        deadline: { dueOn: '2027-03-11' },
        isInternal: true,
      },
    ]);
    const deadlines = record.at(-1)?.clocks.flatMap((change) => ('deadline' in change ? change.deadline : [])) ?? [];
    expect(deadlines.map(({ provisional }) => provisional)).toEqual([undefined, undefined]);
    expect(state).toEqual(signed.state);
  });

  it.each([
    ['没有启用过通知', { ...world, runningClocks: [moving] }, 'noticeStands'],
    ['没有受影响的期限', { ...entered, runningClocks: [certain] }, 'somethingTouched'],
  ])('%s → 拒绝', (_when, facts, gate) => {
    expect(refused(signed, recount(), facts)).toContainEqual(expect.stringContaining(gate));
  });

  it('以后的行为按录入的年份计算，记录里写明用了哪些年', () => {
    const sign = signed.record.at(-1)!;
    expect(sign.facts.enteredYears).toEqual([]);
    expect(sign.clocks).toMatchObject([{ clock: 'disclosureOfResult', deadline: { rule: 'pub.result.20wd' } }]);
  });
});
