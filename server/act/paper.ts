/** Words the papers of an act, and refuses an act whose paper is not complete or cannot be printed. */

import { documentFormOf, textsOf, unknownValues } from '@zhifa/documents';
import {
  invariant,
  recordedFact,
  type Act,
  type RecordedAct,
  type RecordedIssuance,
  type Refusal,
  type StageState,
} from '@zhifa/procedure';
import type { ActHouse } from './request.ts';

/** A paper with a blank that nobody filled, or a character that no font has. */
export class PaperNotReady extends Error {
  override readonly name = 'PaperNotReady';
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.missing);
    this.refusal = refusal;
  }
}

export type PaperMaker = (issued: RecordedIssuance, state: StageState, recorded: RecordedAct) => unknown;

export function paperMaker(house: ActHouse, act: Act): PaperMaker {
  return (issued, state, recorded) => {
    const form = documentFormOf(issued.form);
    invariant(form !== undefined, `no form ${issued.form}`);
    const paper = form.schema.parse(
      form.paper({
        state,
        organ: recordedFact(recorded.facts, 'organ'),
        at: recorded.occurredAt,
        actor: recorded.actor,
        issued,
        ...(issued.key === undefined ? {} : { part: issued.key }),
        ...(issued.verificationCode === undefined
          ? {}
          : { verificationUrl: `${house.verificationBaseUrl}/v/${issued.verificationCode}` }),
      }),
    );
    refuseIncomplete(house, act, issued.title, paper);
    return paper;
  };
}

function refuseIncomplete(house: ActHouse, act: Act, title: string, paper: unknown): void {
  const blanks = unknownValues(paper).map(({ hint }) => hint);
  if (blanks.length > 0) {
    throw new PaperNotReady(
      refusal(act, 'paperComplete', `《${title}》还有未填的空白：${blanks.join('、')}`, '补齐后再签发'),
    );
  }
  const glyphs = house.missingGlyphs(textsOf(paper));
  if (glyphs.length > 0) {
    const letters = glyphs.map((glyph) => `“${glyph}”`).join('、');
    throw new PaperNotReady(
      refusal(
        act,
        'paperPrintable',
        `《${title}》中的字 ${letters} 没有可用字形，印出来会成方框`,
        '请联系管理员补充字体',
      ),
    );
  }
}

function refusal(act: Act, gate: string, missing: string, next: string): Refusal {
  return { gate, missing, next, citation: act.citations[0], severity: 'firm', isUnverified: false };
}
