/**
 * 追责时效 (行政处罚法第三十六条): two years from the conduct, or from its end where it lasted; five where life, health or financial
 * safety is touched and harm was done. What nobody has found by the last day is not punished any more.
 */

import { addMonths, civil, type CivilDate } from '../calendar/civil-date.ts';
import { cite, type Citation } from '../citation/citation.ts';

export interface ConductPeriod {
  /** The day of the conduct, or its first day. */
  readonly startedOn: CivilDate;
  /** Continuous or continuing (连续或者继续状态): its last day, or undefined while it goes on. Absent of a single act. */
  readonly lasted?: { readonly until: CivilDate | undefined };
  /** The day the organ found it: a lead registered, an inspection, an opening. */
  readonly discoveredOn: CivilDate;
  /** 涉及公民生命健康安全、金融安全且有危害后果; undefined while nobody has said. */
  readonly harmedLife: boolean | undefined;
}

export interface Limitation {
  readonly outcome: 'inTime' | 'expired' | 'open';
  /** The last day on which finding it was in time; absent while it goes on or nobody has said which term runs. */
  readonly lastDay?: CivilDate;
  readonly steps: readonly string[];
  readonly missing: readonly string[];
  readonly citation: Citation;
}

/** From this day there are five years; what had run out before stays so. */
const FIVE_YEARS_SINCE = civil('2021-07-15');
const USUAL_MONTHS = 24;
const LONGER_MONTHS = 60;

export function limitationOf(period: ConductPeriod): Limitation {
  const citation = cite('行政处罚法', 36);
  const from = startOf(period);
  if (from === undefined) {
    const steps = ['违法行为还在继续，追责时效没有开始计算'];
    return { outcome: 'inTime', steps, missing: [], citation };
  }
  const usual = addMonths(from, USUAL_MONTHS);
  if (period.discoveredOn <= usual) {
    return { outcome: 'inTime', lastDay: usual, steps: stepsOf(period, usual, '二年'), missing: [], citation };
  }
  if (usual < FIVE_YEARS_SINCE) {
    const before = `到${usual}为止的时效在2021-07-15（行政处罚法修订施行）以前已满，不适用五年`;
    return {
      outcome: 'expired',
      lastDay: usual,
      steps: [...stepsOf(period, usual, '二年'), before],
      missing: [],
      citation,
    };
  }
  return longer(period, from, usual);
}

function longer(period: ConductPeriod, from: CivilDate, usual: CivilDate): Limitation {
  const citation = cite('行政处罚法', 36);
  if (period.harmedLife === undefined) {
    const missing = ['是否涉及公民生命健康安全、金融安全且有危害后果（决定时效是二年还是五年）'];
    return { outcome: 'open', steps: stepsOf(period, usual, '二年'), missing, citation };
  }
  const lastDay = period.harmedLife ? addMonths(from, LONGER_MONTHS) : usual;
  const steps = stepsOf(period, lastDay, period.harmedLife ? '五年' : '二年');
  return { outcome: period.discoveredOn <= lastDay ? 'inTime' : 'expired', lastDay, steps, missing: [], citation };
}

/** The first day itself is not counted. */
function startOf({ startedOn, lasted }: ConductPeriod): CivilDate | undefined {
  return lasted === undefined ? startedOn : lasted.until;
}

function stepsOf({ startedOn, lasted, discoveredOn }: ConductPeriod, lastDay: CivilDate, term: string): string[] {
  const from = lasted?.until === undefined ? `违法行为发生之日${startedOn}` : `违法行为终了之日${lasted.until}`;
  const when = discoveredOn <= lastDay ? '在时效以内' : '已过时效';
  return [`自${from}起${term}，到${lastDay}为止（当日不计入）`, `${discoveredOn}发现，${when}`];
}
