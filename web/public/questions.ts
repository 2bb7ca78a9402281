/** What the public pages ask of the server. */

import { latestAnchor, publicOrgan, verifyDocument, type AnswerOf, type VerificationAnswer } from '@zhifa/contract';
import { call } from '../shared/api.ts';

export type Organ = AnswerOf<typeof publicOrgan>;

export function askOrgan(): Promise<Organ> {
  return call(publicOrgan);
}

export function askAnchors(): Promise<AnswerOf<typeof latestAnchor>> {
  return call(latestAnchor);
}

export function askCode(code: string): Promise<VerificationAnswer> {
  return call(verifyDocument, { params: { code } });
}
