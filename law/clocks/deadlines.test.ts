import { describe, expect, it } from 'vitest';
import { dayOf, isWorked } from '../calendar/calendar.ts';
import { addDays, civil } from '../calendar/civil-date.ts';
import { publishedCalendar } from '../calendar/index.ts';
import { beijing } from '../calendar/instant.ts';
import { citationShort } from '../citation/citation.ts';
import { calendarDays, hours, workdays } from '../term/term.ts';
import { clockRule, clockRules, deadlineUnder, type ClockAnswer, type ClockQuestion } from './index.ts';

function ask(ref: string, from: ClockQuestion['from'], more: Partial<ClockQuestion> = {}): ClockAnswer {
  const clock = clockRule(ref);
  if (clock === undefined) throw new Error(`no clock ${ref}`);
  return deadlineUnder({ clock, from, calendar: publishedCalendar, ...more });
}

function dueOn(ref: string, from: string, more: Partial<ClockQuestion> = {}): string {
  const answer = ask(ref, civil(from), more);
  return answer.outcome === 'deadline' ? answer.deadline.dueOn : answer.message;
}

/** Worked by hand with the notices beside it; each clock that has days, months or years, once. */
const worked: readonly (readonly [ref: string, start: string, due: string])[] = [
  ['inspect.record.sign', '2026-09-18', '2026-09-18'],
  ['rectify.extend.apply', '2026-01-30', '2026-01-20'],
  ['rectify.extend.reply', '2025-12-31', '2026-01-05'],
  ['rectify.reinspect.10d', '2024-02-29', '2024-03-10'],
  ['resume.review.10d', '2026-09-18', '2026-09-28'],
  ['penalty.daily.start', '2026-01-30', '2026-01-31'],
  ['closure.count.180d', '2025-12-31', '2026-06-29'],
  ['closure.count.1y', '2026-03-06', '2027-03-06'],
  ['evaluate.accident.1y', '2026-06-12', '2027-06-12'],
  ['order.suspend.6m', '2024-02-29', '2024-08-29'],
  ['tip.verify.60d', '2026-09-18', '2026-11-17'],
  ['tip.reply.10d', '2026-01-30', '2026-02-09'],
  ['petition.accept.15d', '2025-12-31', '2026-01-15'],
  ['petition.finish.60d', '2026-03-06', '2026-05-05'],
  ['case.file.afterfact.5d', '2024-02-29', '2024-03-05'],
  ['case.decide.90d', '2026-09-18', '2026-12-17'],
  ['case.decide.old.30d', '2026-01-30', '2026-03-01'],
  ['case.decide.old.90d', '2025-12-31', '2026-03-31'],
  ['case.decide.old.180d', '2024-02-29', '2024-08-27'],
  ['evid.register.7d', '2026-09-28', '2026-10-13'],
  ['evid.register.7d.old', '2021-06-10', '2021-06-17'],
  ['seize.30d', '2025-12-31', '2026-01-30'],
  ['seize.extend.30d', '2026-03-06', '2026-04-05'],
  ['seize.handle.15d.old', '2024-02-29', '2024-03-15'],
  ['freeze.na', '2026-09-18', '2026-10-18'],
  ['hearing.apply.5wd', '2026-02-10', '2026-02-24'],
  ['hearing.apply.3d.old', '2021-06-10', '2021-06-15'],
  ['hearing.notify.7wd', '2025-09-29', '2025-09-18'],
  ['hearing.hold.15d', '2024-02-29', '2024-03-15'],
  ['simple.file.record.5d', '2026-01-30', '2026-02-04'],
  ['serve.decision.7wd', '2026-04-29', '2026-05-12'],
  ['serve.public.30d', '2025-12-31', '2026-01-30'],
  ['serve.public.60d.old', '2021-06-10', '2021-08-09'],
  ['decision.report.10d', '2024-02-29', '2024-03-10'],
  ['pay.15d', '2026-09-18', '2026-10-08'],
  ['fine.handin.2wd', '2021-09-24', '2021-09-27'],
  ['fine.bank.2wd', '2026-11-20', '2026-11-24'],
  ['latefee.over30d', '2026-01-30', '2026-03-01'],
  ['urge.10wd', '2024-02-08', '2024-02-28'],
  ['court.apply.3m.sue6m', '2025-12-31', '2026-03-31'],
  ['court.apply.3m.review60', '2026-03-06', '2026-06-08'],
  ['court.apply.3m.afterreview', '2026-06-12', '2026-09-14'],
  ['court.apply.3m.afterinstall', '2024-02-29', '2024-05-29'],
  ['court.accept.5wd', '2026-09-28', '2026-10-10'],
  ['court.reject.review.15d', '2026-09-18', '2026-10-08'],
  ['court.rule.7wd', '2026-02-10', '2026-02-26'],
  ['court.rule.30d', '2026-01-30', '2026-03-02'],
  ['court.noexec.deliver.5wd', '2025-09-29', '2025-10-13'],
  ['court.noexec.review.15d', '2025-12-31', '2026-01-15'],
  ['court.immediate.5wd', '2026-04-29', '2026-05-09'],
  ['exec.stay.3y', '2026-03-06', '2029-03-06'],
  ['sub.urge.3wd', '2021-09-24', '2021-09-17'],
  ['review.apply.60d', '2026-06-12', '2026-08-11'],
  ['review.apply.60d.old', '2021-06-10', '2021-08-09'],
  ['review.apply.1y', '2026-01-30', '2027-02-01'],
  ['review.max.5y', '2025-12-31', '2030-12-31'],
  ['review.forward.5wd', '2026-11-20', '2026-11-27'],
  ['review.accept.5wd', '2024-02-08', '2024-02-21'],
  ['review.correct.10wd', '2026-09-28', '2026-10-16'],
  ['review.copy.7wd', '2026-02-10', '2026-02-26'],
  ['review.reply.10wd', '2025-09-29', '2025-10-20'],
  ['review.reply.10d.old', '2021-06-10', '2021-06-21'],
  ['review.reply.simple.5wd', '2026-04-29', '2026-05-09'],
  ['review.hearing.5wd', '2026-11-20', '2026-11-12'],
  ['review.decide.60d', '2024-02-29', '2024-04-29'],
  ['review.decide.30d', '2026-09-18', '2026-10-19'],
  ['review.opinion.60d', '2026-01-30', '2026-03-31'],
  ['sue.6m', '2025-12-31', '2026-06-30'],
  ['sue.15d', '2026-03-06', '2026-03-23'],
  ['sue.1y', '2026-06-12', '2027-06-14'],
  ['sue.max.5y', '2024-02-29', '2029-02-28'],
  ['sue.answer.15d', '2026-09-18', '2026-10-08'],
  ['sue.appeal.15d', '2026-01-30', '2026-02-14'],
  ['sue.appeal.10d', '2025-12-31', '2026-01-12'],
  ['limit.2y', '2026-03-06', '2028-03-06'],
  ['limit.5y', '2026-06-12', '2031-06-12'],
  ['pub.penalty.7wd', '2024-02-08', '2024-02-23'],
  ['pub.result.20wd', '2026-09-28', '2026-10-30'],
  ['pub.gov.20wd', '2026-02-10', '2026-03-16'],
  ['pub.withdraw.3wd', '2025-09-29', '2025-10-10'],
  ['foi.reply.20wd', '2026-04-29', '2026-05-29'],
  ['foi.third.15wd', '2021-09-24', '2021-10-20'],
  ['foi.fix.7wd', '2026-11-20', '2026-12-01'],
  ['transfer.approve.3d', '2024-02-29', '2024-03-03'],
  ['police.decide.3d', '2026-09-18', '2026-09-21'],
  ['police.notify.3d', '2026-01-30', '2026-02-02'],
  ['transfer.reconsider.3d', '2025-12-31', '2026-01-03'],
  ['police.reconsider.3d', '2026-03-06', '2026-03-09'],
  ['transfer.supervise.3d', '2026-06-12', '2026-06-15'],
  ['transfer.handover.3d', '2024-02-29', '2024-03-03'],
  ['accident.supplement.30d', '2026-09-18', '2026-10-18'],
  ['accident.supplement.7d', '2026-01-30', '2026-02-06'],
  ['accident.invest.60d', '2025-12-31', '2026-03-01'],
  ['accident.approve.15d', '2026-03-06', '2026-03-21'],
  ['accident.approve.30d', '2026-06-12', '2026-07-12'],
  ['accident.level.30d', '2024-02-29', '2024-03-30'],
  ['court.suggest.2m', '2026-09-18', '2026-11-18'],
  ['collect.agreement.15d', '2026-01-30', '2026-02-14'],
  ['credit.list.3y', '2025-12-31', '2028-12-31'],
];

const inHours: readonly (readonly [ref: string, from: string, to: string])[] = [
  ['poweroff.notice.24h', '2026-10-08 08:30', '2026-10-07 08:30'],
  ['seize.urgent.24h', '2026-09-30 17:00', '2026-10-01 17:00'],
  ['seize.docs.48h.old', '2026-01-30 23:59', '2026-02-01 23:59'],
  ['transfer.send.24h', '2026-02-14 00:00', '2026-02-15 00:00'],
  ['police.forward.24h', '2026-12-31 10:15', '2027-01-01 10:15'],
  ['accident.report.1h', '2026-11-24 23:30', '2026-11-25 00:30'],
  ['accident.relay.2h', '2024-02-28 23:00', '2024-02-29 01:00'],
];

describe('每一个期限', () => {
  it.each(worked)('%s：%s起，到%s', (ref, start, due) => {
    expect(dueOn(ref, start)).toBe(due);
  });

  it.each(inHours)('%s：%s起，到%s', (ref, from, to) => {
    const answer = ask(ref, moment(from));
    expect(answer).toMatchObject({ outcome: 'deadline', deadline: { dueAt: moment(to) } });
  });

  it('none with a number is missing here', () => {
    const known = new Set([...worked, ...inHours].map(([ref]) => ref));
    expect(clockRules.filter(({ term, ref }) => term !== undefined && !known.has(ref))).toEqual([]);
  });

  it.each(clockRules.filter(({ term }) => term === undefined).map(({ ref }) => [ref]))(
    '%s：法律没有日数，不猜',
    (ref) => {
      const answer = ask(ref, civil('2026-06-01'));
      if (ref === 'exec.nightban') expect(answer).toMatchObject({ message: expect.stringContaining('不是一段期限') });
      expect(answer.outcome).toBe('refused');
    },
  );
});

describe('期限的边界', () => {
  it.each([
    ['国庆前一日', '2021-09-24', '2021-10-09'],
    ['周五', '2026-11-20', '2026-12-01'],
    ['周六，次周一是第一日', '2026-11-21', '2026-12-01'],
    ['周日', '2026-11-22', '2026-12-01'],
    ['周一', '2026-11-23', '2026-12-02'],
    ['春节前最后一个调休日', '2026-02-14', '2026-03-03'],
    ['除夕2024-02-09是工作日', '2024-02-08', '2024-02-23'],
  ])('行政处罚法第五十六条七日（工作日）：%s', (_when, start, due) => {
    expect(dueOn('evid.register.7d', start)).toBe(due);
  });

  it.each([
    ['末日在节前最后一个工作日', '2026-09-15', '2026-09-30'],
    ['末日是国庆第一日，顺延', '2026-09-16', '2026-10-08'],
    ['末日是国庆最后一日，顺延', '2026-09-22', '2026-10-08'],
    ['末日是节后第一个工作日', '2026-09-23', '2026-10-08'],
    ['末日是调休的周六，不顺延', '2026-09-25', '2026-10-10'],
    ['末日是不调休的周日，顺延', '2026-09-26', '2026-10-12'],
  ])('行政处罚法第六十七条第三款十五日（自然日）：%s', (_when, start, due) => {
    expect(dueOn('pay.15d', start)).toBe(due);
  });

  it.each([
    ['evid.register.7d', '2021-07-14', '自2021-07-15起施行'],
    ['evid.register.7d', '2021-07-15', '2021-07-26'],
    ['evid.register.7d.old', '2021-07-14', '2021-07-21'],
    ['evid.register.7d.old', '2021-07-15', '到2021-07-14为止'],
    ['review.reply.10d.old', '2023-12-31', '2024-01-10'],
    ['review.reply.10wd', '2023-12-31', '自2024-01-01起施行'],
    ['review.reply.10wd', '2024-01-01', '2024-01-15'],
    ['serve.public.60d.old', '2021-12-31', '2022-03-01'],
    ['serve.public.30d', '2021-12-31', '自2022-01-01起施行'],
    ['serve.public.30d', '2022-01-01', '2022-01-31'],
    ['case.decide.old.30d', '2026-01-31', '2026-03-02'],
    ['case.decide.old.30d', '2026-02-01', '到2026-01-31为止'],
  ])('%s在%s：%s', (ref, start, expected) => {
    expect(dueOn(ref, start)).toContain(expected);
  });

  it('追责时效 looks back over conduct before the present text', () => {
    expect(dueOn('limit.2y', '2020-03-01')).toBe('2022-03-01');
  });
});

describe('期限之外须告诉用户的', () => {
  it.each([
    ['urge.10wd', '2026-11-06', '2026-11-20', '2026-11-21'],
    ['serve.public.30d', '2026-10-24', '2026-11-23', '2026-11-24'],
  ])('%s满后方可：%s起，%s届满，自%s', (...[ref, start, due, actFrom]) => {
    expect(ask(ref, civil(start))).toMatchObject({ deadline: { dueOn: due }, actFrom });
  });

  it.each([
    ['tip.reply.10d', '依据未核实（见于摘录）'],
    ['resume.review.10d', '依据未核实（凭记忆）'],
    ['court.apply.3m.review60', '推论'],
  ])('%s：%s', (ref, caution) => {
    const answer = ask(ref, civil('2026-03-02'));
    expect(answer).toMatchObject({ cautions: expect.arrayContaining([expect.stringContaining(caution)]) });
  });

  it('机关的末日是休息日，不顺延，告诉其前最后一个工作日', () => {
    expect(ask('case.decide.90d', civil('2026-07-03'))).toMatchObject({
      deadline: { dueOn: '2026-10-01' },
      cautions: [expect.stringContaining('2026年9月30日')],
    });
    expect(ask('case.decide.90d', civil('2026-07-02'))).toMatchObject({ cautions: [] });
  });

  it('a roll that is only an analogy says so, and only where it moved the day', () => {
    expect(ask('pay.15d', civil('2026-09-16'))).toMatchObject({
      cautions: ['末日顺延是类推（民事诉讼法第八十五条第三款）'],
    });
    expect(ask('pay.15d', civil('2026-09-15'))).toMatchObject({ cautions: [] });
    expect(ask('sue.15d', civil('2026-09-16'))).toMatchObject({ deadline: { dueOn: '2026-10-08' }, cautions: [] });
  });

  it('内部规定的日数 is the bureau’s own, and never in the place of the law’s', () => {
    const own = { ownTerm: hours(24) };
    expect(ask('inspect.urgent.approve', beijing('2026-06-01', '09:00'), own)).toMatchObject({
      outcome: 'deadline',
      isInternal: true,
      cautions: expect.arrayContaining(['内部规定：法律没有写日数']),
    });
    expect(ask('inspect.urgent.approve', civil('2026-06-01'))).toMatchObject({
      message: expect.stringContaining('可参照24小时'),
    });
    expect(ask('pay.15d', civil('2026-06-01'), { ownTerm: workdays(15) })).toMatchObject({
      message: '法律已有期限15日，不能另写日数',
    });
  });

  it('a term in hours must begin at a moment', () => {
    expect(ask('seize.urgent.24h', civil('2026-06-01'))).toMatchObject({ message: expect.stringContaining('时刻') });
  });

  const stays = [{ from: civil('2026-06-10'), to: civil('2026-06-14'), cause: '鉴定' }];

  it('what the law takes out is taken out, and what it does not is pointed at', () => {
    expect(dueOn('seize.30d', '2026-06-01', { stays })).toBe('2026-07-06');
    expect(ask('seize.30d', civil('2026-06-01'), { stays })).toMatchObject({ cautions: [] });
    expect(ask('case.decide.90d', civil('2026-06-01'), { stays })).toMatchObject({
      cautions: [expect.stringContaining('没有见到这一期限因“鉴定”扣除的规定')],
    });
    expect(ask('hearing.notify.7wd', civil('2026-06-30'), { stays })).toMatchObject({
      message: '这一期限不能中止、扣除',
    });
  });

  const granted = {
    term: calendarDays(30),
    counting: 'added' as const,
    grantedOn: civil('2026-06-20'),
    grantedBy: '本机关负责人',
    citation: { statute: '行政强制法', article: 25, paragraph: 1 } as const,
  };

  it('an extension is asked for within the term, once, and only where the law has one', () => {
    expect(dueOn('seize.30d', '2026-06-01', { extensions: [granted] })).toBe('2026-07-31');
    expect(dueOn('seize.30d', '2026-06-01', { extensions: [granted, granted] })).toContain('只能延长1次');
    const late = { ...granted, grantedOn: civil('2026-07-02') };
    expect(dueOn('seize.30d', '2026-06-01', { extensions: [late] })).toContain('已于2026-07-01届满');
    expect(dueOn('case.decide.90d', '2026-06-01', { extensions: [granted] })).toContain('没有规定');
  });
});

describe('顺延', () => {
  const rolling = clockRules.filter(({ roll, term, inForceUntil }) => {
    return roll === 'rolls' && term !== undefined && term.unit !== 'year' && inForceUntil === undefined;
  });

  it.each(rolling.map(({ ref }) => [ref]))('%s：末日从不落在休息日', (ref) => {
    for (let start = civil('2026-01-01'); start < '2026-06-30'; start = addDays(start, 1)) {
      const due = civil(dueOn(ref, start));
      expect(isWorked(dayOf(publishedCalendar, due))).toBe(true);
    }
  });
});

describe('期限的目录', () => {
  it('holds the 134 of the research and two of the house, each ref once', () => {
    // Neither has a number of the law: the bureau's own, which its inspections start.
    const ours = clockRules.filter(({ ref }) => ['rectify.extend.reply.cfg', 'refer.receipt.own'].includes(ref));
    expect(ours.map(({ term }) => term)).toEqual([undefined, undefined]);
    expect(clockRules).toHaveLength(134 + ours.length);
    expect(new Set(clockRules.map(({ ref }) => ref)).size).toBe(clockRules.length);
  });

  it('a rule seen by nobody gives no number of its own', () => {
    const unread = clockRules.filter(
      ({ bases: [{ citation }] }) => citationShort(citation) === '安全生产违法行为行政处罚办法',
    );
    expect(unread.length).toBeGreaterThan(5);
    for (const { term } of unread) expect(term).toBeUndefined();
  });
});

function moment(text: string) {
  const [on = '', time = ''] = text.split(' ');
  return beijing(on, time);
}
