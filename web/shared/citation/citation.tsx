/** A place in a statute: short in the line, opened with its full name, its dates and how far its text was checked. */

import { Popover } from 'antd';
import { lazy, Suspense } from 'react';
import { citationShort, citationText, statuteOf, type Citation, type Verification } from '@zhifa/law';
import { texts } from './texts.ts';
import './citation.css';

/** The library comes when somebody opens a citation, not with every screen that shows one. */
const ArticleSource = lazy(async () => {
  const { ArticleSource: component } = await import('./article-source.tsx');
  return { default: component };
});

interface CitationLinkProps {
  readonly citation: Citation;
  /** The full form with 《》, for the law's own serif lines. */
  readonly isFull?: boolean;
  /** How far this very place was read, where that is known; else as far as the statute was. */
  readonly verified?: Verification;
}

export function CitationLink({ citation, isFull = false, verified }: CitationLinkProps) {
  const text = isFull ? citationText(citation) : citationShort(citation);
  const read = verified ?? statuteOf(citation.statute).verified;
  return (
    <span className="citation-group">
      <Popover trigger="click" content={<Source citation={citation} verified={read} />}>
        <button type="button" className={isFull ? 'citation law' : 'citation'} aria-label={texts.open(text)}>
          {text}
        </button>
      </Popover>
      {read !== 'text' ? <span className="tag tag-provisional">{texts.unverified}</span> : null}
    </span>
  );
}

function Source({ citation, verified }: { readonly citation: Citation; readonly verified: Verification }) {
  const { title, kind, documentNumber, inForceFrom, inForceUntil } = statuteOf(citation.statute);
  return (
    <div className="citation-source">
      <p className="law strong">{citationText(citation)}</p>
      <p className="caption">
        {kind}
        {documentNumber === undefined ? '' : ` ${documentNumber}`} {texts.inForce(inForceFrom, inForceUntil)}
      </p>
      <p className={verified === 'text' ? 'caption' : 'tag tag-provisional'}>{texts.verified[verified]}</p>
      <span className="visually-hidden">{title}</span>
      <Suspense fallback={<span className="caption">{texts.reading}</span>}>
        <ArticleSource citation={citation} />
      </Suspense>
    </div>
  );
}
