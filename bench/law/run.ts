/**
 * `npm run bench:law`: what the law costs beside the plainest loop of the same question, in one process on the same machine. The
 * answers of both are compared on the way: a fast wrong loop is no measure. Ratios count; bare times belong to a machine.
 */

import { loadavg } from 'node:os';
import { addDays, cite, civil, deadlineOf, dueOnOf, publishedCalendar, workdays, type CivilDate } from '@zhifa/law';
import { fiveFactors, strictSettings, weigh, type FiveAnswers, type WeighQuestion } from '@zhifa/law/discretion';
import { plainAmount, plainWorkdays } from './plain.ts';

const DEADLINES = 1_000_000;
const RUNS = 100_000;
const ROUNDS = 3; // The best of them: what else runs on the machine only ever makes it slower.
const FIRST = civil('2021-01-04');
const STARTS = 1800; // All within the published years, with room for the term.
const LENGTHS = [2, 3, 5, 7, 10, 15, 20] as const;
const citation = cite('行政处罚法', 85);
const starts = Array.from({ length: STARTS }, (_none, index) => addDays(FIRST, index));

interface Measured {
  readonly title: string;
  readonly perSecond: number;
  readonly megabytes: number;
}

/** A sum of what was answered, so that no loop is left out by the compiler and both can be compared. */
type Loop = (count: number) => number;

function measure(title: string, count: number, loop: Loop): Measured & { readonly sum: number } {
  loop(count / 100); // The compiler warms up.
  let best = Infinity;
  let sum = 0;
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    sum = loop(count);
    best = Math.min(best, performance.now() - begun);
  }
  const megabytes = (process.memoryUsage().rss - before) / 1_048_576;
  return { title, perSecond: (count * 1000) / best, megabytes, sum };
}

function eachDeadline(answer: (from: CivilDate, amount: number) => string): Loop {
  return (count) => {
    let sum = 0;
    for (let index = 0; index < count; index += 1) {
      const from = starts[index % STARTS] ?? FIRST;
      sum += Number(answer(from, LENGTHS[index % LENGTHS.length] ?? 7).slice(8));
    }
    return sum;
  };
}

function questionOf(from: CivilDate, amount: number) {
  return { from, startLabel: '起点', term: workdays(amount), calendar: publishedCalendar, citation };
}

const record = { id: 'E1', title: '现场检查记录' };
const said = { text: '已查明', evidence: [record] };
const five = Object.fromEntries(fiveFactors.map((factor) => [factor, said])) as unknown as FiveAnswers; // All five, from their own list.
const claim = (factor: string) => ({
  factor,
  as: '从轻' as const,
  facts: [factor],
  statement: '有关事实',
  evidence: [record],
});
const claims = [[], [claim('F-L1')], [claim('F-L1'), claim('F-L3')]] as const;

/** The welder of 90号 item 26 tier A: nil to thirty thousand yuan, with none, one or two lightening circumstances. */
const asked = claims.map((circumstances): WeighQuestion => ({
  question: { violation: 'AQSCF-97-7', subject: '单位', phase: '首次即可', conductOn: civil('2026-05-01') },
  facts: { unlicensedPersons: 1 },
  five,
  circumstances,
}));

function eachAmount(answer: (index: number) => number): Loop {
  return (count) => {
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += answer(index);
    return sum;
  };
}

function weighed(index: number): number {
  const question = asked[index % asked.length];
  const result = question === undefined ? undefined : weigh(question, strictSettings);
  if (result?.outcome !== 'fine') throw new Error('the question of the bench is refused');
  return result.fine.amount;
}

function print(ours: Measured & { readonly sum: number }, plain: Measured & { readonly sum: number }): void {
  if (ours.sum !== plain.sum) throw new Error(`${ours.title} and the plain loop disagree`);
  const ratio = ((ours.perSecond / plain.perSecond) * 100).toFixed(1);
  const rates = `每秒 ${ours.perSecond.toFixed(0)} 次，最简循环 ${plain.perSecond.toFixed(0)} 次`;
  console.log(`${ours.title}：${ratio} %（${rates}）；多占内存 ${ours.megabytes.toFixed(0)} MB`);
}

const [busy = 0] = loadavg();
if (busy > 1) console.log(`这台机器正忙（负载 ${busy.toFixed(1)}），比值仍可看，绝对值不可信`);
const plainDeadlines = measure('最简循环', DEADLINES, eachDeadline(plainWorkdays));
const dayAlone = eachDeadline((from, amount) => dueOnOf(questionOf(from, amount)));
const whole = eachDeadline((from, amount) => deadlineOf(questionOf(from, amount)).dueOn);
print(measure('期限一百万个，不留推导', DEADLINES, dayAlone), plainDeadlines);
print(measure('期限一百万个，带推导', DEADLINES, whole), plainDeadlines);
const plainRuns = measure(
  '最简循环',
  RUNS,
  eachAmount((index) => plainAmount(0, 3_000_000, -(index % claims.length))),
);
print(measure('裁量十万次（定档、情节、说理、核对幅度）', RUNS, eachAmount(weighed)), plainRuns);
