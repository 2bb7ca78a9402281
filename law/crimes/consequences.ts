/** What the accident crimes share: the numbers of consequences (法释〔2015〕22号 第六条, 第七条) and the facts they rest on. */

import { yuan } from '../money/fen.ts';
import { all, any } from '../condition/condition.ts';
import { interpretation2015 } from './basis.ts';
import { papers, yesNo, type CrimeElement, type CrimeQuestion, type EvidenceDemand, type Threshold } from './crime.ts';

export const deaths: CrimeQuestion = { key: 'deaths', question: '事故造成的死亡人数？', unit: '人' };
export const seriousInjuries: CrimeQuestion = {
  key: 'seriousInjuries',
  question: '事故造成的重伤人数（含急性中毒）？',
  unit: '人',
};
export const directLoss: CrimeQuestion = { key: 'directLossFen', question: '事故造成的直接经济损失？', unit: '分' };

const numbers = [deaths, seriousInjuries, directLoss];

export const deathsAtLeast = (atLeast: number) => ({ quantity: 'deaths', atLeast });
export const injuriesAtLeast = (atLeast: number) => ({ quantity: 'seriousInjuries', atLeast });
/** In yuan; the fact is in fen. */
export const lossAtLeast = (amount: number) => ({ quantity: 'directLossFen', atLeast: yuan(amount) });

/** 重大伤亡事故或者其他严重后果. */
export const commonStart: Threshold = {
  title: '死亡一人以上，或者重伤三人以上，或者直接经济损失一百万元以上，或者其他严重后果',
  basis: interpretation2015(6, 1),
  questions: [...numbers, ...yesNo({ otherGraveConsequence: '有证据证明造成了其他严重后果或者重大安全事故？' })],
  condition: any(deathsAtLeast(1), injuriesAtLeast(3), lossAtLeast(1_000_000), 'otherGraveConsequence'),
};

/** 情节特别恶劣, 后果特别严重: the numbers count only with the main responsibility. */
export const commonAggravated: Threshold = {
  title: '死亡三人以上或者重伤十人以上或者直接经济损失五百万元以上，并且负事故主要责任，或者其他特别严重情形',
  basis: interpretation2015(7, 1),
  questions: [
    ...numbers,
    ...yesNo({
      mainResponsibility: '事故调查认定该人负主要责任？',
      otherGravestConsequence: '有其他特别严重后果或者特别恶劣情节？',
    }),
  ],
  condition: any(
    all(any(deathsAtLeast(3), injuriesAtLeast(10), lossAtLeast(5_000_000)), 'mainResponsibility'),
    'otherGravestConsequence',
  ),
};

/** What proves the numbers and who answers for them. */
export const consequenceEvidence: readonly EvidenceDemand[] = papers({
  accidentReport: '事故调查报告或者事故认定材料',
  injuryAppraisal: '死亡证明、伤情鉴定意见',
  lossAppraisal: '直接经济损失鉴定或者核算材料',
});

/** 因而发生: the breach led to the accident. */
export const causation: CrimeElement = {
  kind: '因果',
  title: '违规行为与事故后果之间有因果关系',
  basis: interpretation2015(6, 1),
  questions: yesNo({ causedAccident: '事故调查认定该违规行为是事故发生的原因？' }),
  condition: { fact: 'causedAccident' },
  evidence: consequenceEvidence,
};
