/** 问题移送函: what another organ has to handle leaves with its papers, brought by two officers. 安全生产法第六十九条. */

import { chineseDate, citationText, cite, civil } from '@zhifa/law';
import { invariant } from '@zhifa/procedure';
import type { ReferralLetter, Signed } from '../shared/inspection.ts';
import { documentForm, type PaperContext } from '../form.ts';
import { findingsOf, findingText } from '../shared/findings.ts';
import { baseOf, byHand, codeOf, none, numberOf, orNone, signOffOf, unsigned } from '../shared/model.ts';
import { ReferralLetterPaper } from './paper.ts';

const CODE = '移';

export const referralLetter = documentForm({
  name: 'referralLetter',
  title: '问题移送函',
  code: CODE,
  copies: 2,
  seal: 'organ',
  isExternal: true,
  formSets: [{ name: '2026', inForceFrom: civil('2026-01-01'), template: 'referral-letter/2026.typ' }],
  schema: ReferralLetterPaper,
  draft: () => import('./draft.ts'),
  paper: (context: PaperContext<Signed>): ReferralLetterPaper => {
    const { state, part, organ } = context;
    const letter = letterOf(state, part);
    const { enterprise } = state.task;
    const facts = findingsOf(state.findings, letter.findings).map(
      (finding) => `${enterprise.name}：${findingText(finding)}`,
    );
    return {
      ...baseOf(context),
      number: numberOf(context, CODE),
      kind: 'problem',
      receiver: letter.target,
      facts: facts.length === 0 ? [none] : facts,
      legalBasis: citationText(cite('安全生产法', 69)),
      materials: [{ name: orNone(letter.materials), copies: '1', pages: '／', remarks: none }],
      senders: letter.sentBy.map(() => unsigned),
      sentAt: chineseDate(letter.sentOn),
      receivedBy: unsigned,
      receivedAt: byHand,
      issuer: unsigned,
      telephone: organ.telephone,
      signOff: signOffOf(context),
      ...codeOf(context),
      copiesNote: '本函一式两份：一份送接收机关，一份连同回执存档。',
    };
  },
});

function letterOf({ referrals }: Signed, key: string | undefined): ReferralLetter {
  const letter = referrals.find((one) => one.key === key);
  invariant(letter !== undefined, 'the letter is made by the act that refers');
  return letter;
}
