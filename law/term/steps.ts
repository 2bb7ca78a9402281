/** A deadline's derivation in words, a step a line, as it is printed, copied and handed to other programs. */

import { addDays, weekdayName, type CivilDate } from '../calendar/civil-date.ts';
import { chineseMoment } from '../calendar/instant.ts';
import { citationShort } from '../citation/citation.ts';
import { workdayArticleOf } from './day-rule.ts';
import type { Deadline } from './deadline.ts';
import type { GrantedExtension } from './extension.ts';
import { daysOf, type Stay } from './stay.ts';
import { termText } from './term.ts';

export function stepsOf(deadline: Deadline): string[] {
  const { skipped, stayed = [], extended = [], rolledFrom, provisional } = deadline;
  const runs = skipped.map(({ from, to, name }) => `${span(from, to)}${name}`);
  return [
    startStep(deadline),
    amountStep(deadline),
    ...(runs.length === 0 ? [] : [`跳过：${runs.join('，')}`]),
    ...stayed.map(stayStep),
    ...extended.map(extensionStep),
    ...(rolledFrom === undefined ? [] : [rollStep(deadline, rolledFrom)]),
    ...(provisional === undefined ? [] : [provisionalStep(deadline, provisional)]),
    resultStep(deadline),
  ];
}

function startStep({ startOn, startLabel, term, direction }: Deadline): string {
  const start = `起点：${startOn}（${startLabel}）`;
  if (term.unit === 'hour') return `${start}，按小时连续计算，夜间和节假日不扣除`;
  const counts = direction === undefined ? `从${addDays(startOn, 1)}数起` : `从${addDays(startOn, -1)}往前数`;
  return `${start}，当日不计，${counts}`;
}

function amountStep({ term, citation, direction }: Deadline): string {
  const back = { before: '之前', within: '之内（往前）' };
  const amount = `数量：${termText(term)}${direction === undefined ? '' : back[direction]}`;
  const article = term.unit === 'workday' ? workdayArticleOf(citation.statute) : undefined;
  return article === undefined ? amount : `${amount}（${citationShort(article)}）`;
}

function stayStep(stay: Stay): string {
  const source = stay.citation === undefined ? '' : `，${citationShort(stay.citation)}`;
  return `扣除：${span(stay.from, stay.to)}${stay.cause}，${String(daysOf(stay))}日不计入${source}`;
}

function extensionStep({ term, counting, grantedOn, grantedBy, citation }: GrantedExtension): string {
  const length = counting === 'added' ? `延长${termText(term)}` : `延长到自起点起${termText(term)}`;
  return `延长：${grantedOn}${grantedBy}批准，${length}，${citationShort(citation)}`;
}

function rollStep({ direction }: Deadline, rolledFrom: CivilDate): string {
  const moves = direction === undefined ? '顺延到其后第一个工作日' : '提前到其前最后一个工作日';
  return `顺延：${dated(rolledFrom)}是休息日，${moves}`;
}

function provisionalStep({ mayMove }: Deadline, reason: string): string {
  const range = mayMove === undefined ? '' : `；可能在${mayMove.from}至${mayMove.to}之间变动`;
  return `暂定：${reason}${range}`;
}

function resultStep({ dueOn, dueAt, direction, lenientOn }: Deadline): string {
  if (dueAt !== undefined) return `结果：${chineseMoment(dueAt)}`;
  if (direction === 'within') return `结果：自${dated(dueOn)}起`;
  if (lenientOn === undefined) return `结果：${dated(dueOn)}届满`;
  return `结果：最迟${dated(dueOn)}（从严，整个期限在两日之间；从宽为${lenientOn}）`;
}

/** 2026-10-01至2026-10-07, or one day. */
function span(from: CivilDate, to: CivilDate): string {
  return from === to ? from : `${from}至${to}`;
}

/** 2026-10-13（周二） */
function dated(on: CivilDate): string {
  return `${on}（${weekdayName(on)}）`;
}
