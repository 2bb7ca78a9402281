/** What may be told of a paper: kind, number, day, state, and its fingerprint; never what it says or whom it concerns. */

import { CircleX } from 'lucide-react';
import { chineseDate } from '@zhifa/law';
import { shortPrint } from './code.ts';
import type { Genuine } from './judgement.ts';
import { texts } from './texts.ts';

export function PaperRows({ paper }: { readonly paper: Genuine }) {
  const { title, numberText, issuedOn, organName, isVoided, paperHash } = paper;
  const rows: readonly (readonly [string, string])[] = [
    [texts.rows.title, title],
    [texts.rows.number, numberText ?? texts.noNumber],
    [texts.rows.issuedOn, chineseDate(issuedOn)],
    [texts.rows.organ, organName],
    [texts.rows.status, isVoided ? texts.void : texts.inForce],
  ];
  return (
    <dl className="public-rows">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{texts.rows.print}</dt>
        <dd>
          <code>{shortPrint(paperHash)}</code>
        </dd>
      </div>
    </dl>
  );
}

interface ComparedProps {
  readonly paper: Genuine;
  readonly hash: string;
}

/** That the two differ, not where: a forger learns nothing. */
export function Compared({ paper: { title, numberText, fileHashes }, hash }: ComparedProps) {
  const ours = fileHashes.at(-1);
  return (
    <>
      <p>
        {texts.differentWhy(numberText ?? title)}
        <strong>{texts.differentStrong}</strong>
        {texts.differentRest}
      </p>
      <dl className="public-compared">
        <div>
          <dt>{texts.ourPrint}</dt>
          <dd>{ours === undefined ? texts.noPrint : <code>{shortPrint(ours)}</code>}</dd>
        </div>
        <div>
          <dt>{texts.yourPrint}</dt>
          <dd>
            <code>{shortPrint(hash)}</code>
            <span className="public-differs">
              <CircleX size={18} aria-hidden /> {texts.notSame}
            </span>
          </dd>
        </div>
      </dl>
    </>
  );
}
