/**
 * 从旧兼从轻: which text governs. Conduct is judged by the text of its day; a later text only where, on the day of the decision,
 * it punishes less or not at all (行政处罚法第三十七条). Procedure follows the text of the day on which the organ acts.
 */

import { chineseDate, type CivilDate } from '../calendar/civil-date.ts';
import { cite, type Citation } from '../citation/citation.ts';
import { statuteOf, type StatuteName } from '../statutes/index.ts';
import { textOn } from '../statutes/versions.ts';

/** What the text of the day of the decision means for this conduct, compared with that of the day of the conduct. */
export type LaterText = '较轻' | '不认为违法' | '较重' | '相同';

export type GoverningQuestion =
  | {
      readonly matter: '实体';
      readonly statute: StatuteName;
      /** The day of the conduct; of conduct that went on, the day it ended. */
      readonly conductOn: CivilDate;
      readonly decidedOn: CivilDate;
      /** The comparison is for people to make; without it two texts stay two. */
      readonly later?: LaterText;
    }
  | { readonly matter: '程序'; readonly statute: StatuteName; readonly actOn: CivilDate };

export type Governing =
  | {
      readonly outcome: 'governs';
      readonly statute: StatuteName;
      readonly because: string;
      readonly citation: Citation;
    }
  | {
      /** Both texts must be laid side by side first. */
      readonly outcome: 'undecided';
      readonly atConduct: StatuteName;
      readonly atDecision: StatuteName;
      readonly because: string;
      readonly citation: Citation;
    }
  | { readonly outcome: 'unknown'; readonly because: string };

const lenientLaterRule = cite('行政处罚法', 37);
/** unverified: the courts' minutes are known from memory; that procedure follows the present text is an inference. */
const proceduralRule = cite('审理行政案件座谈会纪要', 0);

export function governingVersion(question: GoverningQuestion): Governing {
  if (question.matter === '程序') return procedural(question.statute, question.actOn);
  const { statute, conductOn, decidedOn, later } = question;
  if (decidedOn < conductOn) return { outcome: 'unknown', because: '决定日早于行为日，请核对日期' };
  const atConduct = textOn(statute, conductOn);
  const atDecision = textOn(statute, decidedOn);
  if (atConduct === undefined) return notRecorded(statute, conductOn);
  if (atDecision === undefined) return notRecorded(statute, decidedOn);
  if (atConduct.statute === atDecision.statute) {
    const because = `行为日（${chineseDate(conductOn)}）与决定日（${chineseDate(decidedOn)}）是同一文本${nameOf(atConduct.statute)}`;
    return { outcome: 'governs', statute: atConduct.statute, because, citation: lenientLaterRule };
  }
  return between({ atConduct: atConduct.statute, atDecision: atDecision.statute, conductOn, decidedOn }, later);
}

interface TwoTexts {
  readonly atConduct: StatuteName;
  readonly atDecision: StatuteName;
  readonly conductOn: CivilDate;
  readonly decidedOn: CivilDate;
}

function between(texts: TwoTexts, later: LaterText | undefined): Governing {
  const { atConduct, atDecision, conductOn, decidedOn } = texts;
  const old = `违法行为发生时（${chineseDate(conductOn)}）的${nameOf(atConduct)}`;
  const present = `作出决定时（${chineseDate(decidedOn)}）的${nameOf(atDecision)}`;
  const citation = lenientLaterRule;
  switch (later) {
    case undefined:
      return {
        outcome: 'undecided',
        atConduct,
        atDecision,
        because: `${old}与${present}不同，须先比较：新的规定处罚较轻或者不认为是违法的，适用新的规定；否则适用行为时的规定`,
        citation,
      };
    case '较轻':
      return { outcome: 'governs', statute: atDecision, because: `${present}处罚较轻，适用新的规定`, citation };
    case '不认为违法':
      return { outcome: 'governs', statute: atDecision, because: `${present}不认为是违法，适用新的规定`, citation };
    case '较重':
      return { outcome: 'governs', statute: atConduct, because: `${present}处罚较重，适用${old}`, citation };
    case '相同':
      return { outcome: 'governs', statute: atConduct, because: `${present}处罚不较轻，适用${old}`, citation };
  }
}

function procedural(statute: StatuteName, actOn: CivilDate): Governing {
  const text = textOn(statute, actOn);
  if (text === undefined) return notRecorded(statute, actOn);
  const because = `程序适用行为作出之日（${chineseDate(actOn)}）有效的${nameOf(text.statute)}（推论：实体从旧、程序从新）`;
  return { outcome: 'governs', statute: text.statute, because, citation: proceduralRule };
}

function notRecorded(statute: StatuteName, on: CivilDate): Governing {
  return { outcome: 'unknown', because: `本系统没有收录${chineseDate(on)}有效的《${statuteOf(statute).title}》文本` };
}

/** 《中华人民共和国行政处罚法》（2021修订） */
function nameOf(statute: StatuteName): string {
  const { title, version } = statuteOf(statute);
  return `《${title}》${version === undefined ? '' : `（${version}）`}`;
}
