/** Right of the form the real paper: which papers come of it, the blanks that are left, the pages. */

import type { PaperPreview } from '@zhifa/contract';
import { useState } from 'react';
import { PaperPages } from './paper-pages.tsx';
import { texts } from './texts.ts';

interface PreviewPaneProps {
  readonly papers: readonly PaperPreview[];
  readonly onFocus?: (path: string) => void;
}

export function PreviewPane({ papers, onFocus }: PreviewPaneProps) {
  const [chosen, choose] = useState(0);
  const paper = papers[chosen] ?? papers[0];
  return (
    <aside className="paper-pane" aria-label={texts.pane}>
      {paper === undefined ? (
        <p className="paper-waiting">{texts.waiting}</p>
      ) : (
        <>
          <header className="paper-tabs">
            {papers.map(({ title, form, part }, index) => (
              <button
                key={`${form} ${part ?? ''}`}
                type="button"
                aria-pressed={index === chosen}
                className={index === chosen ? 'paper-tab paper-tab-now' : 'paper-tab'}
                onClick={() => choose(index)}
              >
                {title}
              </button>
            ))}
            <span className="tag tag-provisional">{texts.draft}</span>
          </header>
          <Blanks
            blanks={paper.blanks.filter(({ hint }) => hint !== texts.numberAtIssue)}
            pages={paper.pages.length}
            onFocus={onFocus}
          />
          <PaperPages title={paper.title} pages={paper.pages} />
        </>
      )}
    </aside>
  );
}

interface BlanksProps {
  readonly blanks: PaperPreview['blanks'];
  readonly pages: number;
  readonly onFocus: ((path: string) => void) | undefined;
}

function Blanks({ blanks, pages, onFocus }: BlanksProps) {
  const [index, setIndex] = useState(0);
  const now = blanks[Math.min(index, blanks.length - 1)];
  const step = (by: number) => {
    const next = (index + by + blanks.length) % blanks.length;
    setIndex(next);
    onFocus?.(blanks[next]?.path ?? '');
  };
  return (
    <p className="paper-blanks">
      {now === undefined ? (
        <span>{texts.noBlanks}</span>
      ) : (
        <>
          <span>{texts.blanks(Math.min(index, blanks.length - 1) + 1, blanks.length, now.hint)}</span>
          <button type="button" className="link" onClick={() => step(-1)}>
            {texts.previous}
          </button>
          <button type="button" className="link" onClick={() => step(1)}>
            {texts.next}
          </button>
        </>
      )}
      <span className="paper-count">{texts.page(1, pages)}</span>
    </p>
  );
}
